using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <summary>What a total is of.</summary>
internal sealed record RollupScope(
    Indicator Indicator, ReportingUnit Place, ReportingPeriod Period, FundingSource Funding, FundingStage Stage)
{
    /// <summary>As the scope of a figure: of money also which.</summary>
    internal BilingualText Words => Indicator.Unit.Kind == MeasureUnitKind.Money
        ? Messages.Of(
            Wording.ScopeAndMoneyOfFigure, Indicator.Name, Place.Name, Phrase.Of(Period), Funding.DisplayName(), Stage.DisplayName())
        : Messages.Of(Wording.ScopeOfFigure, Indicator.Name, Place.Name, Phrase.Of(Period));
}
