using System.Text;
using KhuyenCong.Domain;
using NodaTime;

namespace KhuyenCong.Calculations;

/// <content>The sentence and the working.</content>
public sealed partial class Progress
{
    private protected override string DescribeIn(DisplayLanguage language)
    {
        if (!IsDefined)
        {
            string undefined = DescribeUndefined(language);
            return ExpectedShare.IsDefined
                ? Messages.In(Wording.ExpectedByDay, language, undefined, Date, FormatExpectedPercent(language))
                : undefined;
        }

        LocalDate end = _period.Implementation.End;
        string attained = Attainment.Describe(language);
        if (HasEnded)
        {
            return Messages.In(Wording.ByItsEnd, language, end, attained, DescribeStanding(language));
        }

        string standing = Standing == ProgressStanding.Uncertain
            ? Messages.In(Wording.NotCertainAsHedged, language)
            : DescribeStanding(language);
        return Messages.In(
            Wording.ByDay, language, Date, attained, standing, FormatExpectedPercent(language), end, FormatForecastPercent(language));
    }

    /// <summary>
    /// Returns the standing in words (so với tiến độ): ahead of, on or behind schedule. From the last day on, it states whether the target
    /// was reached.
    /// </summary>
    /// <param name="language">The language: Vietnamese by default.</param>
    /// <returns>
    /// Text such as "chậm tiến độ", "chưa rõ" if a hedged figure leaves it open, or the reason if the standing is undefined.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a defined language.</exception>
    public string DescribeStanding(DisplayLanguage language = DisplayLanguage.Vietnamese)
    {
        if (Standing is not { } standing)
        {
            return Phrase.Undefined(Reason.GetValueOrDefault(), language);
        }

        return (standing, HasEnded) switch
        {
            (ProgressStanding.Ahead, true) => Messages.In(Wording.AboveTarget, language),
            (ProgressStanding.Behind, true) => Messages.In(Wording.BelowTarget, language),
            (ProgressStanding.OnSchedule, true) => Messages.In(Wording.OnTarget, language),
            _ => standing.DisplayName().In(language),
        };
    }

    /// <summary>
    /// Returns the expected value for a table (giá trị theo tiến độ). If rounding alone would make it equal to the actual value, it is
    /// printed with "gần" or "hơn".
    /// </summary>
    /// <param name="language">The language: Vietnamese by default.</param>
    /// <param name="decimals">The exact number of decimals, 0 to 28; null for at most one, without trailing zeros.</param>
    /// <returns>The number in the target's unit, or the reason if there is none.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="language"/> is not a defined language, or <paramref name="decimals"/> is not from 0 to 28, or is too large for the
    /// number to fit in a decimal.
    /// </exception>
    public string FormatExpected(DisplayLanguage language = DisplayLanguage.Vietnamese, int? decimals = null)
    {
        PrintedNumber.Require(decimals);
        if (!ExpectedValue.IsDefined)
        {
            return Phrase.Undefined(Reason.GetValueOrDefault(), language);
        }

        int beside = ExpectedValue.CompareTo(new ExactRatio(Value, 1));
        decimal rounded = ExpectedValue.Round(decimals ?? 1).GetValueOrDefault();
        Hedge hedge = (rounded == Value, beside) switch
        {
            (true, < 0) => Hedge.Nearly,
            (true, > 0) => Hedge.MoreThan,
            _ => Hedge.None,
        };
        return Phrase.Before(IsDefined ? hedge : Hedge.None, language) + PrintedNumber.Format(rounded, language, decimals);
    }

    /// <summary>Returns the expected value in percent of the target, for a table (tỷ lệ theo tiến độ).</summary>
    /// <param name="language">The language: Vietnamese by default.</param>
    /// <param name="decimals">The exact number of decimals, 0 to 28; null for at most two, without trailing zeros.</param>
    /// <returns>The percentage, or the reason if there is none.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="language"/> is not a defined language, or <paramref name="decimals"/> is not from 0 to 28, or is too large for the
    /// number to fit in a decimal.
    /// </exception>
    public string FormatExpectedPercent(DisplayLanguage language = DisplayLanguage.Vietnamese, int? decimals = null)
    {
        PrintedNumber.Require(decimals);
        if (!ExpectedShare.IsDefined)
        {
            return Phrase.Undefined(Reason.GetValueOrDefault(), language);
        }

        string percent = Phrase.Percent(ExpectedShare, Hedge.None, language, decimals);
        bool isHedged = !char.IsAsciiDigit(percent[0]);
        return isHedged ? percent : Beside(ExpectedShare, Attainment.ExactRatio, language, decimals ?? Phrase.PercentDecimals) + percent;
    }

    /// <summary>
    /// Returns the forecast in percent of the target, for a table (tỷ lệ dự báo), with its hedge and at most two decimals.
    /// </summary>
    /// <param name="language">The language: Vietnamese by default.</param>
    /// <returns>The percentage, or the reason if there is none.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a defined language.</exception>
    internal string FormatForecastPercent(DisplayLanguage language = DisplayLanguage.Vietnamese) =>
        IsDefined ? Phrase.Percent(ForecastShare, Hedge, language) : Phrase.Undefined(Reason.GetValueOrDefault(), language);

    private protected override void AppendWorking(StringBuilder text, DisplayLanguage language)
    {
        if (ElapsedShare is { IsDefined: true } elapsed)
        {
            string days = Fraction(elapsed.Numerator, elapsed.Denominator, language);
            Phrase.AppendLine(
                text, language, Wording.DaysPassed, days, _period.Implementation.Start, _period.Implementation.End);
        }

        foreach (FormulaExplanation expected in Expectations())
        {
            AppendNumber(text, expected, Wording.ExpectedIs, Hedge.None, language);
        }

        foreach (FormulaExplanation forecast in Forecasts())
        {
            AppendNumber(text, forecast, Wording.ForecastIs, Hedge, language);
        }

        text.Append('\n').Append(Attainment.Explain(language));
    }

    private bool HasEnded => Date >= _period.Implementation.End;

    /// <summary>
    /// Returns the word "gần " or "hơn " that precedes an expected percentage which only rounding makes equal to the attained percentage;
    /// otherwise an empty text.
    /// </summary>
    private static string Beside(ExactRatio expected, ExactRatio attained, DisplayLanguage language, int decimals)
    {
        int beside = expected.CompareTo(attained);
        bool isTie = attained.IsDefined && beside != 0
            && expected.RoundPercent(decimals) == attained.RoundPercent(decimals);
        return isTie ? Phrase.Before(beside < 0 ? Hedge.Nearly : Hedge.MoreThan, language) : string.Empty;
    }

    private void AppendNumber(StringBuilder text, FormulaExplanation working, Wording wording, Hedge hedge, DisplayLanguage language)
    {
        working.AppendSteps(text.Append('\n'), language);
        ExactNumber value = working.Result.Number;
        decimal rounded = value.Round(Phrase.PercentDecimals, hedge.Rounding()).GetValueOrDefault();
        string unit = Target.Indicator.Unit.Name.In(language);
        string number = $"{Phrase.Before(hedge, language)}{PrintedNumber.Format(rounded, language)} {unit}";
        Phrase.AppendLine(text, language, wording, number);
        working.AppendRange(text, language);
    }

    private static string Fraction(decimal numerator, decimal denominator, DisplayLanguage language) =>
        $"{PrintedNumber.Format(numerator, language)} / {PrintedNumber.Format(denominator, language)}";

}
