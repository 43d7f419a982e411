using System.Collections.Immutable;
using System.Text.Json.Serialization;
using NodaTime;

namespace KhuyenCong.Domain;

/// <summary>What a rule of projects is made of (khai báo quy định về đề án), from which <see cref="ProjectRule"/> is made.</summary>
/// <remarks>What a form may leave empty may be null here; what is required is then a fault.</remarks>
[JsonConverter(typeof(NoJsonConverter<ProjectRuleDefinition>))]
public sealed class ProjectRuleDefinition
{
    /// <summary>The id (mã quy định), snake_case; required.</summary>
    public string? Id { get; init; }

    /// <summary>The check that the rule belongs to (nội dung kiểm tra); required.</summary>
    public ProjectCheck? Check { get; init; }

    /// <summary>The money that it is about (nguồn kinh phí): national or local; both where it is not stated.</summary>
    public FundingSource Funding { get; init; }

    /// <summary>The ids of the contents of support that it is about (các nội dung hỗ trợ), each once; all where there are none.</summary>
    public ImmutableArray<string> Contents { get; init; } = [];

    /// <summary>
    /// Its numbers (các giới hạn) by name, as "percent" or "days": just those that docs/projects.md lists for the check.
    /// </summary>
    public ImmutableSortedDictionary<string, decimal> Limits { get; init; } = ImmutableSortedDictionary<string, decimal>.Empty;

    /// <summary>
    /// Its words (các giá trị), as the forms of beneficiaries that it names: those that docs/projects.md lists for the check.
    /// </summary>
    public ImmutableArray<string> Values { get; init; } = [];

    /// <summary>The first day in force (có hiệu lực từ ngày); required.</summary>
    public LocalDate? InForceFrom { get; init; }

    /// <summary>The last day in force (hết hiệu lực sau ngày); null while no end is known.</summary>
    public LocalDate? InForceThrough { get; init; }

    /// <summary>The last day for which the text was verified (kiểm chứng đến ngày), after which nothing is concluded; required.</summary>
    public LocalDate? VerifiedThrough { get; init; }

    /// <summary>
    /// The later document that is known to amend the text, but whose content is not known (văn bản sửa đổi đã biết); null when none is.
    /// </summary>
    public LegalDocument? ChangedBy { get; init; }

    /// <summary>What a reader must know of it (ghi chú); null when nothing.</summary>
    public BilingualText? Note { get; init; }

    /// <summary>Where it is stated (nguồn); required.</summary>
    public Citation? Citation { get; init; }

    /// <summary>How the text was read (mức kiểm chứng): by default as a user's own.</summary>
    public Verification Verification { get; init; } = Verification.Local;

    /// <summary>The id.</summary>
    /// <returns>Text such as "first_advance.machinery".</returns>
    public override string ToString() => Id is null ? "no id" : QuotedText.Plain(Id);
}
