using System.Text;
using System.Text.Json;

namespace KhuyenCong.Domain;

/// <summary>Writes the canonical text of a record, by which records with the same id are compared.</summary>
internal static class CanonicalJson
{
    /// <summary>Writes the members of a record as one object without spaces.</summary>
    internal static string OfMembers(Action<Utf8JsonWriter> write) => Of(json =>
    {
        json.WriteStartObject();
        write(json);
        json.WriteEndObject();
    });

    /// <summary>Determines whether two records are the same object, or have the same canonical text.</summary>
    internal static bool AreAlike<T>(T one, T other, Action<Utf8JsonWriter, T> write)
        where T : class =>
        ReferenceEquals(one, other)
        || string.Equals(OfMembers(json => write(json, one)), OfMembers(json => write(json, other)), StringComparison.Ordinal);

    /// <summary>Writes the text of a whole document.</summary>
    internal static string Of(Action<Utf8JsonWriter> write)
    {
        using MemoryStream text = new();
        using (Utf8JsonWriter json = new(text))
        {
            write(json);
        }

        return Encoding.UTF8.GetString(text.GetBuffer(), 0, (int)text.Length);
    }
}
