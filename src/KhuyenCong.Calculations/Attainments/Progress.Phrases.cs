using System.Text;
using KhuyenCong.Domain;
using NodaTime;
using NodaTime.Text;

namespace KhuyenCong.Calculations;

/// <content>The sentence and the working.</content>
public readonly partial struct Progress
{
    private static readonly LocalDatePattern VietnameseDate = LocalDatePattern.CreateWithInvariantCulture("dd/MM/uuuu");
    private static readonly LocalDatePattern EnglishDate = LocalDatePattern.CreateWithInvariantCulture("d MMMM uuuu");

    /// <summary>The sentence a report prints (câu mô tả), as in "đến ngày 31/12/2027 đạt 35% mục tiêu ..., chậm tiến độ (theo thời gian là 40%)".</summary>
    /// <param name="language">The language: Vietnamese by default.</param>
    /// <returns>The sentence, with at most two decimals.</returns>
    public string Describe(DisplayLanguage language = DisplayLanguage.Vietnamese)
    {
        bool isEnglish = language == DisplayLanguage.English;
        if (!IsDefined)
        {
            string expected = ExpectedShare.IsDefined
                ? (isEnglish ? $" ({FormatExpectedPercent(language)} expected by {On(Date, language)})" : $" (theo thời gian đến ngày {On(Date, language)} là {FormatExpectedPercent(language)})")
                : string.Empty;
            return Phrase.Undefined(_reason, language) + expected;
        }

        string standing = Standing == ProgressStanding.Uncertain
            ? (isEnglish ? "ahead or behind not certain, the figure being hedged" : "chưa rõ vượt hay chậm tiến độ vì là số gần đúng")
            : DescribeStanding(language);
        string text = isEnglish
            ? $"by {On(Date, language)} {Attainment.Describe(language)}, {standing} ({FormatExpectedPercent(language)} by elapsed time)"
            : $"đến ngày {On(Date, language)} {Attainment.Describe(language)}, {standing} (theo thời gian là {FormatExpectedPercent(language)})";
        if (Date >= _period!.Implementation.End)
        {
            return text;
        }

        string end = On(_period.Implementation.End, language);
        return isEnglish
            ? $"{text}; at this pace {FormatForecastPercent(language)} by {end}"
            : $"{text}; với nhịp độ này đến ngày {end} đạt {FormatForecastPercent(language)}";
    }

    /// <summary>Ahead of, on, or behind schedule (so với tiến độ), in words.</summary>
    /// <param name="language">The language: Vietnamese by default.</param>
    /// <returns>As in "chậm tiến độ"; "chưa rõ" where a hedged figure may be either; why there is no answer, when undefined.</returns>
    public string DescribeStanding(DisplayLanguage language = DisplayLanguage.Vietnamese) => Standing switch
    {
        ProgressStanding.Ahead => new BilingualText("vượt tiến độ", "ahead of schedule").In(language),
        ProgressStanding.Behind => new BilingualText("chậm tiến độ", "behind schedule").In(language),
        ProgressStanding.OnSchedule => new BilingualText("đúng tiến độ", "on schedule").In(language),
        ProgressStanding.Uncertain => new BilingualText("chưa rõ", "not certain").In(language),
        _ => Phrase.Undefined(_reason, language),
    };

    /// <summary>The expected value in percent of the target as a table prints it (tỷ lệ theo tiến độ), with at most two decimals.</summary>
    /// <param name="language">The language: Vietnamese by default.</param>
    /// <returns>The percentage, or why there is none.</returns>
    public string FormatExpectedPercent(DisplayLanguage language = DisplayLanguage.Vietnamese) =>
        ExpectedShare.IsDefined ? Phrase.Percent(ExpectedShare, Hedge.None, language) : Phrase.Undefined(_reason, language);

    /// <summary>The forecast in percent of the target as a table prints it (tỷ lệ dự báo), with at most two decimals behind its hedge.</summary>
    /// <param name="language">The language: Vietnamese by default.</param>
    /// <returns>The percentage, or why there is none.</returns>
    public string FormatForecastPercent(DisplayLanguage language = DisplayLanguage.Vietnamese) =>
        IsDefined ? Phrase.Percent(ForecastShare, Hedge, language) : Phrase.Undefined(_reason, language);

    /// <summary>The working (cách tính): days, expected value, forecast, operands and sources, a line each.</summary>
    /// <param name="language">The language: Vietnamese by default.</param>
    /// <returns>The working.</returns>
    public string Explain(DisplayLanguage language = DisplayLanguage.Vietnamese)
    {
        StringBuilder text = new(Describe(language));
        if (_period is null)
        {
            return text.ToString();
        }

        bool isEnglish = language == DisplayLanguage.English;
        string unit = Target!.Indicator.Unit.Name.In(language);
        if (ElapsedShare is { IsDefined: true } elapsed)
        {
            text.Append('\n').Append(isEnglish ? "Days passed: " : "Số ngày đã qua: ").Append(Fraction(elapsed.Numerator, elapsed.Denominator, language))
                .Append(isEnglish ? ", from " : ", từ ").Append(On(_period.Implementation.Start, language)).Append(isEnglish ? " through " : " đến ").Append(On(_period.Implementation.End, language));
        }

        if (ExpectedValue.IsDefined)
        {
            AppendNumber(text, isEnglish ? "Expected" : "Theo tiến độ", ExpectedValue, Hedge.None, unit, language);
        }

        if (IsDefined)
        {
            AppendNumber(text, isEnglish ? "Forecast" : "Dự báo", Forecast, Hedge, unit, language);
        }

        return text.Append('\n').Append(Attainment.Explain(language)).ToString();
    }

    /// <summary>The Vietnamese sentence.</summary>
    /// <returns>As <see cref="Describe"/> gives it.</returns>
    public override string ToString() => Describe();

    private static void AppendNumber(StringBuilder text, string name, ExactRatio value, Hedge hedge, string unit, DisplayLanguage language) =>
        text.Append('\n').Append(name).Append(": ").Append(Fraction(value.Numerator, value.Denominator, language))
            .Append(" → ").Append(Phrase.Number(value, Phrase.PercentDecimals, hedge, " " + unit, language));

    private static string Fraction(decimal numerator, decimal denominator, DisplayLanguage language) =>
        $"{PrintedNumber.Format(numerator, language)} / {PrintedNumber.Format(denominator, language)}";

    private static string On(LocalDate date, DisplayLanguage language) => (language == DisplayLanguage.English ? EnglishDate : VietnameseDate).Format(date);
}
