using System.Numerics;
using FsCheck.Fluent;

namespace KhuyenCong.Domain.Tests;

public partial class ExactRatioTest
{
    [Fact]
    public void Rounding_agrees_with_exact_fractions_for_any_operands() =>
        Law.Holds(Cases, Gen.Choose(0, 28), Gen.Elements(Enum.GetValues<RoundingRule>()), (operands, decimals, rule) =>
        {
            ExactRatio ratio = new(operands.Numerator, operands.Denominator);
            if (operands.Denominator == 0)
            {
                return ratio.Round(decimals, rule) is null;
            }

            BigInteger expected = Round(operands.Numerator, operands.Denominator, decimals, rule);
            if (!FitsDecimal(expected, decimals))
            {
                Assert.Throws<ArgumentOutOfRangeException>(() => ratio.Round(decimals, rule));
                return true;
            }

            (BigInteger mantissa, int scale) = Digits(ratio.Round(decimals, rule).GetValueOrDefault());
            return scale <= decimals && mantissa * BigInteger.Pow(10, decimals - scale) == expected;
        });

    // Operands of every scale and magnitude, and halves, which random operands never are: n / 2 * 10^-k.
    private static FsCheck.Gen<(decimal Numerator, decimal Denominator)> Cases => Gen.OneOf(
        from numerator in Generators.Decimals
        from denominator in Generators.Decimals
        select (numerator, denominator),
        from odd in Gen.Choose(-1_000_000, 1_000_000)
        from scale in Gen.Choose(0, 20)
        from sign in Gen.Elements(2m, -2m)
        select (new decimal(Math.Abs(odd), 0, 0, odd < 0, (byte)scale), sign));

    /// <summary>floor(numerator / denominator * 10^decimals) and whether to go one up, all in whole numbers.</summary>
    private static BigInteger Round(decimal numerator, decimal denominator, int decimals, RoundingRule rule)
    {
        (BigInteger top, int topScale) = Digits(numerator);
        (BigInteger bottom, int bottomScale) = Digits(denominator);
        top *= BigInteger.Pow(10, bottomScale + decimals) * bottom.Sign;
        bottom = BigInteger.Abs(bottom) * BigInteger.Pow(10, topScale);

        BigInteger remainder = ((top % bottom) + bottom) % bottom;
        BigInteger floor = (top - remainder) / bottom;
        int half = (2 * remainder).CompareTo(bottom);
        bool up = rule switch
        {
            RoundingRule.HalfAwayFromZero => half > 0 || (half == 0 && top.Sign > 0),
            RoundingRule.HalfToEven => half > 0 || (half == 0 && !floor.IsEven),
            RoundingRule.TowardZero => top.Sign < 0 && !remainder.IsZero,
            RoundingRule.Down => false,
            RoundingRule.Up => !remainder.IsZero,
            _ => throw new ArgumentOutOfRangeException(nameof(rule)),
        };
        return up ? floor + 1 : floor;
    }

    /// <summary>Whether whole / 10^decimals, without trailing zeros, has a mantissa of 96 bits.</summary>
    private static bool FitsDecimal(BigInteger whole, int decimals)
    {
        for (; decimals > 0 && (whole % 10).IsZero; decimals--)
        {
            whole /= 10;
        }

        return BigInteger.Abs(whole) < BigInteger.Pow(2, 96);
    }

    private static (BigInteger Mantissa, int Scale) Digits(decimal value)
    {
        int[] bits = decimal.GetBits(value);
        BigInteger mantissa = ((BigInteger)(uint)bits[2] << 64) + ((BigInteger)(uint)bits[1] << 32) + (uint)bits[0];
        return (bits[3] < 0 ? -mantissa : mantissa, (bits[3] >> 16) & 0xFF);
    }
}
