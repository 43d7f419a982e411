namespace KhuyenCong.Domain;

/// <summary>Reads a printed figure: lead words, a hedge, a number, a unit.</summary>
internal static class FigureReader
{
    internal const int MaxLength = 500;

    internal static bool TryRead(ReadOnlySpan<char> text, out ReportedFigure figure, out FigureFailure failure)
    {
        figure = default;
        int at = 0;
        FigureText.SkipSpaces(text, ref at);
        if (at == text.Length || text.Length > MaxLength)
        {
            failure = new(at == text.Length ? FigureFailureReason.Empty : FigureFailureReason.TooLong, at == text.Length ? 0 : MaxLength);
            return false;
        }

        if (!FigureIntroduction.TryRead(text, ref at, out FigureIntroduction introduction, out failure))
        {
            return false;
        }

        int start = at;
        at += text[at] == '+' ? 1 : 0;
        if (at > start && (at == text.Length || !char.IsAsciiDigit(text[at])))
        {
            failure = new(FigureFailureReason.NoNumber, at, NumberFault.NoDigit);
            return false;
        }

        NumberFault fault = VietnameseNumberReader.Read(text[at..], out ReadNumber number, isPointAllowed: true);
        at += number.Length;
        if (fault != NumberFault.None)
        {
            failure = new(ReasonOf(fault), at, fault);
            return false;
        }

        if (introduction.Lead == FigureLead.Decreases && !char.IsAsciiDigit(text[start]))
        {
            failure = new(FigureFailureReason.SignBehindDecrease, start);
            return false;
        }

        int end = at;
        if (IsFollowedByNumber(text, at, out FigureFailureReason reason, out int second))
        {
            failure = new(reason, second);
            return false;
        }

        if (!FigureUnitReader.TryRead(text, ref at, out FigureUnit unit, out failure))
        {
            return false;
        }

        decimal value = introduction.Lead == FigureLead.Decreases && number.Value != 0 ? -number.Value : number.Value;
        ReportedFigure read = new(value, number.Decimals, unit, introduction, new(number, start, end, number.MayBeThousands && unit.CountsWholes));
        if (read.IsAmbiguousTimes || !read.IsWithinLimits)
        {
            failure = new(read.IsAmbiguousTimes ? FigureFailureReason.AmbiguousTimes : FigureFailureReason.TooLarge, start);
            return false;
        }

        figure = read;
        return true;
    }

    /// <summary>Whether the number is the first of a fraction or of a span of numbers.</summary>
    private static bool IsFollowedByNumber(ReadOnlySpan<char> text, int at, out FigureFailureReason reason, out int second)
    {
        FigureText.SkipSpaces(text, ref at);
        second = at;
        reason = at < text.Length && text[at] == '/' ? FigureFailureReason.Fraction : FigureFailureReason.TwoNumbers;
        if (at == text.Length || text[at] is not ('/' or '-' or '–' or '—'))
        {
            return false;
        }

        at++;
        FigureText.SkipSpaces(text, ref at);
        return at < text.Length && char.IsAsciiDigit(text[at]);
    }

    private static FigureFailureReason ReasonOf(NumberFault fault) => fault switch
    {
        NumberFault.NoDigit => FigureFailureReason.NoNumber,
        NumberFault.TooManyDigits or NumberFault.TooManyDecimals => FigureFailureReason.TooLarge,
        _ => FigureFailureReason.MalformedNumber,
    };
}
