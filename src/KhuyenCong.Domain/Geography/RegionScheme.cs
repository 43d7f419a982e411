using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.Json.Serialization;
using NodaTime;

namespace KhuyenCong.Domain;

/// <summary>A way of dividing the provinces into regions (cách phân vùng): named, dated, and a partition of the provinces in force.</summary>
/// <remarks>
/// Equal by id. After its verified days a scheme goes on as long as its provinces do: those of the 63 through 30 June 2025.
/// </remarks>
[JsonConverter(typeof(NoJsonConverter<RegionScheme>))]
public sealed class RegionScheme : Entity<RegionScheme>
{
    private readonly FrozenDictionary<string, Region> _byProvince;
    private readonly BilingualText _notReviewed;
    private readonly AdministrativeAtlas _atlas;

    internal RegionScheme(
        string id,
        BilingualText name,
        DateInterval verified,
        BilingualText notReviewed,
        AdministrativeAtlas atlas,
        ImmutableArray<RegionDefinition> regions,
        Citation citation,
        Verification verification)
        : base(id)
    {
        Name = name;
        Verified = verified;
        _notReviewed = notReviewed;
        _atlas = atlas;
        Regions = [.. regions.Select((region, i) => new Region(this, i, region))];
        Citation = citation;
        Verification = verification;
        _byProvince = Regions
            .SelectMany(region => region.Provinces.Select(unit => (unit.Province.Id, region)))
            .ToFrozenDictionary(pair => pair.Id, pair => pair.region, StringComparer.Ordinal);
        LastDay = atlas.Maps.FirstOrDefault(map => map.Days.Start > verified.End && !Divides(map))?.Days.Start.PlusDays(-1);
    }

    /// <summary>The six regions of the national report 2014-2020, III.2 (sáu vùng của báo cáo tổng kết 2014 - 2020); the Southeast has seven provinces, Bình Thuận among them. After 2020 by name only, through 30 June 2025.</summary>
    public static RegionScheme Report2014To2020 => NationalCatalogue.RegionSchemes[0];

    /// <summary>The three areas of product selection (ba khu vực bình chọn sản phẩm), Circular 26/2014/TT-BCT article 3; a scheme of that circular, verified through 15 August 2018 and known to have changed on 1 July 2025.</summary>
    public static RegionScheme ProductSelection2014 => NationalCatalogue.RegionSchemes[1];

    /// <summary>The six regions after the merger of provinces (sáu vùng sau khi sắp xếp tỉnh), Government Resolution 306/NQ-CP; secondary.</summary>
    public static RegionScheme AfterMerger2025 => NationalCatalogue.RegionSchemes[2];

    /// <summary>All schemes of the catalogue (các cách phân vùng).</summary>
    public static ImmutableArray<RegionScheme> All => NationalCatalogue.RegionSchemes;

    /// <summary>The name (tên).</summary>
    public BilingualText Name { get; }

    /// <summary>The days for which the scheme was verified (kiểm chứng từ ngày, đến ngày).</summary>
    public DateInterval Verified { get; }

    /// <summary>The last day on which there were the provinces that the scheme divides (áp dụng đến hết ngày); null while there are.</summary>
    public LocalDate? LastDay { get; }

    /// <summary>The regions (các vùng), in the order of the source.</summary>
    public ImmutableArray<Region> Regions { get; }

    /// <summary>Where the scheme stands (nguồn).</summary>
    public Citation Citation { get; }

    /// <summary>How it was read (mức kiểm chứng).</summary>
    public Verification Verification { get; }

    /// <summary>How many provinces all regions have (tổng số tỉnh, thành phố).</summary>
    public int ProvinceCount => _byProvince.Count;

    /// <summary>Whether the scheme divides the provinces of a day (có áp dụng tại ngày): from its first verified day until those provinces end.</summary>
    /// <param name="date">The day.</param>
    /// <returns>True through the verified days and after them, until <see cref="LastDay"/>.</returns>
    /// <exception cref="ArgumentException"><paramref name="date"/> is of another calendar than the ISO calendar.</exception>
    public bool AppliesOn(LocalDate date)
    {
        IsoDates.Require(date);
        return date >= Verified.Start && !(date > LastDay);
    }

    /// <summary>Whether the scheme was verified for a day (đã kiểm chứng tại ngày).</summary>
    /// <param name="date">The day.</param>
    /// <returns>True on the days of <see cref="Verified"/>.</returns>
    /// <exception cref="ArgumentException"><paramref name="date"/> is of another calendar than the ISO calendar.</exception>
    public bool IsVerifiedOn(LocalDate date)
    {
        IsoDates.Require(date);
        return Verified.Contains(date);
    }

    /// <summary>The region of a province, if the scheme places it (vùng của tỉnh).</summary>
    /// <param name="province">The province.</param>
    /// <returns>The region, or null.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="province"/> is null.</exception>
    public Region? FindRegionOf(Province province)
    {
        ArgumentNullException.ThrowIfNull(province);
        return _byProvince.TryGetValue(province.Id, out Region? region) ? region : null;
    }

    /// <summary>What officials read of a region on a day: nothing through the last verified one.</summary>
    internal ImmutableArray<BilingualText> NotReviewedOn(LocalDate date) => date > Verified.End ? [_notReviewed, .. _atlas.NotReviewedOn(date)] : [];

    /// <summary>Whether every province of a map is in exactly one region.</summary>
    internal bool Divides(AdministrativeMap map) => map.Units.Length == ProvinceCount && map.Units.All(unit => _byProvince.ContainsKey(unit.Province.Id));

    /// <summary>The Vietnamese name.</summary>
    /// <returns>The Vietnamese name.</returns>
    public override string ToString() => Name.Vietnamese;
}
