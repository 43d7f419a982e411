using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <summary>The scope of a total.</summary>
internal sealed record RollupScope(
    Indicator Indicator, ReportingUnit Place, ReportingPeriod Period, FundingSource Funding, FundingStage Stage)
{
    /// <summary>The scope in words, as for a figure; for money, also its source and stage.</summary>
    internal BilingualText Words => Indicator.Unit.Kind == MeasureUnitKind.Money
        ? Messages.Of(
            Wording.ScopeAndMoneyOfFigure, Indicator.Name, Place.Name, Phrase.Of(Period), Funding.DisplayName(), Stage.DisplayName())
        : Messages.Of(Wording.ScopeOfFigure, Indicator.Name, Place.Name, Phrase.Of(Period));
}
