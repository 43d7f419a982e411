using System.Collections.Immutable;

namespace KhuyenCong.Domain;

/// <summary>A word before or after a name that states its kind of unit: "tỉnh", "TP.", "Province", "huyện".</summary>
internal sealed class KindWord
{
    private readonly NameKey _key;
    private readonly bool _isSuffix;
    private readonly bool _standsApart;

    private KindWord(string text, ProvinceKind? kind, bool isSuffix = false, bool standsApart = false)
    {
        Text = text;
        Kind = kind;
        _key = NameReading.Read(text).Key;
        _isSuffix = isSuffix;
        _standsApart = standsApart;
    }

    /// <summary>
    /// All words, for province-level units and for others. "T." means "tỉnh" only as a separate word: "Tha Nam" is not a name.
    /// </summary>
    internal static ImmutableArray<KindWord> All { get; } =
    [
        new("tỉnh", ProvinceKind.Province), new("T.", ProvinceKind.Province, standsApart: true),
        new("Province of", ProvinceKind.Province),
        new("Province", ProvinceKind.Province),
        new("Province", ProvinceKind.Province, isSuffix: true),
        new("thành phố", ProvinceKind.City), new("T.P.", ProvinceKind.City),
        new("City of", ProvinceKind.City), new("City", ProvinceKind.City), new("City", ProvinceKind.City, isSuffix: true),
        .. new[] { "huyện", "quận", "thị xã", "TX.", "thị trấn", "xã", "phường", "vùng", "khu vực", "miền" }
            .Select(text => new KindWord(text, null, standsApart: true)),
        .. new[] { "District", "Town", "Commune", "Ward", "Region" }
            .Select(text => new KindWord(text, null, isSuffix: true, standsApart: true)),
    ];

    internal string Text { get; }

    /// <summary>The kind of province-level unit that the word means; null for districts, communes and regions.</summary>
    internal ProvinceKind? Kind { get; }

    /// <summary>Removes the word from a name if it is there and something remains; marks are compared if the name has any.</summary>
    internal bool TryStrip(NameKey name, out NameKey rest)
    {
        string word = name.HasMarks ? _key.Marked : _key.Plain;
        int letters = _key.Plain.Length;
        rest = default;
        int restLetters = name.Plain.Length - letters;
        if (restLetters <= 0
            || !(_isSuffix ? name.Marked.EndsWith(word, StringComparison.Ordinal) : name.Marked.StartsWith(word, StringComparison.Ordinal)))
        {
            return false;
        }

        int border = _isSuffix ? restLetters : letters;
        ulong before = name.Starts & ((1UL << border) - 1);
        ulong after = (name.Starts >> border) & ~1UL;
        bool isApart = ((name.Starts >> border) & 1) == 1;
        if ((_standsApart && !isApart) || ((_isSuffix ? after : before) & ~_key.Starts) != 0)
        {
            return false;
        }

        rest = _isSuffix
            ? new(name.Marked[..^word.Length], name.Plain[..restLetters], before)
            : new(name.Marked[word.Length..], name.Plain[letters..], after);
        return true;
    }
}
