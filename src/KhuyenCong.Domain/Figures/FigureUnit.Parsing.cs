namespace KhuyenCong.Domain;

/// <content>Parsing a unit by the grammar of figures.</content>
public readonly partial record struct FigureUnit
{
    /// <summary>
    /// Tries to read a unit as it is printed after a number (đọc đơn vị), such as "%", "tỷ đồng", "lao động" or "tỷ đồng/tỉnh"; an empty
    /// text means no unit.
    /// </summary>
    /// <param name="text">The words of the unit.</param>
    /// <param name="unit">The unit, or no unit on failure.</param>
    /// <param name="failure">The reason for a failure, and its position.</param>
    /// <returns>False if the text is not a unit.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out FigureUnit unit, out FigureFailure failure) =>
        FigureReader.TryReadUnit(text, out unit, out failure);
}
