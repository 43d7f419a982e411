using System.Text;
using System.Text.Json;

namespace KhuyenCong.Domain;

/// <summary>A named JSON document in memory, which finds the line and column of errors.</summary>
internal sealed class JsonSource
{
    internal const int MaxBytes = 16 * 1024 * 1024;
    private const int MaxBytesWithMark = MaxBytes + 3;
    private const int BlockLength = 81_920;
    private const int MaxQuotedBytes = 40;
    private const string Root = "$";

    internal JsonSource(ReadOnlyMemory<byte> utf8, string name)
    {
        // A byte order mark is not part of the text.
        Utf8 = utf8.Span.StartsWith("\uFEFF"u8) ? utf8[3..] : utf8;
        Name = name;
    }

    internal string Name { get; }

    /// <summary>The text, without a byte order mark.</summary>
    internal ReadOnlyMemory<byte> Utf8 { get; }

    internal bool IsTooLong => Utf8.Length > MaxBytes;

    /// <summary>Reads a whole stream, up to the longest allowed document.</summary>
    internal static JsonSource Read(Stream stream, string name)
    {
        using MemoryStream buffer = new();
        byte[] block = new byte[BlockLength];
        for (int read; buffer.Length <= MaxBytesWithMark && (read = stream.Read(block)) > 0;)
        {
            buffer.Write(block, 0, read);
        }

        return new(buffer.GetBuffer().AsMemory(0, (int)buffer.Length), name);
    }

    /// <summary>Reads a whole stream without blocking, up to the longest allowed document.</summary>
    internal static async Task<JsonSource> ReadAsync(Stream stream, string name, CancellationToken cancellation)
    {
        using MemoryStream buffer = new();
        byte[] block = new byte[BlockLength];
        for (int read; buffer.Length <= MaxBytesWithMark && (read = await stream.ReadAsync(block, cancellation).ConfigureAwait(false)) > 0;)
        {
            await buffer.WriteAsync(block.AsMemory(0, read), cancellation).ConfigureAwait(false);
        }

        return new(buffer.GetBuffer().AsMemory(0, (int)buffer.Length), name);
    }

    /// <summary>Parses the document unless it has been parsed already, and passes its root to a reader.</summary>
    internal T Parse<T>(Func<JsonCursor, T> read, JsonElement? parsed = null)
    {
        RequireLength();
        using JsonDocument? document = parsed is null ? Parse() : null;
        try
        {
            return read(new JsonCursor(this, parsed ?? document!.RootElement, Root));
        }
        catch (InvalidOperationException) when (FindNoUnicode() is { } offset)
        {
            throw ErrorAt(offset, ErrorCode.NotUnicode, Root, Messages.FaultOf(Message.NotUnicode), null);
        }
    }

    private void RequireLength()
    {
        if (IsTooLong)
        {
            throw ErrorAt(0, ErrorCode.DocumentTooLong, Root, Messages.FaultOf(Message.DocumentTooLong), null);
        }
    }

    private JsonDocument Parse()
    {
        try
        {
            return JsonDocument.Parse(Utf8);
        }
        catch (JsonException exception)
        {
            throw SyntaxError(exception);
        }
    }

    /// <summary>Creates an error with the line and column of a place.</summary>
    /// <param name="code">The stable code.</param>
    /// <param name="path">The place; for a member that appears twice, that of the second.</param>
    /// <param name="fault">The problem, and what was expected.</param>
    /// <param name="value">The value as written.</param>
    /// <param name="occurrence">The index of the value among those with the same path, from 0.</param>
    internal DocumentException Error(ErrorCode code, string path, Fault fault, string? value, int occurrence = 0) =>
        ErrorAt(OffsetOf(path, occurrence), code, path, fault, value);

    private DocumentException ErrorAt(int offset, ErrorCode code, string path, Fault fault, string? value)
    {
        (int line, int column) = PositionAt(offset);
        return new(new DocumentError(code, Name, line, column, path, fault, value));
    }

    private DocumentException SyntaxError(JsonException exception)
    {
        long line = exception.LineNumber ?? 0;
        int start = 0;
        for (long i = 0; i < line; i++)
        {
            start += Utf8.Span[start..].IndexOf((byte)'\n') + 1;
        }

        int offset = (int)Math.Min(Utf8.Length, start + (exception.BytePositionInLine ?? 0));
        ReadOnlySpan<byte> rest = Utf8.Span[offset..];
        string? value = rest.IsEmpty
            ? null
            : Encoding.UTF8.GetString(rest[..Math.Min(rest.Length, 20)]).Split('\n', '\r')[0].TrimEnd('\uFFFD');
        string detail = DetailOf(exception.Message);
        string? shown = string.IsNullOrEmpty(value) ? null : QuotedText.Plain(value);
        return ErrorAt(offset, ErrorCode.JsonSyntax, exception.Path ?? Root, Messages.FaultOf(Message.JsonSyntax, detail), shown);
    }

    /// <summary>
    /// Returns the parser's message without the place, which it counts from 0; the message may first quote the whole rest of the
    /// document.
    /// </summary>
    internal static string DetailOf(string message)
    {
        int place = message.LastIndexOf(" LineNumber:", StringComparison.Ordinal);
        string detail = place < 0 ? message : message[..place];
        int quoteEnd = detail.LastIndexOf("' is ", StringComparison.Ordinal);
        return detail.StartsWith('\'') && quoteEnd > 0
            ? $"'{QuotedText.Plain(detail.AsSpan(1..quoteEnd), MaxQuotedBytes)}{QuotedText.Plain(detail.AsSpan(quoteEnd..))}"
            : QuotedText.Plain(detail);
    }

    /// <summary>
    /// Returns the offset of a name or text that has half a surrogate pair or stray bytes, which the parser accepts and only reading
    /// detects; null if there is none.
    /// </summary>
    private int? FindNoUnicode()
    {
        Utf8JsonReader reader = new(Utf8.Span);
        while (reader.Read())
        {
            if (reader.TokenType is JsonTokenType.PropertyName or JsonTokenType.String)
            {
                try
                {
                    _ = reader.GetString();
                }
                catch (InvalidOperationException)
                {
                    return (int)reader.TokenStartIndex;
                }
            }
        }

        return null;
    }

    private (int Line, int Column) PositionAt(int offset)
    {
        ReadOnlySpan<byte> before = Utf8.Span[..offset];
        int lineStart = before.LastIndexOf((byte)'\n') + 1;
        return (before.Count((byte)'\n') + 1, Encoding.UTF8.GetCharCount(before[lineStart..]) + 1);
    }

    /// <summary>
    /// Returns the offset of a path; that of the start of the document if the path does not exist (a missing member is reported at its
    /// object).
    /// </summary>
    private int OffsetOf(string target, int occurrence)
    {
        Utf8JsonReader reader = new(Utf8.Span);
        Stack<(string Path, int Index)> containers = new();
        string path = Root;
        int found = 0;
        while (reader.Read())
        {
            switch (reader.TokenType)
            {
                case JsonTokenType.PropertyName:
                    path = MemberPath(containers.Peek().Path, reader.GetString()!);
                    continue;
                case JsonTokenType.EndObject or JsonTokenType.EndArray:
                    containers.Pop();
                    continue;
                default:
                    break;
            }

            if (containers.TryPeek(out (string Path, int Index) parent) && parent.Index >= 0)
            {
                containers.Pop();
                containers.Push((parent.Path, parent.Index + 1));
                path = ItemPath(parent.Path, parent.Index);
            }

            if (string.Equals(path, target, StringComparison.Ordinal) && found++ == occurrence)
            {
                return (int)reader.TokenStartIndex;
            }

            if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
            {
                if (target.StartsWith(path, StringComparison.Ordinal))
                {
                    containers.Push((path, reader.TokenType == JsonTokenType.StartArray ? 0 : -1));
                }
                else
                {
                    reader.Skip();
                }
            }
        }

        return 0;
    }

    internal static string MemberPath(string parent, string member) => $"{parent}.{member}";

    internal static string ItemPath(string parent, int index) =>
        $"{parent}[{index.ToString(System.Globalization.CultureInfo.InvariantCulture)}]";
}
