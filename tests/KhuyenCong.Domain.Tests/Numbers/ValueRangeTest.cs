using System.Numerics;
using FsCheck;
using FsCheck.Fluent;

namespace KhuyenCong.Domain.Tests;

public class ValueRangeTest
{
    private delegate bool Operation(ValueRange left, ValueRange right, out ValueRange result);

    // Bounds from a small set, so that zeros, equal bounds and touching ranges are frequent.
    private static readonly Gen<ValueRange> Ranges =
        from first in Gen.OneOf(Gen.Choose(-6, 6).Select(i => i * 0.5m), Gen.Choose(-1_000_000, 1_000_000).Select(i => i * 0.001m))
        from width in Gen.OneOf(Gen.Constant(0m), Gen.Choose(1, 8).Select(i => i * 0.5m))
        from hasLower in Gen.Elements(true, false)
        from hasUpper in Gen.Elements(true, false)
        select width == 0 ? ValueRange.Point(first) : new ValueRange(first, hasLower, first + width, hasUpper);

    [Theory]
    [InlineData("[1; 2) + (3; 4] = (4; 6)")]
    [InlineData("[1; 2) - (3; 4] = [-3; -1)")]
    [InlineData("[1; 2) * (3; 4] = (3; 8)")]
    [InlineData("[0; 2) * (3; 4] = [0; 8)")]
    [InlineData("(0; 2) * [-3; 4] = (-6; 8)")]
    [InlineData("(-1; 2] * [-3; 4] = [-6; 8]")]
    [InlineData("[-2; -1] * (-4; -3) = (3; 8)")]
    [InlineData("(-1; 1) * [0; 0] = [0; 0]")]
    [InlineData("[6; 8) / [2; 4) = (1,5; 4)")]
    [InlineData("[-6; 8) / [2; 4) = [-3; 4)")]
    [InlineData("[6; 8) / [-4; -2) = (-4; -1,5]")]
    [InlineData("[0; 8) / (2; 4) = [0; 4)")]
    [InlineData("(-8; 0] / (2; 4) = (-4; 0]")]
    [InlineData("[1; 1] / [3; 3] = (0,3333333333333333333333333333; 0,3333333333333333333333333334)")]

    // 3 / 0,2727272727272727272727272727 = 11,000000000000000000000000001100...: "11" as decimal divides it, and between two neighbours of its last digit.
    [InlineData("[3; 3] / [0,2727272727272727272727272727; 0,2727272727272727272727272727] = (11,000000000000000000000000001; 11,000000000000000000000000002)")]
    [InlineData("[10000000000000; 10000000000000] + [0,0000000000000001; 0,0000000000000001] = (10.000.000.000.000; 10.000.000.000.000,000000000000001)")]

    // Without end on a side, or on both.
    [InlineData("[1; Max) + [3; 4] = [4; ∞)")]
    [InlineData("(Min; 2) + (3; 4] = (∞; 6)")]
    [InlineData("[1; Max) + (Min; 4] = (∞; ∞)")]
    [InlineData("[1; 2] - [3; Max) = (∞; -1]")]
    [InlineData("[1; Max) * [3; 4] = [3; ∞)")]
    [InlineData("[1; Max) * (0; 4] = (0; ∞)")]
    [InlineData("[1; Max) * [-4; -3] = (∞; -3]")]
    [InlineData("[-1; Max) * [-4; 3] = (∞; ∞)")]
    [InlineData("(Min; -1] * (Min; -2) = (2; ∞)")]
    [InlineData("[1; Max) * [0; 0] = [0; 0]")]
    [InlineData("[6; Max) / [2; 4) = (1,5; ∞)")]
    [InlineData("[6; 8) / [2; Max) = (0; 4)")]
    [InlineData("[-6; 8) / [2; Max) = [-3; 4)")]
    [InlineData("[-8; -6] / [2; Max) = [-4; 0)")]
    [InlineData("[0; 8] / (2; Max) = [0; 4)")]
    [InlineData("(0; 8] / [2; Max) = (0; 4]")]
    [InlineData("[0; 0] / [2; Max) = [0; 0]")]
    [InlineData("[6; 8] / (Min; -2) = (-4; 0)")]
    public void Every_operation_keeps_track_of_its_bounds(string line)
    {
        string[] parts = line.Split(" = ");
        char sign = parts[0][parts[0].IndexOfAny([']', ')']) + 2];
        ValueRange[] operands = [.. parts[0].Split($" {sign} ").Select(Read)];
        Assert.True(OperationOf(sign)(operands[0], operands[1], out ValueRange result));
        Assert.Equal(parts[1], RangeText.Of(result));
    }

    [Theory]
    [InlineData('+', "[8; 12)")]
    [InlineData('-', "(2; 6]")]
    [InlineData('*', "[12; 32)")]
    [InlineData('/', "(1,5; 4]")]
    public void The_result_may_be_written_to_an_operand(char sign, string expected)
    {
        ValueRange range = Read("[6; 8]");
        ValueRange other = Read("[2; 4)");
        bool isDone = sign switch
        {
            '+' => range.TryAdd(other, out range),
            '-' => range.TrySubtract(other, out range),
            '*' => range.TryMultiply(other, out range),
            _ => range.TryDivide(other, out range),
        };
        Assert.True(isDone);
        Assert.Equal(expected, range.ToString());
    }

    [Theory]
    [InlineData("[0; 1]")]
    [InlineData("(0; 1]")]
    [InlineData("[-1; 0)")]
    [InlineData("(-1; 1)")]
    [InlineData("[0; 0]")]
    public void Nothing_is_divided_by_a_range_that_reaches_zero(string divisor)
    {
        Assert.True(Read(divisor).ReachesZero);
        Assert.False(ValueRange.Point(1).TryDivide(Read(divisor), out ValueRange quotient));
        Assert.Equal(default, quotient);
    }

    // The greatest decimal as a number is one; as a bound that does not belong to the range it is none.
    [Fact]
    public void A_range_without_end_holds_every_number_on_that_side()
    {
        ValueRange above = new(100, true, decimal.MaxValue, false);
        Assert.Equal((true, false), (above.HasLowerEnd, above.HasUpperEnd));
        Assert.True(above.Contains(decimal.MaxValue));
        Assert.False(above.Contains(99));
        Assert.Equal("[100; no limit)", above.ToString(DisplayLanguage.English));
        Assert.Equal("(không giới hạn; -100]", above.Negate().ToString());
        Assert.Equal(above, above.Negate().Negate());
        Assert.Equal(above, above.Hull(ValueRange.Point(decimal.MaxValue)));
        Assert.Equal("[99; không giới hạn)", above.Hull(ValueRange.Point(99)).ToString());
        Assert.True(ValueRange.Point(decimal.MaxValue).HasUpperEnd);
        Assert.False(new ValueRange(decimal.MaxValue, true, decimal.MaxValue, false).IsPoint);
        Assert.Throws<ArgumentException>(() => new ValueRange(decimal.MaxValue, false, decimal.MaxValue, true));
    }

    [Fact]
    public void A_bound_beyond_decimal_is_reported_and_not_wrapped()
    {
        ValueRange huge = ValueRange.Point(decimal.MaxValue);
        Assert.False(huge.TryAdd(ValueRange.Point(1), out _));
        Assert.False(huge.TrySubtract(ValueRange.Point(-1), out _));
        Assert.False(huge.TryMultiply(ValueRange.Point(2), out _));
        Assert.False(huge.TryDivide(ValueRange.Point(0.5m), out _));
    }

    // (10^-20)^2 is 10^-40: between 0, which it is not, and the least number of decimal.
    [Fact]
    public void A_product_too_small_for_decimal_keeps_its_sign()
    {
        ValueRange tiny = ValueRange.Point(0.00000000000000000001m);
        Assert.True(tiny.TryMultiply(tiny, out ValueRange positive));
        Assert.Equal("(0; 0,0000000000000000000000000001)", positive.ToString());
        Assert.True(tiny.TryMultiply(tiny.Negate(), out ValueRange negative));
        Assert.Equal("(-0,0000000000000000000000000001; 0)", negative.ToString());
    }

    [Fact]
    public void An_empty_range_is_refused()
    {
        Assert.Throws<ArgumentException>(() => new ValueRange(2, true, 1, true));
        Assert.Throws<ArgumentException>(() => new ValueRange(1, true, 1, false));
    }

    [Theory]
    [InlineData("[1; 2)", "[2; 3]", false)]
    [InlineData("[1; 2]", "[2; 3]", true)]
    [InlineData("[1; 2]", "(2; 3]", false)]
    [InlineData("[1; 5]", "(2; 3)", true)]
    [InlineData("[1; 1]", "[1; 1]", true)]
    [InlineData("[1; Max)", "[Max; Max]", true)]
    [InlineData("[1; Max)", "(Max; Max)", true)]
    [InlineData("[1; Max)", "(Min; 1]", true)]
    [InlineData("[1; Max)", "(Min; 1)", false)]
    public void Ranges_meet_where_a_number_belongs_to_both(string left, string right, bool meet)
    {
        Assert.Equal(meet, Read(left).Intersects(Read(right)));
        Assert.Equal(meet, Read(right).Intersects(Read(left)));
    }

    [Fact]
    public void A_number_of_each_operand_gives_a_number_of_the_result_in_exact_fractions() => Prop.ForAll(
        (from left in Ranges
         from right in Ranges
         from leftPart in Gen.Choose(0, 8)
         from rightPart in Gen.Choose(0, 8)
         from sign in Gen.Elements('+', '-', '*', '/')
         select (left, right, leftPart, rightPart, sign)).ToArbitrary(),
        sample =>
        {
            if (!OperationOf(sample.sign)(sample.left, sample.right, out ValueRange result))
            {
                return sample.sign == '/' && sample.right.ReachesZero;
            }

            (BigInteger a, BigInteger b) = PointIn(sample.left, sample.leftPart);
            (BigInteger c, BigInteger d) = PointIn(sample.right, sample.rightPart);
            (BigInteger n, BigInteger m) = sample.sign switch
            {
                '+' => ((a * d) + (c * b), b * d),
                '-' => ((a * d) - (c * b), b * d),
                '*' => (a * c, b * d),
                _ => (a * d, b * c),
            };
            return Holds(result, n, m);
        }).QuickCheckThrowOnFailure();

    // The same with an end left open: a number above the bound, however large, is still inside of what it gives.
    [Fact]
    public void Numbers_beyond_every_bound_give_numbers_of_the_result() => Prop.ForAll(
        (from left in Ranges
         from right in Ranges
         from far in Gen.Elements(0, 1, 1_000, 1_000_000_000)
         from opens in Gen.Elements(-1, 1)
         from isRight in Gen.Elements(true, false)
         from part in Gen.Choose(0, 8)
         from sign in Gen.Elements('+', '-', '*', '/')
         select (left, right, far, opens, isRight, part, sign)).ToArbitrary(),
        sample =>
        {
            ValueRange closed = sample.isRight ? sample.right : sample.left;
            ValueRange open = sample.opens > 0
                ? new(closed.Lower, closed.IsLowerInclusive, decimal.MaxValue, false)
                : new(decimal.MinValue, false, closed.Upper, closed.IsUpperInclusive);
            (ValueRange left, ValueRange right) = sample.isRight ? (sample.left, open) : (open, sample.right);
            if (!OperationOf(sample.sign)(left, right, out ValueRange result))
            {
                return sample.sign == '/' && right.ReachesZero;
            }

            (BigInteger Numerator, BigInteger Denominator) outside = PointIn(closed, sample.opens > 0 ? 8 : 0);
            outside.Numerator += sample.opens * sample.far * outside.Denominator;
            (BigInteger a, BigInteger b) = sample.isRight ? PointIn(left, sample.part) : outside;
            (BigInteger c, BigInteger d) = sample.isRight ? outside : PointIn(right, sample.part);
            (BigInteger n, BigInteger m) = sample.sign switch
            {
                '+' => ((a * d) + (c * b), b * d),
                '-' => ((a * d) - (c * b), b * d),
                '*' => (a * c, b * d),
                _ => (a * d, b * c),
            };
            return Holds(result, n, m);
        }).QuickCheckThrowOnFailure();

    // Tight: numbers near enough to the ends of the operands give numbers near the ends of the result, and a bound inside is reached.
    [Fact]
    public void Sums_and_quotients_are_no_wider_than_their_operands_make_them() => Prop.ForAll(
        (from left in Ranges
         from right in Ranges
         from sign in Gen.Elements('+', '-', '*', '/')
         where sign != '/' || !right.ReachesZero
         select (left, right, sign)).ToArbitrary(),
        sample =>
        {
            OperationOf(sample.sign)(sample.left, sample.right, out ValueRange result);
            List<(decimal Value, bool IsReached)> corners = [];
            foreach ((decimal x, bool hasX) in Ends(sample.left))
            {
                foreach ((decimal y, bool hasY) in Ends(sample.right))
                {
                    decimal value = sample.sign switch { '+' => x + y, '-' => x - y, '*' => x * y, _ => x / y };
                    bool isZero = value == 0 && ((sample.sign is '*' or '/' && hasX && x == 0) || (sample.sign == '*' && hasY && y == 0));
                    corners.Add((value, (hasX && hasY) || isZero));
                }
            }

            decimal least = corners.Min(corner => corner.Value);
            decimal most = corners.Max(corner => corner.Value);

            // Sums and products are exact. A quotient is rounded outwards, and its corner to the nearest decimal, which has 28 digits and
            // 28 decimals: they differ by at most one step, a unit of the 28th digit or of the 28th decimal.
            decimal Step(decimal value) => sample.sign != '/' ? 0
                : (decimal.Abs(value) * 0.000_000_000_000_000_000_000_000_001m) + 0.000_000_000_000_000_000_000_000_000_1m;
            return result.Lower >= least - Step(least) && result.Upper <= most + Step(most)
                && (result.Lower != least || result.IsLowerInclusive == corners.Any(corner => corner.Value == least && corner.IsReached) || sample.sign == '/')
                && (result.Upper != most || result.IsUpperInclusive == corners.Any(corner => corner.Value == most && corner.IsReached) || sample.sign == '/');
        }).QuickCheckThrowOnFailure();

    private static Operation OperationOf(char sign) => sign switch
    {
        '+' => (ValueRange left, ValueRange right, out ValueRange result) => left.TryAdd(right, out result),
        '-' => (ValueRange left, ValueRange right, out ValueRange result) => left.TrySubtract(right, out result),
        '*' => (ValueRange left, ValueRange right, out ValueRange result) => left.TryMultiply(right, out result),
        _ => (ValueRange left, ValueRange right, out ValueRange result) => left.TryDivide(right, out result),
    };

    private static (decimal Value, bool IsInside)[] Ends(ValueRange range) => [(range.Lower, range.IsLowerInclusive), (range.Upper, range.IsUpperInclusive)];

    /// <summary>The number so many eighths of the way through the range; a sixteenth inside an excluded bound.</summary>
    private static (BigInteger Numerator, BigInteger Denominator) PointIn(ValueRange range, int eighths)
    {
        int part = 2 * eighths;
        part += part == 0 && !range.IsLowerInclusive ? 1 : 0;
        part -= part == 16 && !range.IsUpperInclusive ? 1 : 0;
        return (((BigInteger)(range.Lower * 1_000_000) * (16 - part)) + ((BigInteger)(range.Upper * 1_000_000) * part), 16_000_000);
    }

    private static bool Holds(ValueRange range, BigInteger numerator, BigInteger denominator)
    {
        int lower = range.HasLowerEnd ? Compare(numerator, denominator, range.Lower) : 1;
        int upper = range.HasUpperEnd ? Compare(numerator, denominator, range.Upper) : -1;
        return (lower > 0 || (lower == 0 && range.IsLowerInclusive)) && (upper < 0 || (upper == 0 && range.IsUpperInclusive));
    }

    private static int Compare(BigInteger numerator, BigInteger denominator, decimal bound)
    {
        BigInteger scale = BigInteger.Pow(10, 28);
        BigInteger scaled = new BigInteger(decimal.Truncate(bound)) * scale;
        string digits = decimal.Abs(bound % 1).ToString("F28", System.Globalization.CultureInfo.InvariantCulture)[2..];
        scaled += (bound < 0 ? -1 : 1) * BigInteger.Parse(digits, System.Globalization.CultureInfo.InvariantCulture);
        return denominator.Sign * (numerator * scale).CompareTo(scaled * denominator);
    }

    private static ValueRange Read(string text)
    {
        decimal[] bounds = [.. text[1..^1].Split("; ").Select(bound => bound switch
        {
            "Max" => decimal.MaxValue,
            "Min" => decimal.MinValue,
            _ => decimal.Parse(bound.Replace(',', '.'), System.Globalization.CultureInfo.InvariantCulture),
        })];
        return new(bounds[0], text[0] == '[', bounds[1], text[^1] == ']');
    }
}
