using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.Json.Serialization;
using NodaTime;

namespace KhuyenCong.Domain;

/// <summary>
/// A division of the provinces into regions (cách phân vùng), with a name and dates; every existing province is in exactly one region.
/// </summary>
/// <remarks>
/// Schemes are equal by id. After its verified days, a scheme continues to apply as long as its provinces exist: through 30 June 2025 for
/// schemes of the 63 provinces.
/// </remarks>
[JsonConverter(typeof(DomainJsonConverter))]
public sealed partial class RegionScheme : Entity<RegionScheme>
{
    private readonly FrozenDictionary<string, Region> _byProvince;
    private readonly RegionSchemeParts _parts;

    internal RegionScheme(RegionSchemeParts parts, AdministrativeAtlas atlas)
        : base(parts.Id)
    {
        _parts = parts;
        Atlas = atlas;
        AdministrativeMap first = atlas.FindOn(parts.Verified.Start)!;
        Regions = [.. parts.Regions.Select((region, i) => new Region(this, i, region, first))];
        _byProvince = Regions
            .SelectMany(region => region.Provinces.Select(unit => (unit.Province.Id, region)))
            .ToFrozenDictionary(pair => pair.Id, pair => pair.region, StringComparer.Ordinal);
        LastDay = atlas.Maps.FirstOrDefault(map => map.Days.Start > parts.Verified.Start && !Divides(map))?.Days.Start.PlusDays(-1);
        Verified = new(parts.Verified.Start, LocalDate.Min(parts.Verified.End, LastDay ?? parts.Verified.End));
    }

    private RegionScheme(RegionScheme same)
        : this(same._parts, same.Atlas)
    {
    }

    /// <summary>The maps of all days.</summary>
    internal AdministrativeAtlas Atlas { get; }

    /// <summary>The name (tên).</summary>
    public BilingualText Name => _parts.Name;

    /// <summary>The days for which the scheme was verified (kiểm chứng từ ngày, đến ngày), as long as its provinces existed.</summary>
    public DateInterval Verified { get; }

    /// <summary>The last day on which the provinces of the scheme existed (áp dụng đến hết ngày); null while they exist.</summary>
    public LocalDate? LastDay { get; }

    /// <summary>The regions (các vùng), in the order of the source.</summary>
    public ImmutableArray<Region> Regions { get; }

    /// <summary>The citation of the text that states the scheme (nguồn).</summary>
    public Citation Citation => _parts.Citation;

    /// <summary>How the source was read (mức kiểm chứng).</summary>
    public Verification Verification => _parts.Verification;

    /// <summary>Whether the scheme is built into the library (có sẵn trong thư viện), not added by a user.</summary>
    public bool IsBuiltIn => _parts.IsBuiltIn;

    /// <summary>The number of provinces in all regions (tổng số tỉnh, thành phố).</summary>
    public int ProvinceCount => _byProvince.Count;

    /// <summary>
    /// Determines whether the scheme applies to the provinces of a day (có áp dụng tại ngày): from its first verified day on, as long
    /// as its provinces exist.
    /// </summary>
    /// <param name="date">The day.</param>
    /// <returns>True from the first verified day through <see cref="LastDay"/>, also after the verified days.</returns>
    /// <exception cref="ArgumentException"><paramref name="date"/> is not in the ISO calendar.</exception>
    public bool AppliesOn(LocalDate date)
    {
        IsoDates.Require(date);
        return date >= Verified.Start && !(date > LastDay);
    }

    /// <summary>Determines whether the scheme was verified for a day (đã kiểm chứng tại ngày).</summary>
    /// <param name="date">The day.</param>
    /// <returns>True on the days of <see cref="Verified"/>.</returns>
    /// <exception cref="ArgumentException"><paramref name="date"/> is not in the ISO calendar.</exception>
    public bool IsVerifiedOn(LocalDate date)
    {
        IsoDates.Require(date);
        return Verified.Contains(date) && AppliesOn(date);
    }

    /// <summary>Finds the region of a province (vùng của tỉnh), or returns null if the scheme does not include the province.</summary>
    /// <param name="province">The province.</param>
    /// <returns>The region, or null if there is none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="province"/> is null.</exception>
    public Region? FindRegionOf(Province province)
    {
        ArgumentNullException.ThrowIfNull(province);
        return _byProvince.TryGetValue(province.Id, out Region? region) ? region : null;
    }

    /// <summary>The note for officials about later days; null for the standard text.</summary>
    internal BilingualText? NotReviewed => _parts.NotReviewed;

    /// <summary>Returns the notes for officials about a region on a day; empty through the last verified day.</summary>
    internal ImmutableArray<BilingualText> NotReviewedOn(LocalDate date) => date > Verified.End
        ? [_parts.NotReviewed ?? Messages.Of(Message.LawNotReviewed, Verified.End), .. Atlas.NotReviewedOn(date)]
        : [];

    /// <summary>Returns the same scheme on other maps.</summary>
    internal RegionScheme On(AdministrativeAtlas atlas) => atlas == Atlas ? this : new(_parts, atlas);

    /// <summary>Returns the same scheme, verified through a later day.</summary>
    internal RegionScheme VerifiedThrough(LocalDate date)
    {
        LocalDate last = LocalDate.Min(date, LastDay ?? date);
        return last > Verified.End ? new(_parts with { Verified = new(Verified.Start, last), NotReviewed = null }, Atlas) : this;
    }

    /// <summary>Determines whether every province of a map belongs to exactly one region.</summary>
    internal bool Divides(AdministrativeMap map) =>
        map.Units.Length == ProvinceCount && map.Units.All(unit => _byProvince.ContainsKey(unit.Province.Id));

    /// <summary>Returns the Vietnamese name.</summary>
    /// <returns>The Vietnamese name.</returns>
    public override string ToString() => Name.Vietnamese;
}
