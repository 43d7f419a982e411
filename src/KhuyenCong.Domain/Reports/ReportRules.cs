namespace KhuyenCong.Domain;

/// <summary>
/// The rules for valid figures and claims, whether read from a document or defined in code. A check returns null if it passes.
/// </summary>
/// <param name="names">The names of the members, in documents or in code.</param>
internal sealed class ReportRules(ReportMemberNames names)
{
    internal const int MaxDecimals = 28;

    /// <summary>Checks that a figure has a text, or a value with its decimals.</summary>
    /// <param name="hasText">Whether there is a text.</param>
    /// <param name="stated">The members stated in addition to the text.</param>
    /// <param name="whenNothing">The fault to report if no member is stated; null if that is allowed.</param>
    internal CodedFault? OfNumber(bool hasText, FigureOverrides stated, Message? whenNothing)
    {
        if (hasText)
        {
            return null;
        }

        if (stated.Value is not null)
        {
            return stated.Decimals is null ? Missing(Message.DecimalsMissing, names.Decimals, names.Value, names.Text) : null;
        }

        return (stated.StatesFigure ? Message.NumberMissing : whenNothing) is { } problem
            ? Missing(problem, Messages.Of(Message.TextOrValue, names.Text, names.Value, names.Decimals))
            : null;
    }

    internal static CodedFault? OfUnit(string words, out FigureUnit? unit)
    {
        bool isUnit = FigureUnit.TryParse(words, out FigureUnit read, out FigureFailure failure);
        unit = isUnit ? read : null;
        return isUnit ? null : CodedFault.Of(ErrorCode.UnknownUnit, Message.UnreadableUnit, Messages.Of(failure.Describe));
    }

    /// <summary>Reads a hedge, in Vietnamese words with or without "ước" or as the word that documents use.</summary>
    internal static CodedFault? OfHedge(string words, out FigureIntroduction? hedge)
    {
        bool isWord = SnakeCase<Hedge>.TryParse(words, out Hedge known);
        FigureIntroduction read = new(FigureLead.None, known, false);
        bool isHedge = isWord || FigureReader.TryReadHedge(words, out read);
        hedge = isHedge ? read : null;
        return isHedge ? null : CodedFault.Of(ErrorCode.UnknownWord, Message.NotAHedge);
    }

    /// <summary>Checks that the number has no more decimals than are printed.</summary>
    internal CodedFault? OfDecimals(ReportedFigure figure) => ExactDecimal.Trim(figure.Value).Scale > figure.Decimals
        ? CodedFault.Of(ErrorCode.BadValue, Message.TooManyDecimals, (decimal)figure.Decimals, names.Decimals)
        : null;

    /// <summary>Checks the figure together with the members stated in addition to its text.</summary>
    internal static CodedFault? OfFigure(ReportedFigure figure)
    {
        if (figure.IsAmbiguousTimes)
        {
            return CodedFault.Of(ErrorCode.UnreadableFigure, Message.TimesInReport, Message.TimesIsAmbiguous);
        }

        return figure.IsWithinLimits ? null : CodedFault.Of(ErrorCode.TooLarge, Message.TooLargeInUnit, Message.DigitsInBaseUnit);
    }

    /// <summary>Returns the fault of a text that cannot be read as a figure; it affects only the claims that use the figure.</summary>
    internal static CodedFault OfUnreadable(string id, FigureFailure failure) =>
        CodedFault.Of(ErrorCode.UnreadableFigure, Message.UnreadableFigure, QuotedText.Of(id), Messages.Of(failure.Describe));

    /// <summary>Checks that a claim has either a formula or the reason why it has none, not both.</summary>
    internal CodedFault? OfClaim(bool hasFormula, bool hasReason)
    {
        if (hasFormula != hasReason)
        {
            return null;
        }

        BilingualText expected = Messages.Of(Message.FormulaOrUnchecked, names.Formula, names.Unchecked);
        return hasFormula
            ? CodedFault.Of(ErrorCode.FormulaOrUnchecked, Message.FormulaAndUnchecked, expected, names.Unchecked)
            : CodedFault.Of(ErrorCode.FormulaOrUnchecked, Message.NoFormula, expected);
    }

    /// <summary>
    /// Returns the fault of a claim whose formula is a comparison, but which has a member that only printed figures can have.
    /// </summary>
    internal CodedFault OfComparison(string member) =>
        CodedFault.Of(ErrorCode.ComparisonWithFigure, Message.ComparisonWithFigure, member, names.Quote);

    private static CodedFault Missing(Message message, params ReadOnlySpan<object> arguments) =>
        CodedFault.Of(ErrorCode.MissingMember, message, arguments);
}
