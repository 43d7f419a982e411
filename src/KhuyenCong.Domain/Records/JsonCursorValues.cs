namespace KhuyenCong.Domain;

/// <summary>Extends <see cref="JsonCursor"/> with the values of this domain.</summary>
internal static class JsonCursorValues
{
    extension(JsonCursor item)
    {
        /// <summary>Reads an amount of money: a whole number of đồng, or a text with its unit, as users type it.</summary>
        internal Vnd Amount()
        {
            if (item.IsText)
            {
                return Vnd.TryParse(item.AnyText(), out Vnd amount, out FigureFailure failure)
                    ? amount
                    : throw item.Bad(ErrorCode.UnreadableFigure, Message.UnreadableAmount, Messages.Of(failure.Describe));
            }

            decimal value = item.Number();
            return value == decimal.Truncate(value) && value is >= long.MinValue and <= long.MaxValue
                ? Vnd.FromDong((long)value)
                : throw item.Bad(ErrorCode.BadValue, Message.NotAnAmount, Message.WholeDong);
        }

        internal IndicatorFormula Formula() =>
            IndicatorFormula.TryParse(item.Text(), out IndicatorFormula? formula, out FormulaFailure? failure)
                ? formula
                : throw item.Bad(ErrorCode.BadFormula, Message.NotAFormula, Messages.Of(failure.Describe), failure.Expected);
    }
}
