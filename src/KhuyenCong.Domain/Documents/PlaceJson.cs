using System.Text.Json;
using NodaTime;

namespace KhuyenCong.Domain;

/// <summary>
/// The JSON forms of units that depend on a date: the id, and a day on which it means this unit. The day written is the first day of the
/// unit, which later changes and verifications do not affect.
/// </summary>
internal static class PlaceJson
{
    internal static ProvinceUnit ReadProvinceUnit(JsonCursor item, Catalogue catalogue)
    {
        item.Closed("province", "on");
        JsonCursor id = item.Member("province");
        LocalDate on = item.Member("on").Date();
        Province province = GeographyReader.ReadProvince(id, catalogue.Atlas, on);
        return catalogue.Atlas.FindOn(on)!.Find(province)!;
    }

    internal static void Write(Utf8JsonWriter json, ProvinceUnit unit)
    {
        json.WriteStartObject();
        json.WriteString("province", unit.Province.Id);
        json.WriteString("on", IsoDates.Format(unit.Days.Start));
        json.WriteEndObject();
    }

    internal static ReportingUnit ReadReportingUnit(JsonCursor item, Catalogue catalogue)
    {
        item.Closed("reporting_unit", "on");
        JsonCursor id = item.Member("reporting_unit");
        string text = id.Text();
        LocalDate on = item.Optional("on")?.Date() ?? DayOf(text, catalogue) ?? item.Member("on").Date();
        return ReportingUnit.TryParse(text, on, out ReportingUnit? unit, catalogue)
            ? unit
            : throw id.Bad(ErrorCode.UnknownReportingUnit, new ReportingUnitFault(catalogue).Of(text, ReportingPeriod.Days(on, on)));
    }

    internal static void Write(Utf8JsonWriter json, ReportingUnit unit)
    {
        json.WriteStartObject();
        json.WriteString("reporting_unit", unit.Id);
        if (unit.Province is { } province)
        {
            json.WriteString("on", IsoDates.Format(province.Days.Start));
        }

        json.WriteEndObject();
    }

    /// <summary>Returns a day for a unit that is the same on all days; null for a province or a unit within one.</summary>
    private static LocalDate? DayOf(string text, Catalogue catalogue)
    {
        int colon = text.IndexOf(':', StringComparison.Ordinal);
        return text[..Math.Max(0, colon)] switch
        {
            "province" or "district" or "commune" => null,
            "region" when catalogue.FindRegion(text[(colon + 1)..]) is { } region => region.Scheme.Verified.Start,
            _ => catalogue.Atlas.Verified.Start,
        };
    }
}
