using System.Globalization;

namespace KhuyenCong.Domain;

/// <content>Days, months, quarters and years.</content>
internal sealed partial class PeriodReader
{
    /// <summary>
    /// Reads a day, month, quarter or year. After "tháng 1 -" or "quý I -", a bare number can also be a month or quarter.
    /// </summary>
    /// <param name="from">The beginning of the period, if this is its end.</param>
    /// <param name="isDash">Whether there is a dash between the two.</param>
    /// <param name="end">The end.</param>
    private bool TryReadEnd(PeriodEnd? from, bool isDash, out PeriodEnd end)
    {
        end = default;
        if (IsAtEnd)
        {
            return Fail(null);
        }

        if (from is null && Take("đầu"))
        {
            // "đầu năm" is the beginning of a year; any other "đầu" is the beginning of something that is not stated.
            bool isOfYear = Take("năm");
            end = PeriodEnd.OfDay(isOfYear ? TakeYear() : null, 1, 1);
            return isOfYear || Fail(ReportingPeriodFailureReason.StartNotStated);
        }

        bool isNumberOfQuarter = from is { IsQuarter: true } && (RomanOf(Now) > 0 || (isDash && from is { Year: null } && Now.IsSmall));
        if (Take("quý") || Take("quí") || Take("q") || Take("quarter") || isNumberOfQuarter || Now.Word is "qi" or "qii" or "qiii" or "qiv")
        {
            return TryReadQuarter(out end);
        }

        if (TakeOrdinal() is { } ordinal && Take("quarter"))
        {
            end = PeriodEnd.OfQuarter(TakeYear(), ordinal);
            return true;
        }

        if (Take("tháng") || Take("t"))
        {
            return TryReadMonth(out end);
        }

        if (TakeMonthName() is { } month)
        {
            // "September 30, 2026" or "September 2026".
            int day = !IsAtEnd && Now.IsSmall ? _tokens[_at++].Number : 0;
            _ = day > 0 && Take(",");
            end = day > 0 ? PeriodEnd.OfDay(TakeYear(), month, day) : PeriodEnd.OfMonth(TakeYear(), month);
            return true;
        }

        bool isNamed = Take("cả", "năm") || Take("năm") || Take("year");
        if (!IsAtEnd && Now.IsYear)
        {
            return TryReadFromYear(isNamed, out end);
        }

        if (_at > 0 && (IsNext(-1, "năm") || IsNext(-1, "year")))
        {
            return Fail(IsAtEnd || Now.Digits > 0 ? ReportingPeriodFailureReason.YearNotStated : null);
        }

        return TryReadDay(from, out end);
    }

    private bool TryReadQuarter(out PeriodEnd end)
    {
        end = default;
        int quarter = IsAtEnd ? 0 : RomanOf(Now);
        if (quarter > 0)
        {
            _at++;
        }
        else if (IsAtEnd || IsNext(0, "năm") || !TryTakeCount(out quarter))
        {
            return Fail(null);
        }

        end = PeriodEnd.OfQuarter(TakeYear(), quarter);
        return quarter is >= 1 and <= 4 || Fail(ReportingPeriodFailureReason.NoSuchPart);
    }

    private static int RomanOf(PeriodToken token) => token.Word switch
    {
        "i" or "qi" => 1,
        "ii" or "qii" => 2,
        "iii" or "qiii" => 3,
        "iv" or "qiv" => 4,
        "v" or "vi" => 5,
        _ => 0,
    };

    private bool TryReadMonth(out PeriodEnd end)
    {
        end = default;
        bool isWordOfFive = IsNext(0, "năm");
        if (!TryTakeCount(out int month))
        {
            return Fail(null);
        }

        // "tháng năm 2026" is either May 2026 or a month with a missing number, and so is "tháng năm/2026".
        if (isWordOfFive && !IsNext(0, "năm"))
        {
            return Fail(ReportingPeriodFailureReason.Ambiguous);
        }

        end = PeriodEnd.OfMonth(TakeYear(), month);
        return month is >= 1 and <= 12 || Fail(ReportingPeriodFailureReason.NoSuchPart);
    }

    /// <summary>Reads "2026", "2026-Q3", "2026-H1", "2026-09" or "2026-09-30".</summary>
    private bool TryReadFromYear(bool isNamed, out PeriodEnd end)
    {
        int year = _tokens[_at++].Number;
        end = PeriodEnd.OfYear(year);
        if (Take("-", "q"))
        {
            end = TryReadNumber(4, out int quarter) ? PeriodEnd.OfQuarter(year, quarter) : default;
            return quarter > 0 && _reason is null;
        }

        if (Take("-", "h"))
        {
            end = TryReadNumber(2, out int half) ? new(year, (6 * half) - 5, 6 * half, 0) : default;
            return half > 0 && _reason is null;
        }

        if (_at + 1 < _tokens.Count && IsNext(0, "-") && _tokens[_at + 1].IsSmall)
        {
            int month = _tokens[_at + 1].Number;

            // "2021-25" and "năm 2010-11" omit half of a year; "2026-13" is not a month.
            if (isNamed || month > Math.Max(12, year % 100))
            {
                return Fail(ReportingPeriodFailureReason.YearNotStated);
            }

            _at += 2;
            int day = _at + 1 < _tokens.Count && IsNext(0, "-") && _tokens[_at + 1].IsSmall ? _tokens[_at + 1].Number : 0;
            _at += day > 0 ? 2 : 0;
            end = day > 0 ? PeriodEnd.OfDay(year, month, day) : PeriodEnd.OfMonth(year, month);
            return month is >= 1 and <= 12
                || Fail(day > 0 ? ReportingPeriodFailureReason.NoSuchDay : ReportingPeriodFailureReason.NoSuchPart);
        }

        return true;
    }

    /// <summary>Reads "30/9/2026", "30/9", "30", "9/2026", "ngày 30 tháng 9 năm 2026" or "30 September 2026".</summary>
    private bool TryReadDay(PeriodEnd? from, out PeriodEnd end)
    {
        end = default;
        Take("ngày");
        if (IsAtEnd || !Now.IsSmall)
        {
            return Fail(null);
        }

        int number = _tokens[_at++].Number;
        string mark = IsAtEnd ? string.Empty : Now.Word;
        if (TakeMonthName() is { } named)
        {
            end = PeriodEnd.OfDay(TakeYear(), named, number);
        }
        else if (Take("tháng"))
        {
            if (!TryReadNumber(12, out int month))
            {
                return false;
            }

            end = PeriodEnd.OfDay(TakeYear(), month, number);
        }
        else if (mark is "/" or "." or "-" && _at + 1 < _tokens.Count && _tokens[_at + 1].IsSmall && IsDay(mark))
        {
            int month = _tokens[_at + 1].Number;
            _at += 2;
            end = PeriodEnd.OfDay(TakeYear(), month, number);
            if (month is < 1 or > 12)
            {
                return Fail(ReportingPeriodFailureReason.NoSuchDay);
            }
        }
        else if (from is { IsMonth: true } || (mark is "/" && _at + 1 < _tokens.Count && _tokens[_at + 1].IsYear))
        {
            end = PeriodEnd.OfMonth(TakeYear(), number);
            return number is >= 1 and <= 12 || Fail(ReportingPeriodFailureReason.NoSuchPart);
        }
        else
        {
            end = PeriodEnd.OfDay(null, 0, number);
        }

        return number >= 1 || Fail(ReportingPeriodFailureReason.NoSuchDay);
    }

    /// <summary>
    /// Determines whether a mark between two numbers makes them a day: "30/9" and "30.9.2026" are days, and "1 - 6" is a range.
    /// </summary>
    private bool IsDay(string mark) =>
        string.Equals(mark, "/", StringComparison.Ordinal) || (IsNext(2, mark) && _at + 3 < _tokens.Count && _tokens[_at + 3].IsYear);

    /// <summary>Reads the year, if one follows.</summary>
    private int? TakeYear()
    {
        int start = _at;
        _ = Take(",");
        bool mustFollow = Take("năm") || Take("/");
        _ = mustFollow || Take("-") || Take(".") || Take("of");
        if (!IsAtEnd && Now.IsYear)
        {
            return _tokens[_at++].Number;
        }

        if (mustFollow && !IsAtEnd && Now.Digits > 0)
        {
            Fail(ReportingPeriodFailureReason.YearNotStated);
        }

        _at = start;
        return null;
    }

    private int? TakeOrdinal()
    {
        int? ordinal = IsAtEnd || !IsNext(1, "quarter")
            ? null
            : Now.Word switch { "first" => 1, "second" => 2, "third" => 3, "fourth" => 4, _ => null };
        _at += ordinal is null ? 0 : 1;
        return ordinal;
    }

    private int? TakeMonthName()
    {
        if (IsAtEnd || Now.Word.Length < 3)
        {
            return null;
        }

        for (int month = 1; month <= 12; month++)
        {
            string name = DateTimeFormatInfo.InvariantInfo.GetMonthName(month);
            if (name.Equals(Now.Word, StringComparison.OrdinalIgnoreCase)
                || name.AsSpan(0, 3).Equals(Now.Word, StringComparison.OrdinalIgnoreCase))
            {
                _at++;
                return month;
            }
        }

        return null;
    }
}
