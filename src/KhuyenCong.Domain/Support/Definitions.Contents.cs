namespace KhuyenCong.Domain;

/// <content>Contents of support.</content>
internal static partial class Definitions
{
    /// <summary>Whether two contents have the same id but differ in name or in the unit of their levels.</summary>
    internal static bool Differ(SupportContent one, SupportContent other) =>
        !ReferenceEquals(one, other) && one == other
        && (Differ(one.Name, other.Name) || !string.Equals(one.Per?.Vietnamese, other.Per?.Vietnamese, StringComparison.Ordinal));
}
