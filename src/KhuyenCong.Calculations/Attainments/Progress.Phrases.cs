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
    /// Ahead of, on, or behind schedule (so với tiến độ), in words; from the last day on, whether the target was reached.
    /// </summary>
    /// <param name="language">The language: Vietnamese by default.</param>
    /// <returns>As in "chậm tiến độ"; "chưa rõ" where a hedged figure may be either; why there is no answer, when undefined.</returns>
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
    /// The expected value as a table prints it (giá trị theo tiến độ), with one decimal; one that rounding alone would make the actual is
    /// "gần" or "hơn" it.
    /// </summary>
    /// <param name="language">The language: Vietnamese by default.</param>
    /// <returns>The number in the target's unit, or why there is none.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a defined language.</exception>
    public string FormatExpected(DisplayLanguage language = DisplayLanguage.Vietnamese)
    {
        if (!ExpectedValue.IsDefined)
        {
            return Phrase.Undefined(Reason.GetValueOrDefault(), language);
        }

        int beside = ExpectedValue.CompareTo(new ExactRatio(Value, 1));
        Hedge hedge = (ExpectedValue.Round(1) == Value, beside) switch
        {
            (true, < 0) => Hedge.Nearly,
            (true, > 0) => Hedge.MoreThan,
            _ => Hedge.None,
        };
        return Phrase.Before(IsDefined ? hedge : Hedge.None, language) + PrintedNumber.Format(ExpectedValue.Round(1).GetValueOrDefault(), language);
    }

    /// <summary>The expected value in percent of the target as a table prints it (tỷ lệ theo tiến độ), with at most two decimals.</summary>
    /// <param name="language">The language: Vietnamese by default.</param>
    /// <returns>The percentage, or why there is none.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a defined language.</exception>
    public string FormatExpectedPercent(DisplayLanguage language = DisplayLanguage.Vietnamese) =>
        ExpectedShare.IsDefined
            ? Beside(ExpectedShare, Attainment.ExactRatio, language) + Phrase.Percent(ExpectedShare, Hedge.None, language)
            : Phrase.Undefined(Reason.GetValueOrDefault(), language);

    /// <summary>
    /// The forecast in percent of the target as a table prints it (tỷ lệ dự báo), with at most two decimals after its hedge.
    /// </summary>
    /// <param name="language">The language: Vietnamese by default.</param>
    /// <returns>The percentage, or why there is none.</returns>
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

        if (ExpectedValue.IsDefined)
        {
            AppendNumber(text, Wording.ExpectedIs, ExpectedValue, Hedge.None, language);
        }

        if (IsDefined && !HasEnded)
        {
            AppendNumber(text, Wording.ForecastIs, Forecast, Hedge, language);
        }

        text.Append('\n').Append(Attainment.Explain(language));
    }

    private bool HasEnded => Date >= _period.Implementation.End;

    /// <summary>"gần " or "hơn " before an expected percentage that rounding alone would make the one attained.</summary>
    private static string Beside(ExactRatio expected, ExactRatio attained, DisplayLanguage language)
    {
        int beside = expected.CompareTo(attained);
        bool isTie = attained.IsDefined && beside != 0
            && expected.TimesPowerOfTen(2).Round(Phrase.PercentDecimals) == attained.TimesPowerOfTen(2).Round(Phrase.PercentDecimals);
        return isTie ? Phrase.Before(beside < 0 ? Hedge.Nearly : Hedge.MoreThan, language) : string.Empty;
    }

    private void AppendNumber(StringBuilder text, Wording wording, ExactRatio value, Hedge hedge, DisplayLanguage language)
    {
        string number = Phrase.Number(value, Phrase.PercentDecimals, hedge, " " + Target.Indicator.Unit.Name.In(language), language);
        Phrase.AppendLine(text, language, wording, Fraction(value.Numerator, value.Denominator, language), number);
    }

    private static string Fraction(decimal numerator, decimal denominator, DisplayLanguage language) =>
        $"{PrintedNumber.Format(numerator, language)} / {PrintedNumber.Format(denominator, language)}";

}
