using System.Collections.Immutable;
using System.Text.Json.Serialization;
using NodaTime;

namespace KhuyenCong.Domain;

/// <summary>A duty to report under one provision of a document (nghĩa vụ báo cáo): who reports to whom, and how often.</summary>
/// <remarks>
/// There is one record for each provision (article, clause or point) and frequency. A due day is recorded only if the text states one; none
/// is computed. <see cref="Catalogue"/> lists the reports that are due on a day.
/// </remarks>
[JsonConverter(typeof(NoJsonConverter<ReportingDuty>))]
public sealed partial class ReportingDuty : Entity<ReportingDuty>
{
    private readonly ReportingDutyParts _parts;

    internal ReportingDuty(ReportingDutyParts parts)
        : base(parts.Id) => _parts = parts;

    /// <summary>The province that set the duty (tỉnh); null for a national duty.</summary>
    public Province? Province => _parts.Province;

    /// <summary>Who makes the report (bên báo cáo).</summary>
    public ReportingParty Reporter => _parts.Reporter;

    /// <summary>
    /// The recipients of the report (nơi nhận báo cáo), in the order of the text. Empty if the text names none; <see cref="Note"/> then
    /// says so.
    /// </summary>
    public ImmutableArray<ReportingParty> Recipients => _parts.Recipients;

    /// <summary>The subject of the report, in the words of the text (nội dung báo cáo); null if the text does not state one.</summary>
    public BilingualText? Subject => _parts.Subject;

    /// <summary>How often the report is made (định kỳ).</summary>
    public ReportingFrequency Frequency => _parts.Frequency;

    /// <summary>
    /// The day of the month before which that month's report must be sent (trước ngày): 25 for "trước ngày 25 hàng tháng"; null if the
    /// text states none.
    /// </summary>
    public int? DueBeforeDay => _parts.DueBeforeDay;

    /// <summary>The first day in force (có hiệu lực từ ngày).</summary>
    public LocalDate InForceFrom => _parts.InForceFrom;

    /// <summary>The last day in force (hết hiệu lực sau ngày); null if no end is known.</summary>
    public LocalDate? InForceThrough => _parts.InForceThrough;

    /// <summary>The last day for which the text was verified (kiểm chứng đến ngày).</summary>
    public LocalDate VerifiedThrough => _parts.VerifiedThrough;

    /// <summary>
    /// The later document that is known to amend the text (văn bản sửa đổi đã biết), although its content on reports is not known; null
    /// if there is none.
    /// </summary>
    public LegalDocument? ChangedBy => _parts.ChangedBy;

    /// <summary>The first day on which the text may no longer hold as written (kể từ ngày); null without <see cref="ChangedBy"/>.</summary>
    public LocalDate? ChangedFrom => _parts.ChangedFrom;

    /// <summary>A note for readers (ghi chú), such as a condition that the text names; null if there is none.</summary>
    public BilingualText? Note => _parts.Note;

    /// <summary>The citation of the text that states the duty (nguồn).</summary>
    public Citation Citation => _parts.Citation;

    /// <summary>How the text was read (mức kiểm chứng).</summary>
    public Verification Verification => _parts.Verification;

    /// <summary>Whether the duty is built into the library (có sẵn trong thư viện), not added by a user.</summary>
    public bool IsBuiltIn => _parts.IsBuiltIn;

    /// <summary>The ids of the duties that are no longer due once this duty is in force.</summary>
    internal ImmutableArray<string> Replaces => _parts.Replaces;

    /// <summary>Returns the id and the first day in force.</summary>
    /// <returns>Text such as "implementing_unit_monthly, 2014-02-10".</returns>
    public override string ToString() => $"{Id}, {IsoDates.Format(InForceFrom)}";

    /// <summary>Returns how certain it is that the duty applies on a day on which it is in force.</summary>
    internal DutyStanding StandingOn(LocalDate date) => date >= ChangedFrom
        ? DutyStanding.NotKnown
        : date > VerifiedThrough ? DutyStanding.AssumedUnchanged : DutyStanding.Verified;

    /// <summary>Returns the reporting period that contains a day.</summary>
    internal ReportingPeriod PeriodOn(LocalDate date) => Frequency switch
    {
        ReportingFrequency.Monthly => ReportingPeriod.Month(date.Year, date.Month),
        ReportingFrequency.Quarterly => ReportingPeriod.Quarter(date.Year, (date.Month + 2) / 3),
        ReportingFrequency.HalfYearly => ReportingPeriod.HalfYear(date.Year, (date.Month + 5) / 6),
        _ => ReportingPeriod.Year(date.Year),
    };

    /// <summary>Returns all documents that the duty names.</summary>
    internal IEnumerable<LegalDocument> AllDocuments() => ChangedBy is null ? [Citation.Document] : [Citation.Document, ChangedBy];
}
