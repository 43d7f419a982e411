using System.Collections.Immutable;

namespace KhuyenCong.Domain;

/// <summary>The nouns of measures, which can have fractions; any other noun counts whole things.</summary>
internal static class MeasureWords
{
    private static readonly ImmutableArray<string> All =
    [
        "tấn", "tạ", "yến", "kg", "ki lô gam", "kilôgam", "kilogam", "gam", "g", "lạng", "lít", "l", "ml", "ha", "hecta", "héc ta", "km",
        "km2", "km²", "m", "mét", "m2", "m²", "m3", "m³", "cm", "mm", "mét vuông", "mét khối", "giờ", "độ", "kw", "kwh", "mw", "mwh",
        "gwh", "toe",
    ];

    internal static bool IsFirstOf(string words)
    {
        // "điểm bán hàng" is a count.
        int at = 0;
        return FigureText.TakeAny(words, ref at, All) || (FigureText.TakeWord(words, ref at, "điểm") && at == words.Length);
    }
}
