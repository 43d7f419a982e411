using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace KhuyenCong.Domain;

/// <summary>An error in a document (lỗi tài liệu), with its place, the value, and a description of what was expected.</summary>
[JsonConverter(typeof(DomainJsonConverter))]
public sealed partial class DocumentError
{
    internal DocumentError(ErrorCode code, string documentName, int line, int column, string path, Fault fault, string? value)
        : this(SnakeCase<ErrorCode>.Of(code), documentName, line, column, path, fault.Problem, value, fault.Expected)
    {
    }

    private DocumentError(
        string code, string documentName, int line, int column, string path, BilingualText problem, string? value, BilingualText expected)
    {
        Code = code;
        DocumentName = documentName;
        Line = line;
        Column = column;
        Path = QuotedText.Plain(path);
        Problem = problem;
        Value = value;
        Expected = expected;
    }

    /// <summary>The stable code of the error (mã lỗi), such as "unknown_member"; docs/errors.md lists them.</summary>
    public string Code { get; }

    /// <summary>
    /// The name of the document (tên tài liệu): the file name given to the reader, the id of a document built in code, or "JSON" in an
    /// error of the JSON converters or from <c>Of</c>.
    /// </summary>
    public string DocumentName { get; }

    /// <summary>The line (dòng), from 1; 0 if it is not known, as in a document built in code.</summary>
    public int Line { get; }

    /// <summary>The column (cột), in characters from 1; 0 in a document built in code.</summary>
    public int Column { get; }

    /// <summary>
    /// The place in the document (đường dẫn), such as "$.observations[3].unit"; shortened if a member's name is very long.
    /// </summary>
    public string Path { get; }

    /// <summary>The problem (lỗi).</summary>
    public BilingualText Problem { get; }

    /// <summary>The invalid value as written (giá trị), shortened; null if there is none.</summary>
    public string? Value { get; }

    /// <summary>The description of what was expected (cần).</summary>
    public BilingualText Expected { get; }

    /// <summary>
    /// Describes the error in one line (mô tả lỗi): document, place, problem, value and what was expected; at most 1,000 bytes in UTF-8,
    /// without control characters.
    /// </summary>
    /// <param name="language">The language.</param>
    /// <returns>The description.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a defined language.</exception>
    public string Describe(DisplayLanguage language = DisplayLanguage.Vietnamese)
    {
        string name = QuotedText.Plain(DocumentName);
        string line = Line.ToString(CultureInfo.InvariantCulture);
        string column = Column.ToString(CultureInfo.InvariantCulture);
        string place = Line == 0 ? $"{name}: {Path}" : Messages.In(Message.AtPlace, language, name, line, column, Path);
        return QuotedText.Plain($"{place}: {MessageIn(language)}", QuotedText.MaxMessageBytes);
    }

    /// <summary>Returns the error as one line in Vietnamese.</summary>
    /// <returns>The line.</returns>
    public override string ToString() => Describe();

    /// <summary>Whether the problem is a whole message, such as that of a validator's rule.</summary>
    private bool IsWhole { get; init; }

    /// <summary>Returns the same error for a line of a file that was read line by line.</summary>
    internal DocumentError At(int line) => new(Code, DocumentName, line, Column, Path, Problem, Value, Expected) { IsWhole = IsWhole };

    internal static void Write(Utf8JsonWriter json, DocumentError error)
    {
        json.WriteStartObject();
        json.WriteString("code", error.Code);
        json.WriteString("path", error.Path);
        if (error.Line > 0)
        {
            json.WriteNumber("line", error.Line);
            json.WriteNumber("column", error.Column);
        }

        json.WritePropertyName("message");
        json.WriteStartObject();
        json.WriteString("vi", QuotedText.Plain(error.MessageIn(DisplayLanguage.Vietnamese), QuotedText.MaxMessageBytes));
        json.WriteString("en", QuotedText.Plain(error.MessageIn(DisplayLanguage.English), QuotedText.MaxMessageBytes));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>Returns the problem, the value and what was expected, without the place.</summary>
    private string MessageIn(DisplayLanguage language)
    {
        string value = Value is null ? string.Empty : Messages.In(Message.GivenValue, language, Value);
        string problem = $"{Problem.In(language)}{value}";
        return IsWhole ? problem : $"{Messages.In(Message.Expected, language, problem, Expected)}.";
    }
}
