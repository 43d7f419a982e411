namespace KhuyenCong.Calculations;

/// <summary>For each axis, the parts of a roll-up that its totals cover.</summary>
internal sealed record RollupParts(RollupAxis Places, RollupAxis Indicators, RollupAxis Periods, RollupAxis Fundings, RollupAxis Stages);
