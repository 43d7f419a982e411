namespace KhuyenCong.Domain;

/// <content>Supported contents.</content>
internal static partial class Definitions
{
    /// <summary>Determines whether two contents have the same id but a different name or unit.</summary>
    internal static bool Differ(SupportContent one, SupportContent other) =>
        !ReferenceEquals(one, other) && one == other
        && (Differ(one.Name, other.Name) || !string.Equals(one.Per?.Vietnamese, other.Per?.Vietnamese, StringComparison.Ordinal));
}
