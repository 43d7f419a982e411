using System.Collections.Immutable;
using System.Text.Json.Serialization;
using NodaTime;

namespace KhuyenCong.Domain;

/// <summary>A reporting duty built in code (khai báo nghĩa vụ báo cáo); pass it to <see cref="ReportingDuty"/>.</summary>
/// <remarks>Members that a form may leave empty can be null; a missing required member is a fault.</remarks>
[JsonConverter(typeof(NoJsonConverter<ReportingDutyDefinition>))]
public sealed class ReportingDutyDefinition
{
    /// <summary>The id (mã nghĩa vụ báo cáo), snake_case; required.</summary>
    public string? Id { get; init; }

    /// <summary>The province that set the duty (tỉnh), which must exist on the first day; null for a national duty.</summary>
    public Province? Province { get; init; }

    /// <summary>Who makes the report (bên báo cáo); required.</summary>
    public ReportingParty? Reporter { get; init; }

    /// <summary>
    /// The recipients of the report (nơi nhận báo cáo), each once. Can be empty only if <see cref="Note"/> says what the text states
    /// instead.
    /// </summary>
    public ImmutableArray<ReportingParty> Recipients { get; init; } = [];

    /// <summary>The subject of the report, in the words of the text (nội dung báo cáo); null if the text does not state one.</summary>
    public BilingualText? Subject { get; init; }

    /// <summary>How often the report is made (định kỳ); required.</summary>
    public ReportingFrequency? Frequency { get; init; }

    /// <summary>
    /// The day of the month, 2 to 28, before which that month's report must be sent (trước ngày); null if the text states none.
    /// </summary>
    /// <remarks>Only for monthly reports.</remarks>
    public int? DueBeforeDay { get; init; }

    /// <summary>The first day in force (có hiệu lực từ ngày); required.</summary>
    public LocalDate? InForceFrom { get; init; }

    /// <summary>The last day in force (hết hiệu lực sau ngày); null if no end is known.</summary>
    public LocalDate? InForceThrough { get; init; }

    /// <summary>The last day for which the text was verified (kiểm chứng đến ngày); if null, the first day in force.</summary>
    public LocalDate? VerifiedThrough { get; init; }

    /// <summary>
    /// The later document that is known to amend the text (văn bản sửa đổi đã biết), although its content is not known; null if there is
    /// none.
    /// </summary>
    public LegalDocument? ChangedBy { get; init; }

    /// <summary>
    /// The first day on which the text may no longer hold as written (kể từ ngày); required with <see cref="ChangedBy"/>.
    /// </summary>
    public LocalDate? ChangedFrom { get; init; }

    /// <summary>
    /// The duties that are no longer due once this duty is in force (các nghĩa vụ được thay thế); each must have begun earlier.
    /// </summary>
    /// <remarks>
    /// A national duty replaces others everywhere. A provincial duty replaces others only in its province; it can replace national duties
    /// and provincial duties of its own province or of a province that became part of it.
    /// </remarks>
    public ImmutableArray<ReportingDuty> Replaces { get; init; } = [];

    /// <summary>A note for readers (ghi chú); null if there is none.</summary>
    public BilingualText? Note { get; init; }

    /// <summary>The citation of the text that states the duty (nguồn); required.</summary>
    public Citation? Citation { get; init; }

    /// <summary>How the text was read (mức kiểm chứng); <see cref="Verification.Local"/> by default.</summary>
    public Verification Verification { get; init; } = Verification.Local;

    /// <summary>Returns the id.</summary>
    /// <returns>Text such as "gia_lai.commune_monthly".</returns>
    public override string ToString() => Id is null ? "no id" : QuotedText.Plain(Id);
}
