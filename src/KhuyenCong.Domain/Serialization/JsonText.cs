using System.Text.Encodings.Web;
using System.Text.Json;

namespace KhuyenCong.Domain;

/// <summary>Writes a document as JSON that people can read: indented, Vietnamese letters as they are, one line end at its end.</summary>
internal static class JsonText
{
    internal static void Write(Stream utf8, Action<Utf8JsonWriter> write)
    {
        JsonWriterOptions options = new()
        {
            Indented = true,
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
#if NET9_0_OR_GREATER
            // Not the line ends of the machine: a document is the same everywhere.
            NewLine = "\n",
#endif
        };
        using (Utf8JsonWriter json = new(utf8, options))
        {
            write(json);
        }

        utf8.Write("\n"u8);
    }
}
