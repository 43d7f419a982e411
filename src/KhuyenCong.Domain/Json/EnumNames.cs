namespace KhuyenCong.Domain;

/// <summary>The display names of the values of a library enum, in addition to its words; null for any other enum.</summary>
internal static class EnumNames<T>
    where T : struct, Enum
{
    internal static readonly EnumNameTable? Table = MessageFile.IsIn(typeof(T).Assembly) ? new(typeof(T), SnakeCase<T>.Words) : null;
}
