using KhuyenCong.Domain;

namespace KhuyenCong.Calculations.Tests.Leverages;

public partial class LeverageCalculatorTest
{
    private static Observation Counterpart => NationalReport.Find(NationalIndicators.CounterpartCapital, FundingSource.Counterpart);

    private static Observation State => NationalReport.Find(NationalIndicators.PromotionFunding, FundingSource.StateBudget);

    [Fact]
    public void The_report_divides_counterpart_capital_by_approved_money()
    {
        // Report III.2: "gần 9.500 tỷ đồng" over 1.737,73 tỷ đồng "được phê duyệt". 9.500 / 1.737,73 = 5,466902...
        Leverage leverage = LeverageCalculator.Calculate(Counterpart, State);
        Assert.Equal(5.5m, leverage.RoundRatio(1));
        Assert.Equal(5.46m, leverage.RoundRatio(2, RoundingRule.Down));
        Assert.Equal(FundingStage.Approved, leverage.FundingStage);
        Assert.Equal(ResultMarks.HedgedOperand, leverage.Marks);
        Assert.Equal(Vnd.FromBillions(9_500), leverage.Capital);
        Assert.Equal(Vnd.FromBillions(1_737.73m), leverage.State);
        Assert.Equal(2, leverage.Citations.Length);
    }

    [Fact]
    public void Two_bare_amounts_have_no_stage_and_the_result_says_so()
    {
        // 3 tỷ over 2 tỷ.
        Leverage leverage = LeverageCalculator.Calculate(new() { Capital = Vnd.FromBillions(3), State = Vnd.FromBillions(2) });
        Assert.Equal(1.5m, leverage.Ratio);
        Assert.Equal(FundingStage.Unstated, leverage.FundingStage);
        Assert.Equal(ResultMarks.ScopeNotStated, leverage.Marks);
        Assert.Empty(leverage.Citations);
    }

    [Fact]
    public void The_largest_amount_over_one_dong_does_not_overflow()
    {
        Leverage leverage = LeverageCalculator.Calculate(new() { Capital = Vnd.MaxValue, State = Vnd.FromDong(1) });
        Assert.Equal(long.MaxValue, leverage.Ratio);
        Assert.Equal(long.MinValue, LeverageCalculator.Calculate(new() { Capital = Vnd.MinValue, State = Vnd.FromDong(1) }).RoundRatio(1));
    }

    [Fact]
    public void Capital_and_state_money_are_of_one_place_and_period()
    {
        Observation later = new(NationalIndicators.PromotionFunding.Of(Vnd.FromBillions(1)), ReportingUnit.Nation, ReportingPeriod.Year(2021))
        {
            Funding = FundingSource.StateBudget,
        };
        Leverage ofLater = LeverageCalculator.Calculate(Counterpart, later);
        Assert.Equal(UndefinedReason.OtherPeriod, ofLater.Reason);
        Assert.Contains("năm 2021", ofLater.Describe(), StringComparison.Ordinal);
        Assert.Equal(UndefinedReason.OtherPlace, LeverageCalculator.Calculate(Counterpart, NationalReport.Funding(NationalReport.Province("binh_dinh"), 1)).Reason);
    }

    [Fact]
    public void The_result_names_the_source_of_the_state_money() => Assert.Equal(
        FundingSource.National, LeverageCalculator.Calculate(Counterpart, NationalReport.Find(NationalIndicators.PromotionFunding, FundingSource.National)).Funding);

    [Fact]
    public void State_money_of_zero_gives_an_undefined_result()
    {
        Leverage[] results =
        [
            LeverageCalculator.Calculate(new() { Capital = Vnd.FromBillions(1), State = Vnd.Zero }),
            LeverageCalculator.Calculate(Counterpart, NationalReport.Funding(ReportingUnit.Nation, 0)),
        ];
        Assert.All(results, result =>
        {
            Assert.False(result.IsDefined);
            Assert.Equal(UndefinedReason.ZeroDivisor, result.Reason);
            Assert.Null(result.Ratio);
            Assert.Null(result.RoundRatio(1));
            Assert.False(result.ExactRatio.Invert().IsDefined);
            Assert.Equal(SharedWords.Undefined(UndefinedReason.ZeroDivisor), result.Describe());
        });
    }

    [Fact]
    public void A_missing_figure_gives_an_undefined_result_that_keeps_the_other()
    {
        Leverage withoutState = LeverageCalculator.Calculate(Counterpart, null);
        Assert.Equal(UndefinedReason.MissingFigure, withoutState.Reason);
        Assert.Equal(Vnd.FromBillions(9_500), withoutState.Capital);
        Assert.Null(withoutState.State);

        Leverage withoutCapital = LeverageCalculator.Calculate(null, State);
        Assert.Equal(UndefinedReason.MissingFigure, withoutCapital.Reason);
        Assert.Null(withoutCapital.Capital);
        Assert.Equal(Vnd.FromBillions(1_737.73m), withoutCapital.State);
        Assert.Equal(SharedWords.Undefined(UndefinedReason.MissingFigure), withoutCapital.Describe());
    }

    [Fact]
    public void No_capital_is_a_leverage_of_zero_whose_inverse_is_undefined()
    {
        Leverage none = LeverageCalculator.Calculate(new() { Capital = Vnd.Zero, State = Vnd.FromBillions(1) });
        Assert.Equal(0, none.Ratio);
        Assert.False(none.ExactRatio.Invert().IsDefined);
    }

    // Every level of the state budget is state money.
    [Theory]
    [InlineData(FundingSource.StateBudget)]
    [InlineData(FundingSource.National)]
    [InlineData(FundingSource.Local)]
    [InlineData(FundingSource.LocalProvince)]
    [InlineData(FundingSource.LocalDistrict)]
    [InlineData(FundingSource.LocalCommune)]
    public void State_money_may_be_of_any_level(FundingSource source) =>
        Assert.Equal(9_500, LeverageCalculator.Calculate(Counterpart, NationalReport.Funding(ReportingUnit.Nation, 1, source)).Ratio);

    [Theory]
    [InlineData(FundingSource.Unstated, "không nêu nguồn")]
    [InlineData(FundingSource.Counterpart, "vốn đối ứng")]
    [InlineData(FundingSource.InvestmentCapital, "vốn đầu tư phát triển")]
    [InlineData(FundingSource.Other, "nguồn khác")]
    public void Money_that_is_not_from_the_state_budget_attracts_nothing_and_is_named(FundingSource source, string name)
    {
        Leverage leverage = LeverageCalculator.Calculate(Counterpart, NationalReport.Funding(ReportingUnit.Nation, 1, source));
        Assert.Equal(UndefinedReason.OtherFunding, leverage.Reason);
        Assert.Contains($", {name}, ", leverage.Describe(), StringComparison.Ordinal);
    }

    [Fact]
    public void Capital_other_than_counterpart_capital_is_not_divided()
    {
        Assert.Equal(UndefinedReason.OtherFunding, LeverageCalculator.Calculate(State, State).Reason);
    }

    [Fact]
    public void Swapped_figures_give_no_number_and_are_named()
    {
        Leverage swapped = LeverageCalculator.Calculate(State, Counterpart);
        Assert.Equal((UndefinedReason.OtherFunding, null), (swapped.Reason, swapped.Ratio));
        Assert.Contains(", vốn đối ứng, ", swapped.Describe(), StringComparison.Ordinal);
    }

    [Fact]
    public void No_calculator_takes_two_bare_amounts_that_could_be_swapped() => Assert.All(
        typeof(Leverage).Assembly.GetExportedTypes().SelectMany(type => type.GetMethods()),
        method => Assert.InRange(
            method.GetParameters().Count(parameter => (Nullable.GetUnderlyingType(parameter.ParameterType) ?? parameter.ParameterType) == typeof(Vnd)), 0, 1));

    [Fact]
    public void Amounts_must_be_given() => Assert.Throws<ArgumentNullException>("amounts", () => LeverageCalculator.Calculate((LeverageAmounts)null!));

    [Fact]
    public void A_count_is_not_capital()
    {
        Observation staff = new(NationalIndicators.CentreStaff.Of(1_308), ReportingUnit.Nation, ReportingPeriod.Of(NationalReport.Years))
        {
            Funding = FundingSource.Counterpart,
        };
        Leverage leverage = LeverageCalculator.Calculate(staff, State);
        Assert.Equal((UndefinedReason.OtherIndicator, null), (leverage.Reason, leverage.Capital));
        Assert.Contains(NationalIndicators.CentreStaff.Name.Vietnamese, leverage.Describe(), StringComparison.Ordinal);
    }
}
