using System.Collections.Immutable;
using System.Text.Json.Serialization;
using NodaTime;

namespace KhuyenCong.Domain;

/// <summary>A project built in code (khai báo đề án khuyến công); pass it to <see cref="PromotionProject"/>.</summary>
/// <remarks>What a form may leave empty may be null here; a missing required member is a fault.</remarks>
[JsonConverter(typeof(NoJsonConverter<ProjectDefinition>))]
public sealed class ProjectDefinition
{
    /// <summary>The id (mã đề án), any text without surrounding space, such as "KCQG-2016-012"; required.</summary>
    public string? Id { get; init; }

    /// <summary>The name (tên đề án); required.</summary>
    public string? Name { get; init; }

    /// <summary>The year of the plan that it is in (năm kế hoạch); null when not stated.</summary>
    public int? Year { get; init; }

    /// <summary>Whether it is a key project (đề án điểm), Circular 36/2013/TT-BCT article 2.3.</summary>
    public bool IsKey { get; init; }

    /// <summary>
    /// Whether it is a group project (đề án nhóm), which needs no place, beneficiary or partner until the plan of the provincial
    /// department.
    /// </summary>
    public bool IsGroup { get; init; }

    /// <summary>
    /// Whether its contents are linked and it is large, as a key project requires (có liên kết, quy mô lớn); null when not stated.
    /// </summary>
    public bool? IsLinkedAndLarge { get; init; }

    /// <summary>Who registered it (đơn vị đăng ký).</summary>
    public ProjectRegistrant Registrant { get; init; }

    /// <summary>How the implementing unit is chosen (phương thức thực hiện).</summary>
    public ProjectMethod Method { get; init; }

    /// <summary>The group of sectors (nhóm ngành, nghề).</summary>
    public PromotionSector Sector { get; init; }

    /// <summary>
    /// Whether bricks are fired from clay in improved manual or ring kilns that pollute (gạch đất sét nung bằng lò thủ công cải tiến, lò
    /// vòng gây ô nhiễm); null when not stated.
    /// </summary>
    public bool? UsesPollutingKiln { get; init; }

    /// <summary>Where it is carried out (địa điểm thực hiện); null when not stated, as at first for a group project.</summary>
    public ProductionPlace? Place { get; init; }

    /// <summary>Who takes part (các bên tham gia), each name once in a role.</summary>
    public ImmutableArray<ProjectParty> Parties { get; init; } = [];

    /// <summary>What it costs (các khoản chi), one or more.</summary>
    public ImmutableArray<ProjectItem> Items { get; init; } = [];

    /// <summary>The whole cost (tổng kinh phí thực hiện), in đồng; null for that of the items.</summary>
    public Vnd? TotalCost { get; init; }

    /// <summary>The counterpart capital (vốn đối ứng), in đồng, invested or committed; null when not stated.</summary>
    public Vnd? Counterpart { get; init; }

    /// <summary>
    /// The total investment of the investment project that it supports (tổng vốn đầu tư của dự án), in đồng, which is not its own cost;
    /// null when not stated.
    /// </summary>
    public Vnd? TotalInvestment { get; init; }

    /// <summary>What its management costs (chi quản lý đề án), in đồng; null when not stated.</summary>
    public Vnd? ManagementCost { get; init; }

    /// <summary>
    /// Whether there is a written commitment that no other state source supports the same (cam kết chưa được hỗ trợ); null when not
    /// stated.
    /// </summary>
    public bool? HasNoOtherSupportCommitment { get; init; }

    /// <summary>
    /// The number of the resolution of the provincial council that allows its contents for local money (nghị quyết HĐND); null if
    /// there is none.
    /// </summary>
    public string? CouncilResolution { get; init; }

    /// <summary>The day of the estimate (ngày lập dự toán); null when not stated.</summary>
    public LocalDate? EstimatedOn { get; init; }

    /// <summary>The first day of the work (ngày bắt đầu); null when not stated.</summary>
    public LocalDate? StartsOn { get; init; }

    /// <summary>The last day of the work (ngày kết thúc); null when not stated.</summary>
    public LocalDate? EndsOn { get; init; }

    /// <summary>The stages that it has reached (các bước đã qua), each once.</summary>
    public ImmutableArray<ProjectStep> Steps { get; init; } = [];

    /// <summary>
    /// Whether <see cref="Steps"/> has every stage that was passed (đã nêu đủ các bước). If so, a missing stage was skipped; otherwise
    /// it is only not stated.
    /// </summary>
    public bool HasAllSteps { get; init; }

    /// <summary>What was changed (các lần điều chỉnh), in any order.</summary>
    public ImmutableArray<ProjectAdjustment> Adjustments { get; init; } = [];

    /// <summary>The planned and achieved results (kết quả sau hỗ trợ), each indicator once.</summary>
    public ImmutableArray<ProjectResult> Results { get; init; } = [];

    /// <summary>The difficulties (khó khăn, vướng mắc), for the table of a review; null when not stated.</summary>
    public string? Difficulty { get; init; }

    /// <summary>What is proposed to resolve them (hướng xử lý, kiến nghị); null when not stated.</summary>
    public string? Proposal { get; init; }

    /// <summary>The id.</summary>
    /// <returns>Text such as "KCQG-2016-012".</returns>
    public override string ToString() => Id is null ? "no id" : QuotedText.Plain(Id);
}
