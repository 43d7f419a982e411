using System.Globalization;
using System.Text;

/// <summary>A fault in a cell of a file, with its position, its column, the problem, the value and the expectation.</summary>
internal sealed record InputFault(int Line, int Column, string Name, string Problem, string? Value, string Expected)
{
    private const int LongestValue = 60;

    public string Describe(string file)
    {
        string value = Value is null ? string.Empty : $" (giá trị: \"{Plain(Value)}\")";
        string column = Column.ToString(CultureInfo.InvariantCulture);
        return $"{PlainText.Of(file)}: {LineOf(Line)}, cột {column}, {Plain(Name)}: {Problem}{value}; cần {Expected}";
    }

    /// <summary>Text such as "dòng 1234", with plain digits as editors show them.</summary>
    public static string LineOf(int line) => $"dòng {line.ToString(CultureInfo.InvariantCulture)}";

    /// <summary>
    /// A text that is safe to print on a terminal: without control characters, and only long enough to find it in the file.
    /// </summary>
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
