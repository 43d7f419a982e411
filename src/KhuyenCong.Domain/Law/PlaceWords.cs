using System.Collections.Immutable;

namespace KhuyenCong.Domain;

/// <summary>Translates the words for parts of a document: "III.2.a, Phần I" is "III.2.a, part I" in English.</summary>
internal static class PlaceWords
{
    private const string Separator = ", ";

    private static readonly ImmutableArray<(string Vietnamese, string English)> Words =
    [
        ("Phần ", "part "), ("Chương ", "chapter "), ("Mục ", "section "),
        ("Phụ lục ", "appendix "), ("Bảng ", "table "), ("Biểu ", "table "),
    ];

    /// <summary>Determines whether a place begins with the word for a part of a document.</summary>
    internal static bool Names(string place) => Words.Any(word => place.StartsWith(word.Vietnamese, StringComparison.Ordinal));

    internal static BilingualText Of(string place) => new(place, string.Join(Separator, place.Split(Separator).Select(InEnglish)));

    private static string InEnglish(string part)
    {
        foreach ((string vietnamese, string english) in Words)
        {
            if (part.StartsWith(vietnamese, StringComparison.Ordinal))
            {
                return english + part[vietnamese.Length..];
            }
        }

        return part;
    }
}
