using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Serialization;
using NodaTime;

namespace KhuyenCong.Domain;

/// <summary>The provinces in force on a day (bản đồ hành chính cấp tỉnh): 63 until 30 June 2025, 34 after.</summary>
/// <remarks>
/// Codes and names are those of a map, and so of a date: on 1 July 2025 they went to other provinces. After the last verified day the last known map goes on, and
/// <see cref="IsVerifiedOn"/> says so.
/// </remarks>
[JsonConverter(typeof(NoJsonConverter<AdministrativeMap>))]
public sealed partial class AdministrativeMap
{
    private readonly AdministrativeAtlas _atlas;
    private readonly FrozenDictionary<string, ProvinceUnit> _byId;
    private readonly FrozenDictionary<string, ProvinceUnit> _byCode;
    private readonly FrozenDictionary<string, ProvinceUnit> _byName;
    private readonly Lazy<FrozenDictionary<string, int>> _successors;
    private readonly Lazy<FrozenDictionary<string, ImmutableArray<ProvinceUnit>>> _predecessors;

    internal AdministrativeMap(DateInterval days, ImmutableArray<ProvinceUnit> units, AdministrativeAtlas atlas)
    {
        _atlas = atlas;
        Days = days;
        Units = units;
        _byId = units.ToFrozenDictionary(unit => unit.Province.Id, StringComparer.Ordinal);
        _byCode = units.ToFrozenDictionary(unit => unit.Code, StringComparer.Ordinal);
        _byName = units.ToFrozenDictionary(unit => unit.Name, StringComparer.Ordinal);
        Names = new(units);
        _successors = new(FindSuccessors);
        _predecessors = new(FindPredecessors);
    }

    /// <summary>The first day that the catalogue was verified for (kiểm chứng từ ngày); of days before it nothing is known.</summary>
    public static LocalDate VerifiedFrom => NationalCatalogue.Atlas.Verified.Start;

    /// <summary>The last day that the catalogue was verified for (kiểm chứng đến ngày); later changes have not been reviewed.</summary>
    public static LocalDate VerifiedThrough => NationalCatalogue.Atlas.Verified.End;

    /// <summary>The last known map (bản đồ mới nhất): that of the last verified day and of every day after it.</summary>
    public static AdministrativeMap Latest => NationalCatalogue.Atlas.Maps[^1];

    /// <summary>The territories of all verified days (tất cả địa bàn): 86, of which 63 were before the merger of 1 July 2025 and 23 were made by it.</summary>
    public static ImmutableArray<Province> AllProvinces => NationalCatalogue.Atlas.Provinces;

    /// <summary>The verified days of the map (thời gian của bản đồ), both ends included; the last map goes on after them.</summary>
    public DateInterval Days { get; }

    /// <summary>The provinces in force (các đơn vị), in the order of the source.</summary>
    public ImmutableArray<ProvinceUnit> Units { get; }

    /// <summary>The map on a day (bản đồ tại một ngày), after the last verified day the last known one.</summary>
    /// <param name="date">The day, 1 January 2014 or later.</param>
    /// <returns>The map.</returns>
    /// <exception cref="ArgumentException"><paramref name="date"/> is of another calendar than the ISO calendar.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The day is before the first verified one; the message names that.</exception>
    public static AdministrativeMap On(LocalDate date) =>
        FindOn(date) ?? throw new ArgumentOutOfRangeException(
            nameof(date), IsoDates.Format(date), $"The provinces before {IsoDates.Format(VerifiedFrom)} are not known.");

    /// <summary>The map on a day that the catalogue was verified for (bản đồ tại một ngày đã kiểm chứng).</summary>
    /// <param name="date">The day, from <see cref="VerifiedFrom"/> through <see cref="VerifiedThrough"/>.</param>
    /// <returns>The map.</returns>
    /// <exception cref="ArgumentException"><paramref name="date"/> is of another calendar than the ISO calendar.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The catalogue was not verified for the day; the message says for which days it was.</exception>
    public static AdministrativeMap OnVerified(LocalDate date)
    {
        IsoDates.Require(date);
        return NationalCatalogue.Atlas.Verified.Contains(date)
            ? On(date)
            : throw new ArgumentOutOfRangeException(
                nameof(date),
                IsoDates.Format(date),
                $"The provinces on this day were not verified; the catalogue is verified from {IsoDates.Format(VerifiedFrom)} through {IsoDates.Format(VerifiedThrough)}.");
    }

    /// <summary>The map on a day, if the catalogue knows it (tìm bản đồ); after the last verified day the last known one.</summary>
    /// <param name="date">The day.</param>
    /// <returns>The map, or null before the first verified day.</returns>
    /// <exception cref="ArgumentException"><paramref name="date"/> is of another calendar than the ISO calendar.</exception>
    public static AdministrativeMap? FindOn(LocalDate date)
    {
        IsoDates.Require(date);
        return NationalCatalogue.Atlas.FindOn(date);
    }

    /// <summary>The changes from one day to a later one (các thay đổi giữa hai ngày), each with its source, in time order.</summary>
    /// <param name="after">The day whose map is changed from.</param>
    /// <param name="through">The day whose map is changed to.</param>
    /// <returns>The changes after the first day, through the second; none is known after the last verified day.</returns>
    /// <exception cref="ArgumentException">A day is of another calendar than the ISO calendar.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A day is before the first verified one, or <paramref name="through"/> is before <paramref name="after"/>.</exception>
    public static ImmutableArray<AdministrativeChange> ChangesBetween(LocalDate after, LocalDate through)
    {
        IsoDates.Require(after);
        IsoDates.Require(through);
        _ = On(after);
        _ = On(through);
        return through < after
            ? throw new ArgumentOutOfRangeException(nameof(through), IsoDates.Format(through), $"Expected {IsoDates.Format(after)} or later.")
            : [.. NationalCatalogue.Atlas.Changes.Where(change => change.Date > after && change.Date <= through)];
    }

    /// <summary>Whether the catalogue was verified for this map on a day (đã kiểm chứng tại ngày).</summary>
    /// <param name="date">The day.</param>
    /// <returns>True on the days of the map; false on those of another and after the last verified day.</returns>
    /// <exception cref="ArgumentException"><paramref name="date"/> is of another calendar than the ISO calendar.</exception>
    public bool IsVerifiedOn(LocalDate date)
    {
        IsoDates.Require(date);
        return Days.Contains(date);
    }

    /// <summary>A province by its id, if it is in force (tìm theo mã của thư viện).</summary>
    /// <param name="id">The id, as in "binh_dinh".</param>
    /// <returns>The province, or null.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public ProvinceUnit? FindById(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return _byId.GetValueOrDefault(id);
    }

    /// <summary>A province by its administrative code, on this map's days (tìm theo mã đơn vị hành chính).</summary>
    /// <param name="code">The code, two digits as in "04"; "4" is read too, for files hold codes as numbers.</param>
    /// <returns>The province, or null.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    public ProvinceUnit? FindByCode(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return _byCode.GetValueOrDefault(code.Length == 1 ? "0" + code : code);
    }

    /// <summary>A territory as it stands on this map (địa bàn trên bản đồ này).</summary>
    /// <param name="province">The territory.</param>
    /// <returns>The province in force, or null when it is not.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="province"/> is null.</exception>
    public ProvinceUnit? Find(Province province)
    {
        ArgumentNullException.ThrowIfNull(province);
        return _byId.GetValueOrDefault(province.Id);
    }

    /// <summary>The units of this map that a territory went into (đơn vị kế tiếp): itself where it is still in force.</summary>
    /// <param name="province">A territory of this or an earlier day.</param>
    /// <returns>One unit, for every territory went whole into one; none when the territory is of a later day.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="province"/> is null.</exception>
    public ImmutableArray<ProvinceUnit> SuccessorsOf(Province province)
    {
        ArgumentNullException.ThrowIfNull(province);
        return SuccessorIndexOf(province) is >= 0 and var index ? [Units[index]] : [];
    }

    /// <summary>The units of this map that went into a territory (các đơn vị tiền thân): itself where it is already in force.</summary>
    /// <param name="province">A territory of this or a later day.</param>
    /// <returns>The units, in this map's order; none when the territory is of an earlier day only.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="province"/> is null.</exception>
    public ImmutableArray<ProvinceUnit> PredecessorsOf(Province province)
    {
        ArgumentNullException.ThrowIfNull(province);
        return _predecessors.Value.TryGetValue(province.Id, out ImmutableArray<ProvinceUnit> units) ? units : [];
    }

    /// <summary>How many provinces there are, and on which days.</summary>
    /// <returns>In invariant text.</returns>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Units.Length} provinces, {IsoDates.Format(Days.Start)} to {IsoDates.Format(Days.End)}");

    /// <summary>Where the province that another is or became part of is among the units; -1 when it is none of them.</summary>
    internal int SuccessorIndexOf(Province province) => _successors.Value.TryGetValue(province.Id, out int index) ? index : -1;

    private FrozenDictionary<string, int> FindSuccessors()
    {
        Dictionary<string, int> byId = Units.Select((unit, i) => (unit.Province.Id, i)).ToDictionary(StringComparer.Ordinal);
        return _atlas.Provinces.Select(province => (province.Id, At: _atlas.Line(province).FirstOrDefault(at => byId.ContainsKey(at.Id))))
            .Where(pair => pair.At is not null)
            .ToFrozenDictionary(pair => pair.Id, pair => byId[pair.At!.Id], StringComparer.Ordinal);
    }

    private FrozenDictionary<string, ImmutableArray<ProvinceUnit>> FindPredecessors() =>
        Units.SelectMany(unit => _atlas.Line(unit.Province).Select(later => (later.Id, unit))).GroupBy(pair => pair.Id, StringComparer.Ordinal)
            .ToFrozenDictionary(pairs => pairs.Key, pairs => pairs.Select(pair => pair.unit).ToImmutableArray(), StringComparer.Ordinal);
}
