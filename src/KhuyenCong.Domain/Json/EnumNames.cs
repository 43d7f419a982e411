namespace KhuyenCong.Domain;

/// <summary>The names that people know the values of an enum of the library by, beside its words; null for any other enum.</summary>
internal static class EnumNames<T>
    where T : struct, Enum
{
    internal static readonly EnumNameTable? Table = MessageFile.IsIn(typeof(T).Assembly) ? new(typeof(T), SnakeCase<T>.Words) : null;
}
