namespace KhuyenCong.Domain;

/// <summary>Reads the smaller parts of an amount that can follow its first number and magnitude, such as "1 tỷ 371 triệu đồng".</summary>
internal static class CompoundNumber
{
    /// <summary>Adds the parts to a first number.</summary>
    /// <param name="text">The repaired text.</param>
    /// <param name="at">The position after the first number; on return, the position after the last one.</param>
    /// <param name="value">The first number; on return, the whole amount in the magnitude of the last part.</param>
    /// <param name="decimals">The decimals of the first number.</param>
    /// <param name="failure">The error in a part.</param>
    internal static bool TryRead(ReadOnlySpan<char> text, ref int at, ref decimal value, int decimals, out FigureFailure failure)
    {
        failure = default;
        int next = at;
        int power = TakeMagnitude(text, ref next);
        while (power > 0 && next < text.Length && char.IsAsciiDigit(text[next]))
        {
            int digit = next;
            NumberFault fault = VietnameseNumberReader.Read(text[next..], out ReadNumber part);
            next += part.Length;
            int end = next;
            int smaller = TakeMagnitude(text, ref next);
            bool isLast = smaller == 0 && power == 3 && part.Value >= 100 && MoneyWords.TakeCurrency(text, ref next);

            // Many people read "2 triệu 5" as 2,5 million, and some read "2 triệu 500 đồng" or "12 nghìn 5 đồng" in the same way. A part
            // that is not smaller belongs to another number.
            bool isPart = fault == NumberFault.None && decimals == 0 && part.Decimals == 0 && (smaller > 0 || isLast) && smaller < power;
            if (!isPart || !TryAppend(ref value, part.Value, power - smaller))
            {
                failure = new(FigureFailureReason.SecondNumber, digit);
                return false;
            }

            at = end;
            power = isLast ? 0 : smaller;
        }

        return true;
    }

    /// <summary>
    /// Turns 1 tỷ and 371 triệu into 1.371 triệu. Returns false if the part has too many digits, or decimal cannot hold the sum.
    /// </summary>
    private static bool TryAppend(ref decimal value, decimal part, int power)
    {
        decimal room = 1;
        for (int i = 0; i < power; i++)
        {
            room *= 10;
        }

        if (part >= room
            || !ExactDecimal.TryMultiply(value, room, out decimal scaled)
            || !ExactDecimal.TryAdd(scaled, decimal.IsNegative(value) ? -part : part, out decimal sum))
        {
            return false;
        }

        value = sum;
        return true;
    }

    private static int TakeMagnitude(ReadOnlySpan<char> text, ref int at)
    {
        FigureText.SkipSpaces(text, ref at);
        int power = MoneyWords.TakeMagnitude(text, ref at);
        FigureText.SkipSpaces(text, ref at);
        return power;
    }
}
