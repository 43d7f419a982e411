/// <summary>How wide text is, guessed from the widest of the usual screen fonts, and its lines; SVG text does not wrap by itself.</summary>
internal static class TextWidth
{
    private const decimal BoldOverRegular = 1.13m;

    public static decimal Of(string text, decimal fontSize, bool isBold = false) => text.Sum(EmOf) * fontSize * (isBold ? BoldOverRegular : 1);

    /// <summary>Lines no wider than <paramref name="width"/>, as few as there can be, and about as long as each other.</summary>
    public static IReadOnlyList<string> Wrap(string text, decimal width, decimal fontSize)
    {
        List<string> best = Fill(text, width, fontSize);
        for (decimal narrower = width - fontSize; narrower > 0 && Fill(text, narrower, fontSize) is { } lines && lines.Count == best.Count; narrower -= fontSize)
        {
            best = lines;
        }

        return best;
    }

    private static List<string> Fill(string text, decimal width, decimal fontSize)
    {
        List<string> lines = [string.Empty];
        foreach (string word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries).SelectMany(word => Break(word, width, fontSize)))
        {
            string longer = lines[^1].Length == 0 ? word : $"{lines[^1]} {word}";
            if (lines[^1].Length > 0 && Of(longer, fontSize) > width)
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

    /// <summary>A word in pieces that fit a line.</summary>
    private static IEnumerable<string> Break(string word, decimal width, decimal fontSize)
    {
        int start = 0;
        for (int end = 1; end <= word.Length; end++)
        {
            bool isWithinPair = end < word.Length && char.IsLowSurrogate(word[end]);
            if (end == word.Length || (!isWithinPair && Of(word[start..(end + 1)], fontSize) > width))
            {
                yield return word[start..end];
                start = end;
            }
        }
    }

    private static decimal EmOf(char letter) => letter switch
    {
        'i' or 'j' or 'l' or '\'' or 'I' => 0.3m,
        ' ' or '.' or ',' or ':' or ';' => 0.34m,
        'f' or 't' or 'r' or '(' or ')' or '/' or '-' => 0.42m,
        'm' or 'w' or 'M' or 'W' or '%' => 1m,
        >= 'a' and <= 'z' or >= '0' and <= '9' => 0.64m,
        'ư' or 'ừ' or 'ứ' or 'ử' or 'ữ' or 'ự' => 0.7m,
        'ì' or 'í' or 'ỉ' or 'ĩ' or 'ị' => 0.36m,
        <= '\u1EFF' when char.IsLower(letter) => 0.64m,
        <= '\u1EFF' => 0.8m,
        _ => 1m,
    };
}
