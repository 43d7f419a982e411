using System.Collections.Immutable;

namespace KhuyenCong.Domain;

/// <summary>Reads what stands behind a printed number: a percent sign or a magnitude, the words of the unit, and what it is per.</summary>
internal static class FigureUnitReader
{
    private static readonly ImmutableArray<string> Currencies = ["đồng", "vnđ", "vnd", "đ", "₫"];
    private static readonly ImmutableArray<string> Magnitudes = ["nghìn", "ngàn", "triệu", "tỷ", "tỉ"];

    // "đồng" begins these nouns, which are no money.
    private static readonly ImmutableArray<string> NounsOfDong = ["đồng chí", "đồng hồ", "đồng bào", "đồng nghiệp", "đồng đội", "đồng ruộng", "đồng phục", "đồng hương", "đồng minh"];

    // They multiply, or are a magnitude without its marks: as a noun they would change the number in silence.
    private static readonly ImmutableArray<string> UnclearBeginnings =
    [
        "trăm", "chục", "vạn", "nghin", "ngan", "trieu", "ty", "dong", "phan tram", "rưỡi", "mươi", "tá", "phần ba", "phần tư",
        "phần mười", "phần nghìn", "phần vạn", "tr", "trđ", "trđồng", "ng", "ngđ", "ngh", "nghđ", "tđ", "tỷđ", "tỉđ", "tỷđồng", "tỉđồng", "triệuđ", "triệuđồng", "nghìnđ", "nghìnđồng",
        "ngànđ", "ngànđồng", "k",
    ];

    // "1 triệu hai", "2 tỷ tư": tenths in words. Without a magnitude they begin nouns, as "tư vấn viên".
    private static readonly ImmutableArray<string> Tenths = ["hai", "ba", "bốn", "tư", "sáu", "bảy", "tám", "chín"];

    // "20 lao động trở lên" is no count of 20.
    private static readonly ImmutableArray<string> Spans = ["trở lên", "trở xuống"];

    internal static bool TryRead(ReadOnlySpan<char> text, ref int at, out FigureUnit unit, out FigureFailure failure)
    {
        // "12h30", "1e5": what is glued to the number holds no further digit.
        bool mayHoldDigits = at == 0 || (at < text.Length && char.IsWhiteSpace(text[at]));
        FigureText.SkipSpaces(text, ref at);
        FigureUnitKind kind = ReadPercent(text, ref at);
        int power = kind == FigureUnitKind.None ? ReadMagnitude(text, ref at) : 0;
        FigureText.SkipSpaces(text, ref at);
        if (kind == FigureUnitKind.None && (TakeCurrency(text, ref at) || (power > 0 && (at == text.Length || text[at] == '/'))))
        {
            kind = FigureUnitKind.Money;
        }

        unit = default;
        int tenth = at;
        if (power > 0 && FigureText.TakeAny(text, ref tenth, Tenths))
        {
            failure = new(FigureFailureReason.UnclearUnit, at);
            return false;
        }

        if (!TryReadWords(text, ref at, kind == FigureUnitKind.None, mayHoldDigits, EndOfWords(text, at), out string? words, out failure))
        {
            return false;
        }

        string? per = null;
        if (at < text.Length)
        {
            at++;
            if (!TryReadWords(text, ref at, true, true, text.Length, out per, out failure))
            {
                return false;
            }

            if (per is null)
            {
                failure = new(FigureFailureReason.UnclearUnit, at);
                return false;
            }
        }

        unit = new(kind == FigureUnitKind.None && words is not null ? FigureUnitKind.Noun : kind, power, words, per);
        return true;
    }

    private static FigureUnitKind ReadPercent(ReadOnlySpan<char> text, ref int at)
    {
        if (at < text.Length && text[at] == '%')
        {
            at++;
            return FigureUnitKind.Percent;
        }

        int next = at;
        bool isPoint = FigureText.TakeWord(text, ref next, "điểm");
        FigureText.SkipSpaces(text, ref next);
        if (FigureText.TakeWord(text, ref next, "phần trăm") || (isPoint && FigureText.TakeWord(text, ref next, "%")))
        {
            at = next;
            return isPoint ? FigureUnitKind.PercentagePoint : FigureUnitKind.Percent;
        }

        return FigureUnitKind.None;
    }

    private static int ReadMagnitude(ReadOnlySpan<char> text, ref int at)
    {
        int power = 0;
        if (FigureText.TakeWord(text, ref at, "nghìn") || FigureText.TakeWord(text, ref at, "ngàn"))
        {
            power = 3;
            int next = at;
            FigureText.SkipSpaces(text, ref next);
            if (TakeBillion(text, ref next))
            {
                power = 12;
                at = next;
            }
        }
        else if (FigureText.TakeWord(text, ref at, "triệu"))
        {
            power = 6;
        }
        else if (TakeBillion(text, ref at))
        {
            power = 9;
        }

        return power;
    }

    private static bool TakeBillion(ReadOnlySpan<char> text, ref int at) => FigureText.TakeWord(text, ref at, "tỷ") || FigureText.TakeWord(text, ref at, "tỉ");

    private static bool TakeCurrency(ReadOnlySpan<char> text, ref int at)
    {
        int noun = at;
        int next = at;
        bool isCurrency = FigureText.TakeAny(text, ref next, Currencies) && (next == text.Length || !FigureText.TakeAny(text, ref noun, NounsOfDong));
        at = isCurrency ? next : at;
        return isCurrency;
    }

    private static int EndOfWords(ReadOnlySpan<char> text, int at)
    {
        int length = text[at..].IndexOf('/');
        return length < 0 ? text.Length : at + length;
    }

    /// <summary>The words up to a place; null when there is none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Where they begin; afterwards, where they end or go wrong.</param>
    /// <param name="isNoun">Whether they name what is counted, and so may not begin with another magnitude.</param>
    /// <param name="mayHoldDigits">Whether a digit may follow a letter in them.</param>
    /// <param name="end">The place.</param>
    /// <param name="words">The words, with single spaces.</param>
    /// <param name="failure">What is wrong.</param>
    private static bool TryReadWords(ReadOnlySpan<char> text, ref int at, bool isNoun, bool mayHoldDigits, int end, out string? words, out FigureFailure failure)
    {
        FigureText.SkipSpaces(text, ref at);
        int start = at;
        int unclear = at;
        bool hasLetter = false;
        failure = default;
        ReadOnlySpan<char> all = text[at..end].TrimEnd();
        words = all.IsEmpty ? null : KnownUnitWords.Find(all);
        if (words is not null || all.IsEmpty)
        {
            at = end;
            return true;
        }

        if (isNoun && FigureText.TakeAny(text, ref unclear, UnclearBeginnings))
        {
            failure = new(FigureFailureReason.UnclearUnit, start);
            return false;
        }

        bool isTokenStart = true;
        for (; at < end; at++)
        {
            int token = at;
            FigureFailureReason? reason = isTokenStart && (FigureText.TakeAny(text, ref token, Magnitudes) || FigureText.TakeAny(text, ref token, Spans))
                ? FigureFailureReason.UnclearUnit
                : Refusal(text, at, mayHoldDigits && !isTokenStart);
            if (reason is { } known)
            {
                failure = new(known, at);
                return false;
            }

            isTokenStart = char.IsWhiteSpace(text[at]) || text[at] is '(' or '/';
            hasLetter |= char.IsLetter(text[at]);
        }

        if (!hasLetter)
        {
            failure = new(FigureFailureReason.UnclearUnit, start);
            return false;
        }

        words = KnownUnitWords.Of(all);
        return true;
    }

    /// <summary>Why a character cannot stand in the words of a unit; null when it can.</summary>
    private static FigureFailureReason? Refusal(ReadOnlySpan<char> text, int at, bool mayBeDigit)
    {
        char c = text[at];
        if (char.IsAsciiDigit(c))
        {
            // "m2" and "CO2", but not "20 người-30 người".
            return mayBeDigit && char.IsLetterOrDigit(text[at - 1]) ? null : FigureFailureReason.SecondNumber;
        }

        if (char.IsAsciiLetter(c) || char.IsWhiteSpace(c) || c is '-' or '(' or ')' or '&' or '\'' or '²' or '³' || VietnameseLetters.TryRead(c, out _))
        {
            return null;
        }

        if (c is '.' or ',' or '/')
        {
            // "63 tỉnh, thành phố", "tỷ đồng/tỉnh/năm": a mark inside of the words, not at their end.
            int next = at + 1;
            if (c != '.')
            {
                FigureText.SkipSpaces(text, ref next);
            }

            return next < text.Length && char.IsLetterOrDigit(text[next]) ? null : FigureFailureReason.UnclearUnit;
        }

        return char.IsLetter(c) || FigureText.IsCombining(c) || char.IsSurrogate(c) ? FigureFailureReason.ForeignCharacter : FigureFailureReason.UnclearUnit;
    }
}
