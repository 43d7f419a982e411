using System.Collections.Immutable;
using System.Text.Json;
using FluentValidation;
using FluentValidation.Results;

namespace KhuyenCong.Domain;

/// <content>The errors inside an exception, in the form in which an application returns them.</content>
public sealed partial class DocumentError
{
    private const string Sent = "JSON";
    private const string Root = "$";

    /// <summary>
    /// Returns the errors in data that a client sent (các lỗi của dữ liệu gửi lên), from the exception thrown while the data was read or
    /// checked; each error has its path in the client's own object.
    /// </summary>
    /// <remarks>
    /// Accepts a <see cref="DocumentException"/>, a <see cref="DefinitionException"/>, a <see cref="JsonException"/> about types of this
    /// library or of the application, a <see cref="ValidationException"/>, and any exception that contains one of these. Warnings of a
    /// validator are not errors.
    /// </remarks>
    /// <param name="exception">The exception.</param>
    /// <param name="naming">
    /// The naming policy of the application's JSON for the properties in which a definition or a validator finds faults; null for
    /// snake_case, as in this library's own forms: "Levels[0].RatePercent" is "$.levels[0].rate_percent".
    /// </param>
    /// <returns>The errors; empty if the exception is not about data.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="exception"/> is null.</exception>
    public static ImmutableArray<DocumentError> Of(Exception exception, JsonNamingPolicy? naming = null)
    {
        ArgumentNullException.ThrowIfNull(exception);
        return exception switch
        {
            DocumentException document => document.Errors,
            DefinitionException definition => [.. definition.Faults.Select(fault => Of(fault, naming))],
            ValidationException validation =>
                [.. validation.Errors.Where(failure => failure.Severity == Severity.Error).Select(failure => Of(failure, naming))],
            JsonException json => Of(json),
            { InnerException: { } inner } => Of(inner, naming),
            _ => [],
        };
    }

    private static DocumentError Of(DefinitionFault fault, JsonNamingPolicy? naming) =>
        new(fault.Code, Sent, 0, 0, PathOf(fault.Member, naming), fault.Problem, fault.Value, fault.Expected);

    private static DocumentError Of(ValidationFailure failure, JsonNamingPolicy? naming)
    {
        string message = string.IsNullOrWhiteSpace(failure.ErrorMessage) ? failure.ErrorCode ?? Root : failure.ErrorMessage;
        string path = PathOf(failure.PropertyName, naming);
        return new(failure.ErrorCode ?? string.Empty, Sent, 0, 0, path, new(message), null, Messages.Of(Message.AnotherValue))
        {
            IsWhole = true,
        };
    }

    /// <summary>
    /// Returns the errors that the serializer found: in a type of this library, those of its reader; in other types, those in the
    /// serializer's message.
    /// </summary>
    private static ImmutableArray<DocumentError> Of(JsonException exception)
    {
        string path = exception.Path ?? Root;
        int line = (int)(exception.LineNumber + 1 ?? 0);
        int column = (int)(exception.BytePositionInLine + 1 ?? 0);
        return exception switch
        {
            { InnerException: DocumentException document } => [.. document.Errors.Select(error => error.Under(path))],
            { InnerException: JsonException syntax } =>
                [Error(ErrorCode.JsonSyntax, Messages.FaultOf(Message.JsonSyntax, JsonSource.DetailOf(syntax.Message)))],
            _ when exception.Message.StartsWith(StrangeMember, StringComparison.Ordinal) =>
                [Error(ErrorCode.UnknownMember, Messages.FaultOf(Message.UnknownMemberOfType))],
            _ when exception.Message.IndexOf(MembersMissing, StringComparison.Ordinal) is >= 0 and int at =>
                [.. NamesIn(exception.Message[at..]).Select(name => Error(
                    ErrorCode.MissingMember, Messages.FaultOf(Message.MissingMember, name)))],
            _ => [Error(ErrorCode.WrongType, Messages.FaultOf(Message.NotOfType))],
        };

        DocumentError Error(ErrorCode code, Fault fault) => new(code, Sent, line, column, path, fault, null);
    }

    // Only the texts of the serializer's messages distinguish these errors.
    private const string StrangeMember = "The JSON property '";
    private const string MembersMissing = "missing required properties";

    /// <summary>
    /// Returns the names in a message, separated by the list separator of the current UI culture: a comma, a semicolon, or the Arabic
    /// form of either.
    /// </summary>
    private static IEnumerable<string> NamesIn(string message) =>
        message[(message.IndexOf(':', StringComparison.Ordinal) + 1)..].Split(',', ';', '\u060C', '\u061B')
            .Select(name => QuotedText.Plain(name.Trim(' ', '.', '\'')));

    /// <summary>
    /// Returns the error of a value with its path prefixed by the place of the value. Its line is counted from there too, so it is kept
    /// only if the value is the whole body.
    /// </summary>
    private DocumentError Under(string path) => path.Length == Root.Length
        ? this
        : new(Code, DocumentName, 0, 0, path + Path[Root.Length..], Problem, Value, Expected);

    private static string PathOf(string? property, JsonNamingPolicy? naming)
    {
        IEnumerable<string> names = (property ?? string.Empty).Split('.').Select(part =>
        {
            int bracket = part.IndexOf('[', StringComparison.Ordinal);
            int length = bracket < 0 ? part.Length : bracket;
            return (naming ?? JsonNamingPolicy.SnakeCaseLower).ConvertName(part[..length]) + part[length..];
        });
        string path = string.Join('.', names);
        return path.Length == 0 || path[0] == '[' ? Root + path : $"{Root}.{path}";
    }
}
