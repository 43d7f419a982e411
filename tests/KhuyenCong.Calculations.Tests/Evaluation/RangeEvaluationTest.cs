using System.Globalization;
using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using KhuyenCong.Domain;

namespace KhuyenCong.Calculations.Tests.Evaluation;

/// <summary>Formulas of exact counts: what they give is one number, and a range of it holds no more than its last digits, whatever quotients it went through.</summary>
public class RangeEvaluationTest
{
    private static readonly string[] Names = ["a", "b", "c", "d"];

    private static readonly IndicatorFormula[] Formulas =
    [
        .. new[]
        {
            "a / (b / c)", "(a / b) / (c / d)", "a / b / (c / d)", "a * (b / c)", "a / (b / c) / d", "mean(a, b, c) / (c / d)", "(a / b + c / d) / 2", "a / (b / d + c / d + 1)",
            "mean(a / b, c / d)", "growth(a, b)", "growth(a / b, c / d)", "growth(a / (b / c), d)", "1 / (1 / a + 1 / b)", "sum(a / b, b / c, c / d)", "-a / (b / c)",
        }.Select(IndicatorFormula.Parse),
    ];

    private static readonly Gen<int> Counts = Gen.OneOf(Gen.Choose(1, 30), Gen.Choose(1, 1_000), Gen.Choose(1, 2_000_000));

    private static readonly Config Many = Config.QuickThrowOnFailure.WithMaxTest(30_000);

    [Fact]
    public void A_range_of_counts_holds_the_truth_and_no_more_than_its_last_digits() => Prop.ForAll(
        (from formula in Gen.Elements(Formulas) from counts in Counts.ArrayOf(4) select (formula, counts)).ToArbitrary(),
        sample => Truth(sample.formula, sample.counts) is not { } truth
            || FormulaCalculator.EvaluateRange(sample.formula, Ranges(sample.formula, sample.counts)).Range is not { } range
            || (FormulaSamples.Contains(range, truth) && (ExactFraction.Of(range.Upper) - ExactFraction.Of(range.Lower)).CompareTo(LastDigits(truth)) <= 0)).Check(Many);

    // p is near the truth, or where it rounds to: no printed number is within the rounding of exact counts, as these have none.
    [Fact]
    public void A_claim_of_counts_is_exact_or_wrong() => Prop.ForAll(
        (from formula in Gen.Elements(Formulas)
         from counts in Counts.ArrayOf(4)
         from decimals in Gen.Elements(1, 2, 4)
         from units in Gen.Choose(-60, 60)
         select (formula, counts, decimals, units)).ToArbitrary(),
        sample =>
        {
            if (Truth(sample.formula, sample.counts) is not { } truth)
            {
                return true;
            }

            BigInteger rounded = truth.RoundScaled(sample.decimals, RoundingRule.HalfAwayFromZero);
            BigInteger printed = rounded + sample.units;
            ReportedFigure figure = new(new ExactFraction(printed, BigInteger.Pow(10, sample.decimals)).ToDecimal(), sample.decimals);
            FormulaResult result = FormulaCalculator.Evaluate(sample.formula, [.. sample.formula.Identifiers.Select(name => (decimal)sample.counts[Array.IndexOf(Names, name)])]);
            FormulaRange range = FormulaCalculator.EvaluateRange(sample.formula, Ranges(sample.formula, sample.counts));
            ClaimVerdict verdict = ClaimCheck.VerdictOfFigure(figure, result, range, HedgePolicy.Default, RoundingRule.HalfAwayFromZero);
            bool isTruncated = truth.RoundScaled(sample.decimals, RoundingRule.TowardZero) == printed;
            return verdict switch
            {
                ClaimVerdict.Exact => sample.units == 0,
                ClaimVerdict.Truncated => sample.units != 0 && isTruncated,
                ClaimVerdict.Inconsistent => sample.units != 0 && !isTruncated,
                ClaimVerdict.WithinRounding => IsAtLastDigit(truth, sample.decimals),
                _ => !range.IsDefined && sample.units != 0,
            };
        }).Check(Many);

    private static ExactFraction? Truth(IndicatorFormula formula, int[] counts) =>
        new FractionEvaluator(name => new(counts[Array.IndexOf(Names, name)], 1), RoundingRule.HalfAwayFromZero).Evaluate(formula.Root);

    private static ValueRange[] Ranges(IndicatorFormula formula, int[] counts) =>
        [.. formula.Identifiers.Select(name => new ReportedFigure(counts[Array.IndexOf(Names, name)], 0).OperandRange())];

    /// <summary>Some units of the 28th digit of a number, and of the numbers below 2.000.000 that a difference took away from each other.</summary>
    private static ExactFraction LastDigits(ExactFraction truth) =>
        (new ExactFraction(BigInteger.Abs(truth.Numerator), BigInteger.Abs(truth.Denominator)) + new ExactFraction(BigInteger.Pow(10, 7), 1)) * new ExactFraction(1, BigInteger.Pow(10, 26));

    /// <summary>Whether the truth lies within its last digits of a number where the rounding changes.</summary>
    private static bool IsAtLastDigit(ExactFraction truth, int decimals)
    {
        ExactFraction halves = truth * new ExactFraction(2 * BigInteger.Pow(10, decimals), 1);
        BigInteger nearest = halves.RoundScaled(0, RoundingRule.HalfAwayFromZero);
        ExactFraction distance = (halves - new ExactFraction(nearest, 1)) / new ExactFraction(2 * BigInteger.Pow(10, decimals), 1);
        return new ExactFraction(BigInteger.Abs(distance.Numerator), BigInteger.Abs(distance.Denominator)).CompareTo(LastDigits(truth)) <= 0;
    }
}
