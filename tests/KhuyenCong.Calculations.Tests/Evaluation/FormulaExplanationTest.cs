using System.Text.Json;
using KhuyenCong.Calculations.Tests.GrowthRates;
using KhuyenCong.Domain;

namespace KhuyenCong.Calculations.Tests.Evaluation;

public partial class FormulaExplanationTest
{
    // National report 2014-2020, part I, III.1.a: 18.400 workers trained against 140.000; 18400/140000 = 23/175 = 0,131428571428...
    private static readonly FormulaExplanation Trained = FormulaCalculator.Explain(
        IndicatorFormula.Parse("trained / target_trained"),
        [
            FormulaOperand.Of("target_trained", ReportedFigure.Parse("140.000 lao động")),
            FormulaOperand.Of("unused", 7),
            FormulaOperand.Of("trained", ReportedFigure.Parse("18.400 lao động"), new("lao động được đào tạo", "workers trained"), GrowthSamples.Source),
        ]);

    // "gần" reaches down to nine tenths: [8.550; 9.500), with rounding to 9.500,5; "ước" is 5% either way: [1.900; 2.100].
    private static readonly FormulaExplanation Hedged = FormulaCalculator.Explain(
        IndicatorFormula.Parse("capital / state"),
        [FormulaOperand.Of("capital", ReportedFigure.Parse("gần 9.500 tỷ đồng")), FormulaOperand.Of("state", ReportedFigure.Parse("ước 2.000 tỷ đồng"))]);

    [Fact]
    public void Every_figure_is_named_with_its_source()
    {
        Assert.Equal(
            $"""
            Công thức: trained / target_trained
              trained = 18.400 lao động (lao động được đào tạo; {GrowthSamples.Source.Describe()})
              target_trained = 140.000 lao động
              trained / target_trained ≈ 0,1314285714285714285714285714...
            Khoảng kết quả: (0,1314285714285714285714285714; 0,1314285714285714285714285715)
            {SharedWords.Sources([])}
            """,
            Trained.ToString(),
            ignoreLineEndingDifferences: true);
        Assert.Equal(
            $"""
            Formula: trained / target_trained
              trained = "18.400 lao động" (workers trained; {GrowthSamples.Source.Describe(DisplayLanguage.English)})
              target_trained = "140.000 lao động"
              trained / target_trained ≈ 0.1314285714285714285714285714...
            Range: (0.1314285714285714285714285714; 0.1314285714285714285714285715)
            {SharedWords.Sources([], language: DisplayLanguage.English)}
            """,
            Trained.Describe(DisplayLanguage.English),
            ignoreLineEndingDifferences: true);
    }

    [Fact]
    public void Operands_are_in_the_order_of_the_formula_without_others()
    {
        Assert.Equal(["trained", "target_trained"], Trained.Operands.Select(operand => operand.Name));
        Assert.Equal(18_400, Trained.Operands[0].Amount);
        Assert.Equal(ResultMarks.None, Trained.Marks);
        Assert.Equal("trained = 18.400 lao động", Trained.Operands[0].ToString());
    }

    // 8.550/2.100 = 4,0714285714...; 9.500,5/1.900 = 5,000263157894736842105263157894...: beyond the last digit outward.
    [Fact]
    public void Hedged_and_estimated_figures_are_marked_and_widen_the_range()
    {
        Assert.Equal(ResultMarks.HedgedOperand | ResultMarks.EstimatedOperand, Hedged.Marks);
        Assert.Equal(4.75m, Hedged.Result.Value);
        Assert.Equal("(4,0714285714285714285714285714; 5,0002631578947368421052631579)", Hedged.Range.ToString());
        Assert.Contains($"\n{SharedWords.Note(Hedged.Marks)}\n", Hedged.Describe(), StringComparison.Ordinal);
        Assert.Contains($"\n{SharedWords.Note(Hedged.Marks, DisplayLanguage.English)}\n", Hedged.Describe(DisplayLanguage.English), StringComparison.Ordinal);
    }

    // 755,71 + 982,011 = 1.737,721; the steps come before the whole, each part once.
    [Fact]
    public void Every_step_comes_after_those_it_uses()
    {
        FormulaExplanation explanation = FormulaCalculator.Explain(
            IndicatorFormula.Parse("(national + local) / total < 1"),
            [FormulaOperand.Of("national", 755.71m), FormulaOperand.Of("local", 982.011m), FormulaOperand.Of("total", 1_737.721m)]);
        Assert.Equal(
            ["national + local = 1.737,721", "(national + local) / total = 1", "(national + local) / total < 1 = sai"], explanation.Steps.Select(step => step.ToString()));
        Assert.Equal(RangeTruth.Nowhere, explanation.Range.Truth);
        Assert.Equal(ValueRange.Point(1), explanation.Steps[1].Range.Range);
        Assert.Contains("\n  (national + local) / total < 1: sai\n", explanation.Describe(), StringComparison.Ordinal);
        Assert.Contains($": {explanation.Range.Describe()}\n", explanation.Describe(), StringComparison.Ordinal);
    }

    [Fact]
    public void Json_keeps_every_digit()
    {
        using JsonDocument json = JsonDocument.Parse(JsonSerializer.Serialize(Trained));
        JsonElement root = json.RootElement;
        Assert.Equal("trained / target_trained", root.GetProperty("formula").GetString());
        Assert.Equal("0.1314285714285714285714285714", root.GetProperty("result").GetRawText());
        Assert.Equal("0.1314285714285714285714285714", root.GetProperty("range").GetProperty("lower").GetRawText());
        Assert.False(root.GetProperty("range").GetProperty("lower_inclusive").GetBoolean());
        Assert.Equal(Catalogue.National.Version, root.GetProperty("catalogue").GetString());
        JsonElement trained = root.GetProperty("operands")[0];
        Assert.Equal(("trained", "18.400 lao động", 18_400m), (trained.GetProperty("name").GetString(), trained.GetProperty("text").GetProperty("vi").GetString(), trained.GetProperty("amount").GetDecimal()));
        Assert.Equal("lao động được đào tạo", trained.GetProperty("label").GetProperty("vi").GetString());
        Assert.Equal(GrowthSamples.Source.Describe(), trained.GetProperty("source").GetProperty("vi").GetString());
        Assert.Equal("[]", trained.GetProperty("marks").GetRawText());
        Assert.False(root.GetProperty("operands")[1].TryGetProperty("label", out _));
        Assert.Equal("trained / target_trained", root.GetProperty("steps")[0].GetProperty("part").GetString());
        Assert.Equal("0.1314285714285714285714285714", root.GetProperty("steps")[0].GetProperty("result").GetRawText());
    }

    [Fact]
    public void Json_says_which_figures_are_hedged_and_estimated_and_their_ranges()
    {
        using JsonDocument json = JsonDocument.Parse(JsonSerializer.Serialize(Hedged));
        JsonElement capital = json.RootElement.GetProperty("operands")[0];
        JsonElement state = json.RootElement.GetProperty("operands")[1];
        Assert.Equal("[\"hedged_operand\"]", capital.GetProperty("marks").GetRawText());
        Assert.Equal("[\"hedged_operand\",\"estimated_operand\"]", state.GetProperty("marks").GetRawText());
        Assert.Equal(8_550_000_000_000m, capital.GetProperty("range").GetProperty("lower").GetDecimal());
        Assert.True(capital.GetProperty("range").GetProperty("lower_inclusive").GetBoolean());
        Assert.Equal(9_500_500_000_000m, capital.GetProperty("range").GetProperty("upper").GetDecimal());
        Assert.False(capital.GetProperty("range").GetProperty("upper_inclusive").GetBoolean());
        Assert.Equal(4.75m, json.RootElement.GetProperty("result").GetDecimal());
    }

    // At least 22 counts nothing above itself out; the range has no upper end, in brackets and as null.
    [Fact]
    public void A_range_without_end_says_so()
    {
        FormulaExplanation open = FormulaCalculator.Explain(
            IndicatorFormula.Parse("a + b"), [FormulaOperand.Of("a", ReportedFigure.Parse("ít nhất 22 xã")), FormulaOperand.Of("b", 8)]);
        Assert.Contains(": [29,5; không giới hạn)\n", open.Describe(), StringComparison.Ordinal);
        Assert.Contains(": [29.5; no limit)\n", open.Describe(DisplayLanguage.English), StringComparison.Ordinal);
        using JsonDocument json = JsonDocument.Parse(JsonSerializer.Serialize(open));
        Assert.Equal(JsonValueKind.Null, json.RootElement.GetProperty("range").GetProperty("upper").ValueKind);
        Assert.Equal(29.5m, json.RootElement.GetProperty("range").GetProperty("lower").GetDecimal());
        Assert.False(json.RootElement.GetProperty("range").GetProperty("upper_inclusive").GetBoolean());
        FormulaExplanation less = FormulaCalculator.Explain(IndicatorFormula.Parse("1 - a"), [FormulaOperand.Of("a", ReportedFigure.Parse("ít nhất 22 xã"))]);
        Assert.Equal("(không giới hạn; -20,5]", less.Range.Describe());
    }

    // 12,5% is 0,125 in formulas, from a recorded figure as from a printed one: 0,125 · 8 = 1.
    [Fact]
    public void A_recorded_percentage_counts_in_hundredths()
    {
        Observation percent = new(GrowthSamples.Indicator(MeasureUnit.Percent, IndicatorNature.Ratio).Of(12.5m), ReportingUnit.Nation, ReportingPeriod.Year(2015));
        FormulaExplanation explanation = FormulaCalculator.Explain(IndicatorFormula.Parse("share * a"), [FormulaOperand.Of("share", percent), FormulaOperand.Of("a", 8)]);
        Assert.Equal(0.125m, explanation.Operands[0].Amount);
        Assert.Equal(ValueRange.Point(0.125m), explanation.Operands[0].Range);
        Assert.Equal(1, explanation.Result.Value);
    }

    [Fact]
    public void A_provisional_figure_is_noted()
    {
        FormulaExplanation explanation = FormulaCalculator.Explain(
            IndicatorFormula.Parse("a / b"),
            [FormulaOperand.Of("a", GrowthSamples.Funding(2015, 121, status: ObservationStatus.Provisional)), FormulaOperand.Of("b", GrowthSamples.Funding(2014, 100))]);
        Assert.Equal(ResultMarks.ProvisionalOperand, explanation.Marks);
        Assert.Contains($"\n{SharedWords.Note(ResultMarks.ProvisionalOperand)}\n", explanation.Describe(), StringComparison.Ordinal);
    }

    [Fact]
    public void Json_of_an_undefined_result_says_why()
    {
        using JsonDocument json = JsonDocument.Parse(
            JsonSerializer.Serialize(FormulaCalculator.Explain(IndicatorFormula.Parse("a / b"), [FormulaOperand.Of("a", 1), FormulaOperand.Of("b", 0)])));
        Assert.False(json.RootElement.GetProperty("defined").GetBoolean());
        Assert.Equal("zero_divisor", json.RootElement.GetProperty("reason").GetString());
        Assert.Equal("zero_divisor", json.RootElement.GetProperty("range_reason").GetString());
        Assert.False(json.RootElement.TryGetProperty("result", out _) || json.RootElement.TryGetProperty("range", out _));
    }

    [Fact]
    public void A_figure_that_is_missing_or_given_twice_is_named()
    {
        IndicatorFormula formula = IndicatorFormula.Parse("a / b");
        Assert.Contains("\"b\"", Assert.Throws<ArgumentException>("operands", () => FormulaCalculator.Explain(formula, [FormulaOperand.Of("a", 1)])).Message, StringComparison.Ordinal);
        Assert.Contains(
            "\"a\"",
            Assert.Throws<ArgumentException>("operands", () => FormulaCalculator.Explain(formula, [FormulaOperand.Of("a", 1), FormulaOperand.Of("b", 1), FormulaOperand.Of("a", 2)])).Message,
            StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>("operands", () => FormulaCalculator.Explain(formula, null!));
        Assert.Contains(
            "position 1 is null",
            Assert.Throws<ArgumentException>("operands", () => FormulaCalculator.Explain(formula, [FormulaOperand.Of("a", 1), null!])).Message,
            StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>("options", () => FormulaCalculator.Explain(formula, [FormulaOperand.Of("a", 1), FormulaOperand.Of("b", 1)], new() { Rounding = (RoundingRule)9 }));
        Assert.Contains("\"a\"", Assert.Throws<ArgumentException>("value", () => FormulaOperand.Of("a", default(IndicatorValue))).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>("name", () => FormulaOperand.Of(string.Empty, 1));
    }

    [Fact]
    public void Records_and_values_of_indicators_are_operands_too()
    {
        // Report III.1.d: "hơn 5.500 lượt cơ sở", which is above 5.500 and up to eleven tenths of it.
        FormulaOperand fairs = FormulaOperand.Of("fairs", NationalReport.Find(NationalIndicators.FairParticipations));
        Assert.Equal((5_500m, ResultMarks.HedgedOperand), (fairs.Amount, fairs.Marks));
        Assert.Equal(new ValueRange(5_500, false, 6_050, true), fairs.Range);
        Assert.NotNull(fairs.Label);
        FormulaOperand models = FormulaOperand.Of("models", NationalIndicators.DemonstrationModels.Of(261));
        Assert.Equal((261m, ValueRange.Point(261), "261 mô hình"), (models.Amount, models.Range, models.Text.Vietnamese));
    }
}
