using System.Diagnostics.CodeAnalysis;

namespace KhuyenCong.Domain;

/// <content>Lookups by id in the built-in catalogue; for another catalogue, use <see cref="Catalogue.FindProvince"/>.</content>
public sealed partial class Province : IParsable<Province>
{
    /// <summary>Finds a province by its id (tìm theo mã), regardless of the days on which it exists.</summary>
    /// <param name="id">The exact id, such as "binh_dinh"; to look up a name, use <see cref="AdministrativeMap.Get"/>.</param>
    /// <returns>The province.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    /// <exception cref="FormatException">The catalogue has no such id; the message lists the nearest ids.</exception>
    public static Province Parse(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return TryParse(id, out Province? province)
            ? province
            : throw new FormatException(
                $"{QuotedText.Of(id)} is not a province's id; "
                    + $"nearest: {NearestNames.Of(id, Catalogue.National.Atlas.Provinces.Select(known => known.Id))}.");
    }

    /// <summary>Tries to find a province by its id (thử tìm theo mã), regardless of the days on which it exists.</summary>
    /// <param name="id">The exact id, such as "binh_dinh".</param>
    /// <param name="province">The province, or null.</param>
    /// <returns>False if the catalogue has no such id.</returns>
    public static bool TryParse([NotNullWhen(true)] string? id, [NotNullWhen(true)] out Province? province)
    {
        province = id is null ? null : Catalogue.National.Atlas.FindProvince(id);
        return province is not null;
    }

    // The provider is not used, so these members are hidden.
    static Province IParsable<Province>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<Province>.TryParse(
        [NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out Province result) =>
        TryParse(s, out result);
}
