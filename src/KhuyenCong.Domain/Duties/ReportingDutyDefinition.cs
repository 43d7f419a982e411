using System.Collections.Immutable;
using System.Text.Json.Serialization;
using NodaTime;

namespace KhuyenCong.Domain;

/// <summary>A reporting duty built in code (khai báo nghĩa vụ báo cáo); pass it to <see cref="ReportingDuty"/>.</summary>
/// <remarks>What a form may leave empty may be null here; a missing required member is a fault.</remarks>
[JsonConverter(typeof(NoJsonConverter<ReportingDutyDefinition>))]
public sealed class ReportingDutyDefinition
{
    /// <summary>The id (mã nghĩa vụ báo cáo), snake_case; required.</summary>
    public string? Id { get; init; }

    /// <summary>The province whose own duty it is (tỉnh), in force on the first day; null for a national one.</summary>
    public Province? Province { get; init; }

    /// <summary>Who makes the report (bên báo cáo); required.</summary>
    public ReportingParty? Reporter { get; init; }

    /// <summary>
    /// The recipients of the report (nơi nhận báo cáo), each once. May be empty only with a <see cref="Note"/> that says what the text
    /// says.
    /// </summary>
    public ImmutableArray<ReportingParty> Recipients { get; init; } = [];

    /// <summary>What the report is about, in the words of the text (nội dung báo cáo); null if the text does not say.</summary>
    public BilingualText? Subject { get; init; }

    /// <summary>How often the report is made (định kỳ); required.</summary>
    public ReportingFrequency? Frequency { get; init; }

    /// <summary>
    /// The day of the month, 2 to 28, before which that month's report is sent (trước ngày); null if the text states none.
    /// </summary>
    /// <remarks>For monthly reports only.</remarks>
    public int? DueBeforeDay { get; init; }

    /// <summary>The first day in force (có hiệu lực từ ngày); required.</summary>
    public LocalDate? InForceFrom { get; init; }

    /// <summary>The last day in force (hết hiệu lực sau ngày); null while no end is known.</summary>
    public LocalDate? InForceThrough { get; init; }

    /// <summary>The last day for which the text was verified (kiểm chứng đến ngày); the first day in force when null.</summary>
    public LocalDate? VerifiedThrough { get; init; }

    /// <summary>
    /// The later document that is known to amend the text, but whose content is not known (văn bản sửa đổi đã biết); null if there is
    /// none.
    /// </summary>
    public LegalDocument? ChangedBy { get; init; }

    /// <summary>
    /// The first day on which the text may no longer hold as written (kể từ ngày); required with <see cref="ChangedBy"/>.
    /// </summary>
    public LocalDate? ChangedFrom { get; init; }

    /// <summary>
    /// The duties that are no longer due from this one's first day on (các nghĩa vụ được thay thế); each must have begun earlier.
    /// </summary>
    /// <remarks>
    /// A provincial duty replaces others in its province only, and of provincial duties only its own or those of a province that
    /// became part of it; a national duty replaces them everywhere.
    /// </remarks>
    public ImmutableArray<ReportingDuty> Replaces { get; init; } = [];

    /// <summary>A note for readers (ghi chú); null if there is none.</summary>
    public BilingualText? Note { get; init; }

    /// <summary>The citation of the text that states it (nguồn); required.</summary>
    public Citation? Citation { get; init; }

    /// <summary>How the text was read (mức kiểm chứng); local by default.</summary>
    public Verification Verification { get; init; } = Verification.Local;

    /// <summary>The id.</summary>
    /// <returns>Text such as "gia_lai.commune_monthly".</returns>
    public override string ToString() => Id is null ? "no id" : QuotedText.Plain(Id);
}
