using System.Text.Json.Serialization;

namespace KhuyenCong.Domain;

/// <summary>How far from the printed number a hedged figure may lie (quy ước về từ chỉ mức gần đúng); one policy serves operands and claims.</summary>
/// <remarks>
/// By default "gần" and "dưới" reach down to nine tenths of the number, "hơn", "trên", "khoảng hơn" and "ít nhất" up to eleven tenths, and "khoảng", "tương đương"
/// and "xấp xỉ" five hundredths either way. No document fixes these widths: they are this library's convention, and replaceable. A negative figure ("giảm hơn 5%") is read by its
/// size: a fall of more than 5%.
/// </remarks>
[JsonConverter(typeof(NoJsonConverter<HedgePolicy>))]
public sealed class HedgePolicy
{
    /// <summary>Makes a policy (tạo quy ước).</summary>
    /// <param name="margin">How far a hedge to one side reaches, as a part of the number: 0.1 for a tenth.</param>
    /// <param name="tolerance">How far a hedge to both sides reaches, as a part of the number: 0.05 for five hundredths.</param>
    /// <exception cref="ArgumentOutOfRangeException">A part is not between zero and one, or has more than six decimals.</exception>
    public HedgePolicy(decimal margin, decimal tolerance)
    {
        Require(margin, nameof(margin));
        Require(tolerance, nameof(tolerance));
        Margin = margin;
        Tolerance = tolerance;
    }

    /// <summary>The default (quy ước mặc định): a tenth to one side, five hundredths to both.</summary>
    public static HedgePolicy Default { get; } = new(0.1m, 0.05m);

    /// <summary>How far a hedge to one side reaches (biên một phía), as a part of the number.</summary>
    public decimal Margin { get; }

    /// <summary>How far a hedge to both sides reaches (biên hai phía), as a part of the number.</summary>
    public decimal Tolerance { get; }

    /// <summary>The numbers that a hedged operand can stand for (khoảng giá trị của số liệu đầu vào).</summary>
    /// <param name="value">The printed number.</param>
    /// <param name="hedge">Its hedge; with none, the number itself.</param>
    /// <returns>The range; null where the hedge leaves no number ("hơn 0") or a bound is beyond decimal.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="hedge"/> is not defined.</exception>
    public ValueRange? OperandRange(decimal value, Hedge hedge) => hedge switch
    {
        Hedge.None => ValueRange.Point(value),
        Hedge.Nearly or Hedge.LessThan => Band(value, 1 - Margin, true, 1, false),
        Hedge.MoreThan or Hedge.Above or Hedge.SomewhatMoreThan => Band(value, 1, false, 1 + Margin, true),
        Hedge.About or Hedge.EquivalentTo or Hedge.Approximately => Band(value, 1 - Tolerance, true, 1 + Tolerance, true),
        Hedge.AtLeast => Band(value, 1, true, 1 + Margin, true),
        Hedge.AtMost => Band(value, 0, true, 1, true),
        _ => throw new ArgumentOutOfRangeException(nameof(hedge), hedge, "Not a hedge."),
    };

    /// <summary>The numbers that a hedged claim is true of (khoảng giá trị mà số công bố còn đúng): "trên" and "ít nhất" have no end above, "dưới" none below.</summary>
    /// <param name="value">The printed number.</param>
    /// <param name="hedge">Its hedge; with none, the number itself.</param>
    /// <returns>The range, up to the greatest decimal where it has no end; null where the hedge leaves no number or a bound is beyond decimal.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="hedge"/> is not defined.</exception>
    public ValueRange? ClaimRange(decimal value, Hedge hedge) => hedge switch
    {
        Hedge.Above => value < 0 ? new(decimal.MinValue, true, value, false) : new(value, false, decimal.MaxValue, true),
        Hedge.LessThan => value < 0 ? new(value, false, decimal.MaxValue, true) : new(decimal.MinValue, true, value, false),
        Hedge.AtLeast => value < 0 ? new(decimal.MinValue, true, value, true) : new(value, true, decimal.MaxValue, true),
        Hedge.AtMost => value < 0 ? new(value, true, decimal.MaxValue, true) : new(decimal.MinValue, true, value, true),
        _ => OperandRange(value, hedge),
    };

    /// <summary>The widths of the policy, in Vietnamese.</summary>
    /// <returns>As in "một phía 0,1; hai phía 0,05".</returns>
    public override string ToString() => $"một phía {PrintedNumber.Format(Margin)}; hai phía {PrintedNumber.Format(Tolerance)}";

    private static ValueRange? Band(decimal value, decimal least, bool isLeastInclusive, decimal most, bool isMostInclusive)
    {
        if (value == 0 && !(isLeastInclusive && isMostInclusive))
        {
            return null;
        }

        bool fits = new ValueRange(least, isLeastInclusive, most, isMostInclusive).TryMultiply(ValueRange.Point(value), out ValueRange range);
        return fits ? range : null;
    }

    private static void Require(decimal part, string parameter)
    {
        if (part is <= 0 or >= 1 || part.Scale > 6)
        {
            throw new ArgumentOutOfRangeException(parameter, part, "Expected a part between 0 and 1 of at most six decimals.");
        }
    }
}
