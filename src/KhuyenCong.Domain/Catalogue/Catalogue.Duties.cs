using System.Collections.Immutable;
using NodaTime;

namespace KhuyenCong.Domain;

/// <content>Reporting duties, the reports that are due, and the rules that projects are checked by.</content>
public sealed partial class Catalogue
{
    /// <summary>Who reports to whom and how often (các nghĩa vụ báo cáo), including duties that have ended or were replaced.</summary>
    public ImmutableArray<ReportingDuty> ReportingDuties => _parts.Duties.Value.Items;

    /// <summary>The rules that projects and contracts are checked by (các quy định về đề án), including those that have ended.</summary>
    public ImmutableArray<ProjectRule> ProjectRules => _parts.ProjectRules.Value.Items;

    /// <summary>Finds a rule of projects by its id, if there is one (tìm quy định về đề án theo mã).</summary>
    /// <param name="id">The id, such as "advance_ceiling_2014".</param>
    /// <returns>The rule, or null.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public ProjectRule? FindProjectRule(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return _parts.ProjectRules.Value.Find(id);
    }

    /// <summary>Finds a reporting duty by its id, if there is one (tìm nghĩa vụ báo cáo theo mã).</summary>
    /// <param name="id">The id, such as "implementing_unit_monthly".</param>
    /// <returns>The duty, or null.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public ReportingDuty? FindReportingDuty(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return _parts.Duties.Value.Find(id);
    }

    /// <summary>
    /// Gets the reports due for the periods under way on a day (các báo cáo đến kỳ): the month, the quarter, the half-year and the year.
    /// </summary>
    /// <remarks>
    /// One report for each duty in force. A duty that has ended by its own text, that another has replaced by the day, or that concerns
    /// districts after 30 June 2025 is not due. A duty that a later document is known to amend is due, and says so (<see
    /// cref="DueReport.Standing"/>). What a province's own duties replace is not due in that province, but is due elsewhere.
    /// </remarks>
    /// <param name="date">The day.</param>
    /// <param name="by">Who reports; null for all.</param>
    /// <param name="province">
    /// The province whose own duties are due in addition to the national ones; a province that has become part of another by that day
    /// has none. Null for the national ones alone.
    /// </param>
    /// <returns>
    /// Those with a stated day first, by that day; then by the last day of the period, and by the id of the duty. An empty list does not
    /// mean that no report is due: the catalogue knows only the texts that were read.
    /// </returns>
    /// <exception cref="ArgumentException"><paramref name="date"/> is not in the ISO calendar.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="by"/> is not defined.</exception>
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

    /// <summary>Whether a duty is national, or belongs to a province that exists on the day.</summary>
    private bool IsOf(ReportingDuty duty, Province? province, LocalDate date) =>
        duty.Province is not { } own || (own == province && Atlas.FindOn(date)?.Find(own) is not null);
}
