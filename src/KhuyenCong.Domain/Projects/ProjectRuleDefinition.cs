using System.Collections.Immutable;
using System.Text.Json.Serialization;
using NodaTime;

namespace KhuyenCong.Domain;

/// <summary>A rule for checking projects, built in code (khai báo quy định về đề án); pass it to <see cref="ProjectRule"/>.</summary>
/// <remarks>Members that a form can leave empty can be null here; a missing required member is a fault.</remarks>
[JsonConverter(typeof(NoJsonConverter<ProjectRuleDefinition>))]
public sealed class ProjectRuleDefinition
{
    /// <summary>The id (mã quy định), snake_case; required.</summary>
    public string? Id { get; init; }

    /// <summary>The check that the rule belongs to (nội dung kiểm tra); required.</summary>
    public ProjectCheck? Check { get; init; }

    /// <summary>The source of money that the rule applies to (nguồn kinh phí): national or local; both if not stated.</summary>
    public FundingSource Funding { get; init; }

    /// <summary>The ids of the supported contents that the rule applies to (các nội dung hỗ trợ), each once; all if empty.</summary>
    public ImmutableArray<string> Contents { get; init; } = [];

    /// <summary>
    /// The numbers of the rule (các giới hạn) by name, such as "percent" or "days", exactly those that docs/projects.md lists for the
    /// check.
    /// </summary>
    public ImmutableSortedDictionary<string, decimal> Limits { get; init; } = ImmutableSortedDictionary<string, decimal>.Empty;

    /// <summary>
    /// The words of the rule (các giá trị), such as the forms of beneficiaries, from those that docs/projects.md lists for the check.
    /// </summary>
    public ImmutableArray<string> Values { get; init; } = [];

    /// <summary>The first day in force (có hiệu lực từ ngày); required.</summary>
    public LocalDate? InForceFrom { get; init; }

    /// <summary>The last day in force (hết hiệu lực sau ngày); null while no end is known.</summary>
    public LocalDate? InForceThrough { get; init; }

    /// <summary>
    /// The last day for which the text was verified (kiểm chứng đến ngày); required. The rule allows no conclusion after it.
    /// </summary>
    public LocalDate? VerifiedThrough { get; init; }

    /// <summary>The later document that amends the text in unknown ways (văn bản sửa đổi đã biết); null if there is none.</summary>
    public LegalDocument? ChangedBy { get; init; }

    /// <summary>A note for readers (ghi chú); null if there is none.</summary>
    public BilingualText? Note { get; init; }

    /// <summary>The citation of the text that states the rule (nguồn); required.</summary>
    public Citation? Citation { get; init; }

    /// <summary>How the text was read (mức kiểm chứng); <see cref="Verification.Local"/> by default.</summary>
    public Verification Verification { get; init; } = Verification.Local;

    /// <summary>Returns the id.</summary>
    /// <returns>Text such as "first_advance.models_and_machinery".</returns>
    public override string ToString() => Id is null ? "no id" : QuotedText.Plain(Id);
}
