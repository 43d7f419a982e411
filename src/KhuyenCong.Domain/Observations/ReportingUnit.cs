using System.Collections.Immutable;
using System.Text.Json.Serialization;
using NodaTime;

namespace KhuyenCong.Domain;

/// <summary>
/// The unit that a figure is about (đơn vị báo cáo): the nation, a region, a province, a district, a commune, an organisation, or the part
/// allocated to no region.
/// </summary>
/// <remarks>
/// Units are equal by id, the stable text that documents use: "nation", "province:ha_noi", "district:binh_dinh/Hoài Nhơn".
/// </remarks>
[JsonConverter(typeof(DomainJsonConverter))]
public sealed partial class ReportingUnit : Entity<ReportingUnit>
{
    private ReportingUnit(ReportingUnitKind kind, string id, BilingualText name, ProvinceUnit? province = null, Region? region = null)
        : base(id)
    {
        Kind = kind;
        Name = name;
        Province = province;
        Region = region;
    }

    /// <summary>The whole country (cả nước).</summary>
    public static ReportingUnit Nation { get; } = new(ReportingUnitKind.Nation, "nation", new("cả nước", "the whole country"));

    /// <summary>The part of the national total that belongs to no region (không phân bổ cho vùng nào).</summary>
    public static ReportingUnit Unallocated { get; } = new(
        ReportingUnitKind.Unallocated, "unallocated", new("không phân bổ cho vùng nào", "allocated to no region"));

    /// <summary>The kind of unit (loại đơn vị).</summary>
    public ReportingUnitKind Kind { get; }

    /// <summary>The name (tên).</summary>
    public BilingualText Name { get; }

    /// <summary>The province itself, or the one that contains the unit (tỉnh); null for all other kinds of units.</summary>
    public ProvinceUnit? Province { get; }

    /// <summary>The region, if the unit is one (vùng); otherwise null.</summary>
    public Region? Region { get; }

    /// <summary>Creates the reporting unit of a region (vùng).</summary>
    /// <param name="region">The region.</param>
    /// <returns>The unit.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="region"/> is null.</exception>
    public static ReportingUnit Of(Region region)
    {
        ArgumentNullException.ThrowIfNull(region);
        return new(ReportingUnitKind.Region, "region:" + region.Id, region.Name, region: region);
    }

    /// <summary>Creates the reporting unit of a province (tỉnh, thành phố).</summary>
    /// <param name="province">The province.</param>
    /// <returns>The unit.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="province"/> is null.</exception>
    public static ReportingUnit Of(ProvinceUnit province)
    {
        ArgumentNullException.ThrowIfNull(province);
        return new(ReportingUnitKind.Province, "province:" + province.Province.Id, new(province.Name), province);
    }

    /// <summary>Creates the reporting unit of a district (cấp huyện).</summary>
    /// <param name="province">The province that the district belongs to.</param>
    /// <param name="name">The district's name.</param>
    /// <returns>The unit.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="province"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="name"/> is empty or white space, or <paramref name="province"/> is from a map that begins after 30 June 2025, the
    /// last day of the district level.
    /// </exception>
    public static ReportingUnit District(ProvinceUnit province, string name)
    {
        ArgumentNullException.ThrowIfNull(province);
        DistrictLevel districts = province.Atlas.Districts;
        return districts.ExistsOn(province.Days.Start)
            ? Within(ReportingUnitKind.District, "district:", province, name)
            : throw new ArgumentException(
                $"\"{province.Province.Id}\" has no districts from {IsoDates.Format(province.Days.Start)} on: {districts.Ended.English}.",
                nameof(province));
    }

    /// <summary>Creates the reporting unit of a commune, ward or special zone (cấp xã).</summary>
    /// <param name="province">The province that the commune belongs to.</param>
    /// <param name="name">The commune's name.</param>
    /// <returns>The unit.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="province"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty or white space.</exception>
    public static ReportingUnit Commune(ProvinceUnit province, string name) =>
        Within(ReportingUnitKind.Commune, "commune:", province, name);

    /// <summary>Creates the reporting unit of an organisation (tổ chức).</summary>
    /// <param name="name">The name of the organisation.</param>
    /// <returns>The unit.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty or white space.</exception>
    public static ReportingUnit Organisation(string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        return new(ReportingUnitKind.Organisation, "organisation:" + name, new(name));
    }

    /// <summary>Returns the id, the stable text of the unit.</summary>
    /// <returns>The id.</returns>
    public override string ToString() => Id;

    /// <summary>Determines whether the unit exists on a day and documents can hold its name.</summary>
    internal bool ExistsOn(LocalDate date) => Kind switch
    {
        ReportingUnitKind.Nation or ReportingUnitKind.Unallocated => true,
        ReportingUnitKind.Region => Region!.Scheme.AppliesOn(date),
        ReportingUnitKind.Organisation => IsName(Name.Vietnamese),
        _ => Province!.Atlas.FindOn(date)?.Find(Province.Province) is not null
            && (Kind == ReportingUnitKind.Province || IsName(Name.Vietnamese))
            && (Kind != ReportingUnitKind.District || Province.Atlas.Districts.ExistsOn(date)),
    };

    /// <summary>
    /// Returns the notes for officials about the unit's map on a day; empty through the last verified day, and for units that are neither a
    /// region nor in a province.
    /// </summary>
    internal ImmutableArray<BilingualText> NotReviewedOn(LocalDate date) => Kind switch
    {
        ReportingUnitKind.Province or ReportingUnitKind.District or ReportingUnitKind.Commune => Province!.Atlas.NotReviewedOn(date),
        ReportingUnitKind.Region => Region!.Scheme.NotReviewedOn(date),
        _ => [],
    };

    /// <summary>
    /// Returns a note on the provinces that a figure of the unit is about, if a merger within the period concerns it; otherwise null.
    /// </summary>
    internal BilingualText? FrameIn(ReportingPeriod period) =>
        Province is { } unit ? PeriodFrame.Of(unit, period) : Region is { } region ? PeriodFrame.Of(region.Scheme, period) : null;

    /// <summary>Determines whether a text is a name without surrounding space, which would turn one unit into two.</summary>
    private static bool IsName(string text) => text.Length > 0 && text.Length == text.AsSpan().Trim().Length;

    private static ReportingUnit Within(ReportingUnitKind kind, string prefix, ProvinceUnit province, string name)
    {
        ArgumentNullException.ThrowIfNull(province);
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        return new(kind, $"{prefix}{province.Province.Id}/{name}", new(name), province);
    }
}
