using System.Globalization;
using System.Text;

/// <summary>What is wrong with a cell of a file: where it is, its column, the problem, its value and what was expected.</summary>
internal sealed record InputFault(int Line, int Column, string Name, string Problem, string? Value, string Expected)
{
    private const int LongestValue = 60;

    public string Describe(string file)
    {
        string value = Value is null ? string.Empty : $" (giá trị: \"{Plain(Value)}\")";
        string column = Column.ToString(CultureInfo.InvariantCulture);
        return $"{PlainText.Of(file)}: {LineOf(Line)}, cột {column}, {Plain(Name)}: {Problem}{value}; cần {Expected}";
    }

    /// <summary>"dòng 1234", in digits as editors show it.</summary>
    public static string LineOf(int line) => $"dòng {line.ToString(CultureInfo.InvariantCulture)}";

    /// <summary>A text as a terminal may show it: no control characters, and no longer than it takes to find it in the file.</summary>
    public static string Plain(string text)
    {
        StringBuilder plain = new();
        foreach (Rune rune in text.EnumerateRunes().Take(LongestValue))
        {
            plain.Append(PlainText.IsPlain(rune) ? rune : Rune.ReplacementChar);
        }

        return text.EnumerateRunes().Skip(LongestValue).Any() ? $"{plain}..." : plain.ToString();
    }
}
