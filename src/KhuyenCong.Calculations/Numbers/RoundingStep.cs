using System.Numerics;
using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <summary>Whether a number between a whole number and the next one rounds to the next.</summary>
internal static class RoundingStep
{
    /// <summary>Rounds a fraction to a whole number; its denominator is positive.</summary>
    internal static BigInteger Round(BigInteger numerator, BigInteger denominator, RoundingRule rule, out bool isExact)
    {
        BigInteger floor = BigInteger.DivRem(numerator, denominator, out BigInteger remainder);
        if (remainder.Sign < 0)
        {
            floor--;
            remainder += denominator;
        }

        isExact = remainder.IsZero;
        return !isExact && GoesUp(rule, floor, (2 * remainder).CompareTo(denominator), numerator.Sign < 0) ? floor + 1 : floor;
    }

    /// <summary>Whether the number, which is no whole one, rounds up.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="floor">The whole number below.</param>
    /// <param name="half">How the number compares with the middle between the two.</param>
    /// <param name="isNegative">Whether the number is below zero.</param>
    internal static bool GoesUp(RoundingRule rule, BigInteger floor, int half, bool isNegative) => rule switch
    {
        RoundingRule.Down => false,
        RoundingRule.Up => true,
        RoundingRule.TowardZero => isNegative,
        RoundingRule.HalfToEven => half > 0 || (half == 0 && !floor.IsEven),
        _ => half > 0 || (half == 0 && !isNegative),
    };
}
