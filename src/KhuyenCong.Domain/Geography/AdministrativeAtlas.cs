using System.Collections.Frozen;
using System.Collections.Immutable;
using NodaTime;

namespace KhuyenCong.Domain;

/// <summary>All maps of the verified days, one for each stretch without change, and the changes between them.</summary>
internal sealed class AdministrativeAtlas
{
    private readonly FrozenDictionary<string, Province> _provincesById;

    internal AdministrativeAtlas(DateInterval verified, ImmutableArray<ProvinceUnit> units, ImmutableArray<AdministrativeChange> changes)
    {
        Verified = verified;
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

    internal ImmutableArray<AdministrativeMap> Maps { get; }

    internal ImmutableArray<AdministrativeChange> Changes { get; }

    /// <summary>The territories of all days.</summary>
    internal ImmutableArray<Province> Provinces { get; }

    /// <summary>What a territory that was merged became part of.</summary>
    internal FrozenDictionary<string, Province> Merged { get; }

    internal Province? FindProvince(string id) => _provincesById.GetValueOrDefault(id);

    internal AdministrativeMap? FindOn(LocalDate date)
    {
        foreach (AdministrativeMap map in Maps)
        {
            if (map.Days.Contains(date))
            {
                return map;
            }
        }

        return null;
    }

    /// <summary>The province that a document names by its id: one in force on a day, or of any day where the document has none.</summary>
    internal Province ReadProvince(JsonCursor item, LocalDate? date)
    {
        string id = item.Text();
        AdministrativeMap? map = date is { } day ? FindOn(day) : null;
        if (date is not null && map is null)
        {
            throw item.Bad(
                ErrorCode.UnknownId,
                $"danh mục chỉ biết các tỉnh từ {IsoDates.Format(Verified.Start)} đến {IsoDates.Format(Verified.End)}",
                $"the catalogue knows provinces only from {IsoDates.Format(Verified.Start)} through {IsoDates.Format(Verified.End)}",
                "một ngày bắt đầu trong thời gian đó",
                "a first day in that time");
        }

        Province[] known = map is null ? [.. Provinces] : [.. map.Units.Select(unit => unit.Province)];
        string on = date is { } first ? IsoDates.Format(first) : string.Empty;
        string nearest = NearestNames.Of(id, known.Select(province => province.Id));
        return Array.Find(known, province => string.Equals(province.Id, id, StringComparison.Ordinal))
            ?? throw item.Bad(
                ErrorCode.UnknownId, $"không có tỉnh này {(on.Length == 0 ? "trong danh mục" : "ngày " + on)}", $"no such province {(on.Length == 0 ? "in the catalogue" : "on " + on)}",
                $"mã một tỉnh; gần nhất: {nearest}", $"a province's id; nearest: {nearest}");
    }
}
