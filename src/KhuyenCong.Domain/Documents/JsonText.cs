using System.Text.Encodings.Web;
using System.Text.Json;

namespace KhuyenCong.Domain;

/// <summary>Reads documents, and writes them as JSON that people can read: indented, Vietnamese letters as they are, one line end at the end.</summary>
internal static class JsonText
{
    internal static T Read<T>(Stream utf8, string name, Catalogue? catalogue)
        where T : class, IPromotionDocument<T>
    {
        ArgumentNullException.ThrowIfNull(utf8);
        ArgumentNullException.ThrowIfNull(name);
        return JsonSource.Read(utf8, name).Parse(root => T.Read(root, catalogue ?? Catalogue.National));
    }

    internal static T Read<T>(ReadOnlyMemory<byte> utf8, string name, Catalogue? catalogue)
        where T : class, IPromotionDocument<T>
    {
        ArgumentNullException.ThrowIfNull(name);
        return new JsonSource(utf8, name).Parse(root => T.Read(root, catalogue ?? Catalogue.National));
    }

    /// <summary>Writes a document, on one line where it would be too long to be read back otherwise.</summary>
    internal static void Write<T>(Stream utf8, T document)
        where T : class, IPromotionDocument<T>
    {
        ArgumentNullException.ThrowIfNull(utf8);
        using MemoryStream text = new();
        Write(text, document, isIndented: true);
        if (text.Length >= JsonSource.MaxBytes)
        {
            text.SetLength(0);
            Write(text, document, isIndented: false);
        }

        // The same line ends on every machine: a carriage return stands nowhere else in written JSON.
        ReadOnlySpan<byte> rest = text.GetBuffer().AsSpan(0, (int)text.Length);
        for (int at; (at = rest.IndexOf((byte)'\r')) >= 0; rest = rest[(at + 1)..])
        {
            utf8.Write(rest[..at]);
        }

        utf8.Write(rest);
        utf8.Write("\n"u8);
    }

    private static void Write<T>(Stream text, T document, bool isIndented)
        where T : class, IPromotionDocument<T>
    {
        using Utf8JsonWriter json = new(text, new JsonWriterOptions { Indented = isIndented, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        document.Write(json);
    }
}
