using System.Collections.Immutable;
using System.Text.Json.Serialization;
using NodaTime;

namespace KhuyenCong.Domain;

/// <summary>A project built in code (khai báo đề án khuyến công); pass it to <see cref="PromotionProject"/>.</summary>
/// <remarks>Members that a form can leave empty can be null here; a missing required member is a fault.</remarks>
[JsonConverter(typeof(NoJsonConverter<ProjectDefinition>))]
public sealed class ProjectDefinition
{
    /// <summary>The id (mã đề án), any text without surrounding space, such as "KCQG-2016-012"; required.</summary>
    public string? Id { get; init; }

    /// <summary>The name (tên đề án); required.</summary>
    public string? Name { get; init; }

    /// <summary>The year of the plan that contains the project (năm kế hoạch); null if not stated.</summary>
    public int? Year { get; init; }

    /// <summary>Whether the project is a key project (đề án điểm), under Circular 36/2013/TT-BCT article 2.3.</summary>
    public bool IsKey { get; init; }

    /// <summary>
    /// Whether the project is a group project (đề án nhóm), which needs no place, beneficiary or partner until the provincial department
    /// plans it.
    /// </summary>
    public bool IsGroup { get; init; }

    /// <summary>
    /// Whether the project is large and its contents are linked, as required of a key project (có liên kết, quy mô lớn); null if not
    /// stated.
    /// </summary>
    public bool? IsLinkedAndLarge { get; init; }

    /// <summary>The kind of unit that registered the project (đơn vị đăng ký).</summary>
    public ProjectRegistrant Registrant { get; init; }

    /// <summary>How the implementing unit is chosen (phương thức thực hiện).</summary>
    public ProjectMethod Method { get; init; }

    /// <summary>The group of sectors that the project belongs to (nhóm ngành, nghề).</summary>
    public PromotionSector Sector { get; init; }

    /// <summary>
    /// Whether the project fires clay bricks in improved manual kilns or ring kilns that pollute (gạch đất sét nung bằng lò thủ công cải
    /// tiến, lò vòng gây ô nhiễm); null if not stated.
    /// </summary>
    public bool? UsesPollutingKiln { get; init; }

    /// <summary>The place where the project is carried out (địa điểm thực hiện); null if not stated, as for a new group project.</summary>
    public ProductionPlace? Place { get; init; }

    /// <summary>The parties (các bên tham gia), each name once per role.</summary>
    public ImmutableArray<ProjectParty> Parties { get; init; } = [];

    /// <summary>The items of cost (các khoản chi), one or more.</summary>
    public ImmutableArray<ProjectItem> Items { get; init; } = [];

    /// <summary>The total cost (tổng kinh phí thực hiện), in đồng; null to use the sum of the items.</summary>
    public Vnd? TotalCost { get; init; }

    /// <summary>The counterpart capital (vốn đối ứng), in đồng, invested or committed; null if not stated.</summary>
    public Vnd? Counterpart { get; init; }

    /// <summary>
    /// The total investment of the supported investment project (tổng vốn đầu tư của dự án), in đồng, which is not the cost of this
    /// project; null if not stated.
    /// </summary>
    public Vnd? TotalInvestment { get; init; }

    /// <summary>The cost of managing the project (chi quản lý đề án), in đồng; null if not stated.</summary>
    public Vnd? ManagementCost { get; init; }

    /// <summary>
    /// Whether there is a written commitment that no other state source supports the same content (cam kết chưa được hỗ trợ); null if not
    /// stated.
    /// </summary>
    public bool? HasNoOtherSupportCommitment { get; init; }

    /// <summary>
    /// The number of the provincial council's resolution that allows local money for the contents (nghị quyết HĐND); null if there is none.
    /// </summary>
    public string? CouncilResolution { get; init; }

    /// <summary>The day of the estimate (ngày lập dự toán); null if not stated.</summary>
    public LocalDate? EstimatedOn { get; init; }

    /// <summary>The first day of the work (ngày bắt đầu); null if not stated.</summary>
    public LocalDate? StartsOn { get; init; }

    /// <summary>The last day of the work (ngày kết thúc); null if not stated.</summary>
    public LocalDate? EndsOn { get; init; }

    /// <summary>The stages that the project has reached (các bước đã qua), each once.</summary>
    public ImmutableArray<ProjectStep> Steps { get; init; } = [];

    /// <summary>
    /// Whether <see cref="Steps"/> contains every stage that the project has reached (đã nêu đủ các bước), so that a missing stage was
    /// skipped and not just left unstated.
    /// </summary>
    public bool HasAllSteps { get; init; }

    /// <summary>The adjustments (các lần điều chỉnh), in any order.</summary>
    public ImmutableArray<ProjectAdjustment> Adjustments { get; init; } = [];

    /// <summary>The planned and achieved results (kết quả sau hỗ trợ), one per indicator.</summary>
    public ImmutableArray<ProjectResult> Results { get; init; } = [];

    /// <summary>The difficulties (khó khăn, vướng mắc), as text for an application's own reports; null if not stated.</summary>
    public string? Difficulty { get; init; }

    /// <summary>The proposal to resolve the difficulties (hướng xử lý, kiến nghị); null if not stated.</summary>
    public string? Proposal { get; init; }

    /// <summary>Returns the id.</summary>
    /// <returns>Text such as "KCQG-2016-012".</returns>
    public override string ToString() => Id is null ? "no id" : QuotedText.Plain(Id);
}
