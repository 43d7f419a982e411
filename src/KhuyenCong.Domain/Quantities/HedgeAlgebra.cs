namespace KhuyenCong.Domain;

/// <summary>
/// Derives what is certain about a result computed from hedged numbers: that it is above a number, below it, or only about it.
/// </summary>
/// <remarks>
/// Both packages use only this hedge algebra. <see cref="HedgePolicy"/> sets the margins of the words; this class determines the word
/// for a result.
/// </remarks>
internal static class HedgeAlgebra
{
    /// <summary>Determines whether a hedge makes the number a lower bound: "hơn", "trên", "ít nhất".</summary>
    internal static bool IsLowerBound(this Hedge hedge) =>
        hedge is Hedge.MoreThan or Hedge.Above or Hedge.SomewhatMoreThan or Hedge.AtLeast;

    /// <summary>
    /// Returns the rounding rule that keeps the hedge true: more than 5,4669 is more than 5,4, and nearly 5,4669 is nearly 5,5.
    /// </summary>
    internal static RoundingRule Rounding(this Hedge hedge) => hedge switch
    {
        Hedge.Nearly or Hedge.LessThan or Hedge.AtMost => RoundingRule.Up,
        _ when hedge.IsLowerBound() => RoundingRule.Down,
        _ => RoundingRule.HalfAwayFromZero,
    };

    /// <summary>
    /// Returns the hedge of a sum: that of the only hedged term, the one that both terms share, or else the one that is certain for both.
    /// </summary>
    internal static Hedge Sum(Hedge left, Hedge right) => (left, right) switch
    {
        (Hedge.None, _) => right,
        (_, Hedge.None) => left,
        _ when left == right => left,
        _ => Together(Shifted(left), Shifted(right)),
    };

    /// <summary>
    /// Returns the hedge of a quotient of positive numbers: "hơn 5.500" over 1.900 is "trên" the quotient, and 5.500 over "hơn 1.900" is
    /// "dưới" it.
    /// </summary>
    internal static Hedge Quotient(Hedge dividend, Hedge divisor = Hedge.None) => (dividend, divisor) switch
    {
        (_, Hedge.None) => Scaled(dividend),
        (Hedge.None, _) => Reversed(divisor),
        _ => Together(Shifted(dividend), Reversed(divisor)),
    };

    /// <summary>
    /// Returns the hedge of a number after an addition or subtraction: "gần 121" minus 100 is certain only to be "dưới" 21.
    /// </summary>
    internal static Hedge Shifted(Hedge hedge) => Scaled(hedge) is not Hedge.Nearly and var scaled ? scaled : Hedge.LessThan;

    /// <summary>
    /// Returns the hedge of a result that falls as the number rises: computed from "ít nhất 100", it is "không quá" the result from 100.
    /// </summary>
    internal static Hedge Reversed(Hedge hedge) => Shifted(hedge) switch
    {
        Hedge.Above => Hedge.LessThan,
        Hedge.LessThan => Hedge.Above,
        Hedge.AtLeast => Hedge.AtMost,
        Hedge.AtMost => Hedge.AtLeast,
        var same => same,
    };

    /// <summary>
    /// Returns the hedge of a multiple, which keeps the direction and "gần", but no longer means that the difference is small.
    /// </summary>
    private static Hedge Scaled(Hedge hedge) => hedge switch
    {
        Hedge.MoreThan or Hedge.SomewhatMoreThan => Hedge.Above,
        Hedge.EquivalentTo or Hedge.Approximately => Hedge.About,
        _ => hedge,
    };

    /// <summary>Returns the hedge that is certain for both hedges; "khoảng" if they point in different directions.</summary>
    private static Hedge Together(Hedge left, Hedge right) => (left, right) switch
    {
        _ when left == right => left,
        (Hedge.Above, Hedge.AtLeast) or (Hedge.AtLeast, Hedge.Above) => Hedge.Above,
        (Hedge.LessThan, Hedge.AtMost) or (Hedge.AtMost, Hedge.LessThan) => Hedge.LessThan,
        _ => Hedge.About,
    };
}
