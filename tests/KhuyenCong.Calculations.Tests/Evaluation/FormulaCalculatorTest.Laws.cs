using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using KhuyenCong.Domain;
using static KhuyenCong.Calculations.Tests.Evaluation.FormulaSamples;

namespace KhuyenCong.Calculations.Tests.Evaluation;

/// <content>The laws of evaluation over random formulas, measured in fractions of whole numbers.</content>
public partial class FormulaCalculatorTest
{
    private static readonly string[] Names = ["a", "b", "c", "d"];

    private static readonly Gen<(ValueRange[] Ranges, int[][] Places)> Operands =
        from ranges in FormulaSamples.Ranges.ArrayOf(4)
        from places in FormulaSamples.Places.ArrayOf(4).ArrayOf(6)
        select (ranges, places);

    private static readonly Config Many = Config.QuickThrowOnFailure.WithMaxTest(1_000);

    [Fact]
    public void A_formula_gives_its_exact_fraction_to_28_digits_and_rounds_as_that_does() => Prop.ForAll(
        (from text in FormulaTexts.Trees
         from numbers in FormulaSamples.Numbers.ArrayOf(4)
         from decimals in Gen.Choose(0, 6)
         from rule in Generators.Rule
         select (text, numbers, decimals, rule)).ToArbitrary(),
        sample =>
        {
            IndicatorFormula formula = Formula(sample.text);
            ExactFraction? expected = new FractionEvaluator(name => ExactFraction.Of(sample.numbers[Array.IndexOf(Names, name)]), sample.rule).Evaluate(formula.Root);
            FormulaResult result = FormulaCalculator.Evaluate(formula, InOrder(formula, sample.numbers), sample.rule);
            return result.IsDefined
                ? expected is not null && IsNearest(expected, result.Value) && RoundsAs(expected, result, sample.decimals, sample.rule)
                : expected is null || result.Reason == UndefinedReason.Overflow;
        }).Check(Many);

    [Fact]
    public void Points_of_the_operands_give_points_of_the_range() => Prop.ForAll(
        (from text in FormulaTexts.Trees from operands in Operands from rule in Generators.Rule select (text, operands, rule)).ToArbitrary(),
        sample =>
        {
            IndicatorFormula formula = Formula(sample.text);
            return FormulaCalculator.EvaluateRange(formula, InOrder(formula, sample.operands.Ranges), sample.rule).Range is not { } range
                || sample.operands.Places.All(places => At(sample.operands.Ranges, places, sample.rule).Evaluate(formula.Root) is { } point && Contains(range, point));
        }).Check(Many);

    [Fact]
    public void What_holds_everywhere_or_nowhere_does_so_at_every_point() => Prop.ForAll(
        (from text in FormulaTexts.Comparisons from operands in Operands from rule in Generators.Rule select (text, operands, rule)).ToArbitrary(),
        sample =>
        {
            IndicatorFormula formula = Formula(sample.text);
            FormulaComparison comparison = (FormulaComparison)formula.Root;
            RangeTruth? truth = FormulaCalculator.EvaluateRange(formula, InOrder(formula, sample.operands.Ranges), sample.rule).Truth;
            return truth is null || sample.operands.Places.All(places => (truth, At(sample.operands.Ranges, places, sample.rule).Holds(comparison)) is
                (RangeTruth.Everywhere, true) or (RangeTruth.Nowhere, false) or (RangeTruth.Partly, true or false));
        }).Check(Many);

    // Points are narrow ranges: what is defined on them is the exact result.
    [Fact]
    public void A_formula_of_points_has_a_range_around_its_exact_result() => Prop.ForAll(
        (from text in FormulaTexts.Trees from numbers in Gen.Choose(-8, 8).Select(i => i * 0.25m).ArrayOf(4) from rule in Generators.Rule select (text, numbers, rule)).ToArbitrary(),
        sample =>
        {
            IndicatorFormula formula = Formula(sample.text);
            decimal[] numbers = InOrder(formula, sample.numbers);
            FormulaResult result = FormulaCalculator.Evaluate(formula, numbers, sample.rule);
            FormulaRange range = FormulaCalculator.EvaluateRange(formula, [.. numbers.Select(ValueRange.Point)], sample.rule);
            return range.Range is not { } known || (result.Value is { } value && (known.Contains(value) || !known.IsPoint));
        }).Check(Many);

    private static T[] InOrder<T>(IndicatorFormula formula, T[] values) => [.. formula.Identifiers.Select(name => values[Array.IndexOf(Names, name)])];

    private static FractionEvaluator At(ValueRange[] ranges, int[] places, RoundingRule rule) =>
        new(name => PointIn(ranges[Array.IndexOf(Names, name)], places[Array.IndexOf(Names, name)]), rule);

    /// <summary>At most half a unit of the 28th digit, or of the 28th decimal, away.</summary>
    private static bool IsNearest(ExactFraction expected, decimal? value)
    {
        BigInteger whole = BigInteger.Abs(expected.Numerator / expected.Denominator);
        int decimals = whole.IsZero ? 28 : 28 - whole.ToString(System.Globalization.CultureInfo.InvariantCulture).Length;
        ExactFraction distance = expected - ExactFraction.Of(value!.Value);
        BigInteger scale = decimals < 0 ? 1 : BigInteger.Pow(10, decimals);
        return BigInteger.Abs(distance.Numerator) * 2 * scale <= BigInteger.Abs(distance.Denominator);
    }

    private static bool RoundsAs(ExactFraction expected, FormulaResult result, int decimals, RoundingRule rule) =>
        result.Round(decimals, rule) is { } rounded
            ? ExactFraction.Scaled(rounded, decimals) == expected.RoundScaled(decimals, rule)
            : BigInteger.Abs(expected.RoundScaled(decimals, rule)) >= BigInteger.Pow(2, 96);
}
