namespace KhuyenCong.Calculations;

/// <summary>The parts of a roll-up that its totals cover, for each axis.</summary>
internal sealed record RollupParts(
    RollupAxis Places, RollupAxis Indicators, RollupAxis Periods, RollupAxis FundingSources, RollupAxis FundingStages);
