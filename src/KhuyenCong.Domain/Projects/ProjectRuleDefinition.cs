using System.Collections.Immutable;
using System.Text.Json.Serialization;
using NodaTime;

namespace KhuyenCong.Domain;

/// <summary>A rule of projects built in code (khai báo quy định về đề án); pass it to <see cref="ProjectRule"/>.</summary>
/// <remarks>What a form may leave empty may be null here; a missing required member is a fault.</remarks>
[JsonConverter(typeof(NoJsonConverter<ProjectRuleDefinition>))]
public sealed class ProjectRuleDefinition
{
    /// <summary>The id (mã quy định), snake_case; required.</summary>
    public string? Id { get; init; }

    /// <summary>The check that the rule belongs to (nội dung kiểm tra); required.</summary>
    public ProjectCheck? Check { get; init; }

    /// <summary>The money that it is about (nguồn kinh phí): national or local; both if not stated.</summary>
    public FundingSource Funding { get; init; }

    /// <summary>The ids of the contents of support that it is about (các nội dung hỗ trợ), each once; all if empty.</summary>
    public ImmutableArray<string> Contents { get; init; } = [];

    /// <summary>
    /// Its numbers (các giới hạn) by name, such as "percent" or "days": exactly those that docs/projects.md lists for the check.
    /// </summary>
    public ImmutableSortedDictionary<string, decimal> Limits { get; init; } = ImmutableSortedDictionary<string, decimal>.Empty;

    /// <summary>
    /// Its words (các giá trị), such as the forms of beneficiaries that it names: those that docs/projects.md lists for the check.
    /// </summary>
    public ImmutableArray<string> Values { get; init; } = [];

    /// <summary>The first day in force (có hiệu lực từ ngày); required.</summary>
    public LocalDate? InForceFrom { get; init; }

    /// <summary>The last day in force (hết hiệu lực sau ngày); null while no end is known.</summary>
    public LocalDate? InForceThrough { get; init; }

    /// <summary>The last day for which the text was verified (kiểm chứng đến ngày), after which nothing is concluded; required.</summary>
    public LocalDate? VerifiedThrough { get; init; }

    /// <summary>
    /// The later document that is known to amend the text, but whose content is not known (văn bản sửa đổi đã biết); null if there is
    /// none.
    /// </summary>
    public LegalDocument? ChangedBy { get; init; }

    /// <summary>A note for readers (ghi chú); null if there is none.</summary>
    public BilingualText? Note { get; init; }

    /// <summary>Where it is stated (nguồn); required.</summary>
    public Citation? Citation { get; init; }

    /// <summary>How the text was read (mức kiểm chứng); local by default.</summary>
    public Verification Verification { get; init; } = Verification.Local;

    /// <summary>The id.</summary>
    /// <returns>Text such as "first_advance.machinery".</returns>
    public override string ToString() => Id is null ? "no id" : QuotedText.Plain(Id);
}
