using System.Collections.Immutable;
using NodaTime;

namespace KhuyenCong.Domain;

/// <content>Reporting duties, the reports due on a day, and the rules for checking projects.</content>
public sealed partial class Catalogue
{
    /// <summary>
    /// The reporting duties (các nghĩa vụ báo cáo): who reports to whom and how often, including duties that are no longer in force.
    /// </summary>
    public ImmutableArray<ReportingDuty> ReportingDuties => _parts.Duties.Value.Items;

    /// <summary>
    /// The rules for checking projects and contracts (các quy định về đề án), including those that are no longer in force.
    /// </summary>
    public ImmutableArray<ProjectRule> ProjectRules => _parts.ProjectRules.Value.Items;

    /// <summary>Finds a project rule by its id, if there is one (tìm quy định về đề án theo mã).</summary>
    /// <param name="id">The id, such as "advance_ceiling_2014".</param>
    /// <returns>The rule, or null if there is none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public ProjectRule? FindProjectRule(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return _parts.ProjectRules.Value.Find(id);
    }

    /// <summary>Finds a reporting duty by its id, if there is one (tìm nghĩa vụ báo cáo theo mã).</summary>
    /// <param name="id">The id, such as "implementing_unit_monthly".</param>
    /// <returns>The duty, or null if there is none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public ReportingDuty? FindReportingDuty(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return _parts.Duties.Value.Find(id);
    }

    /// <summary>
    /// Gets the reports due for the month, quarter, half-year and year that contain a day (các báo cáo đến kỳ).
    /// </summary>
    /// <remarks>
    /// Each duty in force on the day yields one report. A duty is not due if it has ended, if another duty has replaced it by the day, or
    /// if districts make the report and the day is after 30 June 2025. A duty that a later document is known to amend is still due, and
    /// <see cref="DueReport.Standing"/> says so. A national duty that a province's own duty replaces is not due in that province, but is
    /// due elsewhere.
    /// </remarks>
    /// <param name="date">The day.</param>
    /// <param name="by">The party that reports; null for all parties.</param>
    /// <param name="province">
    /// The province whose own duties to include in addition to the national ones; null for national duties only. A province that has
    /// become part of another by that day has no duties of its own.
    /// </param>
    /// <returns>
    /// The reports ordered by due day, then by the last day of the period and by the id of the duty; those without a due day come last.
    /// An empty list does not mean that no report is due: the catalogue contains only the texts that were read.
    /// </returns>
    /// <exception cref="ArgumentException"><paramref name="date"/> is not in the ISO calendar.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="by"/> is not a defined value.</exception>
    public ImmutableArray<DueReport> ReportsDueOn(LocalDate date, ReportingParty? by = null, Province? province = null)
    {
        IsoDates.Require(date);
        if (by is { } party)
        {
            EnumValues.Require(party, nameof(by));
        }

        ReportingDuty[] begun = [.. ReportingDuties.Where(duty => duty.InForceFrom <= date && IsOf(duty, province, date))];
        HashSet<string> replaced = new(begun.SelectMany(duty => duty.Replaces), StringComparer.Ordinal);
        return
        [
            .. begun.Where(duty => !(duty.InForceThrough < date) && !replaced.Contains(duty.Id) && (by is null || duty.Reporter == by))
                .Where(duty => duty.Reporter != ReportingParty.DistrictCommittee || Atlas.Districts.ExistsOn(date))
                .Select(duty => new DueReport(duty, date, LazyAtlas))
                .OrderBy(report => report.DueBefore is null)
                .ThenBy(report => report.DueBefore)
                .ThenBy(report => report.Period.LastDay)
                .ThenBy(report => report.Duty.Id, StringComparer.Ordinal),
        ];
    }

    /// <summary>Determines whether a duty is national, or belongs to the given province and that province exists on the day.</summary>
    private bool IsOf(ReportingDuty duty, Province? province, LocalDate date) =>
        duty.Province is not { } own || (own == province && Atlas.FindOn(date)?.Find(own) is not null);
}
