using System.Text;
using KhuyenCong.Domain;
using NodaTime;
using NodaTime.Text;

namespace KhuyenCong.Calculations;

/// <content>The sentence and the working.</content>
public sealed partial class Progress
{
    private static readonly LocalDatePattern VietnameseDate = LocalDatePattern.CreateWithInvariantCulture("dd/MM/uuuu");
    private static readonly LocalDatePattern EnglishDate = LocalDatePattern.CreateWithInvariantCulture("d MMMM uuuu");

    /// <inheritdoc/>
    public override string Describe(DisplayLanguage language = DisplayLanguage.Vietnamese)
    {
        bool isEnglish = language.IsEnglish();
        if (!IsDefined)
        {
            string expected = ExpectedShare.IsDefined
                ? (isEnglish ? $" ({FormatExpectedPercent(language)} expected by {On(Date, language)})" : $" (mức cần đạt theo tiến độ đến ngày {On(Date, language)}: {FormatExpectedPercent(language)})")
                : string.Empty;
            return Phrase.Undefined(UndefinedReason.GetValueOrDefault(), language) + expected;
        }

        string end = On(_period.Implementation.End, language);
        if (HasEnded)
        {
            return isEnglish
                ? $"by its end on {end} {Attainment.Describe(language)}, {DescribeStanding(language)}"
                : $"kết thúc ngày {end} {Attainment.Describe(language)}, {DescribeStanding(language)}";
        }

        string standing = Standing == ProgressStanding.Uncertain
            ? (isEnglish ? "ahead or behind not certain, the figure being hedged" : "chưa rõ vượt hay chậm tiến độ vì số liệu là số gần đúng")
            : DescribeStanding(language);
        return isEnglish
            ? $"by {On(Date, language)} {Attainment.Describe(language)}, {standing} ({FormatExpectedPercent(language)} expected); at this pace {FormatForecastPercent(language)} by {end}"
            : $"đến ngày {On(Date, language)} {Attainment.Describe(language)}, {standing} (mức cần đạt theo tiến độ: {FormatExpectedPercent(language)}); với nhịp độ này, dự báo đến ngày {end} đạt {FormatForecastPercent(language)}";
    }

    /// <summary>Ahead of, on, or behind schedule (so với tiến độ), in words; from the last day on, whether the target was reached.</summary>
    /// <param name="language">The language: Vietnamese by default.</param>
    /// <returns>As in "chậm tiến độ"; "chưa rõ" where a hedged figure may be either; why there is no answer, when undefined.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a defined language.</exception>
    public string DescribeStanding(DisplayLanguage language = DisplayLanguage.Vietnamese)
    {
        BilingualText? words = (Standing, HasEnded) switch
        {
            (ProgressStanding.Ahead, true) => new("vượt mục tiêu", "above the target"),
            (ProgressStanding.Behind, true) => new("không đạt mục tiêu", "below the target"),
            (ProgressStanding.OnSchedule, true) => new("hoàn thành mục tiêu", "on target"),
            (ProgressStanding.Ahead, _) => new("vượt tiến độ", "ahead of schedule"),
            (ProgressStanding.Behind, _) => new("chậm tiến độ", "behind schedule"),
            (ProgressStanding.OnSchedule, _) => new("đúng tiến độ", "on schedule"),
            (ProgressStanding.Uncertain, _) => new("chưa rõ", "not certain"),
            _ => null,
        };
        return words?.In(language) ?? Phrase.Undefined(UndefinedReason.GetValueOrDefault(), language);
    }

    /// <summary>The expected value as a table prints it (giá trị theo tiến độ), with one decimal; one that rounding alone would make the actual is "gần" or "hơn" it.</summary>
    /// <param name="language">The language: Vietnamese by default.</param>
    /// <returns>The number in the target's unit, or why there is none.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a defined language.</exception>
    public string FormatExpected(DisplayLanguage language = DisplayLanguage.Vietnamese)
    {
        if (!ExpectedValue.IsDefined)
        {
            return Phrase.Undefined(UndefinedReason.GetValueOrDefault(), language);
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
        ExpectedShare.IsDefined ? Beside(ExpectedShare, Attainment.ExactRatio, language) + Phrase.Percent(ExpectedShare, Hedge.None, language) : Phrase.Undefined(UndefinedReason.GetValueOrDefault(), language);

    /// <summary>The forecast in percent of the target as a table prints it (tỷ lệ dự báo), with at most two decimals behind its hedge.</summary>
    /// <param name="language">The language: Vietnamese by default.</param>
    /// <returns>The percentage, or why there is none.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a defined language.</exception>
    public string FormatForecastPercent(DisplayLanguage language = DisplayLanguage.Vietnamese) =>
        IsDefined ? Phrase.Percent(ForecastShare, Hedge, language) : Phrase.Undefined(UndefinedReason.GetValueOrDefault(), language);

    private protected override void AppendWorking(StringBuilder text, DisplayLanguage language)
    {
        bool isEnglish = language.IsEnglish();
        string unit = Target.Indicator.Unit.Name.In(language);
        if (ElapsedShare is { IsDefined: true } elapsed)
        {
            text.Append('\n').Append(isEnglish ? "Days passed: " : "Số ngày đã qua: ").Append(Fraction(elapsed.Numerator, elapsed.Denominator, language))
                .Append(isEnglish ? ", from " : ", từ ").Append(On(_period.Implementation.Start, language)).Append(isEnglish ? " through " : " đến ").Append(On(_period.Implementation.End, language));
        }

        if (ExpectedValue.IsDefined)
        {
            AppendNumber(text, isEnglish ? "Expected" : "Theo tiến độ", ExpectedValue, Hedge.None, unit, language);
        }

        if (IsDefined && !HasEnded)
        {
            AppendNumber(text, isEnglish ? "Forecast" : "Dự báo", Forecast, Hedge, unit, language);
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

    private static void AppendNumber(StringBuilder text, string name, ExactRatio value, Hedge hedge, string unit, DisplayLanguage language) =>
        text.Append('\n').Append(name).Append(": ").Append(Fraction(value.Numerator, value.Denominator, language))
            .Append(" → ").Append(Phrase.Number(value, Phrase.PercentDecimals, hedge, " " + unit, language));

    private static string Fraction(decimal numerator, decimal denominator, DisplayLanguage language) =>
        $"{PrintedNumber.Format(numerator, language)} / {PrintedNumber.Format(denominator, language)}";

    private static string On(LocalDate date, DisplayLanguage language) => (language.IsEnglish() ? EnglishDate : VietnameseDate).Format(date);
}
