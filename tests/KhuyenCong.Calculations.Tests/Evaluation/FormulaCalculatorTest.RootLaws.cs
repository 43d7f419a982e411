using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using KhuyenCong.Domain;
using static KhuyenCong.Calculations.Tests.Evaluation.FormulaSamples;

namespace KhuyenCong.Calculations.Tests.Evaluation;

/// <content>cagr and geomean, measured by raising to the power: a root lies between two numbers when its power lies between theirs.</content>
public partial class FormulaCalculatorTest
{
    private static readonly Gen<decimal> PositiveNumbers = Gen.OneOf(
        Gen.Choose(1, 2_000).Select(i => i * 0.01m), Generators.Natural.Where(i => i > 0).Select(i => (decimal)i), Generators.Natural.Where(i => i > 0).Select(i => i * 0.0000000001m));

    private static readonly Gen<ValueRange> PositiveRanges = FormulaSamples.Ranges.Select(range => new ValueRange(range.Lower + 3, range.IsLowerInclusive, range.Upper + 3, range.IsUpperInclusive));

    [Fact]
    public void A_mean_rate_is_the_nearest_number_of_its_decimals() => Prop.ForAll(
        (from start in PositiveNumbers from end in PositiveNumbers from steps in Gen.Choose(1, 12) select (start, end, steps)).ToArbitrary(),
        sample =>
        {
            FormulaResult result = FormulaCalculator.Evaluate(Formula("cagr(a, b, c)"), [sample.start, sample.end, sample.steps]);
            return IsRoot(result.Value!.Value, 1, ExactFraction.Of(sample.end) / ExactFraction.Of(sample.start), sample.steps);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_geometric_mean_is_the_nearest_number_of_its_decimals() => Prop.ForAll(
        (from count in Gen.Choose(1, 7) from factors in PositiveNumbers.ArrayOf(count) select factors).ToArbitrary(),
        factors =>
        {
            IndicatorFormula formula = Formula($"geomean({string.Join(", ", factors.Select((_, i) => $"f{(char)('a' + i)}"))})");
            return IsRoot(
                FormulaCalculator.Evaluate(formula, factors).Value!.Value, 0, factors.Select(ExactFraction.Of).Aggregate((left, right) => left * right), factors.Length);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Rates_of_points_lie_in_the_range_of_rates() => Prop.ForAll(
        (from start in PositiveRanges from end in PositiveRanges from steps in Gen.Choose(1, 7) from places in FormulaSamples.Places.ArrayOf(2) select (start, end, steps, places)).ToArbitrary(),
        sample =>
        {
            FormulaRange result = FormulaCalculator.EvaluateRange(Formula("cagr(a, b, c)"), [sample.start, sample.end, ValueRange.Point(sample.steps)]);
            ExactFraction start = PointIn(sample.start, sample.places[0]);
            return sample.start.Lower <= 0 || sample.end.Lower < 0
                ? result.Reason == UndefinedReason.NotPositive
                : HoldsRoot(result.Range!.Value, 1, PointIn(sample.end, sample.places[1]) / start, sample.steps);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Means_of_points_lie_in_the_range_of_means() => Prop.ForAll(
        (from ranges in PositiveRanges.ArrayOf(3) from places in FormulaSamples.Places.ArrayOf(3) select (ranges, places)).ToArbitrary(),
        sample =>
        {
            FormulaRange result = FormulaCalculator.EvaluateRange(Formula("geomean(a, b, c)"), sample.ranges);
            return sample.ranges.Any(range => range.Contains(0) || range.Lower < 0)
                ? result.Reason == UndefinedReason.NotPositive
                : HoldsRoot(result.Range!.Value, 0, sample.ranges.Select((range, i) => PointIn(range, sample.places[i])).Aggregate((left, right) => left * right), 3);
        }).QuickCheckThrowOnFailure();

    // 6063406843176467573 / 0,0000000003 - 1 = 20211356143921558576666666665,67: 29 digits before the mark, where decimal keeps no decimals.
    [Fact]
    public void A_rate_of_29_digits_is_the_nearest_whole_number()
    {
        decimal rate = FormulaCalculator.Evaluate(Formula("cagr(a, b, c)"), [0.0000000003m, 6063406843176467573m, 1]).Value!.Value;
        Assert.Equal(20_211_356_143_921_558_576_666_666_666m, rate);
        Assert.True(IsRoot(rate, 1, ExactFraction.Of(6063406843176467573m) / ExactFraction.Of(0.0000000003m), 1));
    }

    /// <summary>The root less a whole number is at most half a unit of the value's last decimal away (trailing zeros left off: of 28 digits), of a whole number with 29 half a unit.</summary>
    private static bool IsRoot(decimal value, int less, ExactFraction power, int degree)
    {
        ExactFraction root = ExactFraction.Of(value) + new ExactFraction(less, 1);
        int wholeDigits = decimal.Truncate(decimal.Abs(value)).ToString(System.Globalization.CultureInfo.InvariantCulture).Length;
        ExactFraction half = new(1, 2 * BigInteger.Pow(10, value is > -1 and < 1 ? 28 : Math.Max(0, 28 - wholeDigits)));
        ExactFraction below = root - half;
        return (below.Sign <= 0 || below.Power(degree).CompareTo(power) <= 0) && (root + half).Power(degree).CompareTo(power) >= 0;
    }

    private static bool HoldsRoot(ValueRange range, int less, ExactFraction power, int degree)
    {
        int lower = (ExactFraction.Of(range.Lower) + new ExactFraction(less, 1)).Power(degree).CompareTo(power);
        int upper = (ExactFraction.Of(range.Upper) + new ExactFraction(less, 1)).Power(degree).CompareTo(power);
        return (lower < 0 || (lower == 0 && range.IsLowerInclusive)) && (upper > 0 || (upper == 0 && range.IsUpperInclusive));
    }
}
