using KhuyenCong.Calculations;

/// <summary>The marks of a finding in words.</summary>
internal static class MarkWords
{
    public static string Of(ResultMarks marks)
    {
        List<string> words = [];
        AddIf(ResultMarks.HedgedOperand, "số gần đúng");
        AddIf(ResultMarks.EstimatedOperand, "số ước");
        AddIf(ResultMarks.ByConstruction, "đặt theo phép cộng");
        return string.Join(", ", words);

        void AddIf(ResultMarks mark, string word)
        {
            if (marks.HasFlag(mark))
            {
                words.Add(word);
            }
        }
    }
}
