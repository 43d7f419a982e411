using System.Runtime.InteropServices;

namespace KhuyenCong.Domain;

/// <summary>Reads the digits of a Vietnamese printed number: '.' between groups of exactly three, ',' before decimals.</summary>
internal static class VietnameseNumberReader
{
    private const int MaxDigits = 28;

    /// <summary>Reads the number at the start of a text, without allocation.</summary>
    /// <param name="text">The text. A leading minus is its sign, and so is the en dash that word processors put in its place.</param>
    /// <param name="number">The number, digit for digit, and its style; on failure, its length is the position of the error.</param>
    /// <param name="isPointAllowed">Whether a '.' that does not separate thousands is read as a decimal point.</param>
    /// <returns>The error; <see cref="NumberFault.None"/> if there is none.</returns>
    internal static NumberFault Read(ReadOnlySpan<char> text, out ReadNumber number, bool isPointAllowed = false)
    {
        Digits digits = default;
        bool isNegative = text.Length > 0 && IsMinus(text[0]);
        int at = isNegative ? 1 : 0;
        int wholeStart = at;
        NumberFault fault = digits.Take(text, ref at) ? NumberFault.None : FaultAt(text, at, NumberFault.NoDigit);
        int wholeLength = at - wholeStart;
        bool isPadded = wholeLength > 1 && text[wholeStart] == '0';
        bool hasMark = fault == NumberFault.None && at < text.Length && text[at] == '.';
        bool hasPoint = hasMark && isPointAllowed && !isPadded && IsDecimalPoint(text, at, text[wholeStart] == '0');
        bool isGrouped = hasMark && !hasPoint;
        if (isGrouped)
        {
            fault = wholeLength > 3 || text[wholeStart] == '0' ? NumberFault.NotThousands : TakeGroups(text, ref at, ref digits);
        }

        int scale = 0;
        if (fault == NumberFault.None && at < text.Length && (text[at] == ',' || hasPoint))
        {
            int first = ++at;
            fault = TakeDecimals(text, ref at, ref digits, hasPoint);
            scale = at - first;
        }

        number = fault == NumberFault.None
            ? new(digits.ToDecimal(isNegative, scale), at, scale, wholeLength, isGrouped, hasPoint, isPadded)
            : new(0, at, 0, 0, false, false, false);
        return fault;
    }

    /// <summary>Reads groups of exactly three digits, each after a '.'.</summary>
    private static NumberFault TakeGroups(ReadOnlySpan<char> text, ref int at, ref Digits digits)
    {
        while (at < text.Length && text[at] == '.')
        {
            int next = at + 1;
            if (CountDigits(text[next..]) != 3)
            {
                return NumberFault.NotThreeDigits;
            }

            bool fits = digits.Take(text, ref next);
            at = next;
            if (!fits)
            {
                return NumberFault.TooManyDigits;
            }
        }

        return NumberFault.None;
    }

    /// <summary>
    /// Reads the decimals. After a decimal comma, no other mark can follow; after a decimal point, none that is followed by a digit.
    /// </summary>
    private static NumberFault TakeDecimals(ReadOnlySpan<char> text, ref int at, ref Digits digits, bool hasPoint)
    {
        int first = at;
        if (!digits.Take(text, ref at))
        {
            return FaultAt(text, at, NumberFault.NoDecimal);
        }

        if (at - first > MaxDigits)
        {
            at = first + MaxDigits;
            return NumberFault.TooManyDecimals;
        }

        bool isFollowed = at < text.Length - (hasPoint ? 1 : 0) && text[at] is '.' or ',' && (!hasPoint || char.IsAsciiDigit(text[at + 1]));
        return isFollowed ? NumberFault.SecondMark : NumberFault.None;
    }

    internal static bool IsMinus(char c) => c is '-' or '−' or '–';

    /// <summary>
    /// Determines whether a '.' is a decimal point: digits follow it, and either there are not exactly three of them or it follows a single
    /// 0.
    /// </summary>
    private static bool IsDecimalPoint(ReadOnlySpan<char> text, int at, bool isAfterZero)
    {
        int count = CountDigits(text[(at + 1)..]);
        return count > 0 && (count != 3 || isAfterZero);
    }

    private static int CountDigits(ReadOnlySpan<char> text)
    {
        int count = 0;
        while (count < text.Length && char.IsAsciiDigit(text[count]))
        {
            count++;
        }

        return count;
    }

    private static NumberFault FaultAt(ReadOnlySpan<char> text, int at, NumberFault missing) =>
        at < text.Length && char.IsAsciiDigit(text[at]) ? NumberFault.TooManyDigits : missing;

    /// <summary>
    /// The digits read so far: the first eighteen in a ulong, which is fast, and all of them, up to 28, in a UInt128 if there are more.
    /// </summary>
    [StructLayout(LayoutKind.Auto)]
    private struct Digits
    {
        private const int LongDigits = 18;
        private ulong _low;
        private UInt128 _all;
        private int _count;

        /// <summary>Reads up to 28 digits, not counting leading zeros. Returns false if there are none or too many.</summary>
        internal bool Take(ReadOnlySpan<char> text, ref int at)
        {
            int start = at;
            while (at < text.Length && char.IsAsciiDigit(text[at]))
            {
                uint digit = (uint)(text[at] - '0');
                if (_count < LongDigits)
                {
                    _low = (_low * 10) + digit;
                }
                else if (_count < MaxDigits)
                {
                    _all = ((_count == LongDigits ? _low : _all) * 10) + digit;
                }
                else
                {
                    return false;
                }

                _count += digit != 0 || _count > 0 ? 1 : 0;
                at++;
            }

            return at > start;
        }

        internal readonly decimal ToDecimal(bool isNegative, int scale)
        {
            UInt128 mantissa = _count <= LongDigits ? _low : _all;
            return new(
                unchecked((int)(uint)mantissa),
                unchecked((int)(uint)(mantissa >> 32)),
                unchecked((int)(uint)(mantissa >> 64)),
                isNegative && mantissa != 0,
                (byte)scale);
        }
    }
}
