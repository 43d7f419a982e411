using System.Collections.Frozen;
using System.Collections.Immutable;
using NodaTime;

namespace KhuyenCong.Domain;

/// <summary>All maps of the verified days, one for each stretch without change, and the changes between them; the last map goes on after these days.</summary>
internal sealed class AdministrativeAtlas
{
    private readonly FrozenDictionary<string, Province> _provincesById;

    internal AdministrativeAtlas(DateInterval verified, DistrictLevel districts, ImmutableArray<ProvinceUnit> units, ImmutableArray<AdministrativeChange> changes)
    {
        Verified = verified;
        Districts = districts;
        Changes = [.. changes.OrderBy(change => change.Date)];
        Merged = changes.Where(change => change.Kind == AdministrativeChangeKind.Merger)
            .SelectMany(change => change.From.Select(from => (from.Id, change.To)))
            .ToFrozenDictionary(pair => pair.Id, pair => pair.To, StringComparer.Ordinal);
        LocalDate[] starts = [.. changes.Select(change => change.Date).Append(verified.Start).Distinct().Order()];
        Maps =
        [
            .. starts.Select((start, i) => new AdministrativeMap(
                new DateInterval(start, i + 1 < starts.Length ? starts[i + 1].PlusDays(-1) : verified.End), [.. units.Where(unit => unit.Days.Contains(start))], this)),
        ];
        Provinces = [.. units.Select(unit => unit.Province).Distinct()];
        _provincesById = Provinces.ToFrozenDictionary(province => province.Id, StringComparer.Ordinal);
    }

    internal DateInterval Verified { get; }

    internal DistrictLevel Districts { get; }

    internal ImmutableArray<AdministrativeMap> Maps { get; }

    internal ImmutableArray<AdministrativeChange> Changes { get; }

    /// <summary>The territories of all days.</summary>
    internal ImmutableArray<Province> Provinces { get; }

    /// <summary>What a territory that was merged became part of.</summary>
    private FrozenDictionary<string, Province> Merged { get; }

    /// <summary>A territory and what it became part of, one after the other.</summary>
    internal IEnumerable<Province> Line(Province province)
    {
        for (Province? at = province; at is not null; at = Merged.GetValueOrDefault(at.Id))
        {
            yield return at;
        }
    }

    /// <summary>Whether a territory is another, or became part of it.</summary>
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

    /// <summary>The map on a day from the first verified one on: after the last, the last map.</summary>
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

    /// <summary>The first day of a territory among the verified ones.</summary>
    internal LocalDate FirstDayOf(Province province) => Maps.First(map => map.Find(province) is not null).Days.Start;

    /// <summary>The last day of a territory that ended, or the last verified one.</summary>
    internal LocalDate LastDayOf(Province province) => Maps.Last(map => map.Find(province) is not null).Days.End;

    /// <summary>What officials read of a place on a day: nothing through the last verified one.</summary>
    internal ImmutableArray<BilingualText> NotReviewedOn(LocalDate date) => date > Verified.End ? [Messages.Of(Message.PlacesNotReviewed, Verified.End)] : [];

    /// <summary>The province that a document names by its id: one in force on a day, or of any day where the document has none.</summary>
    internal Province ReadProvince(JsonCursor item, LocalDate? date)
    {
        string id = item.Text();
        if (FindProvince(id) is { } province && (date is not { } day || FindOn(day)?.Find(province) is not null))
        {
            return province;
        }

        ProvinceIdFault fault = ProvinceIdFault.Of(id, this, date);
        throw item.Bad(ErrorCode.UnknownId, new Fault(fault.Problem, fault.Expected()));
    }
}
