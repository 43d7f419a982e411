using System.Globalization;
using NodaTime;

namespace KhuyenCong.Domain.Tests;

/// <summary>A row of the table of a ministry's application, as such applications keep it, and how it becomes a project.</summary>
internal sealed record DeAn
{
    public required string MaDeAn { get; init; }

    public required string TenDeAn { get; init; }

    public int NamKeHoach { get; init; }

    /// <summary>The code of the province as a number: 8 is "08".</summary>
    public int MaTinh { get; init; }

    /// <summary>1 central, 2 local, 3 both.</summary>
    public int NguonKinhPhi { get; init; }

    /// <summary>1 registered ... 9 stopped.</summary>
    public int TrangThai { get; init; }

    public long TongKinhPhi { get; init; }

    public long KinhPhiHoTro { get; init; }

    public long? VonDoiUng { get; init; }

    public DateTime? NgayPheDuyet { get; init; }

    public DateTime? NgayNghiemThu { get; init; }

    // In docs/projects.md.
    public PromotionProject ToProject() => new(new ProjectDefinition
    {
        Id = MaDeAn,
        Name = TenDeAn,
        Year = NamKeHoach,
        Place = AdministrativeMap.On(new(NamKeHoach, 1, 1)).FindByCode(MaTinh.ToString("00", CultureInfo.InvariantCulture)) is { } unit
            ? new() { Province = unit.Province }
            : null,
        Items = [new() { Cost = Vnd.FromDong(TongKinhPhi), Support = Vnd.FromDong(KinhPhiHoTro), Funding = FundingOf(NguonKinhPhi) }],
        Counterpart = VonDoiUng is { } capital ? Vnd.FromDong(capital) : null,
        Steps = [.. StepsOf()],
    });

    // 3 means both sources, without their amounts: checks that depend on the source are then not decidable.
    private static FundingSource FundingOf(int source) => source switch
    {
        1 => FundingSource.National,
        2 => FundingSource.LocalProvince,
        _ => FundingSource.StateBudget,
    };

    private IEnumerable<ProjectStep> StepsOf()
    {
        ProjectStage[] stages =
        [
            ProjectStage.Registered, ProjectStage.AppraisedAtBase, ProjectStage.AppraisedByMinistry, ProjectStage.Approved, ProjectStage.Contracted,
            ProjectStage.UnderWay, ProjectStage.AcceptedAtBase, ProjectStage.Settled, ProjectStage.Stopped,
        ];
        return stages.Take(TrangThai).Where(stage => stage != ProjectStage.Stopped || TrangThai == stages.Length)
            .Select(stage => new ProjectStep { Stage = stage, Date = DayOf(stage) });
    }

    private LocalDate? DayOf(ProjectStage stage) =>
        (stage == ProjectStage.Approved ? NgayPheDuyet : stage == ProjectStage.AcceptedAtBase ? NgayNghiemThu : null) is { } day
            ? LocalDate.FromDateTime(day)
            : null;
}
