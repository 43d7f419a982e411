using KhuyenCong.Calculations;

/// <summary>The marks of a finding in words.</summary>
internal static class MarkWords
{
    public static string Of(ResultMarks marks) =>
        string.Join(", ", Enum.GetValues<ResultMarks>().Where(mark => mark != ResultMarks.None && marks.HasFlag(mark)).Select(WordOf));

    private static string WordOf(ResultMarks mark) => mark switch
    {
        ResultMarks.HedgedOperand => "số gần đúng",
        ResultMarks.EstimatedOperand => "số ước",
        ResultMarks.ByConstruction => "đặt theo phép cộng",
        ResultMarks.AmbiguousOperand => "dấu phẩy hiểu được hai cách",
        ResultMarks.MixedUnits => "khác đơn vị",

        // A mark without words here is shown by its name, never left out.
        _ => mark.ToString(),
    };
}
