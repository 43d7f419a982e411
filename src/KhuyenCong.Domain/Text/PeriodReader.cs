using System.Diagnostics.CodeAnalysis;

namespace KhuyenCong.Domain;

/// <summary>Reads the names of periods as reports print them, in Vietnamese and English.</summary>
internal sealed partial class PeriodReader
{
    private const int MaxLength = 100;

    private readonly List<PeriodToken> _tokens;
    private int _at;
    private ReportingPeriodFailureReason? _reason;

    private PeriodReader(List<PeriodToken> tokens) => _tokens = tokens;

    internal static bool TryRead(
        ReadOnlySpan<char> text, out ReportingPeriod period, [NotNullWhen(false)] out ReportingPeriodFailure? failure)
    {
        ReadOnlySpan<char> trimmed = text.Trim();
        period = default;
        if (trimmed.IsEmpty || trimmed.Length > MaxLength)
        {
            failure = new(trimmed.IsEmpty ? ReportingPeriodFailureReason.Empty : ReportingPeriodFailureReason.TooLong);
            return false;
        }

        List<PeriodToken> tokens = PeriodToken.Split(trimmed);
        if (tokens.Count(static token => token.Is("(")) != tokens.Count(static token => token.Is(")")))
        {
            failure = new(ReportingPeriodFailureReason.NotAPeriod);
            return false;
        }

        tokens.RemoveAll(static token => token.Is("(") || token.Is(")"));
        if (tokens is [_, .., { Word: "." or "," or ";" or ":" }])
        {
            tokens.RemoveAt(tokens.Count - 1);
        }

        PeriodReader reader = new(tokens);
        bool isRead = reader.TryRead(out period);
        failure = isRead ? null : new(reader._reason ?? PeriodWordsOfRefusal.ReasonOf(tokens));
        return isRead;
    }

    private bool TryRead(out ReportingPeriod period)
    {
        SkipLead();
        int start = _at;
        if (TryReadMonthsOfYear(out period))
        {
            return true;
        }

        _at = start;
        if (_reason is null && TryReadSpanOfYears(out period))
        {
            return true;
        }

        _at = start;
        return _reason is null && TryReadFromThrough(out period);
    }

    private void SkipLead()
    {
        while (Take("trong") || Take("lũy", "kế") || Take("luỹ", "kế") || Take("kỳ") || Take("kì") || Take("báo", "cáo")
            || Take("sơ", "kết") || Take("tổng", "kết") || (_at > 0 && Take(":")) || Take("the") || Take("in") || Take("for"))
        {
            // These words do not affect the period.
        }
    }

    /// <summary>
    /// Reads a part of a year: "6 tháng đầu năm 2026", "9 tháng năm 2026", "9T/2026", "nửa đầu năm 2026", "the first 9 months of 2026",
    /// "second half of 2026".
    /// </summary>
    private bool TryReadMonthsOfYear(out ReportingPeriod period)
    {
        period = default;
        bool isEnglishFirst = Take("first");
        bool isEnglishSecond = !isEnglishFirst && Take("second");
        bool isEnglishLast = !isEnglishFirst && !isEnglishSecond && Take("last");
        if (Take("half") || Take("nửa"))
        {
            return TryReadHalf(isEnglishFirst, isEnglishSecond || isEnglishLast, out period);
        }

        if (Take("h"))
        {
            return TryReadNumber(2, out int half)
                && TryReadYear(out int ofHalf)
                && Finish(ReportingPeriod.HalfYear(ofHalf, half), out period);
        }

        int start = _at;
        int ofOne = TryTakeCount(out int count) && !isEnglishSecond ? MonthsOfUnit() : 0;
        if (ofOne > 0 && (IsAtEnd || !Now.IsSmall))
        {
            int months = count * ofOne;
            bool isLast = isEnglishLast || Take("cuối");
            if (months is < 1 or > 12)
            {
                return Fail(ReportingPeriodFailureReason.NoSuchPart);
            }

            Take("đầu");
            return TryReadYear(out int year)
                && Finish(isLast ? ReportingPeriod.Months(year, 13 - months, 12) : ReportingPeriod.FirstMonths(year, months), out period);
        }

        _at = start;
        return false;
    }

    /// <summary>
    /// Reads the unit after a number, and returns its length in months: 1 for "tháng", "t" or "months", 3 for "quý" before "đầu" or "cuối";
    /// 0 if there is none.
    /// </summary>
    private int MonthsOfUnit() => Take("tháng") || Take("t") || Take("months") ? 1
        : IsNext(0, "quý") && (IsNext(1, "đầu") || IsNext(1, "cuối")) && Take("quý") ? 3
        : 0;

    private bool TryReadHalf(bool isFirst, bool isSecond, out ReportingPeriod period)
    {
        period = default;
        isFirst |= Take("đầu");
        isSecond |= Take("cuối");
        return isFirst != isSecond && TryReadYear(out int year) && Finish(ReportingPeriod.HalfYear(year, isFirst ? 1 : 2), out period);
    }

    /// <summary>Reads several years: "giai đoạn 2021 - 2025", "5 năm 2021 - 2025", "các năm 2014 - 2020".</summary>
    private bool TryReadSpanOfYears(out ReportingPeriod period)
    {
        period = default;
        bool isNamed = Take("giai", "đoạn") || Take("thời", "kỳ") || Take("thời", "kì") || Take("các", "năm");
        int start = _at;
        int? count = TryTakeCount(out int years) && years > 1 && (Take("năm") || Take("years")) ? years : null;
        _at = count is null ? start : _at;
        if (!isNamed && count is null)
        {
            return false;
        }

        if (!TryReadFromThrough(out ReportingPeriod read))
        {
            return false;
        }

        period = read;
        return count is { } stated && read.Years.Count != stated ? Fail(ReportingPeriodFailureReason.YearCountMismatch)
            : read.Kind == ReportingPeriodKind.Years || Fail(ReportingPeriodFailureReason.EndNotStated);
    }

    /// <summary>Reads one day, month, quarter or year, or a span from one through another.</summary>
    private bool TryReadFromThrough(out ReportingPeriod period)
    {
        period = default;
        _ = Take("tính");
        if (TakeThrough())
        {
            return Fail(ReportingPeriodFailureReason.StartNotStated);
        }

        bool isFrom = Take("từ") || Take("from");
        bool isOfStart = IsNext(0, "đầu");
        if (!TryReadEnd(null, isDash: false, out PeriodEnd from))
        {
            return false;
        }

        bool isDash = Take("-") || (!from.IsYear && Take("/"));
        if (!isDash && !TakeThrough())
        {
            // "đầu năm 2026" is not a day.
            return !IsAtEnd || isOfStart ? Fail(null)
                : isFrom ? Fail(ReportingPeriodFailureReason.EndNotStated)
                : Finish(from, from, out period);
        }

        Take("hết");
        Take("the", "end", "of");
        if (!IsAtEnd && TryReadEnd(from, isDash, out PeriodEnd through))
        {
            return IsAtEnd && from.MayBeginFor(through) ? Finish(from, through, out period) : Fail(null);
        }

        return Fail(_reason ?? (IsAtEnd || Take("nay") || Take("now") || Take("date") ? ReportingPeriodFailureReason.EndNotStated : null));
    }

    private bool TakeThrough() => Take("đến") || Take("tới") || Take("to") || Take("through") || Take("until");

    /// <summary>Reads a year of four digits, with the words that can precede it.</summary>
    private bool TryReadYear(out int year)
    {
        _ = Take(",");
        _ = Take("năm") || Take("/") || Take("-") || Take(".") || Take("of");
        year = IsAtEnd ? 0 : Now.Number;
        if (IsAtEnd || !Now.IsYear)
        {
            bool isYear = IsAtEnd || Now.Digits > 0;
            return Fail(isYear ? ReportingPeriodFailureReason.YearNotStated : null);
        }

        _at++;
        return true;
    }

    private bool TryReadNumber(int most, out int number)
    {
        number = IsAtEnd ? 0 : Now.Number;
        if (IsAtEnd || !Now.IsSmall)
        {
            return Fail(null);
        }

        _at++;
        return (number >= 1 && number <= most) || Fail(ReportingPeriodFailureReason.NoSuchPart);
    }

    /// <summary>Reads a number of one or two digits, or in words.</summary>
    private bool TryTakeCount(out int number)
    {
        if (!IsAtEnd && Now.IsSmall)
        {
            number = _tokens[_at++].Number;
            return true;
        }

        (number, int words) = PeriodNumberWords.At(_tokens, _at);
        _at += words;
        return words > 0;
    }

    private bool Finish(PeriodEnd from, PeriodEnd through, out ReportingPeriod period) =>
        from.CompletedBy(through).Through(through, out period) is not { } reason || Fail(reason);

    private bool Finish(ReportingPeriod read, out ReportingPeriod period)
    {
        period = IsAtEnd ? read : default;
        return IsAtEnd || Fail(null);
    }

    private bool Fail(ReportingPeriodFailureReason? reason)
    {
        _reason ??= reason;
        return false;
    }

    private bool IsAtEnd => _at >= _tokens.Count;

    private PeriodToken Now => _tokens[_at];

    private bool IsNext(int ahead, string word) => _at + ahead < _tokens.Count && _tokens[_at + ahead].Is(word);

    /// <summary>Reads a sequence of words: either all of them or none.</summary>
    private bool Take(params ReadOnlySpan<string> words)
    {
        for (int i = 0; i < words.Length; i++)
        {
            if (!IsNext(i, words[i]))
            {
                return false;
            }
        }

        _at += words.Length;
        return true;
    }
}
