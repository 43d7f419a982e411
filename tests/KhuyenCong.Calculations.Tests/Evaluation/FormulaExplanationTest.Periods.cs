using KhuyenCong.Domain;
using NodaTime;

namespace KhuyenCong.Calculations.Tests.Evaluation;

public partial class FormulaExplanationTest
{
    // Nine months hold the third quarter: what is added twice is refused, what is taken away or divided is not.
    [Theory]
    [InlineData("nine + q3")]
    [InlineData("sum(q3, q4, nine)")]
    [InlineData("(q4 + q3) + nine")]
    [InlineData("q4 - q3 - nine")]
    [InlineData("-(q3 + nine)")]
    [InlineData("(nine + q3) / q4")]
    [InlineData("nine + same")]
    [InlineData("1 * nine + 1 * q3")]
    [InlineData("nine / 2 + q3 / 2")]
    [InlineData("(nine + q4) * 2 + q3")]
    [InlineData("nine / elsewhere_money + q3 / elsewhere_money")]
    [InlineData("mean(nine, q3)")]
    [InlineData("median(nine, q3, q4)")]
    [InlineData("q4 + mean(nine, q3)")]
    [InlineData("round(nine, 0) + round(q3, 0)")]
    [InlineData("max(nine, 0) + min(q3, 1000)")]
    [InlineData("growth(q4, nine + q3)")]
    public void Figures_of_overlapping_periods_are_not_added(string formula)
    {
        FormulaExplanation explanation = FormulaCalculator.Explain(IndicatorFormula.Parse(formula), Operands);
        Assert.Equal((UndefinedReason.OverlappingPeriods, UndefinedReason.OverlappingPeriods), (explanation.Result.Reason, explanation.Range.Reason));
    }

    [Theory]
    [InlineData("nine + q4", "400")] // 300 + 100
    [InlineData("nine - q3", "200")] // 300 - 100
    [InlineData("q3 / nine", "0.3333333333333333333333333333")]
    [InlineData("nine + elsewhere", "310")] // another province's
    [InlineData("nine + number", "307")]
    [InlineData("mean(q3, q4)", "100")]
    [InlineData("nine / same + q3 / q4", "2")] // ratios are of no period
    [InlineData("nine * (q3 / same) + q4", "200")] // 300 * 100 / 300 + 100
    [InlineData("max(nine, q3) + q4", "400")] // which of the two is not known beforehand
    [InlineData("growth(q4, q3) + growth(nine, same)", "0")]
    public void Others_are(string formula, string expected) =>
        Assert.Equal(Number(expected), FormulaCalculator.Explain(IndicatorFormula.Parse(formula), Operands).Result.Value);

    [Fact]
    public void Operands_are_named_with_their_period_and_data_of_other_days_are_marked()
    {
        FormulaOperand Of(string name, int year, DataWindow? window) => FormulaOperand.Of(
            name, new Observation(NationalIndicators.TrainedWorkers.Of(100), ReportingUnit.Nation, ReportingPeriod.Quarter(year, 3)) { DataWindow = window });
        IndicatorFormula growth = IndicatorFormula.Parse("growth(a, b)");
        FormulaExplanation marked = FormulaCalculator.Explain(growth, [Of("a", 2025, new(new LocalDate(2025, 9, 20))), Of("b", 2026, new(new LocalDate(2026, 9, 25)))]);
        Assert.Equal(ResultMarks.DifferentDataWindows, marked.Marks);
        Assert.Contains(", quý III/2025", marked.Describe(), StringComparison.Ordinal);
        Assert.Contains(", Q3 2026", marked.Describe(DisplayLanguage.English), StringComparison.Ordinal);
        Assert.Equal(ResultMarks.None, FormulaCalculator.Explain(growth, [Of("a", 2025, null), Of("b", 2026, null)]).Marks);
    }

    private static FormulaOperand[] Operands =>
    [
        Workers("nine", ReportingPeriod.FirstMonths(2026, 9), 300), Workers("q3", ReportingPeriod.Quarter(2026, 3), 100), Workers("q4", ReportingPeriod.Quarter(2026, 4), 100),
        Workers("same", ReportingPeriod.FirstMonths(2026, 9), 300),
        Workers("elsewhere", ReportingPeriod.FirstMonths(2026, 9), 10, ReportingUnit.Of(AdministrativeMap.On(new LocalDate(2026, 1, 1)).Get("Hà Nội"))),
        FormulaOperand.Of("number", 7),
        FormulaOperand.Of(
            "elsewhere_money", new Observation(NationalIndicators.PromotionFunding.Of(Vnd.FromBillions(1)), ReportingUnit.Nation, ReportingPeriod.Quarter(2026, 3))),
    ];

    private static FormulaOperand Workers(string name, ReportingPeriod period, decimal value, ReportingUnit? unit = null) =>
        FormulaOperand.Of(name, new Observation(NationalIndicators.TrainedWorkers.Of(value), unit ?? ReportingUnit.Nation, period));

    private static decimal Number(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
