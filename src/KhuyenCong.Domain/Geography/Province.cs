using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using NodaTime;

namespace KhuyenCong.Domain;

/// <summary>A territory that is or was a province (địa bàn cấp tỉnh), dateless: its name, kind and code belong to <see cref="ProvinceUnit"/>.</summary>
/// <remarks>Equal by id, as in "binh_dinh"; the id is never the administrative code, which is reused.</remarks>
[JsonConverter(typeof(DomainJsonConverter))]
public sealed class Province : Entity<Province>, IParsable<Province>
{
    internal Province(string id)
        : base(id)
    {
    }

    /// <summary>The province of an id (tìm theo mã), of whatever time.</summary>
    /// <param name="id">An id as in "binh_dinh", letter for letter; names are read by <see cref="AdministrativeMap.Get"/>.</param>
    /// <returns>The province.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    /// <exception cref="FormatException">The catalogue has no such id; the message names the nearest.</exception>
    public static Province Parse(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return TryParse(id, out Province? province)
            ? province
            : throw new FormatException($"{QuotedText.Of(id)} is not a province's id; nearest: {NearestNames.Of(id, NationalCatalogue.Atlas.Provinces.Select(known => known.Id))}.");
    }

    /// <summary>The province of an id, without exception (thử tìm theo mã).</summary>
    /// <param name="id">An id as in "binh_dinh".</param>
    /// <param name="province">The province, or null.</param>
    /// <returns>False when the catalogue has no such id.</returns>
    public static bool TryParse([NotNullWhen(true)] string? id, [NotNullWhen(true)] out Province? province)
    {
        province = id is null ? null : NationalCatalogue.Atlas.FindProvince(id);
        return province is not null;
    }

    /// <summary>What officials read of the territory on a day: nothing through the last verified one.</summary>
    internal static ImmutableArray<BilingualText> NotReviewedOn(LocalDate date) => NationalCatalogue.Atlas.NotReviewedOn(date);

    // The provider is not used; so these stay out of sight.
    static Province IParsable<Province>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<Province>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out Province result) => TryParse(s, out result);

    /// <summary>The id.</summary>
    /// <returns>The id.</returns>
    public override string ToString() => Id;
}
