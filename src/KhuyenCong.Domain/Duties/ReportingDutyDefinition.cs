using System.Collections.Immutable;
using System.Text.Json.Serialization;
using NodaTime;

namespace KhuyenCong.Domain;

/// <summary>What a reporting duty is made of (khai báo nghĩa vụ báo cáo), from which <see cref="ReportingDuty"/> is made.</summary>
/// <remarks>What a form may leave empty may be null here; what is required is then a fault.</remarks>
[JsonConverter(typeof(NoJsonConverter<ReportingDutyDefinition>))]
public sealed class ReportingDutyDefinition
{
    /// <summary>The id (mã nghĩa vụ báo cáo), snake_case; required.</summary>
    public string? Id { get; init; }

    /// <summary>The province whose own duty it is (tỉnh), in force on the first day; null for a national one.</summary>
    public Province? Province { get; init; }

    /// <summary>Who makes the report (bên báo cáo); required.</summary>
    public ReportingParty? Reporter { get; init; }

    /// <summary>To whom it goes (nơi nhận báo cáo), each once; none only with a <see cref="Note"/> of what the text says.</summary>
    public ImmutableArray<ReportingParty> Recipients { get; init; } = [];

    /// <summary>What it is on, in the words of the text (nội dung báo cáo); null where the text does not say.</summary>
    public BilingualText? Subject { get; init; }

    /// <summary>How often it is made (định kỳ); required.</summary>
    public ReportingFrequency? Frequency { get; init; }

    /// <summary>
    /// The day of the month, 2 to 28, before which that month's report is sent (trước ngày); null where the text states none.
    /// </summary>
    /// <remarks>Of monthly reports only.</remarks>
    public int? DueBeforeDay { get; init; }

    /// <summary>The first day in force (có hiệu lực từ ngày); required.</summary>
    public LocalDate? InForceFrom { get; init; }

    /// <summary>The last day in force (hết hiệu lực sau ngày); null while no end is known.</summary>
    public LocalDate? InForceThrough { get; init; }

    /// <summary>The last day for which the text was verified (kiểm chứng đến ngày); the first day in force when null.</summary>
    public LocalDate? VerifiedThrough { get; init; }

    /// <summary>
    /// The later document that is known to amend the text without its content (văn bản sửa đổi đã biết); null when none is.
    /// </summary>
    public LegalDocument? ChangedBy { get; init; }

    /// <summary>
    /// The first day on which the text may no longer hold as written (kể từ ngày); required with <see cref="ChangedBy"/>.
    /// </summary>
    public LocalDate? ChangedFrom { get; init; }

    /// <summary>The duties that are no longer due from its first day on (các nghĩa vụ được thay thế); each began before it.</summary>
    /// <remarks>
    /// For its province alone, and of provincial duties only its own or those of a province that became part of it; for all where it
    /// has no province.
    /// </remarks>
    public ImmutableArray<ReportingDuty> Replaces { get; init; } = [];

    /// <summary>What a reader must know of it (ghi chú); null when nothing.</summary>
    public BilingualText? Note { get; init; }

    /// <summary>Where it is stated (nguồn); required.</summary>
    public Citation? Citation { get; init; }

    /// <summary>How the text was read (mức kiểm chứng): by default as a user's own.</summary>
    public Verification Verification { get; init; } = Verification.Local;

    /// <summary>The id.</summary>
    /// <returns>As in "gia_lai.commune_monthly".</returns>
    public override string ToString() => Id is null ? "no id" : QuotedText.Plain(Id);
}
