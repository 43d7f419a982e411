namespace KhuyenCong.Domain;

/// <summary>Determines the hedge of a result computed from hedged numbers: above a number, below it, or only about it.</summary>
/// <remarks>
/// The only hedge algebra of both packages. <see cref="HedgePolicy"/> defines the margins of the words; this class determines which word
/// follows.
/// </remarks>
internal static class HedgeAlgebra
{
    /// <summary>Whether a hedge says that the number is a lower bound: "hơn", "trên", "ít nhất".</summary>
    internal static bool IsLowerBound(this Hedge hedge) => hedge is Hedge.MoreThan or Hedge.Above or Hedge.SomewhatMoreThan or Hedge.AtLeast;

    /// <summary>
    /// The rounding rule that keeps the hedge true: more than 5,4669 is more than 5,4, and nearly 5,4669 is nearly 5,5.
    /// </summary>
    internal static RoundingRule Rounding(this Hedge hedge) => hedge switch
    {
        Hedge.Nearly or Hedge.LessThan or Hedge.AtMost => RoundingRule.Up,
        _ when hedge.IsLowerBound() => RoundingRule.Down,
        _ => RoundingRule.HalfAwayFromZero,
    };

    /// <summary>For a sum: the hedge that both terms share, or otherwise the hedge that is certain for both.</summary>
    internal static Hedge Sum(Hedge left, Hedge right) => (left, right) switch
    {
        (Hedge.None, _) => right,
        (_, Hedge.None) => left,
        _ when left == right => left,
        _ => Together(Shifted(left), Shifted(right)),
    };

    /// <summary>
    /// For a quotient of positive numbers: "hơn 5.500" over 1.900 is "trên" something, and 5.500 over "hơn 1.900" is "dưới" something.
    /// </summary>
    internal static Hedge Quotient(Hedge dividend, Hedge divisor = Hedge.None) => (dividend, divisor) switch
    {
        (_, Hedge.None) => Scaled(dividend),
        (Hedge.None, _) => Reversed(divisor),
        _ => Together(Shifted(dividend), Reversed(divisor)),
    };

    /// <summary>For a number that another was added to or subtracted from: "gần 121" less 100 is certain only to be "dưới" 21.</summary>
    internal static Hedge Shifted(Hedge hedge) => Scaled(hedge) is not Hedge.Nearly and var scaled ? scaled : Hedge.LessThan;

    /// <summary>
    /// For a result that falls as the number rises: computed from "ít nhất 100", it is "không quá" the result from 100.
    /// </summary>
    internal static Hedge Reversed(Hedge hedge) => Shifted(hedge) switch
    {
        Hedge.Above => Hedge.LessThan,
        Hedge.LessThan => Hedge.Above,
        Hedge.AtLeast => Hedge.AtMost,
        Hedge.AtMost => Hedge.AtLeast,
        var same => same,
    };

    /// <summary>For a multiple: it keeps the side and "gần", but no longer says that the difference is small.</summary>
    private static Hedge Scaled(Hedge hedge) => hedge switch
    {
        Hedge.MoreThan or Hedge.SomewhatMoreThan => Hedge.Above,
        Hedge.EquivalentTo or Hedge.Approximately => Hedge.About,
        _ => hedge,
    };

    /// <summary>Returns the hedge that is certain for both; "khoảng" if they point in different directions.</summary>
    private static Hedge Together(Hedge left, Hedge right) => (left, right) switch
    {
        _ when left == right => left,
        (Hedge.Above, Hedge.AtLeast) or (Hedge.AtLeast, Hedge.Above) => Hedge.Above,
        (Hedge.LessThan, Hedge.AtMost) or (Hedge.AtMost, Hedge.LessThan) => Hedge.LessThan,
        _ => Hedge.About,
    };
}
