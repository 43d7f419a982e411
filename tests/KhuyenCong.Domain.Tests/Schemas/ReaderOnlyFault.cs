namespace KhuyenCong.Domain.Tests;

/// <summary>What a schema cannot say and the reader refuses.</summary>
/// <param name="Code">The code of the reader's error.</param>
/// <param name="Reason">Why a schema cannot say it.</param>
/// <param name="Path">Where, without the numbers of items; null for anywhere.</param>
/// <param name="Alterations">The alterations that are meant; none for all, where the code itself says what only the reader knows.</param>
internal sealed record ReaderOnlyFault(string Code, string Reason, string? Path = null, params string[] Alterations)
{
    internal bool Covers(DocumentError error, JsonMutation mutation) =>
        string.Equals(error.Code, Code, StringComparison.Ordinal)
        && (Path is null || string.Equals(WithoutNumbers(error.Path), Path, StringComparison.Ordinal))
        && (Alterations.Length == 0 || Alterations.Contains(mutation.What, StringComparer.Ordinal));

    internal static string WithoutNumbers(string path) => string.Concat(path.Split('[').Select((part, i) => i == 0 ? part : part[(part.IndexOf(']', StringComparison.Ordinal) + 1)..]));
}
