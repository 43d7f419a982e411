using System.Globalization;

namespace KhuyenCong.Domain;

/// <summary>What is wrong with a document (lỗi tài liệu): where, which value, and what was expected.</summary>
public sealed class DocumentError
{
    private const int MaxLength = 200;

    internal DocumentError(ErrorCode code, string documentName, int line, int column, string path, BilingualText problem, string? value, BilingualText expected)
    {
        Code = SnakeCase<ErrorCode>.Of(code);
        DocumentName = documentName;
        Line = line;
        Column = column;
        Path = path;
        Problem = problem;
        Value = value;
        Expected = expected;
    }

    /// <summary>The stable code of the error (mã lỗi), as in "unknown_member"; docs/errors.md lists them.</summary>
    public string Code { get; }

    /// <summary>The name of the document (tên tài liệu): the file, as its reader was told.</summary>
    public string DocumentName { get; }

    /// <summary>The line (dòng), from 1.</summary>
    public int Line { get; }

    /// <summary>The column (cột), in characters from 1.</summary>
    public int Column { get; }

    /// <summary>The place in the document (đường dẫn), as in "$.observations[3].unit".</summary>
    public string Path { get; }

    /// <summary>What is wrong (lỗi).</summary>
    public BilingualText Problem { get; }

    /// <summary>The value that is wrong, as written (giá trị); null when there is none.</summary>
    public string? Value { get; }

    /// <summary>What was expected (cần).</summary>
    public BilingualText Expected { get; }

    /// <summary>The error in one line (mô tả lỗi): document, place, problem, value and what was expected.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The line.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a defined language.</exception>
    public string Describe(DisplayLanguage language = DisplayLanguage.Vietnamese)
    {
        bool isEnglish = language.IsEnglish();
        string place = isEnglish
            ? string.Create(CultureInfo.InvariantCulture, $"{DocumentName}: line {Line}, column {Column}, {Shorten(Path)}")
            : string.Create(CultureInfo.InvariantCulture, $"{DocumentName}: dòng {Line}, cột {Column}, {Shorten(Path)}");
        string value = Value is null ? string.Empty : (isEnglish ? $" (value: {Value})" : $" (giá trị: {Value})");
        return Printable($"{place}: {Problem.In(language)}{value}; {(isEnglish ? "expected" : "cần")} {Expected.In(language)}.");
    }

    /// <summary>The error in one Vietnamese line.</summary>
    /// <returns>The line.</returns>
    public override string ToString() => Describe();

    internal static string Shorten(string text) => ShortenTo(MaxLength, text);

    internal static string ShortenTo(int maxLength, string text)
    {
        if (text.Length <= maxLength)
        {
            return text;
        }

        // Not half a surrogate pair, which no message can carry.
        int kept = maxLength - 3;
        return string.Concat(text.AsSpan(0, char.IsHighSurrogate(text[kept - 1]) ? kept - 1 : kept), "...");
    }

    /// <summary>One line without control characters, whatever a member is called.</summary>
    private static string Printable(string text) => string.Concat(text.Select(c => char.IsControl(c) ? '\uFFFD' : c));
}
