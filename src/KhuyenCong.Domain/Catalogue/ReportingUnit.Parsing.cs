using System.Diagnostics.CodeAnalysis;
using NodaTime;

namespace KhuyenCong.Domain;

/// <content>Parsing the id of a unit.</content>
public sealed partial class ReportingUnit
{
    /// <summary>Tries to find a unit by its id (đọc đơn vị báo cáo), as of a day.</summary>
    /// <param name="text">The id of the unit, such as "province:ha_noi".</param>
    /// <param name="date">The day for which to look up the unit; after the last verified day, the last known provinces are used.</param>
    /// <param name="unit">The unit, or null.</param>
    /// <param name="catalogue">The catalogue that contains the provinces and regions; null for the built-in one.</param>
    /// <returns>
    /// False if the text is not the id of a unit, or names a region, province or district that does not exist on that day.
    /// </returns>
    /// <exception cref="ArgumentException"><paramref name="date"/> is not in the ISO calendar.</exception>
    public static bool TryParse(
        [NotNullWhen(true)] string? text, LocalDate date, [NotNullWhen(true)] out ReportingUnit? unit, Catalogue? catalogue = null)
    {
        IsoDates.Require(date);
        catalogue ??= Catalogue.National;
        int colon = text?.IndexOf(':', StringComparison.Ordinal) ?? -1;
        string name = colon < 0 ? string.Empty : text![(colon + 1)..];
        int slash = name.IndexOf('/', StringComparison.Ordinal);
        string provinceId = slash < 0 ? name : name[..slash];
        string within = slash < 0 ? string.Empty : name[(slash + 1)..];
        ProvinceUnit? province = colon < 0 ? null : catalogue.Atlas.FindOn(date)?.FindById(provinceId);
        unit = (colon < 0 ? text : text![..colon]) switch
        {
            "nation" when colon < 0 => Nation,
            "unallocated" when colon < 0 => Unallocated,
            "region" when catalogue.FindRegion(name) is { } region => Of(region),
            "province" when province is not null && slash < 0 => Of(province),
            "district" when province is not null && IsName(within) => Within(ReportingUnitKind.District, "district:", province, within),
            "commune" when province is not null && IsName(within) => Commune(province, within),
            "organisation" when IsName(name) => Organisation(name),
            _ => null,
        };
        unit = unit?.ExistsOn(date) == true ? unit : null;
        return unit is not null;
    }
}
