using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using NodaTime;

namespace KhuyenCong.Domain;

/// <summary>The provinces in force on a day (bản đồ hành chính cấp tỉnh).</summary>
public sealed class AdministrativeMap
{
    private readonly FrozenDictionary<string, ProvinceUnit> _byId;
    private readonly FrozenDictionary<string, ProvinceUnit> _byName;

    internal AdministrativeMap(DateInterval verified, ImmutableArray<ProvinceUnit> units)
    {
        Verified = verified;
        Units = units;
        _byId = units.ToFrozenDictionary(unit => unit.Province.Id, StringComparer.Ordinal);
        _byName = units.ToFrozenDictionary(unit => unit.Name, StringComparer.Ordinal);
    }

    /// <summary>The days for which the map was verified (kiểm chứng từ ngày, đến ngày).</summary>
    public DateInterval Verified { get; }

    /// <summary>The provinces in force (các đơn vị), in the order of the source.</summary>
    public ImmutableArray<ProvinceUnit> Units { get; }

    /// <summary>The map on a day (bản đồ tại một ngày).</summary>
    /// <param name="date">The day.</param>
    /// <returns>The map.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The catalogue was not verified for the day; the message says for which days it was.</exception>
    public static AdministrativeMap On(LocalDate date) =>
        FindOn(date) ?? throw new ArgumentOutOfRangeException(
            nameof(date),
            IsoDates.Format(date),
            $"The provinces on this day are not known; the catalogue is verified from {IsoDates.Format(NationalCatalogue.Map.Verified.Start)} through {IsoDates.Format(NationalCatalogue.Map.Verified.End)}.");

    /// <summary>The map on a day, if the catalogue knows it (tìm bản đồ).</summary>
    /// <param name="date">The day.</param>
    /// <returns>The map, or null when the catalogue was not verified for the day.</returns>
    public static AdministrativeMap? FindOn(LocalDate date) => NationalCatalogue.Map.Verified.Contains(date) ? NationalCatalogue.Map : null;

    /// <summary>A province by its official name (theo tên).</summary>
    /// <param name="name">The name as the source spells it, as in "Bình Định".</param>
    /// <returns>The province.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="ArgumentException">No province in force has this name.</exception>
    public ProvinceUnit Get(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return _byName.GetValueOrDefault(name) ?? throw new ArgumentException($"No province is named \"{name}\".", nameof(name));
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

    /// <summary>How many provinces there are, and for which days.</summary>
    /// <returns>In invariant text.</returns>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Units.Length} provinces, {IsoDates.Format(Verified.Start)} to {IsoDates.Format(Verified.End)}");
}
