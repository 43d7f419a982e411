namespace KhuyenCong.Calculations;

/// <summary>Of each axis which parts of a roll-up its totals are of.</summary>
internal sealed record RollupParts(RollupAxis Places, RollupAxis Indicators, RollupAxis Periods, RollupAxis Fundings, RollupAxis Stages);
