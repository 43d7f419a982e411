using System.Collections.Immutable;

namespace KhuyenCong.Domain;

/// <summary>Reads the unit after a printed number: a percent sign or a magnitude, the words of the unit, and the unit after '/'.</summary>
internal static class FigureUnitReader
{
    // "20 lao động trở lên" does not mean exactly 20.
    private static readonly ImmutableArray<string> Spans = ["trở lên", "trở xuống"];

    /// <summary>Reads the unit up to the end of the text.</summary>
    /// <param name="text">The repaired text.</param>
    /// <param name="at">The position where the unit begins; on return, where it ends or where the error is.</param>
    /// <param name="unit">The unit.</param>
    /// <param name="afterMoney">The position where the words after an amount of money begin.</param>
    /// <param name="failure">The error.</param>
    internal static bool TryRead(ReadOnlySpan<char> text, ref int at, out FigureUnit unit, out int afterMoney, out FigureFailure failure)
    {
        unit = default;
        FigureUnitKind kind = ReadKind(text, ref at, out int power, out bool isLetterDong);
        FigureText.SkipSpaces(text, ref at);
        afterMoney = at;
        if (power > 0 && kind == FigureUnitKind.None && (MoneyWords.IsTenth(text, at) || MoneyWords.BeginWithMisspeltCurrency(text[at..])))
        {
            failure = new(FigureFailureReason.UnclearUnit, at);
            return false;
        }

        if (!TryReadWords(text, ref at, kind == FigureUnitKind.None, EndOfWords(text, at), out string? words, out failure))
        {
            return false;
        }

        bool isComrade = isLetterDong && words is not null && (words[0] is '.' or '-' || words is "(c)" or "(C)");
        if (isComrade || (kind == FigureUnitKind.Money && words is not null && MoneyWords.MakeNounOfDong(words)))
        {
            failure = new(FigureFailureReason.UnclearUnit, afterMoney);
            return false;
        }

        string? per = null;
        if (at < text.Length)
        {
            int slash = at++;
            if (!TrySkipOne(text, ref at, out failure) || !TryReadWords(text, ref at, true, text.Length, out per, out failure))
            {
                return false;
            }

            // "5 đ/c" is five comrades (đồng chí).
            if (per is null || (isLetterDong && per is "c" or "C"))
            {
                failure = new(FigureFailureReason.UnclearUnit, per is null ? at : slash);
                return false;
            }
        }

        unit = new(kind == FigureUnitKind.None && words is not null ? FigureUnitKind.Noun : kind, power, words, per);
        return true;
    }

    private static FigureUnitKind ReadKind(ReadOnlySpan<char> text, ref int at, out int power, out bool isLetterDong)
    {
        power = 0;
        isLetterDong = false;
        FigureText.SkipSpaces(text, ref at);
        FigureUnitKind kind = ReadPercent(text, ref at);
        if (kind != FigureUnitKind.None)
        {
            return kind;
        }

        power = MoneyWords.TakeMagnitude(text, ref at);
        FigureText.SkipSpaces(text, ref at);
        int currency = at;
        if (MoneyWords.TakeCurrency(text, ref at))
        {
            isLetterDong = power == 0 && at - currency == 1;
            return FigureUnitKind.Money;
        }

        return power > 0 && (at == text.Length || text[at] == '/') ? FigureUnitKind.Money : FigureUnitKind.None;
    }

    /// <summary>
    /// Skips the 1 of "12 triệu đồng/1 đơn vị". "/01 đề án" is rejected, because it can be a number of projects or the unit of a rate.
    /// </summary>
    private static bool TrySkipOne(ReadOnlySpan<char> text, ref int at, out FigureFailure failure)
    {
        failure = default;
        FigureText.SkipSpaces(text, ref at);
        int number = at;
        int next = at;
        next += next < text.Length && text[next] == '0' ? 1 : 0;
        if (next == text.Length || text[next] != '1' || next + 1 == text.Length || !char.IsWhiteSpace(text[next + 1]))
        {
            return true;
        }

        at = next + 1;
        FigureText.SkipSpaces(text, ref at);
        int noun = at;
        if (FigureText.TakeWord(text, ref noun, "đề án"))
        {
            failure = new(FigureFailureReason.AmbiguousPer, number);
            return false;
        }

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

    private static int EndOfWords(ReadOnlySpan<char> text, int at)
    {
        int length = text[at..].IndexOf('/');
        return length < 0 ? text.Length : at + length;
    }

    /// <summary>Reads words up to a position.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">The position where the words begin; on return, where they end or where the error is.</param>
    /// <param name="isNoun">Whether the words name what is counted, so they cannot begin like a magnitude.</param>
    /// <param name="end">The position.</param>
    /// <param name="words">The words, with single spaces; null if there are none.</param>
    /// <param name="failure">The error.</param>
    private static bool TryReadWords(
        ReadOnlySpan<char> text, ref int at, bool isNoun, int end, out string? words, out FigureFailure failure)
    {
        FigureText.SkipSpaces(text, ref at);
        failure = default;
        ReadOnlySpan<char> all = text[at..end].TrimEnd();
        words = all.IsEmpty ? null : KnownUnitWords.Find(all);
        if (words is null && !all.IsEmpty)
        {
            return TryReadOtherWords(text, ref at, isNoun, end, out words, out failure);
        }

        at = end;
        return true;
    }

    private static bool TryReadOtherWords(
        ReadOnlySpan<char> text, ref int at, bool isNoun, int end, out string? words, out FigureFailure failure)
    {
        // "12h30", "1e5": text directly after the number must not contain another digit.
        int start = at;
        bool mayHoldDigits = start == 0 || char.IsWhiteSpace(text[start - 1]) || text[start - 1] == '/';
        words = null;
        failure = default;
        ReadOnlySpan<char> all = text[at..end].TrimEnd();
        bool isMarked = all[0] is '-' or '.' or ',' && !(all.Length > 1 && char.IsAsciiDigit(all[1]));
        if (isMarked || char.IsAsciiDigit(all[0]) || MoneyWords.AreUnclear(all, isNoun))
        {
            failure = new(char.IsAsciiDigit(all[0]) ? FigureFailureReason.SecondNumber : FigureFailureReason.UnclearUnit, start);
            return false;
        }

        bool hasLetter = false;
        bool isTokenStart = true;
        while (at < end)
        {
            int token = at;
            FigureFailureReason? reason = isTokenStart && (MoneyWords.IsMagnitude(text, at) || FigureText.TakeAny(text, ref token, Spans))
                ? FigureFailureReason.UnclearUnit
                : Refusal(text, at, mayHoldDigits && !isTokenStart);
            if (reason is { } known && !PeriodWords.TryTakeYears(text[..end], ref at))
            {
                failure = new(known, at);
                return false;
            }

            isTokenStart = reason is null && !char.IsLetterOrDigit(text[at]);
            hasLetter |= reason is null && char.IsLetter(text[at]);
            at += reason is null ? 1 : 0;
        }

        if (!hasLetter)
        {
            failure = new(FigureFailureReason.UnclearUnit, start);
            return false;
        }

        words = KnownUnitWords.Of(all);
        return true;
    }

    /// <summary>Returns why a character cannot be part of a unit's words; null if it can.</summary>
    private static FigureFailureReason? Refusal(ReadOnlySpan<char> text, int at, bool mayBeDigit)
    {
        char c = text[at];
        if (char.IsAsciiDigit(c))
        {
            // "m2" and "CO2", but not "20 người-30 người".
            return mayBeDigit && char.IsLetterOrDigit(text[at - 1]) ? null : FigureFailureReason.SecondNumber;
        }

        if (char.IsAsciiLetter(c)
            || char.IsWhiteSpace(c)
            || c is '-' or '(' or ')' or '&' or '\'' or '²' or '³'
            || VietnameseLetters.TryRead(c, out _))
        {
            return null;
        }

        if (c is '.' or ',' or '/')
        {
            // "63 tỉnh, thành phố", "tỷ đồng/tỉnh/năm": a mark is allowed within the words, but not at their end.
            int next = at + 1;
            if (c != '.')
            {
                FigureText.SkipSpaces(text, ref next);
            }

            return next < text.Length && char.IsLetterOrDigit(text[next]) ? null : FigureFailureReason.UnclearUnit;
        }

        return FigureText.IsForeign(c) ? FigureFailureReason.ForeignCharacter : FigureFailureReason.UnclearUnit;
    }
}
