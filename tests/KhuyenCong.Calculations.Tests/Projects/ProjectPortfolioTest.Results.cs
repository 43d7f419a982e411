using System.Globalization;
using KhuyenCong.Domain;
using NodaTime;
using static KhuyenCong.Calculations.Tests.PortfolioSamples;

namespace KhuyenCong.Calculations.Tests;

/// <summary>Results after support, against plans and targets.</summary>
public partial class ProjectPortfolioTest
{
    private static readonly Indicator s_jobs = NationalIndicators.Get("jobs_created");
    private static readonly Indicator s_materials = NationalIndicators.Get("local_materials_share");
    private static readonly Indicator s_capacity = new(
        "capacity",
        new("năng lực sản xuất tăng thêm", "added capacity"),
        MeasureUnit.One,
        IndicatorNature.Flow,
        new(new("own", LegalDocumentKind.Report, new("Báo cáo"))))
    {
        SummableOver = SummationAxes.Places,
    };

    [Fact]
    public void Results_are_measured_against_the_plans_of_the_projects_that_count_them()
    {
        ProjectPortfolio portfolio = With(Results(s_jobs, 40, 35), Results(s_jobs, 20, 10), Results(s_materials, 80, 76.5m));
        Assert.Equal([s_jobs, s_materials], portfolio.ResultIndicators);

        // 40 + 20 and 35 + 10: 45 / 60.
        Assert.Equal((60, ObservationStatus.Planned), (Number(portfolio.Planned(s_jobs)), portfolio.Planned(s_jobs).Observation!.Status));
        Assert.Equal((45, 2), (Number(portfolio.Achieved(s_jobs)), portfolio.Achieved(s_jobs).Count));
        Attainment jobs = portfolio.AttainmentOf(s_jobs);
        Assert.Equal((75, AttainmentStanding.Below), (jobs.RoundPercent(2), jobs.Standing));
        Assert.Equal("đạt 75% kế hoạch năm 2016", jobs.Describe());
        Assert.Equal("reached 75% of the plan of 2016", jobs.Describe(DisplayLanguage.English));
        Assert.Equal((60, null, null), (jobs.Plan!.Quantity.Value, jobs.Target, jobs.PlannedBudget));
        Assert.Contains("Kế hoạch: 60 lao động", jobs.Explain(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_ratio_is_measured_for_one_project_and_never_over_several()
    {
        // 76,5 / 80 = 0,95625.
        ProjectPortfolio one = With(Results(s_materials, 80, 76.5m));
        Assert.Equal(95.625m, one.AttainmentOf(s_materials).RoundPercent(3));
        ProjectPortfolio two = With(Results(s_materials, 80, 76.5m), Results(s_materials, 70, 70));
        Assert.Equal(UndefinedReason.NotSummable, two.Achieved(s_materials).Reason);
        Assert.Equal(UndefinedReason.NotSummable, two.AttainmentOf(s_materials).Reason);
        Assert.Equal([95.625m, 100m], two.ByProject().Select(project => project.AttainmentOf(s_materials).RoundPercent(3)!.Value));
    }

    [Fact]
    public void What_is_not_whole_is_not_added_and_is_measured_for_one_project()
    {
        ProjectPortfolio two = With(Results(s_capacity, 12.5m, 10), Results(s_capacity, 2, 2));
        Assert.Equal(UndefinedReason.NotSummable, two.Planned(s_capacity).Reason);
        Assert.Contains("có số lẻ", two.Planned(s_capacity).Describe(), StringComparison.Ordinal);
        Assert.Equal(12, Number(two.Achieved(s_capacity)));
        Assert.Equal(UndefinedReason.NotSummable, two.AttainmentOf(s_capacity).Reason);

        // 10 / 12,5.
        Assert.Equal(80, two.ByProject()[0].AttainmentOf(s_capacity).RoundPercent(2));
    }

    [Fact]
    public void A_result_that_is_not_known_yet_is_no_zero()
    {
        ProjectPortfolio portfolio = With(Results(s_jobs, 40, null), Results(s_jobs, 20, 10));
        Assert.Equal(60, Number(portfolio.Planned(s_jobs)));
        Assert.EndsWith("chưa nêu đủ (P0)", portfolio.Achieved(s_jobs).Describe(), StringComparison.Ordinal);
        Attainment unknown = portfolio.AttainmentOf(s_jobs);
        Assert.Equal((UndefinedReason.NotStatedInProject, null), (unknown.Reason, unknown.Standing));
        Attainment planless = With(Results(s_jobs, null, 10)).AttainmentOf(s_jobs);
        Assert.Equal((UndefinedReason.NotStatedInProject, null), (planless.Reason, planless.Plan));
        Assert.EndsWith("(P0)", planless.Explain().Split('\n')[0], StringComparison.Ordinal);
        Assert.Equal(UndefinedReason.MissingFigure, With(Results(s_jobs, 1, 1)).AttainmentOf(s_materials).Reason);
        Assert.Equal(UndefinedReason.ZeroTarget, With(Results(s_jobs, 0, 1)).AttainmentOf(s_jobs).Reason);
    }

    [Fact]
    public void Results_are_of_the_whole_project()
    {
        PromotionProject both = new(new ProjectDefinition
        {
            Id = "E",
            Name = "Đề án E",
            Year = 2016,
            Items = [Item(20, 10, FundingSource.National), Item(20, 6, FundingSource.LocalProvince)],
            Results = [Results(s_jobs, 40, 35)],
        });
        ProjectPortfolio portfolio = ProjectPortfolio.Of(new("both", [both]), new(2016));
        Assert.Equal(35, Number(portfolio.Achieved(s_jobs)));
        Assert.All(portfolio.ByFunding(), source => Assert.Equal(UndefinedReason.NotStatedInProject, source.Achieved(s_jobs).Reason));
        Assert.All(portfolio.ByFunding(), source => Assert.Equal(UndefinedReason.NotStatedInProject, source.AttainmentOf(s_jobs).Reason));
    }

    [Fact]
    public void Plans_are_measured_against_the_targets_of_the_program_as_plans()
    {
        Target target = NationalPrograms.On(new LocalDate(2016, 6, 30)).TargetFor(NationalIndicators.TrainedWorkers);
        ProjectPortfolio portfolio = With(Results(NationalIndicators.TrainedWorkers, 1_400, 700));

        // 1.400 / 140.000 and 700 / 140.000.
        Attainment plan = portfolio.PlanAgainst(target);
        Assert.Equal(1, plan.RoundPercent(2));
        Assert.Equal("theo kế hoạch, đạt 1% mục tiêu Chương trình giai đoạn 2014 - 2020 (kế hoạch năm 2016)", plan.Describe());
        Assert.True(plan.Marks.HasFlag(ResultMarks.PlannedOperand));
        Attainment achieved = AttainmentCalculator.Calculate(portfolio.Achieved(target.Indicator), target);
        Assert.Equal("đạt 0,5% mục tiêu Chương trình giai đoạn 2014 - 2020 (kết quả năm 2016)", achieved.Describe());

        // What the projects of one source, province or content plan is not the nation's plan.
        Assert.Equal(UndefinedReason.OtherIndicator, portfolio.ByFunding()[0].PlanAgainst(target).Reason);
        Assert.Equal(UndefinedReason.OtherPlace, portfolio.ByPlace()[0].PlanAgainst(target).Reason);
        Assert.Equal(UndefinedReason.MissingFigure, With(Results(s_jobs, 1, 1)).PlanAgainst(target).Reason);
        Assert.Throws<ArgumentNullException>(() => portfolio.PlanAgainst(null!));
        Assert.Throws<ArgumentNullException>(() => portfolio.Planned(null!));
    }

    private static decimal? Number(RollupTotal total) => total.Observation?.Quantity.Value;

    private static ProjectResult Results(Indicator indicator, decimal? planned, decimal? achieved) => new()
    {
        Indicator = indicator,
        Planned = planned is { } plan ? new(plan, indicator.Unit) : null,
        Achieved = achieved is { } done ? new(done, indicator.Unit) : null,
    };

    /// <summary>A project per result.</summary>
    private static ProjectPortfolio With(params ProjectResult[] results) => ProjectPortfolio.Of(
        new("results", results.Select((result, i) => new PromotionProject(new ProjectDefinition
        {
            Id = "P" + i.ToString(CultureInfo.InvariantCulture),
            Name = "Đề án",
            Year = 2016,
            Place = PlaceIn("binh_dinh"),
            Items = [Item(20, 10, FundingSource.National)],
            Results = [result],
        }))),
        new(2016));
}
