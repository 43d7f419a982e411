namespace KhuyenCong.Domain;

/// <summary>
/// Reads the numbers from 1 to 12 in words, as reports write numbers of months: "sáu tháng đầu năm", "the first nine months".
/// </summary>
internal static class PeriodNumberWords
{
    /// <summary>Returns the number at a position and how many words it has; zero words if there is none.</summary>
    internal static (int Number, int Words) At(List<PeriodToken> tokens, int at)
    {
        if (at >= tokens.Count)
        {
            return (0, 0);
        }

        int number = NumberOf(tokens[at].Word);
        int next = number == 10 && at + 1 < tokens.Count ? NumberOf(tokens[at + 1].Word) : 0;
        return (number, next) switch
        {
            (0, _) => (0, 0),
            (10, 1 or 2) => (10 + next, 2),
            _ => (number, 1),
        };
    }

    private static int NumberOf(string word) => word switch
    {
        "một" or "one" => 1,
        "hai" or "two" => 2,
        "ba" or "three" => 3,
        "bốn" or "tư" or "four" => 4,
        "năm" or "five" => 5,
        "sáu" or "six" => 6,
        "bảy" or "bẩy" or "seven" => 7,
        "tám" or "eight" => 8,
        "chín" or "nine" => 9,
        "mười" or "ten" => 10,
        "eleven" => 11,
        "twelve" => 12,
        _ => 0,
    };
}
