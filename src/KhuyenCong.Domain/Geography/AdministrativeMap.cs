using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.Json.Serialization;
using NodaTime;

namespace KhuyenCong.Domain;

/// <summary>The provinces that exist on a day (bản đồ hành chính cấp tỉnh): 63 through 30 June 2025, 34 from 1 July 2025 on.</summary>
/// <remarks>
/// Codes and names belong to a map, and therefore to a date: many were reassigned on 1 July 2025. After the last verified day, the last
/// known map continues, and <see cref="IsVerifiedOn"/> returns false.
/// </remarks>
/// <example>
/// <code>
/// AdministrativeMap map = AdministrativeMap.On(new LocalDate(2020, 12, 31));
/// map.Get("Bình Định").Code; // 52
/// </code>
/// </example>
[JsonConverter(typeof(NoJsonConverter<AdministrativeMap>))]
public sealed partial class AdministrativeMap
{
    private readonly FrozenDictionary<string, ProvinceUnit> _byId;
    private readonly FrozenDictionary<string, ProvinceUnit> _byCode;
    private readonly FrozenDictionary<string, ProvinceUnit> _byName;
    private readonly Lazy<FrozenDictionary<string, int>> _successors;
    private readonly Lazy<FrozenDictionary<string, ImmutableArray<ProvinceUnit>>> _predecessors;

    internal AdministrativeMap(DateInterval days, ImmutableArray<ProvinceUnit> units, AdministrativeAtlas atlas)
    {
        Atlas = atlas;
        Days = days;
        Units = units;
        _byId = units.ToFrozenDictionary(unit => unit.Province.Id, StringComparer.Ordinal);
        _byCode = units.ToFrozenDictionary(unit => unit.Code, StringComparer.Ordinal);
        _byName = units.ToFrozenDictionary(unit => unit.Name, StringComparer.Ordinal);
        Names = new(units);
        _successors = new(FindSuccessors);
        _predecessors = new(FindPredecessors);
    }

    /// <summary>The maps of all days.</summary>
    internal AdministrativeAtlas Atlas { get; }

    /// <summary>The verified days of the map (thời gian của bản đồ), both included; the last map continues after them.</summary>
    public DateInterval Days { get; }

    /// <summary>The provinces (các đơn vị), in the order of the source.</summary>
    public ImmutableArray<ProvinceUnit> Units { get; }

    /// <summary>Determines whether this map was verified for a day (đã kiểm chứng tại ngày).</summary>
    /// <param name="date">The day.</param>
    /// <returns>True on the verified days of this map; false on all other days.</returns>
    /// <exception cref="ArgumentException"><paramref name="date"/> is not in the ISO calendar.</exception>
    public bool IsVerifiedOn(LocalDate date)
    {
        IsoDates.Require(date);
        return Days.Contains(date);
    }

    /// <summary>Finds a province by its id, if it exists on the day of the map (tìm theo mã của thư viện).</summary>
    /// <param name="id">The id, such as "binh_dinh".</param>
    /// <returns>The province, or null if there is none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public ProvinceUnit? FindById(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return _byId.GetValueOrDefault(id);
    }

    /// <summary>Finds a province by its administrative code on this map's days (tìm theo mã đơn vị hành chính).</summary>
    /// <param name="code">The code, such as "04"; "4" is accepted too, because files may store codes as numbers.</param>
    /// <returns>The province, or null if there is none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    public ProvinceUnit? FindByCode(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return _byCode.GetValueOrDefault(code.Length == 1 ? "0" + code : code);
    }

    /// <summary>Finds the province of this map for a territory (địa bàn trên bản đồ này).</summary>
    /// <param name="province">The territory.</param>
    /// <returns>The province, or null if the territory is not a province on this map.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="province"/> is null.</exception>
    public ProvinceUnit? Find(Province province)
    {
        ArgumentNullException.ThrowIfNull(province);
        return _byId.GetValueOrDefault(province.Id);
    }

    /// <summary>
    /// Gets the units of this map that a territory became part of (đơn vị kế tiếp), or the territory itself if it still exists.
    /// </summary>
    /// <param name="province">A territory of this map or of an earlier one.</param>
    /// <returns>One unit, because every territory became part of exactly one; empty if the territory exists only on later days.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="province"/> is null.</exception>
    public ImmutableArray<ProvinceUnit> SuccessorsOf(Province province)
    {
        ArgumentNullException.ThrowIfNull(province);
        return SuccessorIndexOf(province) is >= 0 and var index ? [Units[index]] : [];
    }

    /// <summary>
    /// Gets the units of this map that became part of a territory (các đơn vị tiền thân), or the territory itself if it already exists.
    /// </summary>
    /// <param name="province">A territory of this map or of a later one.</param>
    /// <returns>The units, in this map's order; empty if the territory existed only on earlier days.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="province"/> is null.</exception>
    public ImmutableArray<ProvinceUnit> PredecessorsOf(Province province)
    {
        ArgumentNullException.ThrowIfNull(province);
        return _predecessors.Value.TryGetValue(province.Id, out ImmutableArray<ProvinceUnit> units) ? units : [];
    }

    /// <summary>Returns the number of provinces and the days of the map.</summary>
    /// <returns>Invariant text.</returns>
    public override string ToString() =>
        $"{CountedNoun.Of(Units.Length, "province")}, {IsoDates.Format(Days.Start)} to {IsoDates.Format(Days.End)}";

    /// <summary>Returns the index of the unit that a territory is or became part of; -1 if there is none.</summary>
    internal int SuccessorIndexOf(Province province) => _successors.Value.TryGetValue(province.Id, out int index) ? index : -1;

    private FrozenDictionary<string, int> FindSuccessors()
    {
        Dictionary<string, int> byId = Units.Select((unit, i) => (unit.Province.Id, i)).ToDictionary(StringComparer.Ordinal);
        return Atlas.Provinces.Select(province => (province.Id, At: Atlas.Line(province).FirstOrDefault(at => byId.ContainsKey(at.Id))))
            .Where(pair => pair.At is not null)
            .ToFrozenDictionary(pair => pair.Id, pair => byId[pair.At!.Id], StringComparer.Ordinal);
    }

    private FrozenDictionary<string, ImmutableArray<ProvinceUnit>> FindPredecessors() =>
        Units.SelectMany(unit => Atlas.Line(unit.Province).Select(later => (later.Id, unit)))
            .GroupBy(pair => pair.Id, StringComparer.Ordinal)
            .ToFrozenDictionary(pairs => pairs.Key, pairs => pairs.Select(pair => pair.unit).ToImmutableArray(), StringComparer.Ordinal);
}
