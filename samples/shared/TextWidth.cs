/// <summary>
/// Computes the greatest width of a text in any of the usual fonts, because a chart is drawn before the reader's fonts are known, and SVG
/// text does not wrap by itself.
/// </summary>
internal static class TextWidth
{
    private const decimal BoldOverRegular = 1.15m;

    // The width of every letter in a monospaced font.
    private const decimal MonospacedEm = 0.61m;

    /// <summary>The width that no font exceeds, in the unit of <paramref name="fontSize"/>.</summary>
    public static decimal Of(string text, decimal fontSize, bool isBold = false) =>
        decimal.Max(text.Sum(EmOf) * (isBold ? BoldOverRegular : 1), text.Length * MonospacedEm) * fontSize;

    /// <summary>
    /// Wraps a text into as few lines as possible, each no wider than <paramref name="width"/> and all of about the same length.
    /// </summary>
    public static IReadOnlyList<string> Wrap(string text, decimal width, decimal fontSize, bool isBold = false)
    {
        List<string> best = Fill(text, width, fontSize, isBold);
        for (decimal narrower = width - fontSize; narrower > 0; narrower -= fontSize)
        {
            List<string> lines = Fill(text, narrower, fontSize, isBold);
            if (lines.Count > best.Count)
            {
                break;
            }

            best = lines;
        }

        return best;
    }

    private static List<string> Fill(string text, decimal width, decimal fontSize, bool isBold)
    {
        List<string> lines = [string.Empty];
        foreach (string word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries).SelectMany(word => Break(word, width, fontSize, isBold)))
        {
            string longer = lines[^1].Length == 0 ? word : $"{lines[^1]} {word}";
            if (lines[^1].Length > 0 && Of(longer, fontSize, isBold) > width)
            {
                lines.Add(word);
            }
            else
            {
                lines[^1] = longer;
            }
        }

        return lines;
    }

    /// <summary>Breaks a word into pieces that fit on a line.</summary>
    private static IEnumerable<string> Break(string word, decimal width, decimal fontSize, bool isBold)
    {
        int start = 0;
        for (int end = 1; end <= word.Length; end++)
        {
            bool isWithinPair = end < word.Length && char.IsLowSurrogate(word[end]);
            if (end == word.Length || (!isWithinPair && Of(word[start..(end + 1)], fontSize, isBold) > width))
            {
                yield return word[start..end];
                start = end;
            }
        }
    }

    // The greatest width in DejaVu Sans, Noto Sans and Liberation Sans (which is as wide as Arial); a test measures them.
    private static decimal EmOf(char letter) => letter switch
    {
        'i' or 'ì' or 'í' or 'ỉ' or 'ĩ' or 'ị' or 'j' or 'l' or '\'' or 'I' => 0.4m,
        ' ' or '\u00A0' or '.' or ',' or ':' or ';' => 0.36m,
        'f' or 't' or 'r' or '(' or ')' or '/' or '-' => 0.43m,
        'm' or 'w' or 'M' or 'W' or '%' => 1m,
        >= 'a' and <= 'z' or >= '0' and <= '9' => 0.64m,
        'ư' or 'ừ' or 'ứ' or 'ử' or 'ữ' or 'ự' => 0.7m,
        'Ư' or 'Ừ' or 'Ứ' or 'Ử' or 'Ữ' or 'Ự' or 'Ơ' or 'Ờ' or 'Ớ' or 'Ở' or 'Ỡ' or 'Ợ' => 0.92m,
        <= '\u1EFF' when char.IsLower(letter) => 0.64m,
        <= '\u1EFF' => 0.84m,
        _ => 1.1m,
    };
}
