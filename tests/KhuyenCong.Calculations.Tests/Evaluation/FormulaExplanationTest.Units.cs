using KhuyenCong.Domain;

namespace KhuyenCong.Calculations.Tests.Evaluation;

/// <summary>A bare number is not money: what it is added to or compared with says which unit it would need.</summary>
public partial class FormulaExplanationTest
{
    private static readonly FormulaOperand OfIndicator = FormulaOperand.Of("a", NationalIndicators.PromotionFunding.Of(Vnd.FromBillions(5)));

    private static readonly FormulaOperand Recorded = FormulaOperand.Of("a", NationalReport.Funding(ReportingUnit.Nation, 5));

    private static readonly FormulaOperand Printed = FormulaOperand.Of("a", ReportedFigure.Parse("5 tỷ đồng"));

    public static TheoryData<string, FormulaOperand> Unlike => new()
    {
        { "a + b", FormulaOperand.Of("b", 5) },
        { "a - b", FormulaOperand.Of("b", 5) },
        { "a < b", FormulaOperand.Of("b", 5) },
        { "mean(a, b)", FormulaOperand.Of("b", 5) },
        { "growth(b, a)", FormulaOperand.Of("b", 5) },
        { "a + 5 + b * 0", FormulaOperand.Of("b", NationalIndicators.PromotionFunding.Of(Vnd.FromBillions(5))) },
        { "a + b", FormulaOperand.Of("b", NationalIndicators.TrainedWorkers.Of(5)) },
        { "a + b", FormulaOperand.Of("b", ReportedFigure.Parse("5 tỷ USD")) },
        { "a + b", FormulaOperand.Of("b", ReportedFigure.Parse("5")) },
        { "a + b", FormulaOperand.Of("b", ReportedFigure.Parse("5%")) },
    };

    [Theory]
    [MemberData(nameof(Unlike))]
    public void Money_that_meets_no_money_gives_no_number(string formula, FormulaOperand other)
    {
        FormulaExplanation[] workings =
            [.. new[] { OfIndicator, Recorded, Printed }.Select(money => FormulaCalculator.Explain(IndicatorFormula.Parse(formula), [money, other]))];
        Assert.All(workings, working =>
        {
            Assert.Equal((UndefinedReason.UnlikeUnits, UndefinedReason.UnlikeUnits), (working.Result.Reason, working.Range.Reason));
            Assert.Empty(working.Steps);
            Assert.Contains(SharedWords.Undefined(UndefinedReason.UnlikeUnits), working.Describe(), StringComparison.Ordinal);
        });
    }

    // 5 tỷ / 4 = 1,25 tỷ; 5 tỷ * 4 + 5 tỷ = 25 tỷ; 5 tỷ / 4 đồng = 1,25 tỷ times.
    [Theory]
    [InlineData("a / b", "1250000000")]
    [InlineData("a * b + a", "25000000000")]
    [InlineData("max(a, 0) / b", "1250000000")]
    public void Money_is_multiplied_and_divided_by_numbers(string formula, string value)
    {
        decimal expected = decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture);
        Assert.All(new[] { OfIndicator, Recorded, Printed }, money =>
            Assert.Equal(expected, FormulaCalculator.Explain(IndicatorFormula.Parse(formula), [money, FormulaOperand.Of("b", 4)]).Result.Value));
    }

    // 5 tỷ + 300 triệu = 5,3 tỷ; the noun of what is counted need not be the same.
    [Fact]
    public void Money_is_added_to_money_and_counts_to_counts()
    {
        IndicatorFormula sum = IndicatorFormula.Parse("a + b");
        Assert.Equal(5_300_000_000, FormulaCalculator.Explain(sum, [OfIndicator, FormulaOperand.Of("b", ReportedFigure.Parse("300 triệu đồng"))]).Result.Value);
        Assert.Equal(7, FormulaCalculator.Explain(sum, [FormulaOperand.Of("a", NationalIndicators.TrainedWorkers.Of(5)), FormulaOperand.Of("b", ReportedFigure.Parse("2 cơ sở"))]).Result.Value);
        Assert.Equal(7, FormulaCalculator.Explain(sum, [FormulaOperand.Of("a", NationalIndicators.TrainedWorkers.Of(5)), FormulaOperand.Of("b", 2)]).Result.Value);
    }
}
