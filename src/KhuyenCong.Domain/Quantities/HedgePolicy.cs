using System.Text.Json.Serialization;

namespace KhuyenCong.Domain;

/// <summary>
/// The margins by which a hedged figure can differ from the printed number (quy ước về từ chỉ mức gần đúng), for operands and for claims.
/// </summary>
/// <remarks>
/// By default "gần" and "dưới" allow 10% less than the number, "hơn", "trên" and "khoảng hơn" 10% more, and "khoảng", "tương đương" and
/// "xấp xỉ" 5% either way. No document fixes these margins: they are a convention of this library, and you can replace them. "ít nhất" and
/// "không quá" are bounds, not estimates, so they have no margin: they allow everything from the number up, or from zero to the number. In
/// a claim, "trên", "dưới" and "không quá" have no limit on their side. A negative figure is judged by its size: "giảm hơn 5%" is a fall of
/// more than 5%.
/// </remarks>
[JsonConverter(typeof(NoJsonConverter<HedgePolicy>))]
public sealed class HedgePolicy
{
    /// <summary>Creates a policy (tạo quy ước).</summary>
    /// <param name="margin">The margin of a hedge on one side, as a fraction of the number, such as 0.1 for 10%.</param>
    /// <param name="tolerance">The margin of a hedge on both sides, as a fraction of the number, such as 0.05 for 5%.</param>
    /// <exception cref="ArgumentOutOfRangeException">A margin is not between zero and one, or has more than six decimals.</exception>
    public HedgePolicy(decimal margin, decimal tolerance)
    {
        Require(margin, nameof(margin));
        Require(tolerance, nameof(tolerance));
        Margin = margin;
        Tolerance = tolerance;
    }

    /// <summary>The default policy (quy ước mặc định): 10% on one side, 5% on both sides.</summary>
    public static HedgePolicy Default { get; } = new(0.1m, 0.05m);

    /// <summary>The margin of a hedge on one side (biên một phía), as a fraction of the number.</summary>
    internal decimal Margin { get; }

    /// <summary>The margin of a hedge on both sides (biên hai phía), as a fraction of the number.</summary>
    internal decimal Tolerance { get; }

    /// <summary>Returns the numbers that a hedged operand allows (khoảng giá trị của số liệu đầu vào).</summary>
    /// <param name="value">The printed number.</param>
    /// <param name="hedge">The hedge of the number; <see cref="Hedge.None"/> allows only the number itself.</param>
    /// <returns>
    /// The range, unlimited for "ít nhất" (above a positive number, below a negative one); null if the hedge allows no number ("hơn 0") or
    /// a bound is beyond the range of decimal.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="hedge"/> is not a defined value.</exception>
    public ValueRange? OperandRange(decimal value, Hedge hedge) => hedge switch
    {
        Hedge.None => ValueRange.Point(value),
        Hedge.Nearly or Hedge.LessThan => Band(value, 1 - Margin, true, 1, false),
        Hedge.MoreThan or Hedge.Above or Hedge.SomewhatMoreThan => Band(value, 1, false, 1 + Margin, true),
        Hedge.About or Hedge.EquivalentTo or Hedge.Approximately => Band(value, 1 - Tolerance, true, 1 + Tolerance, true),
        Hedge.AtLeast => Beyond(value, true),
        Hedge.AtMost => value < 0 ? new(value, true, 0, true) : new(0, true, value, true),
        _ => throw new ArgumentOutOfRangeException(nameof(hedge), hedge, "Not a hedge."),
    };

    /// <summary>Returns the numbers for which a hedged claim is true (khoảng giá trị mà số công bố còn đúng).</summary>
    /// <param name="value">The printed number.</param>
    /// <param name="hedge">The hedge of the number; <see cref="Hedge.None"/> allows only the number itself.</param>
    /// <returns>
    /// The range, unlimited above for "trên" and "ít nhất", and unlimited below for "dưới" and "không quá"; null if the hedge allows no
    /// number or a bound is beyond the range of decimal.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="hedge"/> is not a defined value.</exception>
    internal ValueRange? ClaimRange(decimal value, Hedge hedge) => hedge switch
    {
        Hedge.Above => Beyond(value, false),
        Hedge.AtLeast => Beyond(value, true),
        Hedge.LessThan => Within(value, false),
        Hedge.AtMost => Within(value, true),
        _ => OperandRange(value, hedge),
    };

    /// <summary>Returns the margins of the policy, in Vietnamese.</summary>
    /// <returns>Text such as "một phía 0,1; hai phía 0,05".</returns>
    public override string ToString() => $"một phía {PrintedNumber.Format(Margin)}; hai phía {PrintedNumber.Format(Tolerance)}";

    /// <summary>Returns the range of numbers of the same sign and at least the number's size, or more than its size.</summary>
    private static ValueRange Beyond(decimal value, bool isInclusive) =>
        value < 0
            ? ValueRange.Of(RangeBound.NoLower, RangeBound.OfUpper(value, isInclusive))
            : ValueRange.Of(RangeBound.OfLower(value, isInclusive), RangeBound.NoUpper);

    /// <summary>Returns the range from the number toward zero and beyond.</summary>
    private static ValueRange Within(decimal value, bool isInclusive) =>
        value < 0
            ? ValueRange.Of(RangeBound.OfLower(value, isInclusive), RangeBound.NoUpper)
            : ValueRange.Of(RangeBound.NoLower, RangeBound.OfUpper(value, isInclusive));

    private static ValueRange? Band(decimal value, decimal least, bool isLeastInclusive, decimal most, bool isMostInclusive)
    {
        if (value == 0 && !(isLeastInclusive && isMostInclusive))
        {
            return null;
        }

        bool fits = new ValueRange(least, isLeastInclusive, most, isMostInclusive)
            .TryMultiply(ValueRange.Point(value), out ValueRange range);
        return fits ? range : null;
    }

    private static void Require(decimal part, string parameter)
    {
        if (part is <= 0 or >= 1 || part.Scale > 6)
        {
            throw new ArgumentOutOfRangeException(parameter, part, "Expected a fraction between 0 and 1 with at most six decimals.");
        }
    }
}
