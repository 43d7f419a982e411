using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <summary>
/// The sentences of a growth rate. They contain "tăng" or "giảm" only if the direction is certain, and never print a small growth as zero.
/// </summary>
internal static class GrowthPhrase
{
    internal static string Describe(in GrowthOperands operands, ExactNumber growth, DisplayLanguage language)
    {
        if (operands.Method == GrowthMethod.YearOnYear)
        {
            return OfYear(operands, growth, language);
        }

        bool isDecline = operands.Method == GrowthMethod.GeometricMean && SureSign(operands, growth) < 0;
        Wording wording = operands.Method switch
        {
            GrowthMethod.ArithmeticMean => Wording.ArithmeticMean,
            GrowthMethod.Compound => Wording.CompoundGrowth,
            _ => isDecline ? Wording.MeanDecline : Wording.MeanGrowth,
        };
        string percent = isDecline ? Magnitude(growth, operands.Hedge, language) : Signed(growth, operands.Hedge, language);
        return Messages.In(wording, language, Span(operands), percent);
    }

    /// <summary>Prints the growth with its sign: "9,64%", "-3,2%", "dưới 0,01%", or "trên -0,01%" for a fall too small to print.</summary>
    internal static string Signed(ExactNumber growth, Hedge hedge, DisplayLanguage language, int? decimals = null)
    {
        (decimal percent, Hedge word) = Rounded(growth, hedge, decimals ?? Phrase.PercentDecimals);
        return Print(percent, word, language, decimals);
    }

    /// <summary>
    /// Rounds the growth so that its hedge stays true: above 5,4669 becomes above 5,46, and below 5,4669 becomes below 5,47.
    /// </summary>
    private static (decimal Percent, Hedge Word) Rounded(ExactNumber growth, Hedge hedge, int decimals = Phrase.PercentDecimals)
    {
        decimal percent = growth.RoundOrThrow(decimals, hedge.Rounding(), powerOfTen: 2);
        if (hedge != Hedge.None)
        {
            return (percent, hedge);
        }

        // Rounding alone must not turn it into zero growth or a fall of 100%.
        return (percent, growth.Sign, growth.CompareTo(ExactNumber.Of(-1))) switch
        {
            (0, > 0, _) => (Phrase.LeastWith(decimals), Hedge.LessThan),
            (0, < 0, _) => (-Phrase.LeastWith(decimals), Hedge.Above),
            (-100, _, > 0) => (-100, Hedge.Above),
            (-100, _, < 0) => (-100, Hedge.LessThan),
            _ => (percent, Hedge.None),
        };
    }

    /// <summary>Prints the growth without its sign, to follow "tăng" or "giảm": growth above -5% is a fall of less than 5%.</summary>
    private static string Magnitude(ExactNumber growth, Hedge hedge, DisplayLanguage language)
    {
        (decimal percent, Hedge word) = Rounded(growth, hedge);
        if (percent == -100 && word == Hedge.Above && hedge == Hedge.None)
        {
            return Print(100, Hedge.Nearly, language);
        }

        // The sign of the growth decides, not that of the rounded number: a growth below -0,001% rounds up to 0, yet is a fall of more
        // than 0%.
        return Print(Math.Abs(percent), growth.Sign < 0 ? HedgeAlgebra.Reversed(word) : word, language);
    }

    private static string Print(decimal percent, Hedge word, DisplayLanguage language, int? decimals = null) =>
        $"{Phrase.Before(word, language)}{PrintedNumber.Format(percent, language, decimals)}%";

    /// <summary>Returns 1 for a certain rise, -1 for a certain fall, and 0 if the operands leave the direction open.</summary>
    private static int SureSign(in GrowthOperands operands, ExactNumber growth)
    {
        int sign = growth.Sign;
        bool isSure = operands.Hedge switch
        {
            Hedge.None => true,
            Hedge.LessThan or Hedge.AtMost => sign < 0,
            _ => sign > 0 && operands.Hedge.IsLowerBound(),
        };
        return isSure || operands.IsPublished ? sign : 0;
    }

    private static string OfYear(in GrowthOperands operands, ExactNumber growth, DisplayLanguage language)
    {
        int sign = SureSign(operands, growth);
        Wording wording = (operands.Years is null, sign, operands.Hedge) switch
        {
            (true, 1, _) => Wording.Up,
            (true, -1, _) => Wording.Down,
            (true, _, Hedge.None) => Wording.Unchanged,
            (true, _, _) => Wording.Grew,
            (_, 1, _) => Wording.YearUp,
            (_, -1, _) => Wording.YearDown,
            (_, _, Hedge.None) => Wording.YearUnchanged,
            _ => Wording.YearGrew,
        };
        string percent = sign == 0 ? Signed(growth, operands.Hedge, language) : Magnitude(growth, operands.Hedge, language);
        return operands is { Years: { } years, Period: { } period }
            ? Messages.In(
                wording, language, percent, OfPlan(operands, ^1, Phrase.Of(period)), OfPlan(operands, 0, BaseOf(period, years.First)))
            : Messages.In(wording, language, percent);
    }

    /// <summary>Returns the name of a figure's period: "kế hoạch năm 2026" for a planned figure.</summary>
    private static BilingualText OfPlan(in GrowthOperands operands, Index at, BilingualText period) =>
        operands.Figures.Length == 2 && operands.Figures[at].Status == ObservationStatus.Planned
            ? Messages.Of(Wording.PlanOfPeriod, period)
            : period;

    /// <summary>Returns the earlier period: "năm 2025", or "cùng kỳ năm 2025" for a part of a year.</summary>
    private static BilingualText BaseOf(ReportingPeriod period, int year) => period.Kind == ReportingPeriodKind.Year
        ? Phrase.Of(ReportingPeriod.Year(year))
        : Messages.Of(Wording.SamePeriodOfYear, YearlyRate.PlainYear(year));

    private static BilingualText Span(in GrowthOperands operands) => (operands.Years, operands.Steps) switch
    {
        ({ } years, _) when operands.Period is { Kind: not ReportingPeriodKind.Year } last =>
            Messages.Of(Wording.SpanOfPeriods, Phrase.Of(last), Phrase.Of(years)),
        ({ } years, _) => Messages.Of(Wording.SpanOfYears, Phrase.Of(years)),
        (_, 1) => Messages.Of(Wording.SpanOfOneStep, 1m),
        _ => Messages.Of(Wording.SpanOfSteps, (decimal)operands.Steps),
    };
}
