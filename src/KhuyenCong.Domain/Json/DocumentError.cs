using System.Globalization;
using System.Text.Json.Serialization;

namespace KhuyenCong.Domain;

/// <summary>What is wrong with a document (lỗi tài liệu): where, which value, and what was expected.</summary>
[JsonConverter(typeof(NoJsonConverter<DocumentError>))]
public sealed class DocumentError
{
    internal DocumentError(ErrorCode code, string documentName, int line, int column, string path, Fault fault, string? value)
    {
        Code = SnakeCase<ErrorCode>.Of(code);
        DocumentName = documentName;
        Line = line;
        Column = column;
        Path = QuotedText.Plain(path);
        Problem = fault.Problem;
        Value = value;
        Expected = fault.Expected;
    }

    /// <summary>The stable code of the error (mã lỗi), as in "unknown_member"; docs/errors.md lists them.</summary>
    public string Code { get; }

    /// <summary>The name of the document (tên tài liệu): the file, as its reader was told; the id of a document built in code.</summary>
    public string DocumentName { get; }

    /// <summary>The line (dòng), from 1; 0 in a document built in code, which has none.</summary>
    public int Line { get; }

    /// <summary>The column (cột), in characters from 1; 0 in a document built in code.</summary>
    public int Column { get; }

    /// <summary>
    /// The place in the document (đường dẫn), as in "$.observations[3].unit"; shortened where a member's name is very long.
    /// </summary>
    public string Path { get; }

    /// <summary>What is wrong (lỗi).</summary>
    public BilingualText Problem { get; }

    /// <summary>The value that is wrong, as written (giá trị), shortened; null when there is none.</summary>
    public string? Value { get; }

    /// <summary>What was expected (cần).</summary>
    public BilingualText Expected { get; }

    /// <summary>
    /// The error in one line (mô tả lỗi): document, place, problem, value and what was expected; at most 1,000 bytes in UTF-8, without
    /// control characters.
    /// </summary>
    /// <param name="language">The language.</param>
    /// <returns>The line.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a defined language.</exception>
    public string Describe(DisplayLanguage language = DisplayLanguage.Vietnamese)
    {
        string name = QuotedText.Plain(DocumentName);
        string line = Line.ToString(CultureInfo.InvariantCulture);
        string column = Column.ToString(CultureInfo.InvariantCulture);
        string place = Line == 0 ? $"{name}: {Path}" : Messages.In(Message.AtPlace, language, name, line, column, Path);
        string value = Value is null ? string.Empty : Messages.In(Message.GivenValue, language, Value);
        string text = Messages.In(Message.Expected, language, $"{place}: {Problem.In(language)}{value}", Expected);
        return QuotedText.Plain($"{text}.", QuotedText.MaxMessageBytes);
    }

    /// <summary>The error in one Vietnamese line.</summary>
    /// <returns>The line.</returns>
    public override string ToString() => Describe();
}
