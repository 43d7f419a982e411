namespace KhuyenCong.Domain;

/// <content>Targets.</content>
internal static partial class Definitions
{
    /// <summary>
    /// Whether two targets have indicators with different definitions, or are the same target of one program but differ in quantity,
    /// hedge or the days of their stage.
    /// </summary>
    internal static bool Differ(Target one, Target other) =>
        Differ(one.Indicator, other.Indicator)
        || (one.Program == other.Program && one.Indicator == other.Indicator
            && string.Equals(one.Stage?.Id, other.Stage?.Id, StringComparison.Ordinal) && one != other);
}
