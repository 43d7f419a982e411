using System.Collections.Immutable;

namespace KhuyenCong.Domain;

/// <summary>
/// The words of money: magnitudes, names of the đồng, nouns that contain "đồng" but are not money, and words too similar to a magnitude to
/// be nouns.
/// </summary>
internal static class MoneyWords
{
    private static readonly ImmutableArray<string> Currencies = ["đồng", "vnđ", "vnd", "đ", "₫"];
    private static readonly ImmutableArray<string> Magnitudes = ["nghìn", "ngàn", "triệu", "tỷ", "tỉ"];

    // "đồng" begins these nouns: comrades, clocks, compatriots, colleagues, teammates, fields, uniforms, people from the same home, allies.
    private static readonly ImmutableArray<string> NounsThatBeginWithDong =
        ["đồng chí", "đồng hồ", "đồng bào", "đồng nghiệp", "đồng đội", "đồng ruộng", "đồng phục", "đồng hương", "đồng minh"];

    // "đồng" ends these: contracts, councils, communities, fields, and things made of bronze.
    private static readonly ImmutableArray<string> NounsThatEndWithDong =
        ["hợp", "hội", "cộng", "cánh", "đúc", "gò", "trống", "tượng", "đồ", "quặng", "dây"];

    // These multiply, or are a magnitude in another spelling or language. Read as a noun, they would silently change the number.
    private static readonly ImmutableArray<string> UnclearBeginnings =
    [
        "trăm", "chục", "vạn", "nghin", "ngan", "trieu", "ty", "dong", "phan tram", "rưỡi", "mươi", "tá", "phần ba", "phần tư",
        "phần mười", "phần nghìn", "phần vạn", "tr", "trđ", "trđồng", "ng", "ngđ", "ngh", "nghđ", "tđ", "k", "n", "t", "b", "bn", "bln",
        "mn", "mln", "tn", "hundred", "thousand", "thousands", "million", "millions", "milion", "milions", "billion", "billions",
        "bilion", "trillion", "trillions", "mil", "mio", "mill", "bil", "bill", "tril", "tri ệu", "tri u", "triệ u", "tr iệu", "t ỷ",
        "ngh ìn", "phẩy",
    ];

    // "1 triệu hai", "2 tỷ tư", "1 triệu năm trăm": the rest of the number in words. Without a magnitude they begin nouns, such as "tư vấn
    // viên". "tỷ lệ", "tỷ trọng" and "triệu chứng" are separate nouns.
    private static readonly ImmutableArray<string> Tenths =
    [
        "một", "mốt", "hai", "ba", "bốn", "tư", "năm", "lăm", "sáu", "bảy", "tám", "chín", "mười", "không", "lẻ", "linh", "lệ", "trọng",
        "chứng",
    ];

    /// <summary>Reads a magnitude and returns its power of ten; 0 if there is none.</summary>
    internal static int TakeMagnitude(ReadOnlySpan<char> text, ref int at)
    {
        if (FigureText.TakeWord(text, ref at, "nghìn") || FigureText.TakeWord(text, ref at, "ngàn"))
        {
            int next = at;
            FigureText.SkipSpaces(text, ref next);
            if (!TakeBillion(text, ref next))
            {
                return 3;
            }

            at = next;
            return 12;
        }

        return FigureText.TakeWord(text, ref at, "triệu") ? 6 : TakeBillion(text, ref at) ? 9 : 0;
    }

    /// <summary>Reads a name of the đồng that does not begin a noun.</summary>
    internal static bool TakeCurrency(ReadOnlySpan<char> text, ref int at)
    {
        int next = at;
        if (!FigureText.TakeAny(text, ref next, Currencies) || TakeNounOfDong(text, at, out _))
        {
            return false;
        }

        at = next;
        return true;
    }

    /// <summary>Determines whether the words after a name of the đồng form a noun with it: "đ chí" is đồng chí.</summary>
    internal static bool MakeNounOfDong(ReadOnlySpan<char> words)
    {
        foreach (string noun in NounsThatBeginWithDong)
        {
            int at = 0;
            if (FigureText.TakeWord(words, ref at, noun["đồng ".Length..]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Determines whether there is a magnitude at a position.</summary>
    internal static bool IsMagnitude(ReadOnlySpan<char> text, int at) => FigureText.TakeAny(text, ref at, Magnitudes);

    internal static bool IsTenth(ReadOnlySpan<char> text, int at) => FigureText.TakeAny(text, ref at, Tenths);

    /// <summary>
    /// Determines whether words cannot name what is counted, because they begin like a magnitude or contain a name of the đồng.
    /// </summary>
    internal static bool AreUnclear(ReadOnlySpan<char> words, bool isAtNumber)
    {
        int next = 0;
        if (isAtNumber && (FigureText.TakeAny(words, ref next, UnclearBeginnings) || words is "M" || IsMisspeltMagnitude(words)))
        {
            return true;
        }

        int before = -1;
        for (int at = 0; at < words.Length;)
        {
            int end = EndOfWord(words, at);
            if (end == at)
            {
                at++;
                continue;
            }

            if (TakeNounOfDong(words, at, out int afterNoun))
            {
                end = afterNoun;
            }
            else if (EndsWithCurrency(words[at..end], isAtNumber && at == 0 && end == words.Length)
                && !(before >= 0 && EndsNounOfDong(words, before, at, end)))
            {
                return true;
            }

            before = at;
            at = end;
        }

        return false;
    }

    private static bool TakeBillion(ReadOnlySpan<char> text, ref int at) =>
        FigureText.TakeWord(text, ref at, "tỷ") || FigureText.TakeWord(text, ref at, "tỉ");

    private static bool TakeNounOfDong(ReadOnlySpan<char> text, int at, out int end)
    {
        end = at;
        return FigureText.TakeAny(text, ref end, NounsThatBeginWithDong);
    }

    private static bool EndsNounOfDong(ReadOnlySpan<char> words, int before, int at, int end)
    {
        int dong = at;
        int next = before;
        return FigureText.TakeWord(words, ref dong, "đồng") && dong == end && FigureText.TakeAny(words, ref next, NounsThatEndWithDong);
    }

    /// <summary>
    /// Determines whether a word is a name of the đồng, or ends with one without a space between: no Vietnamese word ends with "đ", and
    /// no two syllables are written as one word. A single word with the letters of "đồng" but other marks is not a noun either.
    /// </summary>
    private static bool EndsWithCurrency(ReadOnlySpan<char> word, bool isAlone)
    {
        foreach (string currency in Currencies)
        {
            int start = word.Length - currency.Length;
            if (start >= 0 && FigureText.TakeWord(word, ref start, currency) && !IsAbbreviation(word))
            {
                return true;
            }
        }

        return isAlone && HasLetters(word, "dong");
    }

    /// <summary>Determines whether a word is an abbreviation such as "LĐ" (lao động) or "HĐ" (hợp đồng).</summary>
    private static bool IsAbbreviation(ReadOnlySpan<char> word) => word is [>= 'A' and <= 'Z', 'Đ'];

    /// <summary>
    /// Determines whether the first word has the letters of a magnitude with other marks, and is not a known noun with these letters.
    /// </summary>
    private static bool IsMisspeltMagnitude(ReadOnlySpan<char> words)
    {
        ReadOnlySpan<char> word = words[..EndOfWord(words, 0)];
        int at = 0;
        return HasLetters(word, "trieu")
            || HasLetters(word, "nghin")
            || IsGlued(word)
            || IsSlipOf(word, "triệu")
            || IsSlipOf(word, "nghìn")
            || (HasLetters(word, "ngan") && !FigureText.TakeWord(words, ref at, "ngân") && !FigureText.TakeWord(words, ref at, "ngăn"))
            || HasLetters(word, "ty")
            || (HasLetters(word, "ti") && !FigureText.TakeWord(words, ref at, "ti vi"));
    }

    /// <summary>
    /// Determines whether a magnitude has lost the space after it, as in text extracted from PDF: "triệuUSD", "nghìnlao động". "ngành" is
    /// a noun.
    /// </summary>
    private static bool IsGlued(ReadOnlySpan<char> word)
    {
        foreach (string magnitude in Magnitudes)
        {
            if (word.Length > magnitude.Length && !string.Equals(magnitude, "tỉ", StringComparison.Ordinal) && Begins(word, magnitude))
            {
                return !(string.Equals(magnitude, "ngàn", StringComparison.Ordinal) && FigureText.Fold(word[magnitude.Length]) == 'h');
            }
        }

        return false;
    }

    private static bool Begins(ReadOnlySpan<char> word, string start)
    {
        for (int i = 0; i < start.Length; i++)
        {
            if (FigureText.Fold(word[i]) != start[i])
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Determines whether a word is a magnitude with one letter inserted, omitted or replaced; no such word is a noun.</summary>
    private static bool IsSlipOf(ReadOnlySpan<char> word, string magnitude)
    {
        if (Math.Abs(word.Length - magnitude.Length) > 1)
        {
            return false;
        }

        int start = 0;
        int shorter = Math.Min(word.Length, magnitude.Length);
        while (start < shorter && FigureText.Fold(word[start]) == magnitude[start])
        {
            start++;
        }

        int end = 0;
        while (end < shorter - start && FigureText.Fold(word[^(end + 1)]) == magnitude[^(end + 1)])
        {
            end++;
        }

        return start + end >= Math.Max(word.Length, magnitude.Length) - 1;
    }

    /// <summary>Determines whether words after a magnitude begin with a misspelt name of the đồng: "triệu đồg", "triệu VMD".</summary>
    internal static bool BeginWithMisspeltCurrency(ReadOnlySpan<char> words)
    {
        int end = EndOfWord(words, 0);
        ReadOnlySpan<char> word = words[..end];
        foreach (char c in word)
        {
            if (FigureText.IsForeign(c))
            {
                return false;
            }
        }

        bool isNoun = end < words.Length && (HasLetters(word, "dong") || HasLetters(word, "don"));
        return (IsSlipOf(word, "đồng") && !isNoun) || (word.Length == 3 && (IsSlipOf(word, "vnd") || IsSlipOf(word, "vnđ")));
    }

    private static bool HasLetters(ReadOnlySpan<char> word, string letters)
    {
        if (word.Length != letters.Length)
        {
            return false;
        }

        for (int i = 0; i < word.Length; i++)
        {
            if (!VietnameseLetters.TryRead(word[i], out NameLetter letter) || letter.Letter != letters[i])
            {
                return false;
            }
        }

        return true;
    }

    private static int EndOfWord(ReadOnlySpan<char> words, int at)
    {
        while (at < words.Length && (char.IsLetterOrDigit(words[at]) || words[at] == '₫'))
        {
            at++;
        }

        return at;
    }
}
