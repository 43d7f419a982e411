namespace KhuyenCong.Domain;

/// <content>Targets.</content>
internal static partial class Definitions
{
    /// <summary>
    /// Determines whether two targets conflict: their indicators are defined differently, or they are the same target of one program with
    /// a different quantity, hedge or stage days.
    /// </summary>
    internal static bool Differ(Target one, Target other) =>
        Differ(one.Indicator, other.Indicator)
        || (one.Program == other.Program && one.Indicator == other.Indicator
            && string.Equals(one.Stage?.Id, other.Stage?.Id, StringComparison.Ordinal) && one != other);
}
