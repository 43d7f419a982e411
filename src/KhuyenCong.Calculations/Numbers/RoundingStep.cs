using System.Numerics;
using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <summary>Whether a number between a whole number and the next one rounds to the next.</summary>
internal static class RoundingStep
{
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
