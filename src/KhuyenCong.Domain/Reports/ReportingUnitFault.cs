using System.Collections.Immutable;
using NodaTime;

namespace KhuyenCong.Domain;

/// <summary>Why a text is no reporting unit in some years, and what to write instead: of what ended, what came after it.</summary>
internal sealed record ReportingUnitFault(BilingualText Problem, BilingualText Expected)
{
    private static readonly BilingualText Forms = new(
        "nation, unallocated, region:<mã vùng>, province:<mã tỉnh>, district:<mã tỉnh>/<tên>, commune:<mã tỉnh>/<tên> hoặc organisation:<tên>",
        "nation, unallocated, region:<id>, province:<id>, district:<province id>/<name>, commune:<province id>/<name> or organisation:<name>");

    internal static ReportingUnitFault Of(string? text, YearRange years)
    {
        int colon = text?.IndexOf(':', StringComparison.Ordinal) ?? -1;
        string kind = colon < 0 ? string.Empty : text![..colon];
        string name = colon < 0 ? string.Empty : text![(colon + 1)..];
        int slash = name.IndexOf('/', StringComparison.Ordinal);
        string id = slash < 0 ? name : name[..slash];
        string within = slash < 0 ? string.Empty : name[slash..];
        bool isWithin = within.Length > 1 && within.Length == within.AsSpan().Trim().Length && within[1] != ' ';
        return (kind, isWithin) switch
        {
            ("province", _) when slash < 0 => OfProvince(id, years.LastDay, "province:", string.Empty),
            ("district", true) when !NationalCatalogue.Atlas.Districts.ExistsOn(years.FirstDay) => OfDistrict(id, years),
            ("district", true) => OfProvince(id, LocalDate.Min(years.LastDay, NationalCatalogue.Atlas.Districts.Through), "district:", within),
            ("commune", true) => OfProvince(id, years.LastDay, "commune:", within),
            ("region", _) when FindRegion(name) is { } region => OfRegion(region.Scheme, years),
            _ => new(new("không có đơn vị báo cáo này trong các năm đã nêu", "no such reporting unit in these years"), Forms),
        };
    }

    private static ReportingUnitFault OfProvince(string id, LocalDate date, string before, string behind)
    {
        ProvinceIdFault fault = ProvinceIdFault.Of(id, NationalCatalogue.Atlas, date);
        return new(fault.Problem, fault.Instead.IsEmpty ? Forms : fault.Expected(before, behind));
    }

    /// <summary>A district of a later day: the province that it lay in, as it is then, or a commune of it.</summary>
    private static ReportingUnitFault OfDistrict(string id, YearRange years)
    {
        AdministrativeAtlas atlas = NationalCatalogue.Atlas;
        AdministrativeMap map = atlas.FindOn(years.LastDay)!;
        ImmutableArray<ProvinceUnit> provinces = atlas.FindProvince(id) is { } province ? map.SuccessorsOf(province) : [];
        return new(
            atlas.Districts.Ended,
            provinces is [{ Province.Id: { } now }]
                ? new($"\"province:{now}\" hoặc \"commune:{now}/<tên>\"", $"\"province:{now}\" or \"commune:{now}/<name>\"")
                : new("province:<mã tỉnh> hoặc commune:<mã tỉnh>/<tên>", "province:<id> or commune:<province id>/<name>"));
    }

    private static ReportingUnitFault OfRegion(RegionScheme scheme, YearRange years)
    {
        BilingualText day = PrintedDay.Of(scheme.LastDay < years.LastDay ? scheme.LastDay.Value : scheme.Verified.Start);
        string schemes = string.Join(", ", RegionScheme.All.Where(other => other.AppliesOn(years.LastDay)).Select(other => $"\"region:{other.Id}.…\""));
        BilingualText instead = schemes.Length == 0 ? Forms : new($"một vùng của các năm đó: {schemes}", $"a region of these years: {schemes}");
        return scheme.LastDay < years.LastDay
            ? new(new($"{scheme.Name.Vietnamese} chỉ đến hết ngày {day.Vietnamese}", $"{scheme.Name.English} ended on {day.English}"), instead)
            : new(new($"{scheme.Name.Vietnamese} chỉ có từ ngày {day.Vietnamese}", $"{scheme.Name.English} exist only from {day.English} on"), instead);
    }

    private static Region? FindRegion(string id) =>
        RegionScheme.All.SelectMany(scheme => scheme.Regions).FirstOrDefault(region => string.Equals(region.Id, id, StringComparison.Ordinal));
}
