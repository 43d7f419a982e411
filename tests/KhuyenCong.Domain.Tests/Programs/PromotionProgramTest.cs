using System.Text;
using NodaTime;

namespace KhuyenCong.Domain.Tests;

public partial class PromotionProgramTest
{
    private static readonly PromotionProgram Program = NationalPrograms.Get("national_2014_2020");

    [Fact]
    public void Knows_its_decision_level_and_period()
    {
        Assert.Equal(ProgramLevel.National, Program.Level);
        Assert.Equal("Quyết định số 1288/QĐ-TTg", Program.Decision?.Describe());
        Assert.Equal(new YearRange(2014, 2020), Program.Period.Years);
        Assert.Equal("Chương trình khuyến công quốc gia đến năm 2020", Program.ToString());
        Assert.Equal("Điều 1, Quyết định số 1288/QĐ-TTg", Program.Citation.Describe());
    }

    [Fact]
    public void Has_two_stages_that_follow_one_another()
    {
        // Decision 1288, I.2.a "giai đoạn đến 2015" and I.2.b "giai đoạn 2016 - 2020".
        Assert.Equal("giai đoạn đến 2015; giai đoạn 2016 - 2020", string.Join("; ", Program.Stages));
        Assert.Equal([new YearRange(2014, 2015), new YearRange(2016, 2020)], Program.Stages.Select(stage => stage.Period.Years));
        Assert.Equal(new DateInterval(new LocalDate(2014, 8, 1), new LocalDate(2015, 12, 31)), Program.Stages[0].Period.Implementation);
        Assert.Equal(new DateInterval(new LocalDate(2016, 1, 1), new LocalDate(2020, 12, 31)), Program.Stages[1].Period.Implementation);
    }

    // To 2015 and 2016 - 2020: 40.000 + 100.000, 4.000 + 10.000, 40 + 160, 250 + 600, 500 + 1.400, 40 + 120.
    [Theory]
    [InlineData("trained_workers", 40_000, 100_000, 140_000, "khoảng 140.000 lao động")]
    [InlineData("management_training_participations", 4_000, 10_000, 14_000, "khoảng 14.000 lượt học viên")]
    [InlineData("demonstration_models", 40, 160, 200, "200 mô hình")]
    [InlineData("machinery_establishments", 250, 600, 850, "850 cơ sở CNNT")]
    [InlineData("fair_participations", 500, 1_400, 1_900, "1.900 lượt cơ sở CNNT")]
    [InlineData("supported_clusters", 40, 120, 160, "160 CCN")]
    public void The_target_of_the_program_is_the_sum_of_its_stages(string id, int first, int second, int sum, string printed)
    {
        Indicator indicator = NationalIndicators.Get(id);
        Target whole = Program.TargetFor(indicator);
        Assert.Equal(sum, whole.Quantity.Value);
        Assert.Equal(printed, whole.Value.ToString());
        Assert.Equal($"{id}: {printed}", whole.ToString());
        Assert.Equal([first, second], whole.Parts.Select(part => part.Quantity.Value));
        Assert.Equal(Program.Stages, whole.Parts.Select(part => part.Stage!));
        Assert.Null(whole.Stage);
        Assert.Equal("I.2.a I.2.b", string.Join(' ', whole.Citations.Select(citation => citation.Section)));
        Assert.Same(whole.Parts[0], Program.TargetFor(indicator, Program.Stages[0]));
        Assert.Same(whole.Parts[1], Program.FindTarget(indicator, Program.Stages[1]));
    }

    [Fact]
    public void Says_which_program_stage_and_indicator_have_no_target()
    {
        Assert.Null(Program.FindTarget(NationalIndicators.CentreStaff));
        ArgumentException error = Assert.Throws<ArgumentException>(() => Program.TargetFor(NationalIndicators.CentreStaff));
        Assert.Equal("indicator", error.ParamName);
        Assert.StartsWith("Program \"national_2014_2020\" has no target for indicator \"centre_staff\".", error.Message, StringComparison.Ordinal);
        string inStage = Assert.Throws<ArgumentException>(() => Program.TargetFor(NationalIndicators.CentreStaff, Program.Stages[0])).Message;
        Assert.StartsWith("Stage \"to_2015\" of program \"national_2014_2020\" has no target for indicator \"centre_staff\".", inStage, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>(() => Program.FindTarget(null!));
        Assert.Throws<ArgumentNullException>(() => Program.FindTarget(NationalIndicators.TrainedWorkers, null!));
    }

    [Fact]
    public void Refuses_a_stage_of_another_program()
    {
        ProgramStage stage = PromotionProgram.Read(Encoding.UTF8.GetBytes(ProgramText.Staged), "program.json").Stages[0];
        Assert.Equal("stage", Assert.Throws<ArgumentException>(() => Program.FindTarget(NationalIndicators.TrainedWorkers, stage)).ParamName);
    }

    [Fact]
    public void The_planned_budget_is_1212_tỷ_đồng_of_national_money()
    {
        // Decision 1288, V.1: "dự kiến là 1.212 tỷ đồng".
        PlannedBudget budget = Assert.IsType<PlannedBudget>(Program.PlannedBudget);
        Assert.Equal(1_212_000_000_000, budget.Amount.Dong);
        Assert.Equal("1.212 tỷ đồng", budget.ToString());
        Assert.Equal(FundingSource.National, budget.Funding);
        Assert.Equal(("1", "V.1"), (budget.Citation.Article, budget.Citation.Section));
        Assert.Contains("1.212 tỷ đồng", budget.Citation.Quote, StringComparison.Ordinal);
        Assert.Same(Program, budget.Program);
    }

    [Fact]
    public void The_nine_contents_answer_to_the_nine_of_Decree_45_in_order()
    {
        Assert.Equal(9, Program.Contents.Length);
        Assert.Equal(Enumerable.Range(1, 9), Program.Contents.Select(content => content.Number));
        Assert.Equal(Catalogue.National.Decree45Contents, Program.Contents.Select(content => content.Decree45[0]));

        // III.3.đ supports pollution treatment of establishments, which the decree has in article 4.7.c.
        Assert.Equal([3, 7], Program.Contents[2].Decree45.Select(content => content.Number));
        Assert.All(Program.Contents.Where(content => content.Number != 3), content => Assert.Single(content.Decree45));
        Assert.All(Program.Contents, content => Assert.Equal($"III.{PrintedNumber.Format(content.Number)}", content.Citation.Section));
        Assert.Equal("1. Tổ chức đào tạo nghề, truyền nghề", Program.Contents[0].ToString());
        Assert.All(Catalogue.National.Decree45Contents, content => Assert.Empty(content.Decree45));
    }

    [Fact]
    public void Is_equal_by_id()
    {
        PromotionProgram same = AlteredCatalogue.Program();
        Assert.NotSame(Program, same);
        Assert.Equal(Program, same);
        Assert.Equal(Program.GetHashCode(), same.GetHashCode());
        Assert.NotEqual(Program, AlteredCatalogue.Program("\"id\": \"national_2014_2020\"", "\"id\": \"other\""));
        Assert.False(Program.Equals((object)"national_2014_2020"));
    }

    [Fact]
    public void A_target_is_for_the_years_of_its_stage_or_of_the_program()
    {
        // Decision 1288: stages 2014-2015 and 2016-2020.
        PromotionProgram program = NationalPrograms.Get("national_2014_2020");
        Assert.Equal(
            [new YearRange(2014, 2015), new YearRange(2016, 2020)],
            program.Targets.Where(target => target.Stage is not null).Select(target => target.Period.Years).Distinct().OrderBy(years => years.First));
        Assert.Equal(new YearRange(2014, 2020), program.FindTarget(NationalIndicators.TrainedWorkers)!.Period.Years);
    }
}
