namespace KhuyenCong.Domain.Tests;

/// <summary>An official name as people and files write it, made by plain replacements and by the decompositions of Unicode.</summary>
internal static class NameStyles
{
    /// <summary>The name with and without a word of its kind, in every style of letters and of spaces.</summary>
    internal static IEnumerable<string> Of(ProvinceUnit unit)
    {
        string name = unit.Name.Replace("Thành phố ", string.Empty, StringComparison.Ordinal);
        return new[] { name }.Concat(WithKind(unit.Kind, name)).SelectMany(Letters).SelectMany(Spaces).Distinct(StringComparer.Ordinal);
    }

    internal static IEnumerable<string> WithKind(ProvinceKind kind, string name) => kind == ProvinceKind.City
        ? [$"Thành phố {name}", $"thành phố {name}", $"TP. {name}", $"Tp {name}", $"TP.{name}", $"T.P {name}", $"T.P. {name}", $"{name} City", $"City of {name}"]
        : [$"tỉnh {name}", $"Tỉnh {name}", $"T. {name}", $"{name} Province", $"Province of {name}"];

    private static IEnumerable<string> Letters(string text)
    {
        string[] marked =
        [
            text,
            text.Replace("òa", "oà", StringComparison.Ordinal).Replace("óa", "oá", StringComparison.Ordinal),
            text.Replace('Đ', '\u00D0').Replace('đ', '\u00F0'),
            text.Replace('ư', 'ƣ').Replace('Ư', 'Ƣ'),
            UnicodeDecompositions.Decompose(text),
            UnicodeDecompositions.WithoutMarks(text),
        ];
        return marked.SelectMany(one => new[] { one, one.ToUpperInvariant(), UnicodeDecompositions.ToLower(one) });
    }

    private static IEnumerable<string> Spaces(string text) =>
    [
        text,
        $"  {text}\t",
        text.Replace(' ', '\u00A0'),
        text.Replace(" ", "  ", StringComparison.Ordinal),
        text.Replace(" - ", "-", StringComparison.Ordinal),
        text.Replace(" - ", " – ", StringComparison.Ordinal),
        text.Replace(" - ", " ", StringComparison.Ordinal),
        text.Replace(" - ", "_", StringComparison.Ordinal).Replace(' ', '_'),
        text.Replace(" - ", "-", StringComparison.Ordinal).Replace(' ', '-'),
        text.Replace(' ', '\n'),
    ];
}
