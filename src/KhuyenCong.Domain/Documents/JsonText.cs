using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace KhuyenCong.Domain;

/// <summary>
/// Reads documents, and writes them as readable JSON: indented, with unescaped Vietnamese letters and a newline at the end.
/// </summary>
internal static class JsonText
{
    internal static T Read<T>(Stream utf8, string name, Catalogue? catalogue)
        where T : class, IPromotionDocument<T>
    {
        ArgumentNullException.ThrowIfNull(utf8);
        ArgumentNullException.ThrowIfNull(name);
        return Read<T>(JsonSource.Read(utf8, name), catalogue ?? Catalogue.National);
    }

    internal static T Read<T>(ReadOnlyMemory<byte> utf8, string name, Catalogue? catalogue)
        where T : class, IPromotionDocument<T>
    {
        ArgumentNullException.ThrowIfNull(name);
        return Read<T>(new JsonSource(utf8, name), catalogue ?? Catalogue.National);
    }

    internal static async Task<T> ReadAsync<T>(Stream utf8, string name, Catalogue? catalogue, CancellationToken cancellation)
        where T : class, IPromotionDocument<T>
    {
        ArgumentNullException.ThrowIfNull(utf8);
        ArgumentNullException.ThrowIfNull(name);
        return Read<T>(await JsonSource.ReadAsync(utf8, name, cancellation).ConfigureAwait(false), catalogue ?? Catalogue.National);
    }

    private static T Read<T>(JsonSource source, Catalogue catalogue)
        where T : class, IPromotionDocument<T> =>
        (source.IsTooLong ? null : T.Scan(source.Utf8.Span, catalogue)) ?? source.Parse(root => T.Read(root, catalogue));

    internal static bool TryRead<T>(
        ReadOnlyMemory<byte> utf8,
        string name,
        [NotNullWhen(true)] out T? document,
        out ImmutableArray<DocumentError> errors,
        Catalogue? catalogue)
        where T : class, IPromotionDocument<T>
    {
        try
        {
            document = Read<T>(utf8, name, catalogue);
            errors = [];
            return true;
        }
        catch (DocumentException exception)
        {
            document = null;
            errors = exception.Errors;
            return false;
        }
    }

    internal static void Write<T>(Stream utf8, T document)
        where T : class, IPromotionDocument<T> => Write(utf8, document, document.Write);

    /// <summary>Writes JSON for other code to read back, within the same size limit.</summary>
    internal static void Write(Stream utf8, object document, Action<Utf8JsonWriter> write)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        utf8.Write(TextOf(document, write).Span);
    }

    internal static async Task WriteAsync<T>(Stream utf8, T document, CancellationToken cancellation)
        where T : class, IPromotionDocument<T>
    {
        ArgumentNullException.ThrowIfNull(utf8);
        await utf8.WriteAsync(TextOf(document, document.Write), cancellation).ConfigureAwait(false);
    }

    /// <summary>Returns a document's text, on one line if it would otherwise be too long to be read back.</summary>
    /// <exception cref="InvalidOperationException">The text is too long even on one line.</exception>
    private static ReadOnlyMemory<byte> TextOf(object document, Action<Utf8JsonWriter> write)
    {
        using MemoryStream text = new();
        Write(text, write, isIndented: true);
        if (text.Length >= JsonSource.MaxBytes)
        {
            text.SetLength(0);
            Write(text, write, isIndented: false);
        }

        text.WriteByte((byte)'\n');
        if (text.Length > JsonSource.MaxBytes)
        {
            throw new InvalidOperationException(
                $"\"{document}\" has {PrintedNumber.Format(text.Length, DisplayLanguage.English)} bytes as JSON; "
                    + $"expected at most {PrintedNumber.Format(JsonSource.MaxBytes, DisplayLanguage.English)}, "
                    + "the most that can be read back: write it in parts.");
        }

        // Newlines are the same on every machine; written JSON has no other carriage returns.
        Memory<byte> written = text.GetBuffer().AsMemory(0, (int)text.Length);
        return written[..WithoutReturns(written.Span)];
    }

    /// <summary>Removes the carriage returns from a text in place, and returns its new length.</summary>
    private static int WithoutReturns(Span<byte> text)
    {
        int length = text.IndexOf((byte)'\r');
        for (int at = length; at >= 0 && at < text.Length;)
        {
            Span<byte> rest = text[(at + 1)..];
            int next = rest.IndexOf((byte)'\r');
            rest = next < 0 ? rest : rest[..next];
            rest.CopyTo(text[length..]);
            length += rest.Length;
            at += rest.Length + 1;
        }

        return length < 0 ? text.Length : length;
    }

    private static void Write(Stream text, Action<Utf8JsonWriter> write, bool isIndented)
    {
        using Utf8JsonWriter json = new(
            text, new JsonWriterOptions { Indented = isIndented, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        write(json);
    }
}
