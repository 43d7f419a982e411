using KhuyenCong.Domain;
using NodaTime;

namespace KhuyenCong.Calculations;

/// <summary>The scope of a portfolio: place or organisation, plan years, source of money, and any other limit.</summary>
/// <param name="Place">The place or organisation.</param>
/// <param name="Years">The plan years.</param>
/// <param name="Funding">The source of state money; the state budget for all sources.</param>
/// <param name="Narrowing">The name of any limit other than place, year or money; null if there is none.</param>
internal sealed record PortfolioScope(ReportingUnit Place, YearRange Years, FundingSource Funding, BilingualText? Narrowing)
{
    /// <summary>The content of support to which the portfolio is limited; null if there is no limit.</summary>
    internal SupportContent? Content { get; init; }

    /// <summary>The content of activity to which the portfolio is limited; null if there is no limit.</summary>
    internal ActivityContent? Activity { get; init; }

    /// <summary>Returns the scope with a further limit.</summary>
    internal PortfolioScope Within(BilingualText name) => this with
    {
        Narrowing = Narrowing is null ? name : Messages.Of(Wording.Joined, Narrowing, name),
    };

    /// <summary>
    /// Returns the scope without the projects or items that do not state where they belong, so that the names of totals mention them as
    /// missing.
    /// </summary>
    internal PortfolioScope Without(BilingualText? part) => part is null ? this : Within(Messages.Of(Wording.WithoutPart, part));

    /// <summary>
    /// Returns the scope for another place. If that place is not within the current place, the current place becomes a further limit in the
    /// name.
    /// </summary>
    internal PortfolioScope At(ReportingUnit place) =>
        (RollupPlaces.IsWithin(place, Place) ? this : Within(Place.Name)) with { Place = place };

    /// <summary>
    /// Returns the indicator of a measure. For only some of the projects of a place it is a separate indicator, so that its figures are
    /// not mistaken for those of the place.
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

    /// <summary>Returns the indicator of a result, which has no source of money.</summary>
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

    /// <summary>Returns the status of the figures: provisional if the years have not ended by the cut-off day, otherwise final.</summary>
    internal ObservationStatus Status(LocalDate? asOf) =>
        asOf < Years.LastDay ? ObservationStatus.Provisional : ObservationStatus.Final;
}
