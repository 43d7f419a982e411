using System.Collections.Immutable;
using System.Text.Json.Serialization;
using NodaTime;

namespace KhuyenCong.Domain;

/// <summary>A project rule built in code (khai báo quy định về đề án); pass it to <see cref="ProjectRule"/>.</summary>
/// <remarks>Members that a form may leave empty can be null; a missing required member is a fault.</remarks>
[JsonConverter(typeof(NoJsonConverter<ProjectRuleDefinition>))]
public sealed class ProjectRuleDefinition
{
    /// <summary>The id (mã quy định), snake_case; required.</summary>
    public string? Id { get; init; }

    /// <summary>The check to which the rule belongs (nội dung kiểm tra); required.</summary>
    public ProjectCheck? Check { get; init; }

    /// <summary>The money to which the rule applies (nguồn kinh phí): national or local; both if not stated.</summary>
    public FundingSource Funding { get; init; }

    /// <summary>
    /// The ids of the contents of support to which the rule applies (các nội dung hỗ trợ), each once; all contents if empty.
    /// </summary>
    public ImmutableArray<string> Contents { get; init; } = [];

    /// <summary>
    /// The numbers of the rule by name (các giới hạn), such as "percent" or "days": exactly those listed in docs/projects.md for the check.
    /// </summary>
    public ImmutableSortedDictionary<string, decimal> Limits { get; init; } = ImmutableSortedDictionary<string, decimal>.Empty;

    /// <summary>
    /// The words of the rule (các giá trị), such as forms of beneficiaries: those listed in docs/projects.md for the check.
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

    /// <summary>The citation (nguồn); required.</summary>
    public Citation? Citation { get; init; }

    /// <summary>How the text was read (mức kiểm chứng); local by default.</summary>
    public Verification Verification { get; init; } = Verification.Local;

    /// <summary>The id.</summary>
    /// <returns>Text such as "first_advance.machinery".</returns>
    public override string ToString() => Id is null ? "no id" : QuotedText.Plain(Id);
}
