using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using NodaTime;

namespace KhuyenCong.Domain;

/// <summary>
/// An industrial promotion project (đề án khuyến công) as Decree 45/2012/NĐ-CP article 2.3 defines it: its work, beneficiaries, place and
/// money.
/// </summary>
/// <remarks>
/// Create a project from its definition, or read it from a <see cref="ProjectDocument"/>. A beneficiary's investment project (dự án) is a
/// different thing; only its total investment appears here.
/// </remarks>
[JsonConverter(typeof(NoJsonConverter<PromotionProject>))]
public sealed class PromotionProject : Entity<PromotionProject>
{
    private readonly ProjectDefinition _definition;

    /// <summary>Creates a project from its definition (tạo đề án), for example from a database row.</summary>
    /// <param name="definition">The definition.</param>
    /// <exception cref="ArgumentNullException"><paramref name="definition"/> is null.</exception>
    /// <exception cref="DefinitionException">The definition has faults; the exception lists them all.</exception>
    /// <example><code>
    /// PromotionProject project = new(new ProjectDefinition {
    ///     Id = "KCQG-2016-012",
    ///     Name = "Hỗ trợ ứng dụng máy móc tiên tiến trong sản xuất đồ gỗ",
    ///     Year = 2016,
    ///     Items = [
    ///         new() { Cost = Vnd.FromMillions(500), Support = Vnd.FromMillions(200), Funding = FundingSource.National },
    ///     ],
    ///     Counterpart = Vnd.FromMillions(300),
    /// });
    /// </code></example>
    public PromotionProject(ProjectDefinition definition)
        : this(ProjectDefinitionCheck.Make(definition, out ImmutableArray<DefinitionFault> faults)
            ?? throw new DefinitionException(faults, nameof(definition)))
    {
    }

    private PromotionProject(CheckedDefinition<ProjectDefinition> definition)
        : base(definition.Value.Id!)
    {
        _definition = definition.Value;
        Cost = _definition.TotalCost ?? Vnd.Sum(_definition.Items.Select(item => item.Cost));
        Support = Vnd.Sum(_definition.Items.Select(item => item.Support));
    }

    /// <summary>The name (tên đề án).</summary>
    public string Name => _definition.Name!;

    /// <summary>The year of the plan that contains the project (năm kế hoạch); null if not stated.</summary>
    public int? Year => _definition.Year;

    /// <summary>Whether the project is a key project (đề án điểm), under Circular 36/2013/TT-BCT article 2.3.</summary>
    public bool IsKey => _definition.IsKey;

    /// <summary>
    /// Whether the project is a group project (đề án nhóm), which needs no place, beneficiary or partner until the provincial department
    /// plans it.
    /// </summary>
    public bool IsGroup => _definition.IsGroup;

    /// <summary>
    /// Whether the project is large and its contents are linked, as required of a key project (có liên kết, quy mô lớn); null if not
    /// stated.
    /// </summary>
    public bool? IsLinkedAndLarge => _definition.IsLinkedAndLarge;

    /// <summary>The kind of unit that registered the project (đơn vị đăng ký).</summary>
    public ProjectRegistrant Registrant => _definition.Registrant;

    /// <summary>How the implementing unit is chosen (phương thức thực hiện).</summary>
    public ProjectMethod Method => _definition.Method;

    /// <summary>The group of sectors that the project belongs to (nhóm ngành, nghề).</summary>
    public PromotionSector Sector => _definition.Sector;

    /// <summary>
    /// Whether the project fires clay bricks in improved manual kilns or ring kilns that pollute (gạch đất sét nung bằng lò thủ công cải
    /// tiến, lò vòng gây ô nhiễm); null if not stated.
    /// </summary>
    public bool? UsesPollutingKiln => _definition.UsesPollutingKiln;

    /// <summary>The place where the project is carried out (địa điểm thực hiện); null if not stated, as for a new group project.</summary>
    public ProductionPlace? Place => _definition.Place;

    /// <summary>The parties (các bên tham gia), each name once per role.</summary>
    public ImmutableArray<ProjectParty> Parties => _definition.Parties;

    /// <summary>The items of cost (các khoản chi), one or more.</summary>
    public ImmutableArray<ProjectItem> Items => _definition.Items;

    /// <summary>The counterpart capital (vốn đối ứng), in đồng, invested or committed; null if not stated.</summary>
    public Vnd? Counterpart => _definition.Counterpart;

    /// <summary>
    /// The total investment of the supported investment project (tổng vốn đầu tư của dự án), in đồng, which is not the cost of this
    /// project; null if not stated.
    /// </summary>
    public Vnd? TotalInvestment => _definition.TotalInvestment;

    /// <summary>The cost of managing the project (chi quản lý đề án), in đồng; null if not stated.</summary>
    public Vnd? ManagementCost => _definition.ManagementCost;

    /// <summary>
    /// Whether there is a written commitment that no other state source supports the same content (cam kết chưa được hỗ trợ); null if not
    /// stated.
    /// </summary>
    public bool? HasNoOtherSupportCommitment => _definition.HasNoOtherSupportCommitment;

    /// <summary>
    /// The number of the provincial council's resolution that allows local money for the contents (nghị quyết HĐND); null if there is none.
    /// </summary>
    public string? CouncilResolution => _definition.CouncilResolution;

    /// <summary>The day of the estimate (ngày lập dự toán); null if not stated.</summary>
    public LocalDate? EstimatedOn => _definition.EstimatedOn;

    /// <summary>The first day of the work (ngày bắt đầu); null if not stated.</summary>
    public LocalDate? StartsOn => _definition.StartsOn;

    /// <summary>The last day of the work (ngày kết thúc); null if not stated.</summary>
    public LocalDate? EndsOn => _definition.EndsOn;

    /// <summary>The stages that the project has reached (các bước đã qua), each once.</summary>
    public ImmutableArray<ProjectStep> Steps => _definition.Steps;

    /// <summary>
    /// Whether <see cref="Steps"/> contains every stage that the project has reached (đã nêu đủ các bước), so that a missing stage was
    /// skipped and not just left unstated.
    /// </summary>
    public bool HasAllSteps => _definition.HasAllSteps;

    /// <summary>The adjustments (các lần điều chỉnh).</summary>
    public ImmutableArray<ProjectAdjustment> Adjustments => _definition.Adjustments;

    /// <summary>The planned and achieved results (kết quả sau hỗ trợ), one per indicator.</summary>
    public ImmutableArray<ProjectResult> Results => _definition.Results;

    /// <summary>The difficulties (khó khăn, vướng mắc), as text for an application's own reports; null if not stated.</summary>
    public string? Difficulty => _definition.Difficulty;

    /// <summary>The proposal to resolve the difficulties (hướng xử lý, kiến nghị); null if not stated.</summary>
    public string? Proposal => _definition.Proposal;

    /// <summary>The total cost (tổng kinh phí thực hiện), in đồng: as stated, or the sum of the items.</summary>
    public Vnd Cost { get; }

    /// <summary>The support as first approved (kinh phí hỗ trợ được duyệt), in đồng: the sum of the items.</summary>
    public Vnd Support { get; }

    /// <summary>Creates a project from its definition, or returns all faults in it (tạo đề án từ biểu mẫu).</summary>
    /// <param name="definition">The definition.</param>
    /// <param name="project">The project; null if the definition has faults.</param>
    /// <param name="faults">The faults, each with its member; empty if there are none.</param>
    /// <returns>True if the project was created; false if the definition has faults.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="definition"/> is null.</exception>
    public static bool TryCreate(
        ProjectDefinition definition, [NotNullWhen(true)] out PromotionProject? project, out ImmutableArray<DefinitionFault> faults)
    {
        project = ProjectDefinitionCheck.Make(definition, out faults) is { } made ? new(made) : null;
        return project is not null;
    }

    /// <summary>
    /// Returns the support approved as of a day (kinh phí hỗ trợ được duyệt tại một ngày), with adjustments through that day. If several
    /// adjustments share a day, the last one in the list counts.
    /// </summary>
    /// <param name="date">The day.</param>
    /// <returns>The support, in đồng.</returns>
    /// <exception cref="ArgumentException"><paramref name="date"/> is not in the ISO calendar.</exception>
    public Vnd SupportOn(LocalDate date)
    {
        IsoDates.Require(date);
        return Adjustments.Where(one => one.Support is not null && one.Date <= date).OrderBy(one => one.Date).LastOrDefault()?.Support
            ?? Support;
    }

    /// <summary>Finds a stage that the project has reached (tìm bước đã qua).</summary>
    /// <param name="stage">The stage.</param>
    /// <returns>
    /// The step, with its day if that is stated; null if <see cref="Steps"/> does not contain the stage, which means that the project has
    /// not reached it only if <see cref="HasAllSteps"/> is true.
    /// </returns>
    public ProjectStep? FindStep(ProjectStage stage) => Steps.FirstOrDefault(step => step.Stage == stage);

    /// <summary>Returns the id and the name.</summary>
    /// <returns>Text such as "KCQG-2016-012: Hỗ trợ ứng dụng máy móc tiên tiến".</returns>
    public override string ToString() => $"{Id}: {Name}";

    /// <summary>The total cost, if stated separately from the items; otherwise null.</summary>
    internal Vnd? TotalCost => _definition.TotalCost;
}
