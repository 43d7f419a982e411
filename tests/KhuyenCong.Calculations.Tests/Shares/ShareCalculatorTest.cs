using KhuyenCong.Domain;

namespace KhuyenCong.Calculations.Tests.Shares;

/// <summary>Report III.2: of 1.737,73 tỷ đồng 755,71 are national money (43,49%) and 982,011 local money (56,51%).</summary>
public partial class ShareCalculatorTest
{
    private static readonly BilingualText Rest = new("chênh lệch do làm tròn", "rounding difference");

    [Fact]
    public void A_part_is_measured_against_the_whole_that_is_named()
    {
        // 755,71 / 1.737,73 = 0,434883...
        Share national = ShareCalculator.Calculate(Billions("KCQG", 755.71m), Billions("tổng", 1_737.73m));
        Assert.Equal(43.49m, national.RoundPercent(2));
        Assert.Equal(new ExactRatio(75_571, 173_773), national.ExactRatio);
        Assert.Equal("KCQG", national.Part!.Name.Vietnamese);
        Assert.Equal("tổng", national.Whole!.Name.Vietnamese);
    }

    [Fact]
    public void What_the_parts_leave_of_the_whole_is_named()
    {
        // 755,71 + 982,011 = 1.737,721: nine million đồng short of the printed total.
        ShareTable table = ShareCalculator.Calculate(Billions("tổng", 1_737.73m), [Billions("KCQG", 755.71m), Billions("KCĐP", 982.011m)], Rest);
        Assert.Equal([43.49m, 56.51m], table.Shares.Select(share => share.RoundPercent(2).GetValueOrDefault()));
        Assert.Equal(new Quantity(0.009m, MeasureUnit.BillionDong), table.Remainder.Part!.Amount);
        Assert.Equal(Rest, table.Remainder.Part.Name);

        // 0,009 / 1.737,73 = 0,00000517917...
        Assert.Equal(0.000518m, table.Remainder.RoundPercent(6));
    }

    [Fact]
    public void Amounts_of_different_units_of_money_are_the_same_money()
    {
        // 500 triệu of 2 tỷ is a quarter.
        Share share = ShareCalculator.Calculate(Item("phần", 500, MeasureUnit.MillionDong), Billions("tổng", 2));
        Assert.Equal(0.25m, share.Ratio);

        // In a table too: 2 tỷ less 500 triệu less 300.000 nghìn leave 1,2 tỷ, 60%.
        ShareTable table = ShareCalculator.Calculate(
            Billions("tổng", 2), [Item("a", 500, MeasureUnit.MillionDong), Item("b", 300_000, MeasureUnit.ThousandDong)], Rest);
        Assert.Equal(new Quantity(1.2m, MeasureUnit.BillionDong), table.Remainder.Part!.Amount);
        Assert.Equal(60, table.Remainder.RoundPercent(2));
    }

    [Fact]
    public void Parts_beyond_the_whole_leave_a_negative_remainder()
    {
        // 3 + 2 of 4: 75%, 50% and -25%.
        ShareTable table = ShareCalculator.Calculate(Billions("tổng", 4), [Billions("a", 3), Billions("b", 2)], Rest);
        Assert.Equal([75m, 50m], table.Shares.Select(share => share.RoundPercent(2).GetValueOrDefault()));
        Assert.Equal(new Quantity(-1, MeasureUnit.BillionDong), table.Remainder.Part!.Amount);
        Assert.Equal(-25, table.Remainder.RoundPercent(2));
    }

    [Fact]
    public void Without_parts_the_remainder_is_the_whole()
    {
        ShareTable table = ShareCalculator.Calculate(Billions("tổng", 4), [], Rest);
        Assert.Empty(table.Shares);
        Assert.Equal(100, table.Remainder.RoundPercent(2));
    }

    [Fact]
    public void A_whole_of_zero_gives_undefined_results()
    {
        ShareTable table = ShareCalculator.Calculate(Billions("tổng", 0), [Billions("a", 1)], Rest);
        Assert.All([table.Shares[0], table.Remainder], share =>
        {
            Assert.False(share.IsDefined);
            Assert.Equal(UndefinedReason.ZeroDivisor, share.Reason);
            Assert.Null(share.Ratio);
            Assert.Null(share.RoundPercent(2));
        });
        Assert.Equal(new Quantity(-1, MeasureUnit.BillionDong), table.Remainder.Part!.Amount);
    }

    [Fact]
    public void Unlike_units_have_no_share()
    {
        ShareItem workers = new(new("lao động", "workers"), NationalIndicators.TrainedWorkers.Of(1).Quantity);
        Assert.Equal(UndefinedReason.UnlikeUnits, ShareCalculator.Calculate(workers, Billions("tổng", 1)).Reason);
        ShareTable table = ShareCalculator.Calculate(Billions("tổng", 1), [workers], Rest);
        Assert.Equal((UndefinedReason.UnlikeUnits, UndefinedReason.UnlikeUnits), (table.Shares[0].Reason, table.Remainder.Reason));
    }

    [Fact]
    public void A_quotient_beyond_decimal_is_undefined_by_overflow()
    {
        // 10^21 and more: a percentage of it would not print with two decimals.
        Share beyond = ShareCalculator.Calculate(Item("phần", 1_000_000_000_000_000_000_000m, MeasureUnit.One), Item("tổng", 1, MeasureUnit.One));
        Assert.Equal(UndefinedReason.Overflow, beyond.Reason);
        Assert.Equal("phần / tổng: " + SharedWords.Undefined(UndefinedReason.Overflow), beyond.Describe());

        Share below = ShareCalculator.Calculate(Item("phần", 999_999_999_999_999_999_999m, MeasureUnit.One), Item("tổng", 1, MeasureUnit.One));
        Assert.Equal(99_999_999_999_999_999_999_900m, below.RoundPercent(2));

        Share huge = ShareCalculator.Calculate(Item("phần", decimal.MaxValue, MeasureUnit.One), Item("tổng", 0.0000000000000000000000000001m, MeasureUnit.One));
        Assert.Equal(UndefinedReason.Overflow, huge.Reason);
    }

    [Fact]
    public void A_remainder_that_decimal_cannot_hold_is_undefined_by_overflow()
    {
        // 10^28 less 10^-28 needs 56 digits.
        ShareTable table = ShareCalculator.Calculate(
            Item("tổng", 10_000_000_000_000_000_000_000_000_000m, MeasureUnit.One), [Item("a", 0.0000000000000000000000000001m, MeasureUnit.One)], Rest);
        Assert.Equal(UndefinedReason.Overflow, table.Remainder.Reason);
        Assert.True(table.Shares[0].IsDefined);

        // A part after the one that overflows does not bring the remainder back.
        ShareTable further = ShareCalculator.Calculate(table.Whole, [table.Shares[0].Part!, Item("b", 1, MeasureUnit.One)], Rest);
        Assert.Equal(UndefinedReason.Overflow, further.Remainder.Reason);
    }

    [Fact]
    public void Marks_and_sources_of_figures_are_those_of_the_share()
    {
        Observation part = NationalReport.Funding(ReportingUnit.Nation, 755.71m, FundingSource.National, hedge: Hedge.About);
        Observation whole = NationalReport.Find(NationalIndicators.PromotionFunding, FundingSource.StateBudget);
        Share share = ShareCalculator.Calculate(new ShareItem(new("KCQG", "KCQG"), part), new ShareItem(new("tổng", "total"), whole));
        Assert.Equal(ResultMarks.HedgedOperand, share.Marks);
        Assert.Equal([whole.Citation!], share.Citations);
    }

    [Fact]
    public void Null_arguments_are_errors()
    {
        Assert.Throws<ArgumentNullException>("part", () => ShareCalculator.Calculate(null!, Billions("tổng", 1)));
        Assert.Throws<ArgumentNullException>("whole", () => ShareCalculator.Calculate(Billions("a", 1), null!));
        Assert.Throws<ArgumentNullException>("whole", () => ShareCalculator.Calculate(null!, [], Rest));
        Assert.Throws<ArgumentNullException>("parts", () => ShareCalculator.Calculate(Billions("tổng", 1), null!, Rest));
        Assert.Throws<ArgumentNullException>("remainderName", () => ShareCalculator.Calculate(Billions("tổng", 1), [], null!));
        Assert.Throws<ArgumentNullException>("name", () => new ShareItem(null!, new Quantity(1, MeasureUnit.One)));
        Assert.Throws<ArgumentNullException>("observation", () => new ShareItem(Rest, null!));
    }

    private static ShareItem Billions(string name, decimal billions) => Item(name, billions, MeasureUnit.BillionDong);

    private static ShareItem Item(string name, decimal value, MeasureUnit unit) => new(new(name, name), new Quantity(value, unit));

    [Fact]
    public void What_hedged_parts_leave_is_hedged_and_keeps_their_marks()
    {
        ShareItem whole = new(new("cả nước", "the nation"), new Observation(NationalIndicators.TrainedWorkers.Of(20), ReportingUnit.Nation, ReportingPeriod.Of(new YearRange(2014, 2020))));
        ShareItem part = new(new("một phần", "a part"), new Observation(NationalIndicators.TrainedWorkers.Of(8, Hedge.Nearly), ReportingUnit.Nation, ReportingPeriod.Of(new YearRange(2014, 2020))));
        Share rest = ShareCalculator.Calculate(whole, [part], new("còn lại", "the rest")).Remainder;
        Assert.Equal(12, rest.Part!.Amount.Value);
        Assert.Equal(Hedge.About, rest.Part.Hedge);
        Assert.Equal(ResultMarks.HedgedOperand, rest.Marks);
    }
}
