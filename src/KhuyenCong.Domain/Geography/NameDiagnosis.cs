using System.Collections.Immutable;
using System.Text;

namespace KhuyenCong.Domain;

/// <summary>Finds the first reason why a text names no province of a map.</summary>
internal sealed class NameDiagnosis(AdministrativeMap map, string text, NameReading reading)
{
    private const int MaxNearest = 3;
    private const int MaxWords = 6;

    /// <summary>The provinces whose names occur somewhere in the text.</summary>
    private readonly ImmutableArray<ProvinceUnit> _named = reading.Fault is NameFault.TooLong or NameFault.ForeignCharacter
        ? []
        : Named(map, text);

    internal NameFinding Finding => reading.Fault switch
    {
        NameFault.Empty => new NameFinding(ProvinceNameFailureReason.Empty, Messages.Of(Message.NoName), []),
        NameFault.TooLong => new NameFinding(ProvinceNameFailureReason.Unknown, Messages.Of(Message.NameTooLong), []),
        NameFault.ForeignCharacter => new NameFinding(
            ProvinceNameFailureReason.ForeignCharacter,
            ForeignCharacters.Describe(reading.CodePoint!.Value),
            ByDistance(),
            reading.CodePoint),
        NameFault.Sign => SeveralUnits() ?? Unknown(),
        _ => SeveralUnits() ?? OtherKind() ?? OtherDate() ?? Misspelt() ?? Unknown(),
    };

    private NameFinding? SeveralUnits() => _named.Length < 2
        ? null
        : new NameFinding(ProvinceNameFailureReason.SeveralUnits, Messages.Of(Message.SeveralProvinces, Names(_named)), OnMap(_named));

    private NameFinding? OtherKind() => map.Names.Matches(reading.Key).FirstOrDefault(
        match => match.Word is not null) is { Unit: { } unit } match
        ? new NameFinding(
            ProvinceNameFailureReason.OtherKind,
            Messages.Of(Message.OtherKind, match.Word!.Text, unit.Name, unit.Kind.DisplayName()),
            [unit])
        : null;

    private NameFinding? OtherDate() => FindOnOtherDays(map, reading) is { } other
        ? new NameFinding(ProvinceNameFailureReason.OtherDate, OnOtherDays(other), OnMap([other]))
        : null;

    private NameFinding? Misspelt()
    {
        NameReading plain = reading with { Key = reading.Key.WithoutMarks() };
        if (map.Find(plain) is { } unit)
        {
            return new NameFinding(ProvinceNameFailureReason.Misspelt, Messages.Of(Message.MissingMark, unit.Name), [unit]);
        }

        if (FindOnOtherDays(map, plain) is not { } other)
        {
            return null;
        }

        BilingualText problem = Messages.Of(Message.Bracketed, Messages.Of(Message.MissingMark, other.Name), OnOtherDays(other));
        return new NameFinding(ProvinceNameFailureReason.Misspelt, problem, OnMap([other]));
    }

    private NameFinding Unknown() => _named is [{ } other] && map.Find(other.Province) is null
        ? AroundOtherDays(other)
        : new NameFinding(
            ProvinceNameFailureReason.Unknown,
            Messages.Of(Message.UnknownName),
            [.. OnMap(_named).Concat(ByDistance()).Distinct().Take(MaxNearest)]);

    /// <summary>
    /// Returns the finding for a text that contains the name of a province that exists only on other days, such as "UBND tỉnh Hà Nam"
    /// after the merger.
    /// </summary>
    private NameFinding AroundOtherDays(ProvinceUnit other) => new(
        ProvinceNameFailureReason.Unknown,
        Messages.Of(Message.NameOfOtherDays, Message.UnknownName, other.Name, OnOtherDays(other)),
        OnMap([other]));

    private BilingualText OnOtherDays(ProvinceUnit other)
    {
        bool isFormer = other.Days.Start < map.Days.Start;
        ImmutableArray<ProvinceUnit> here = OnMap([other]);
        bool isSame = here.Any(unit => unit.Province.Equals(other.Province));
        Message message = (isFormer, isSame) switch
        {
            (true, true) => Message.NameThrough,
            (true, false) => Message.ProvinceThrough,
            (false, true) => Message.NameFrom,
            (false, false) => Message.ProvinceFrom,
        };
        return Messages.Of(message, isFormer ? other.Days.End : other.Days.Start, Names(here));
    }

    /// <summary>Returns the units of the map that provinces, of this map or of another, became or were formed from.</summary>
    private ImmutableArray<ProvinceUnit> OnMap(ImmutableArray<ProvinceUnit> units) =>
        [
            .. units
                .SelectMany(unit => map.SuccessorsOf(unit.Province) is { IsEmpty: false } after ? after : map.PredecessorsOf(unit.Province))
                .Distinct(),
        ];

    /// <summary>
    /// Returns the provinces whose name contains the words of the text, then those with a spelling that differs in at most one letter in
    /// three; marks break ties.
    /// </summary>
    private ImmutableArray<ProvinceUnit> ByDistance()
    {
        NameKey key = reading.Key;
        foreach (KindWord word in KindWord.All)
        {
            key = word.TryStrip(key, out NameKey rest) || word.TryStrip(key.WithoutMarks(), out rest) ? rest : key;
        }

        return
        [
            .. map.Names.Spellings
                .Select(name => (name.Unit, Letters: NearestNames.Distance(key.Plain, name.Key.Plain), name.Key))
                .Where(name => IsPartOf(name.Key) || 3 * name.Letters <= Math.Max(name.Key.Plain.Length, key.Plain.Length))
                .OrderBy(name => !IsPartOf(name.Key))
                .ThenBy(name => name.Letters)
                .ThenBy(name => NearestNames.Distance(key.Marked, name.Key.Marked))
                .Select(name => name.Unit).Distinct().Take(MaxNearest),
        ];

        // "Vũng" of "Vũng Tàu" looks like the word "vùng" without its mark.
        bool IsPartOf(NameKey name) => IsPart(reading.Key, name) || IsPart(key, name);
    }

    /// <summary>
    /// Determines whether a text of two or more words consists of whole words of a name: "Vũng Tàu" of "Bà Rịa - Vũng Tàu".
    /// </summary>
    private static bool IsPart(NameKey text, NameKey name)
    {
        int at = name.Plain.IndexOf(text.Plain, StringComparison.Ordinal);
        int end = at + text.Plain.Length;
        return at >= 0 && text.Starts != 0 && BeginsWord(at) && (end == name.Plain.Length || BeginsWord(end));

        bool BeginsWord(int letter) => letter == 0 || ((name.Starts >> letter) & 1) == 1;
    }

    private static string Names(ImmutableArray<ProvinceUnit> units) => string.Join(", ", units.Select(unit => unit.Name));

    private static ProvinceUnit? FindOnOtherDays(AdministrativeMap map, NameReading read) =>
        map.OtherMaps.Select(other => other.Find(read)).FirstOrDefault(unit => unit is not null);

    /// <summary>
    /// Returns the provinces, on this map or on others, whose names occur in a text; if several names begin at the same word, the longest
    /// is used.
    /// </summary>
    private static ImmutableArray<ProvinceUnit> Named(AdministrativeMap map, string text)
    {
        List<Range> words = Words(text);
        ImmutableArray<ProvinceUnit>.Builder named = ImmutableArray.CreateBuilder<ProvinceUnit>();
        for (int first = 0; first < words.Count; first++)
        {
            for (int last = Math.Min(first + MaxWords, words.Count) - 1; last >= first; last--)
            {
                NameReading part = NameReading.Read(text.AsSpan(words[first].Start.Value..words[last].End.Value));
                if ((map.Find(part) ?? FindOnOtherDays(map, part)) is { } unit)
                {
                    named.Add(unit);
                    first = last;
                    break;
                }
            }
        }

        return [.. named.DistinctBy(unit => unit.Province)];
    }

    private static List<Range> Words(string text)
    {
        List<Range> words = [];
        int start = -1;
        for (int i = 0; i <= text.Length; i++)
        {
            bool isInWord = i < text.Length
                && !NameReading.IsSeparator(text[i])
                && !(Rune.TryCreate(text[i], out Rune rune) && NameReading.IsSign(rune));
            if (isInWord && start < 0)
            {
                start = i;
            }
            else if (!isInWord && start >= 0)
            {
                words.Add(start..i);
                start = -1;
            }
        }

        return words;
    }
}
