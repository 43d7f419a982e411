using KhuyenCong.Domain;
using NodaTime;

namespace KhuyenCong.Calculations;

/// <summary>What a portfolio covers: place or organisation, plan years, money, and any other limit.</summary>
/// <param name="Place">The place or organisation.</param>
/// <param name="Years">The plan years.</param>
/// <param name="Funding">The state money; the state budget for all of it.</param>
/// <param name="Narrowing">Any limit other than place, year or money; null if there is none.</param>
internal sealed record PortfolioScope(ReportingUnit Place, YearRange Years, FundingSource Funding, BilingualText? Narrowing)
{
    /// <summary>The content of support that it is limited to.</summary>
    internal SupportContent? Content { get; init; }

    /// <summary>The content of activity that it is limited to.</summary>
    internal ActivityContent? Activity { get; init; }

    /// <summary>Limited to something more.</summary>
    internal PortfolioScope Within(BilingualText name) => this with
    {
        Narrowing = Narrowing is null ? name : Messages.Of(Wording.Joined, Narrowing, name),
    };

    /// <summary>Of what states it, where a part does not: a total that may lack something says so.</summary>
    internal PortfolioScope Without(BilingualText? part) => part is null ? this : Within(Messages.Of(Wording.WithoutPart, part));

    /// <summary>Of another place, which says that it is of the first one too unless it lies in that.</summary>
    internal PortfolioScope At(ReportingUnit place) =>
        (RollupPlaces.IsWithin(place, Place) ? this : Within(Place.Name)) with { Place = place };

    /// <summary>
    /// The indicator of a measure; of a part of the projects of a place it is one of its own, so that nobody takes it for the place's.
    /// </summary>
    internal Indicator IndicatorOf(PortfolioMeasure measure, Catalogue catalogue)
    {
        Indicator of = catalogue.GetIndicator(measure switch
        {
            PortfolioMeasure.Projects => "promotion_projects",
            PortfolioMeasure.Cost => "project_cost",
            PortfolioMeasure.InitialSupport => "unadjusted_funding",
            PortfolioMeasure.Advanced => "advanced_funding",
            PortfolioMeasure.OutstandingAdvance => "outstanding_advances",
            PortfolioMeasure.CarriedOver => "carried_over_funding",
            PortfolioMeasure.Counterpart => "counterpart_capital",
            _ => "promotion_funding",
        });
        bool saysMoney = FundingOf(measure) == Funding && measure != PortfolioMeasure.Projects;
        return Narrowed(of, saysMoney || Funding == FundingSource.StateBudget ? Narrowing : Within(Funding.DisplayName()).Narrowing);
    }

    /// <summary>The indicator of a result, which is of no money.</summary>
    internal Indicator IndicatorOf(Indicator result) =>
        Narrowed(result, Funding == FundingSource.StateBudget ? Narrowing : Within(Funding.DisplayName()).Narrowing);

    private static Indicator Narrowed(Indicator of, BilingualText? narrowing) => narrowing is null
        ? of
        : new(of.Id + "_in_part", Messages.Of(Wording.InPart, of.Name, narrowing), of.Unit, of.Nature, of.Citation)
        {
            SummableOver = of.SummableOver,
            Verification = of.Verification,
            IsBuiltIn = of.IsBuiltIn,
        };

    internal FundingSource FundingOf(PortfolioMeasure measure) => measure switch
    {
        PortfolioMeasure.Cost => FundingSource.Unstated,
        PortfolioMeasure.Counterpart => FundingSource.Counterpart,
        _ => Funding,
    };

    internal static FundingStage StageOf(PortfolioMeasure measure) => measure switch
    {
        PortfolioMeasure.Projects or PortfolioMeasure.Counterpart => FundingStage.Unstated,
        PortfolioMeasure.Allocated or PortfolioMeasure.CarriedOver => FundingStage.Allocated,
        PortfolioMeasure.Advanced or PortfolioMeasure.Disbursed or PortfolioMeasure.OutstandingAdvance => FundingStage.Disbursed,
        PortfolioMeasure.Settled => FundingStage.Settled,
        _ => FundingStage.Approved,
    };

    /// <summary>Figures of years that have not ended are not the last.</summary>
    internal ObservationStatus Status(LocalDate? asOf) =>
        asOf < Years.LastDay ? ObservationStatus.Provisional : ObservationStatus.Final;
}
