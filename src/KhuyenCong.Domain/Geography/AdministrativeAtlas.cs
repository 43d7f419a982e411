using System.Collections.Frozen;
using System.Collections.Immutable;
using NodaTime;

namespace KhuyenCong.Domain;

/// <summary>
/// All maps of the verified days and the changes between them, with one map for each stretch of days without a change; the last map
/// continues after these days.
/// </summary>
internal sealed class AdministrativeAtlas
{
    private readonly ImmutableArray<ProvinceDefinition> _definitions;
    private readonly FrozenDictionary<string, Province> _provincesById;

    internal AdministrativeAtlas(
        DateInterval verified,
        DistrictLevel districts,
        ImmutableArray<ProvinceDefinition> definitions,
        ImmutableArray<AdministrativeChange> changes)
    {
        _definitions = definitions;
        Verified = verified;
        Districts = districts;
        Changes = [.. changes.OrderBy(change => change.Date)];
        Merged = changes.Where(change => change.Kind == AdministrativeChangeKind.Merger)
            .SelectMany(change => change.From.Select(from => (from.Id, change.To)))
            .ToFrozenDictionary(pair => pair.Id, pair => pair.To, StringComparer.Ordinal);
        ImmutableArray<ProvinceUnit> units = [.. definitions.Select(definition => new ProvinceUnit(definition, this))];
        LocalDate[] starts = [.. changes.Select(change => change.Date).Append(verified.Start).Distinct().Order()];
        Maps =
        [
            .. starts.Select((start, i) => new AdministrativeMap(
                new DateInterval(start, i + 1 < starts.Length ? starts[i + 1].PlusDays(-1) : verified.End),
                [.. units.Where(unit => unit.Days.Contains(start))],
                this)),
        ];
        Provinces = [.. definitions.Select(definition => definition.Province).Distinct()];
        _provincesById = Provinces.ToFrozenDictionary(province => province.Id, StringComparer.Ordinal);
    }

    internal DateInterval Verified { get; }

    internal DistrictLevel Districts { get; }

    internal ImmutableArray<AdministrativeMap> Maps { get; }

    internal ImmutableArray<AdministrativeChange> Changes { get; }

    /// <summary>The territories of all days.</summary>
    internal ImmutableArray<Province> Provinces { get; }

    /// <summary>For each merged territory, the territory that it became part of.</summary>
    private FrozenDictionary<string, Province> Merged { get; }

    /// <summary>
    /// Returns the atlas with later changes: the provinces before a change end on the day before it, and the resulting one begins.
    /// </summary>
    /// <param name="later">The changes.</param>
    /// <param name="through">The last day for which the provinces are verified with them.</param>
    /// <param name="refuse">Called for each change that does not continue from these maps.</param>
    internal AdministrativeAtlas With(ImmutableArray<ProvinceChange> later, LocalDate through, Action<ProvinceChange> refuse)
    {
        ImmutableArray<ProvinceDefinition> definitions = _definitions;
        ImmutableArray<AdministrativeChange> changes = Changes;
        foreach (ProvinceChange addition in later.OrderBy(addition => addition.Change.Date))
        {
            if (!Follows(addition, definitions))
            {
                refuse(addition);
                continue;
            }

            AdministrativeChange change = addition.Change;
            LocalDate last = change.Date.PlusDays(-1);
            definitions =
            [
                .. definitions.Select(known =>
                    known.Through is null && change.From.Contains(known.Province) ? known with { Through = last } : known),
                addition.After,
            ];
            changes = changes.Add(change);
            through = LocalDate.Max(through, change.Date);
        }

        through = LocalDate.Max(Verified.End, through);
        return changes.Length == Changes.Length && through == Verified.End
            ? this
            : new(new(Verified.Start, through), Districts, definitions, changes);
    }

    /// <summary>Returns the atlas as it was known before a day, without changes from that day on.</summary>
    internal AdministrativeAtlas Before(LocalDate date)
    {
        LocalDate last = date.PlusDays(-1);
        return new(
            new(Verified.Start, last),
            Districts,
            [
                .. _definitions.Where(known => known.From < date)
                    .Select(known => known.Through >= last ? known with { Through = null } : known),
            ],
            [.. Changes.Where(change => change.Date < date)]);
    }

    /// <summary>
    /// Determines whether a change is after the verified days and affects existing provinces, and whether no other province has the
    /// resulting name, code or, after a merger, id.
    /// </summary>
    private bool Follows(ProvinceChange addition, ImmutableArray<ProvinceDefinition> definitions)
    {
        AdministrativeChange change = addition.Change;
        ProvinceDefinition after = addition.After;
        ProvinceDefinition[] inForce = [.. definitions.Where(known => known.Through is null)];
        ProvinceDefinition[] others = [.. inForce.Where(known => !change.From.Contains(known.Province))];
        return change.Date > Verified.End
            && change.From.All(from => Array.Exists(inForce, known => known.Province == from && known.From < change.Date))
            && (change.Kind != AdministrativeChangeKind.Merger || !definitions.Any(known => known.Province == after.Province))
            && !Array.Exists(others, known => string.Equals(known.Code, after.Code, StringComparison.Ordinal))
            && !Array.Exists(others, known => string.Equals(known.Name, after.Name, StringComparison.Ordinal))
            && NamesOf(others.Append(after)).Collision is null;
    }

    /// <summary>Returns the names of provinces, regardless of their days.</summary>
    private ProvinceNames NamesOf(IEnumerable<ProvinceDefinition> provinces) =>
        new([.. provinces.Select(province => new ProvinceUnit(province with { From = Verified.Start }, this))]);

    /// <summary>Returns a territory, followed by each territory that it successively became part of.</summary>
    internal IEnumerable<Province> Line(Province province)
    {
        for (Province? at = province; at is not null; at = Merged.GetValueOrDefault(at.Id))
        {
            yield return at;
        }
    }

    /// <summary>Determines whether one territory is the same as another or became part of it.</summary>
    internal bool IsOrBecame(Province earlier, Province later)
    {
        Province? at = earlier;
        while (at is not null && !at.Equals(later))
        {
            at = Merged.GetValueOrDefault(at.Id);
        }

        return at is not null;
    }

    internal Province? FindProvince(string id) => _provincesById.GetValueOrDefault(id);

    /// <summary>Returns the map on a day, or the last map after the last verified day; null before the first verified day.</summary>
    internal AdministrativeMap? FindOn(LocalDate date)
    {
        if (date > Verified.End)
        {
            return Maps[^1];
        }

        foreach (AdministrativeMap map in Maps)
        {
            if (map.Days.Contains(date))
            {
                return map;
            }
        }

        return null;
    }

    /// <summary>Returns the first verified day on which a territory existed.</summary>
    internal LocalDate FirstDayOf(Province province) => Maps.First(map => map.Find(province) is not null).Days.Start;

    /// <summary>Returns the last verified day on which a territory existed.</summary>
    internal LocalDate LastDayOf(Province province) => Maps.Last(map => map.Find(province) is not null).Days.End;

    /// <summary>Returns the note for officials about a place on a day; empty through the last verified day.</summary>
    internal ImmutableArray<BilingualText> NotReviewedOn(LocalDate date) =>
        date > Verified.End ? [Messages.Of(Message.PlacesNotReviewed, Verified.End)] : [];
}
