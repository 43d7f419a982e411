using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <summary>
/// Finds the verdict on one claim: the first that applies of exact, hedged, within rounding and truncated; otherwise inconsistent. The
/// verdict is unchecked if the result is undefined or cannot be rounded to the printed decimals, or if the formula is undefined for some
/// values of the figures and none of the first four verdicts applies.
/// </summary>
internal static class ClaimCheck
{
    internal static ClaimVerdict Verdict(
        ReportedFigure? printed, FormulaResult result, FormulaRange range, HedgePolicy hedges, RoundingRule rounding)
    {
        if (!result.IsDefined)
        {
            return ClaimVerdict.Unchecked;
        }

        return printed is { } figure && result.IsNumber
            ? VerdictOfFigure(figure, result, range, hedges, rounding)
            : VerdictOfComparison(range);
    }

    /// <summary>Returns the result in the printed unit, rounded to the printed decimals; null if a decimal cannot hold it.</summary>
    internal static decimal? RoundAsPrinted(ReportedFigure figure, FormulaResult result, RoundingRule rule) =>
        result.IsNumber ? result.Number.Round(figure.Decimals, rule, -figure.Unit.Exponent) : null;

    internal static string PrintRange(ReportedFigure figure, ValueRange range)
    {
        int decimals = Math.Min(28, figure.Decimals + 3);
        int power = -figure.Unit.Exponent;
        decimal? lower = !range.HasLowerEnd ? 0 : ExactNumber.Of(range.Lower).Round(decimals, RoundingRule.Down, power);
        decimal? upper = !range.HasUpperEnd ? 0 : ExactNumber.Of(range.Upper).Round(decimals, RoundingRule.Up, power);
        if (lower is not { } least || upper is not { } most)
        {
            return range.ToString();
        }

        bool hasLower = range.IsLowerInclusive && least * figure.Unit.Factor == range.Lower;
        bool hasUpper = range.IsUpperInclusive && most * figure.Unit.Factor == range.Upper;
        return range.Print(PrintedNumber.Format(least), hasLower, PrintedNumber.Format(most), hasUpper, DisplayLanguage.Vietnamese);
    }

    private static ClaimVerdict VerdictOfComparison(FormulaRange range) => range.Truth switch
    {
        RangeTruth.Everywhere => ClaimVerdict.Exact,
        RangeTruth.Partly => ClaimVerdict.WithinRounding,
        RangeTruth.Nowhere => ClaimVerdict.Inconsistent,
        _ => ClaimVerdict.Unchecked,
    };

    internal static ClaimVerdict VerdictOfFigure(
        ReportedFigure figure, FormulaResult result, FormulaRange range, HedgePolicy hedges, RoundingRule rounding)
    {
        if (RoundAsPrinted(figure, result, rounding) is not { } rounded)
        {
            // A decimal cannot hold the result with the printed decimals, so it can be neither compared nor printed.
            return ClaimVerdict.Unchecked;
        }

        if (rounded == figure.Value)
        {
            return ClaimVerdict.Exact;
        }

        if (figure.Hedge != Hedge.None && hedges.ClaimRange(figure.Amount, figure.Hedge) is { } allowed && Holds(allowed, result.Number))
        {
            return ClaimVerdict.Hedged;
        }

        if (range.Range is { } possible && possible.Intersects(figure.RoundingRange))
        {
            return ClaimVerdict.WithinRounding;
        }

        if (RoundAsPrinted(figure, result, RoundingRule.TowardZero) == figure.Value)
        {
            return ClaimVerdict.Truncated;
        }

        // If the formula is undefined for some values of the figures, the claim cannot be called wrong.
        return range.IsDefined ? ClaimVerdict.Inconsistent : ClaimVerdict.Unchecked;
    }

    internal static bool Holds(ValueRange range, ExactNumber number)
    {
        int lower = number.CompareTo(ExactNumber.Of(range.Lower));
        int upper = number.CompareTo(ExactNumber.Of(range.Upper));
        return (lower > 0 || (lower == 0 && range.IsLowerInclusive) || !range.HasLowerEnd)
            && (upper < 0 || (upper == 0 && range.IsUpperInclusive) || !range.HasUpperEnd);
    }
}
