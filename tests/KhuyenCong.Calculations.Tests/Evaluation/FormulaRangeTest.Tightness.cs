using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using KhuyenCong.Domain;
using static KhuyenCong.Calculations.Tests.Evaluation.FormulaSamples;

namespace KhuyenCong.Calculations.Tests.Evaluation;

/// <content>Formulas that name every operand once: their ranges end where the corners of their operands do.</content>
public partial class FormulaRangeTest
{
    private static readonly string[] Names = ["a", "b", "c"];

    [Theory]
    [InlineData("a + b + c")]
    [InlineData("a - b + c")]
    [InlineData("-a - b")]
    [InlineData("sum(a, b, c)")]
    [InlineData("mean(a, b)")]
    [InlineData("a * b")]
    [InlineData("a * b * c")]
    [InlineData("a / b")]
    [InlineData("a * b / c")]
    public void A_range_is_no_wider_than_the_corners_of_its_operands(string text)
    {
        IndicatorFormula formula = Formula(text);
        bool isProduct = formula.Root is FormulaChain { IsProduct: true };
        Prop.ForAll(
            FormulaSamples.Ranges.ArrayOf(3).ToArbitrary(),
            ranges =>
            {
                if (FormulaCalculator.EvaluateRange(formula, ranges.AsSpan(0, formula.Identifiers.Length)).Range is not { } range)
                {
                    return text.Contains('/', StringComparison.Ordinal) && ranges[formula.Identifiers.Length - 1].ReachesZero;
                }

                List<(ExactFraction Value, bool IsReached)> corners = [.. Corners(formula, ranges, isProduct)];
                ExactFraction least = corners.Select(corner => corner.Value).Aggregate((left, right) => left.CompareTo(right) <= 0 ? left : right);
                ExactFraction most = corners.Select(corner => corner.Value).Aggregate((left, right) => left.CompareTo(right) >= 0 ? left : right);
                return IsEnd(range.Lower, range.IsLowerInclusive, least, IsReached(least), 1) && IsEnd(range.Upper, range.IsUpperInclusive, most, IsReached(most), -1);

                bool IsReached(ExactFraction value) => corners.Exists(corner => corner.IsReached && corner.Value.CompareTo(value) == 0);
            }).QuickCheckThrowOnFailure();
    }

    /// <summary>The exact end where decimal holds it; otherwise one outside of it, by less than two units of the 28th digit.</summary>
    private static bool IsEnd(decimal bound, bool isInclusive, ExactFraction end, bool isReached, int inward)
    {
        ExactFraction distance = (end - ExactFraction.Of(bound)) * new ExactFraction(inward, 1);
        bool holdsEnd = (BigInteger.Pow(10, 20) * end.Numerator % end.Denominator).IsZero;
        return holdsEnd
            ? distance.Sign == 0 && isInclusive == isReached
            : distance.Sign > 0 && !isInclusive && distance.CompareTo(new ExactFraction(2, BigInteger.Pow(10, 26))) < 0;
    }

    /// <summary>A corner is reached when all its operands are, and a product of zero when one operand is the zero.</summary>
    private static IEnumerable<(ExactFraction Value, bool IsReached)> Corners(IndicatorFormula formula, ValueRange[] ranges, bool isProduct)
    {
        int count = formula.Identifiers.Length;
        for (int corner = 0; corner < 1 << count; corner++)
        {
            (decimal Value, bool IsInside)[] ends =
                [.. ranges.Take(count).Select((range, i) => (corner & (1 << i)) == 0 ? (range.Lower, range.IsLowerInclusive) : (range.Upper, range.IsUpperInclusive))];
            FractionEvaluator evaluator = new(name => ExactFraction.Of(ends[Array.IndexOf(Names, name)].Value), RoundingRule.HalfAwayFromZero);
            bool isZero = isProduct && ends.Any(end => end.Value == 0 && end.IsInside);
            yield return (evaluator.Evaluate(formula.Root)!, isZero || ends.All(end => end.IsInside));
        }
    }
}
