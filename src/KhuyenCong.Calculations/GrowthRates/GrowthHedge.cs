using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <summary>What a hedged operand leaves sure of a growth: that it is above a number, below it, or only about it.</summary>
internal static class GrowthHedge
{
    /// <summary>Of an operand that the growth rises with: "hơn 121" over 100 is "trên" 21%, and "gần 121" is surely no more than "dưới" 21%.</summary>
    internal static Hedge With(Hedge operand) => operand switch
    {
        Hedge.None or Hedge.AtLeast or Hedge.AtMost => operand,
        Hedge.Nearly or Hedge.LessThan => Hedge.LessThan,
        _ => Phrase.IsLowerBound(operand) ? Hedge.Above : Hedge.About,
    };

    /// <summary>Of an operand that the growth falls with: from "ít nhất 100" it is "không quá" what it is from 100.</summary>
    internal static Hedge Against(Hedge operand) => With(operand) switch
    {
        Hedge.None => Hedge.None,
        Hedge.Above => Hedge.LessThan,
        Hedge.LessThan => Hedge.Above,
        Hedge.AtLeast => Hedge.AtMost,
        Hedge.AtMost => Hedge.AtLeast,
        _ => Hedge.About,
    };

    /// <summary>Of a published rate, whose hedge is that of the printed number: "giảm hơn 5%" is below -5%.</summary>
    internal static Hedge Of(YearlyRate rate) => rate.Percent < 0 ? Against(rate.Hedge) : With(rate.Hedge);

    /// <summary>Of the first figure and the last; a divisor makes a negative number rise, whose own hedge is read by its size.</summary>
    internal static Hedge OfEnds(Observation first, Observation last)
    {
        Hedge divisor = last.Quantity.Value < 0 ? With(first.Value.Hedge) : Against(first.Value.Hedge);
        Hedge dividend = last.Quantity.Value < 0 ? Against(last.Value.Hedge) : With(last.Value.Hedge);
        return Together([divisor, dividend]);
    }

    /// <summary>Of a mean over figures: each but the ends is divided by and divides, and leaves nothing sure.</summary>
    internal static Hedge OfFigures(IReadOnlyList<Observation> figures) =>
        figures.Skip(1).SkipLast(1).Any(figure => figure.Value.Hedge != Hedge.None) ? Hedge.About : OfEnds(figures[0], figures[^1]);

    /// <summary>What all leave sure; "khoảng" where they pull different ways.</summary>
    internal static Hedge Together(IEnumerable<Hedge> hedges)
    {
        Hedge[] distinct = [.. hedges.Where(hedge => hedge != Hedge.None).Distinct().Order()];
        return distinct switch
        {
            [] => Hedge.None,
            [Hedge only] => only,
            [Hedge.Above, Hedge.AtLeast] => Hedge.Above,
            [Hedge.LessThan, Hedge.AtMost] => Hedge.LessThan,
            _ => Hedge.About,
        };
    }
}
