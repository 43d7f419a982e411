using System.Collections.Immutable;
using NodaTime;

namespace KhuyenCong.Domain;

/// <summary>
/// Explains why a text is not a reporting unit in a period, and what to write instead; for a unit that has ended, its successor.
/// </summary>
internal sealed class ReportingUnitFault(Catalogue catalogue)
{
    internal Fault Of(string? text, ReportingPeriod period)
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
            ("province", _) when slash < 0 => OfProvince(id, period.LastDay, "province:", string.Empty),
            ("district", true) when !catalogue.Atlas.Districts.ExistsOn(period.FirstDay) => OfDistrict(id, period),
            ("district", true) => OfProvince(id, LocalDate.Min(period.LastDay, catalogue.Atlas.Districts.Through), "district:", within),
            ("commune", true) => OfProvince(id, period.LastDay, "commune:", within),
            ("region", _) when catalogue.FindRegion(name) is { } region => OfRegion(region.Scheme, period),
            _ => Messages.FaultOf(Message.NoSuchReportingUnit, Message.FormsOfReportingUnit),
        };
    }

    private Fault OfProvince(string id, LocalDate date, string before, string after)
    {
        ProvinceIdFault fault = ProvinceIdFault.Of(id, catalogue.Atlas, date);
        return new(fault.Problem, fault.Instead.IsEmpty ? Messages.Of(Message.FormsOfReportingUnit) : fault.Expected(before, after));
    }

    /// <summary>
    /// Returns the fault of a district that no longer exists, which suggests the province that now contains it, or a commune there.
    /// </summary>
    private Fault OfDistrict(string id, ReportingPeriod period)
    {
        AdministrativeAtlas atlas = catalogue.Atlas;
        AdministrativeMap map = atlas.FindOn(period.LastDay)!;
        ImmutableArray<ProvinceUnit> provinces = atlas.FindProvince(id) is { } province ? map.SuccessorsOf(province) : [];
        return new(
            atlas.Districts.Ended,
            provinces is [{ Province.Id: { } now }]
                ? Messages.Of(Message.ProvinceOrItsCommune, now)
                : Messages.Of(Message.ProvinceOrCommune));
    }

    private Fault OfRegion(RegionScheme scheme, ReportingPeriod period)
    {
        IEnumerable<RegionScheme> inForce = catalogue.RegionSchemes.Where(other => other.AppliesOn(period.LastDay));
        string schemes = string.Join(", ", inForce.Select(other => $"\"region:{other.Id}.…\""));
        return new(
            scheme.LastDay < period.LastDay
                ? Messages.Of(Message.Ended, scheme.Name, scheme.LastDay.Value)
                : Messages.Of(Message.RegionsBegin, scheme.Name, scheme.Verified.Start),
            schemes.Length == 0 ? Messages.Of(Message.FormsOfReportingUnit) : Messages.Of(Message.RegionOfYears, schemes));
    }
}
