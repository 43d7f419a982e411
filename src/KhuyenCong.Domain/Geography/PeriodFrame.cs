using NodaTime;

namespace KhuyenCong.Domain;

/// <summary>
/// States which provinces a figure covers if its period spans a merger: "theo địa bàn 34 tỉnh, thành phố từ 01/7/2025"; null if there was
/// no merger.
/// </summary>
internal static class PeriodFrame
{
    /// <summary>Returns the statement for a province that merged or was created within the period.</summary>
    internal static BilingualText? Of(ProvinceUnit unit, ReportingPeriod period) =>
        MergerIn(unit.Atlas, period, change => change.To.Equals(unit.Province) || change.From.Contains(unit.Province)) is { } day
            ? Of(unit.Atlas, day, unit.Days.Start >= day)
            : null;

    /// <summary>Returns the statement for a region scheme, about the provinces that it divides.</summary>
    internal static BilingualText? Of(RegionScheme scheme, ReportingPeriod period) =>
        MergerIn(scheme.Atlas, period, static _ => true) is { } day
            ? Of(scheme.Atlas, day, scheme.Divides(scheme.Atlas.FindOn(day)!))
            : null;

    private static BilingualText Of(AdministrativeAtlas atlas, LocalDate day, bool isAfter)
    {
        LocalDate last = day.PlusDays(-1);
        return isAfter
            ? Messages.Of(Message.FrameFrom, (decimal)atlas.FindOn(day)!.Units.Length, day)
            : Messages.Of(Message.FrameThrough, (decimal)atlas.FindOn(last)!.Units.Length, last);
    }

    /// <summary>Returns the last day within a period, after its first, on which provinces merged.</summary>
    private static LocalDate? MergerIn(AdministrativeAtlas atlas, ReportingPeriod period, Func<AdministrativeChange, bool> concerns)
    {
        LocalDate? last = null;
        foreach (AdministrativeChange change in atlas.Changes)
        {
            bool isWithin = change.Date > period.FirstDay && change.Date <= period.LastDay;
            last = isWithin && change.Kind == AdministrativeChangeKind.Merger && concerns(change) ? change.Date : last;
        }

        return last;
    }
}
