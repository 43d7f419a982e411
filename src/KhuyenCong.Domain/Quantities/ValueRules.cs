namespace KhuyenCong.Domain;

/// <summary>The reason why a number is not a value in a unit.</summary>
internal enum ValueFault
{
    None,
    Negative,
    Fraction,
    TooLarge,
}

/// <summary>
/// Decides which numbers are values in a unit: counts and money are whole and never negative. No other code decides this.
/// </summary>
internal static class ValueRules
{
    internal static CodedFault? OfMoneyUnit(MeasureUnit unit) =>
        unit.Kind == MeasureUnitKind.Money ? null : CodedFault.Of(ErrorCode.WrongUnit, Message.NotMoneyUnit);

    internal static ValueFault FaultOf(decimal value, MeasureUnit unit)
    {
        if (unit.Kind is not (MeasureUnitKind.Count or MeasureUnitKind.Money))
        {
            return ValueFault.None;
        }

        if (value < 0)
        {
            return ValueFault.Negative;
        }

        if (!ExactDecimal.TryMultiply(value, unit.Factor, out decimal whole) || whole > long.MaxValue)
        {
            return ValueFault.TooLarge;
        }

        return whole == decimal.Truncate(whole) ? ValueFault.None : ValueFault.Fraction;
    }
}
