using System.Collections.Frozen;
using System.Collections.Immutable;

namespace KhuyenCong.Domain;

/// <summary>The names of one map's provinces, indexed by their keys: with all marks, and without any.</summary>
internal sealed class ProvinceNames
{
    private readonly FrozenDictionary<string, NameEntry> _marked;
    private readonly FrozenDictionary<string, NameEntry> _plain;

    internal ProvinceNames(ImmutableArray<ProvinceUnit> units)
    {
        Spellings = [.. units.SelectMany(Entries)];
        _marked = Gather(Spellings, entry => entry.Key.Marked);
        _plain = Gather(Spellings, entry => entry.Key.Plain);
        Collision = FindCollision();
    }

    /// <summary>The names and other spellings, without a word for the kind of unit.</summary>
    internal ImmutableArray<NameEntry> Spellings { get; }

    /// <summary>
    /// A spelling that would match two provinces, with or without a word for its kind; null if there is none, as the catalogue's reader
    /// requires.
    /// </summary>
    internal string? Collision { get; }

    /// <summary>Returns the key of a name or spelling without the word for its kind, and whether it had one.</summary>
    internal static (NameKey Key, bool HasKind) Bare(string name, ProvinceKind kind)
    {
        NameKey key = NameReading.Read(name).Key;
        foreach (KindWord word in KindWord.All)
        {
            if (word.Kind == kind && word.TryStrip(key, out NameKey rest))
            {
                return (rest, true);
            }
        }

        return (key, false);
    }

    /// <summary>Returns the provinces that a text names, as written or without a word for its kind.</summary>
    /// <param name="text">The text; if any letter has a mark, only spellings with all marks match.</param>
    internal ImmutableArray<NameMatch> Matches(NameKey text)
    {
        FrozenDictionary<string, NameEntry> names = text.HasMarks ? _marked : _plain;
        ImmutableArray<NameMatch> matches = [];
        if (Look(names, text) is { } whole)
        {
            matches = [new(whole.Unit, null, whole.NeedsKind)];
        }

        foreach (KindWord word in KindWord.All)
        {
            if (word.TryStrip(text, out NameKey rest) && Look(names, rest) is { } entry)
            {
                matches = matches.Add(new(entry.Unit, word, entry.NeedsKind));
            }
        }

        return matches;
    }

    private static IEnumerable<NameEntry> Entries(ProvinceUnit unit)
    {
        yield return new(unit, Bare(unit.Name, unit.Kind).Key, false);
        foreach (string spelling in unit.Spellings)
        {
            (NameKey key, bool hasKind) = Bare(spelling, unit.Kind);
            yield return new(unit, key, hasKind);
        }
    }

    private static FrozenDictionary<string, NameEntry> Gather(ImmutableArray<NameEntry> entries, Func<NameEntry, string> text) =>
        entries.GroupBy(text, StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.Aggregate((one, other) => one.With(other)), StringComparer.Ordinal);

    private static NameEntry? Look(FrozenDictionary<string, NameEntry> names, NameKey name) =>
        names.TryGetValue(name.Marked, out NameEntry? entry) && name.IsCutOnlyAt(entry.Key.Starts) ? entry : null;

    private string? FindCollision()
    {
        foreach (NameEntry entry in Spellings)
        {
            foreach (NameKey reading in new[] { entry.Key, entry.Key.WithoutMarks() })
            {
                if (Matches(reading).FirstOrDefault(match => match.Unit != entry.Unit) is { } other)
                {
                    return $"{entry.Unit.Name} / {other.Unit.Name}";
                }
            }
        }

        return null;
    }
}
