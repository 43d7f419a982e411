using KhuyenCong.Domain;
using NodaTime;

namespace KhuyenCong.Calculations.Tests.Accumulations;

public class AccumulationCalculatorTest
{
    private static readonly ReportingPeriod NineMonths = ReportingPeriod.FirstMonths(2026, 9);
    private static readonly ReportingPeriod Year = ReportingPeriod.Year(2026);

    [Fact]
    public void Four_quarters_are_the_year()
    {
        // 100 + 150 + 200 + 250 = 700.
        Accumulation result = Add(Quarter(4, 250), Quarter(1, 100), Quarter(3, 200), Quarter(2, 150));
        Assert.Equal((700m, Year), (result.Total!.Quantity.Value, result.Total.Period));
        Assert.Equal([1, 4, 7, 10], result.Parts.Select(part => part.Period.FirstDay.Month));
        Assert.True(result.IsDefined);
    }

    [Fact]
    public void Two_halves_are_the_year() =>
        Assert.Equal((30m, Year), ValueOf(Add(Workers(ReportingPeriod.HalfYear(2026, 2), 20), Workers(ReportingPeriod.HalfYear(2026, 1), 10))));

    [Fact]
    public void Years_and_months_of_a_program_make_what_was_accumulated_through_a_day() => Assert.Equal(
        (60m, ReportingPeriod.Days(new(2026, 1, 1), new(2027, 9, 30))),
        ValueOf(Add(Workers(Year, 20), Workers(ReportingPeriod.FirstMonths(2027, 9), 40))));

    [Fact]
    public void Nine_months_and_the_third_quarter_are_never_added()
    {
        Accumulation result = Add(Workers(NineMonths, 300), Quarter(3, 100));
        Assert.Equal(UndefinedReason.OverlappingPeriods, result.Reason);
        Assert.Null(result.Total);
        Assert.Equal(SharedWords.Undefined(UndefinedReason.OverlappingPeriods), result.Describe().Split("; ")[0]);
        Assert.Contains("9 tháng năm 2026 300 lao động", result.Describe(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_quarter_that_is_missing_leaves_no_year()
    {
        Assert.Equal(UndefinedReason.MissingPeriod, Add(Quarter(1, 100), Quarter(3, 200)).Reason);
        Assert.Equal(UndefinedReason.MissingFigure, Add(Quarter(1, 100), null).Reason);
        Assert.Equal(UndefinedReason.MissingFigure, Add().Reason);
        Assert.Equal(UndefinedReason.OverlappingPeriods, Add(Quarter(1, 100), Quarter(1, 100)).Reason);
    }

    [Fact]
    public void One_figure_is_its_own_total()
    {
        Observation one = Quarter(1, 100);
        Assert.Same(one, Add(one).Total);
        Assert.Equal("quý I/2026 100 lao động", Add(one).Describe());
    }

    [Fact]
    public void Only_figures_of_one_kind_are_added()
    {
        Observation first = Quarter(1, 100);
        ReportingUnit hanoi = ReportingUnit.Of(AdministrativeMap.On(new(2026, 1, 1)).Get("Hà Nội"));
        (UndefinedReason Reason, Observation Other)[] others =
        [
            (UndefinedReason.OtherPlace, new(NationalIndicators.TrainedWorkers.Of(1), hanoi, ReportingPeriod.Quarter(2026, 2))),
            (UndefinedReason.OtherIndicator, new(NationalIndicators.DemonstrationModels.Of(1), ReportingUnit.Nation, ReportingPeriod.Quarter(2026, 2))),
            (UndefinedReason.OtherFunding, new(NationalIndicators.TrainedWorkers.Of(1), ReportingUnit.Nation, ReportingPeriod.Quarter(2026, 2)) { Funding = FundingSource.Local }),
            (UndefinedReason.OtherFunding, new(NationalIndicators.TrainedWorkers.Of(1), ReportingUnit.Nation, ReportingPeriod.Quarter(2026, 2)) { Stage = FundingStage.Settled }),
        ];
        Assert.All(others, other => Assert.Equal(other.Reason, Add(first, other.Other).Reason));
    }

    [Fact]
    public void What_does_not_add_up_over_time_is_not_added()
    {
        // People who work at a centre in one year work there in the next.
        Observation Staff(int year) => new(NationalIndicators.CentreStaff.Of(20), ReportingUnit.Nation, ReportingPeriod.Year(year));
        Assert.Equal(UndefinedReason.NotAccumulating, Add(Staff(2026), Staff(2027)).Reason);
        Assert.NotNull(Add(Staff(2026)).Total);
    }

    [Fact]
    public void Establishments_over_years_may_count_twice_and_the_total_says_so()
    {
        Observation Supported(int year, decimal value) =>
            new(NationalIndicators.ModernMachineryEstablishments.Of(value), ReportingUnit.Nation, ReportingPeriod.Year(year));
        Accumulation result = Add(Supported(2026, 330), Supported(2027, 360));
        Assert.Equal((690m, ResultMarks.MayCountTwice), (result.Total!.Quantity.Value, result.Marks));
        Assert.Contains("may count twice", result.Total.Note!.English, StringComparison.Ordinal);
        Assert.Contains("có thể tính trùng", result.Explain(), StringComparison.Ordinal);
        Assert.Equal(ResultMarks.None, Add(Supported(2026, 330)).Marks);
        Assert.Equal(ResultMarks.None, Add(Quarter(1, 1), Quarter(2, 1)).Marks);
    }

    [Fact]
    public void A_total_that_holds_an_estimate_is_one_and_names_the_period()
    {
        Observation last = new(
            NationalIndicators.TrainedWorkers.Of(250, Hedge.About), ReportingUnit.Nation, ReportingPeriod.Quarter(2026, 4), ObservationStatus.Estimated, new(2026, 11, 29))
        {
            Note = new("theo báo cáo tháng 11", "by the report of November"),
        };
        Accumulation result = Add(Workers(NineMonths, 450, new(2026, 10, 15)), last);
        Observation total = result.Total!;
        Assert.Equal((700m, Hedge.About, ObservationStatus.Estimated, Year), (total.Quantity.Value, total.Value.Hedge, total.Status, total.Period));
        Assert.Equal("theo báo cáo tháng 11; số ước: quý IV/2026", total.Note!.Vietnamese);
        Assert.Equal("by the report of November; estimated: Q4 2026", total.Note.English);
        Assert.True(result.Marks.HasFlag(ResultMarks.EstimatedOperand | ResultMarks.HedgedOperand));
        Assert.Contains(" (quý IV/2026)", result.Explain(), StringComparison.Ordinal);
        Assert.Contains(" (Q4 2026)", result.Explain(DisplayLanguage.English), StringComparison.Ordinal);

        // Known as of two days, the total is of neither.
        Assert.Null(total.AsOf);
        Assert.Equal(new LocalDate(2026, 12, 31), Add(Workers(ReportingPeriod.HalfYear(2026, 1), 1, new(2026, 12, 31)), Workers(ReportingPeriod.HalfYear(2026, 2), 1, new(2026, 12, 31))).Total!.AsOf);
    }

    [Fact]
    public void An_estimate_is_named_as_one_wherever_the_total_is_read()
    {
        Observation Estimate(int quarter) => new(
            NationalIndicators.TrainedWorkers.Of(quarter), ReportingUnit.Nation, ReportingPeriod.Quarter(2026, quarter), ObservationStatus.Estimated);
        Assert.Equal("6 tháng đầu năm 2026: ước 3 lao động = quý I/2026 1 lao động + quý II/2026 ước 2 lao động", Add(Quarter(1, 1), Estimate(2)).Describe());

        // Where all are estimates, each is named.
        Accumulation both = Add(Estimate(1), Estimate(2));
        Assert.Equal((ObservationStatus.Estimated, "số ước: quý I/2026, quý II/2026"), (both.Total!.Status, both.Total.Note!.Vietnamese));
    }

    [Fact]
    public void A_plan_is_not_added_to_a_result()
    {
        Observation Plan(int quarter) => new(
            NationalIndicators.TrainedWorkers.Of(50), ReportingUnit.Nation, ReportingPeriod.Quarter(2026, quarter), ObservationStatus.Planned);
        Assert.Equal(UndefinedReason.PlannedFigure, Add(Quarter(1, 100), Plan(2)).Reason);
        Assert.Equal((100m, ObservationStatus.Planned), (Add(Plan(1), Plan(2)).Total!.Quantity.Value, Add(Plan(1), Plan(2)).Total!.Status));
    }

    // Days that two figures both count are a reason to look again, not to refuse: the periods do follow each other.
    [Theory]
    [InlineData(85, 175, false)]
    [InlineData(85, null, false)]
    [InlineData(95, 95, true)]
    [InlineData(120, 110, true)]
    public void Data_that_share_days_are_marked(int firstThroughDay, int? secondThroughDay, bool isMarked)
    {
        // Days of the year: quarter I ends on the 90th, quarter II on the 181st.
        LocalDate before = new(2025, 12, 31);
        Observation Through(int quarter, int? day) => new(NationalIndicators.TrainedWorkers.Of(1), ReportingUnit.Nation, ReportingPeriod.Quarter(2026, quarter))
        {
            DataWindow = day is { } known ? new(before.PlusDays(known)) : null,
        };
        Assert.Equal(isMarked, Add(Through(1, firstThroughDay), Through(2, secondThroughDay)).Marks.HasFlag(ResultMarks.DifferentDataWindows));
    }

    [Fact]
    public void A_total_across_the_merger_says_on_which_provinces_it_is()
    {
        ReportingUnit giaLai = ReportingUnit.Of(AdministrativeMap.On(new(2025, 7, 1)).Get("Gia Lai"));
        Observation Half(int half) => new(NationalIndicators.TrainedWorkers.Of(1), giaLai, ReportingPeriod.HalfYear(2025, half));
        Assert.Contains("theo địa bàn 34 tỉnh, thành phố từ 01/7/2025", Add(Half(1), Half(2)).Explain(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_sum_beyond_the_limit_is_an_overflow() =>
        Assert.Equal(UndefinedReason.Overflow, Add(Quarter(1, long.MaxValue), Quarter(2, 1)).Reason);

    [Fact]
    public void Keeps_the_funding_and_the_document_of_its_parts()
    {
        LegalDocument report = new("report_2026", LegalDocumentKind.Report, new("Báo cáo năm 2026")) { Verification = Verification.Local };
        Observation Money(int quarter) => new(NationalIndicators.PromotionFunding.Of(Vnd.FromBillions(quarter)), ReportingUnit.Nation, ReportingPeriod.Quarter(2026, quarter))
        {
            Funding = FundingSource.National,
            Stage = FundingStage.Disbursed,
            Citation = new(report) { Section = quarter == 1 ? "I" : "II" },
        };
        Accumulation result = Add(Money(1), Money(2));
        Assert.Equal((FundingSource.National, FundingStage.Disbursed, new Citation(report)), (result.Total!.Funding, result.Total.Stage, result.Total.Citation));
        Assert.Equal(["I", "II"], result.Citations.Select(citation => citation.Section));
        Assert.Equal("6 tháng đầu năm 2026: 3 tỷ đồng = quý I/2026 1 tỷ đồng + quý II/2026 2 tỷ đồng", result.Describe());
        Assert.Equal("the first half of 2026: 3 billion đồng = Q1 2026 1 billion đồng + Q2 2026 2 billion đồng", result.Describe(DisplayLanguage.English));
    }

    [Fact]
    public void Refuses_null() => Assert.Equal("observations", Assert.Throws<ArgumentNullException>(() => AccumulationCalculator.Calculate(null!)).ParamName);

    private static (decimal Value, ReportingPeriod Period) ValueOf(Accumulation result) => (result.Total!.Quantity.Value, result.Total.Period);

    private static Accumulation Add(params Observation?[] figures) => AccumulationCalculator.Calculate(figures);

    private static Observation Quarter(int quarter, decimal value) => Workers(ReportingPeriod.Quarter(2026, quarter), value);

    private static Observation Workers(ReportingPeriod period, decimal value, LocalDate? asOf = null) =>
        new(NationalIndicators.TrainedWorkers.Of(value), ReportingUnit.Nation, period, asOf: asOf);
}
