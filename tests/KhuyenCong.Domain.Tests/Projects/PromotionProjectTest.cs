using System.Collections.Immutable;
using NodaTime;

namespace KhuyenCong.Domain.Tests;

public class PromotionProjectTest
{
    private static readonly ProjectItem Machine = new()
    {
        Content = SupportTable.National.GetContent("advanced_machinery"),
        Cost = Vnd.FromMillions(400),
        Support = Vnd.FromMillions(200),
        Funding = FundingSource.National,
    };

    [Fact]
    public void Cost_and_support_are_those_of_the_items_unless_the_cost_is_stated()
    {
        ProjectDefinition definition = Definition(
            [Machine, new() { Cost = Vnd.FromMillions(100), Support = Vnd.FromMillions(30), Funding = FundingSource.LocalProvince }]);
        PromotionProject project = new(definition);
        Assert.Equal((Vnd.FromMillions(500), Vnd.FromMillions(230)), (project.Cost, project.Support));
        Assert.Equal(Vnd.FromMillions(900), new PromotionProject(
            new() { Id = "1", Name = "Đề án", Items = [Machine], TotalCost = Vnd.FromMillions(900) }).Cost);
    }

    [Fact]
    public void Of_two_adjustments_on_one_day_the_later_in_the_list_rules()
    {
        ProjectAdjustment AdjustedTo(long millions) => new() { Kind = AdjustmentKind.MoreSupport, Date = new(2016, 5, 1), Support = Vnd.FromMillions(millions) };
        PromotionProject project = new(new() { Id = "1", Name = "Đề án", Items = [Machine], Adjustments = [AdjustedTo(220), AdjustedTo(230)] });
        Assert.Equal(Vnd.FromMillions(230), project.SupportOn(new(2016, 5, 1)));
    }

    [Fact]
    public void Support_on_a_day_is_that_of_the_last_adjustment()
    {
        PromotionProject project = new(new()
        {
            Id = "1",
            Name = "Đề án",
            Items = [Machine],
            Adjustments =
            [
                new() { Kind = AdjustmentKind.LessSupport, Date = new(2016, 9, 1), Support = Vnd.FromMillions(150) },
                new() { Kind = AdjustmentKind.MoreSupport, Date = new(2016, 5, 1), Support = Vnd.FromMillions(220) },
                new() { Kind = AdjustmentKind.Place, Date = new(2016, 6, 1) },
            ],
        });
        Assert.Equal(
            [200, 220, 220, 150],
            new LocalDate[] { new(2016, 4, 30), new(2016, 5, 1), new(2016, 8, 31), new(2016, 9, 1) }.Select(
                day => project.SupportOn(day).Dong / 1_000_000));
    }

    [Fact]
    public void A_definition_has_all_its_faults_by_member()
    {
        ProjectDefinition definition = new()
        {
            Id = " 1",
            Year = 16,
            Sector = (PromotionSector)99,
            Parties = [new() { Role = PartyRole.Beneficiary, Name = "" }, null!],
            Items =
            [
                new()
                {
                    Activity = Catalogue.National.Decree45Contents[0],
                    IsOutsideDecree = true,
                    Beneficiary = "Không có",
                    Count = 0,
                    Cost = Vnd.FromDong(-1),
                    Funding = FundingSource.Counterpart,
                    DecidedPercent = 101,
                },
            ],
            StartsOn = new(2016, 3, 1),
            EndsOn = new(2016, 2, 1),
            Steps = [new() { Stage = ProjectStage.Approved }, new() { Stage = ProjectStage.Approved }],
        };
        Assert.False(PromotionProject.TryCreate(definition, out _, out ImmutableArray<DefinitionFault> faults));
        Assert.Equal(
            [
                "Id bad_value", "Name missing_member", "Year bad_value", "Sector unknown_word", "Parties[0].Name empty_text", "Parties[1] missing_member",
                "Items[0].Activity bad_value", "Items[0].Beneficiary unknown_id", "Items[0].Count bad_value", "Items[0].Cost bad_value",
                "Items[0].Funding bad_value", "Items[0].DecidedPercent bad_value", "EndsOn bad_value", "Steps[1].Stage duplicate_id",
            ],
            faults.Select(fault => $"{fault.Member} {fault.Code}"));
        Assert.Equal(faults.Length, Assert.Throws<DefinitionException>(() => new PromotionProject(definition)).Faults.Length);
    }

    [Fact]
    public void Without_items_there_is_no_project()
    {
        Assert.False(PromotionProject.TryCreate(Definition([]), out _, out ImmutableArray<DefinitionFault> faults));
        Assert.Equal("Items bad_value", $"{faults[0].Member} {faults[0].Code}");
        Assert.False(PromotionProject.TryCreate(Definition(default), out _, out faults));
        Assert.Equal("Items missing_member", $"{faults[0].Member} {faults[0].Code}");
    }

    /// <summary>Amounts that are right alone: two of 5.000.000 tỷ are more than 9.000.000 tỷ đồng.</summary>
    [Fact]
    public void Amounts_that_no_sum_would_hold_are_refused()
    {
        ProjectItem large = new() { Cost = Vnd.FromDong(5_000_000_000_000_000), Funding = FundingSource.Local };
        Assert.True(PromotionProject.TryCreate(Definition([large]), out _, out _));
        Assert.False(PromotionProject.TryCreate(Definition([large, large]), out _, out ImmutableArray<DefinitionFault> faults));
        Assert.Equal("Items", faults[0].Member);
    }

    /// <summary>Code 52 is Bình Định in 2016, and Gia Lai from 1 July 2025.</summary>
    [Theory]
    [InlineData(2016, 52, 1, "binh_dinh", FundingSource.National)]
    [InlineData(2026, 52, 2, "gia_lai_2025", FundingSource.LocalProvince)]
    [InlineData(2016, 8, 3, "tuyen_quang", FundingSource.StateBudget)]
    public void A_row_of_an_application_becomes_a_project(int year, int code, int source, string province, FundingSource funding)
    {
        PromotionProject project = new DeAn
        {
            MaDeAn = "12",
            TenDeAn = "Đề án giả định",
            NamKeHoach = year,
            MaTinh = code,
            NguonKinhPhi = source,
            TrangThai = 7,
            TongKinhPhi = 400_000_000,
            KinhPhiHoTro = 200_000_000,
            NgayPheDuyet = new(year, 1, 15),
        }.ToProject();
        Assert.Equal((province, funding), (project.Place!.Province.Id, project.Items[0].Funding));
        Assert.Equal((Vnd.FromMillions(400), Vnd.FromMillions(200)), (project.Cost, project.Support));
        Assert.Equal(new LocalDate(year, 1, 15), project.FindStep(ProjectStage.Approved)!.Date);
        Assert.Null(project.FindStep(ProjectStage.AcceptedAtBase)!.Date);
        Assert.Null(project.FindStep(ProjectStage.Settled));
        Assert.Null(project.Counterpart);
    }

    private static ProjectDefinition Definition(ImmutableArray<ProjectItem> items) => new() { Id = "1", Name = "Đề án", Items = items };
}
