using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <summary>Finds the standing of a number relative to a range, as far as its hedge allows a conclusion.</summary>
internal static class RangeStanding
{
    internal static AttainmentStanding Of(decimal value, Hedge hedge, ExactRatio lower, ExactRatio upper, HedgePolicy hedges)
    {
        if (hedges.OperandRange(value, hedge) is not { } range)
        {
            return AttainmentStanding.Uncertain;
        }

        ExactRatio least = new(range.Lower, 1);
        ExactRatio most = new(range.Upper, 1);
        bool isAbove = least > upper || (least == upper && !range.IsLowerInclusive);
        bool isBelow = range.HasUpperEnd && (most < lower || (most == lower && !range.IsUpperInclusive));
        bool isWithin = least >= lower && range.HasUpperEnd && most <= upper;
        return (isAbove, isBelow, isWithin) switch
        {
            (true, _, _) => AttainmentStanding.Above,
            (_, true, _) => AttainmentStanding.Below,
            (_, _, true) => AttainmentStanding.Within,
            _ => AttainmentStanding.Uncertain,
        };
    }
}
