namespace KhuyenCong.Domain;

/// <summary>
/// Reads a printed figure: lead words, a hedge, a number, a unit and a comparison. This is the only grammar for figures, units and
/// amounts of money.
/// </summary>
internal static class FigureReader
{
    internal const int MaxLength = 500;

    /// <summary>Reads a figure.</summary>
    /// <param name="text">The text.</param>
    /// <param name="figure">The figure.</param>
    /// <param name="failure">The reason for a failure.</param>
    internal static bool TryRead(ReadOnlySpan<char> text, out ReportedFigure figure, out FigureFailure failure) =>
        TryRead(text, isPointAllowed: true, out figure, out _, out failure);

    /// <summary>Reads a figure.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isPointAllowed">Whether a point that does not separate thousands is read as a decimal mark.</param>
    /// <param name="figure">The figure.</param>
    /// <param name="afterMoney">The position at which the words after an amount of money begin.</param>
    /// <param name="failure">The reason for a failure.</param>
    internal static bool TryRead(
        ReadOnlySpan<char> text, bool isPointAllowed, out ReportedFigure figure, out int afterMoney, out FigureFailure failure)
    {
        afterMoney = 0;
        if (text.Length > MaxLength)
        {
            figure = default;
            failure = new(FigureFailureReason.TooLong, MaxLength);
            return false;
        }

        MendedText mended = MendedText.Of(text, stackalloc char[MaxLength], stackalloc short[MaxLength + 1]);
        if (!TryReadMended(FigureText.TrimPasted(mended.Text), isPointAllowed, out figure, out afterMoney, out failure))
        {
            failure = mended.InText(failure);
            return false;
        }

        afterMoney = mended.PlaceOf(afterMoney);
        figure = figure.In(mended);
        return true;
    }

    /// <summary>Reads a unit alone.</summary>
    internal static bool TryReadUnit(ReadOnlySpan<char> text, out FigureUnit unit, out FigureFailure failure)
    {
        if (text.Length > MaxLength)
        {
            unit = default;
            failure = new(FigureFailureReason.TooLong, MaxLength);
            return false;
        }

        int at = 0;
        MendedText mended = MendedText.Of(text, stackalloc char[MaxLength], stackalloc short[MaxLength + 1]);
        bool isRead = FigureUnitReader.TryRead(mended.Text, ref at, out unit, out _, out failure);
        int comparison = FigureComparison.Find(mended.Text, 0);
        if (isRead && comparison < mended.Text.Length)
        {
            unit = default;
            failure = new(FigureFailureReason.UnclearUnit, comparison);
            isRead = false;
        }

        failure = isRead ? default : mended.InText(failure);
        return isRead;
    }

    /// <summary>
    /// Reads a hedge alone, with or without "ước". Like every fixed word in a document, it must be in precomposed letters.
    /// </summary>
    internal static bool TryReadHedge(ReadOnlySpan<char> text, out FigureIntroduction hedge)
    {
        bool isRead = TryRead($"{text} 0", out ReportedFigure figure, out _);
        hedge = figure.Introduction;
        return isRead
            && !text.ContainsAnyInRange('\u0300', '\u036F')
            && figure is { Lead: FigureLead.None, Hedge: not Hedge.None, Unit.Kind: FigureUnitKind.None, ComparedWith: null };
    }

    private static bool TryReadMended(
        ReadOnlySpan<char> text, bool isPointAllowed, out ReportedFigure figure, out int afterMoney, out FigureFailure failure)
    {
        figure = default;
        afterMoney = 0;
        int at = 0;
        FigureText.SkipSpaces(text, ref at);
        if (at == text.Length)
        {
            failure = new(FigureFailureReason.Empty, 0);
            return false;
        }

        if (!FigureIntroduction.TryRead(text, ref at, out FigureIntroduction introduction, out failure))
        {
            return false;
        }

        int start = at;
        if (!TryReadNumber(text, ref at, introduction, isPointAllowed, out ReadNumber number, out decimal value, out failure))
        {
            return false;
        }

        int end = at;
        if (!TryReadUnit(text, ref at, introduction.Lead, out FigureUnit unit, out afterMoney, out failure)
            || !FigureComparison.TryRead(text, at, out string? comparedWith, out failure))
        {
            return false;
        }

        ReportedFigure read = new(
            introduction.IsNegative && value != 0 ? -value : value, number.Decimals, unit, introduction, new(number, end), comparedWith);
        if (read.IsAmbiguousTimes || !read.IsWithinLimits)
        {
            failure = new(read.IsAmbiguousTimes ? FigureFailureReason.AmbiguousTimes : FigureFailureReason.TooLarge, start);
            return false;
        }

        figure = read;
        return true;
    }

    private static bool TryReadNumber(
        ReadOnlySpan<char> text,
        ref int at,
        FigureIntroduction introduction,
        bool isPointAllowed,
        out ReadNumber number,
        out decimal value,
        out FigureFailure failure)
    {
        int start = at;
        failure = default;
        number = default;
        value = 0;
        at += text[at] == '+' ? 1 : 0;
        if (at > start && (at == text.Length || !char.IsAsciiDigit(text[at])))
        {
            failure = new(FigureFailureReason.NoNumber, at, NumberFault.NoDigit);
            return false;
        }

        NumberFault fault = VietnameseNumberReader.Read(text[at..], out number, isPointAllowed);
        at += number.Length;
        value = number.Value;
        if (fault != NumberFault.None)
        {
            failure = new(ReasonOf(fault), at, fault);
            return false;
        }

        if (introduction.IsNegative && !char.IsAsciiDigit(text[start]))
        {
            failure = new(FigureFailureReason.SignAfterDecrease, start);
            return false;
        }

        if (IsFollowedByNumber(text, at, out FigureFailureReason reason, out int second))
        {
            failure = new(reason, second);
            return false;
        }

        return CompoundNumber.TryRead(text, ref at, ref value, number.Decimals, out failure);
    }

    /// <summary>Reads the unit; for "gấp ... lần", the words after "lần" are the comparison.</summary>
    private static bool TryReadUnit(
        ReadOnlySpan<char> text, ref int at, FigureLead lead, out FigureUnit unit, out int afterMoney, out FigureFailure failure)
    {
        if (lead != FigureLead.Multiplies)
        {
            return FigureUnitReader.TryRead(text[..FigureComparison.Find(text, at)], ref at, out unit, out afterMoney, out failure);
        }

        FigureText.SkipSpaces(text, ref at);
        afterMoney = at;
        bool isFactor = FigureText.TakeWord(text, ref at, FigureUnit.Times);
        unit = isFactor ? new(FigureUnitKind.Noun, 0, FigureUnit.Times, null) : default;
        failure = isFactor ? default : new(FigureFailureReason.UnclearUnit, at);
        return isFactor;
    }

    /// <summary>Determines whether the number begins a fraction or a range of numbers.</summary>
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
