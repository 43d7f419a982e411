using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <summary>The sentences of a growth: they say "tăng" or "giảm" only where that is sure, and never print a growth as none that is one.</summary>
internal static class GrowthPhrase
{
    internal static string Describe(GrowthOperands operands, ExactNumber growth, DisplayLanguage language) => operands.Method switch
    {
        GrowthMethod.ArithmeticMean => OfArithmeticMean(operands, growth, language),
        GrowthMethod.GeometricMean => OfGeometricMean(operands, growth, language),
        GrowthMethod.Compound => OfCompound(operands, growth, language),
        _ => OfYear(operands, growth, language),
    };

    /// <summary>The growth with its sign: "9,64%", "-3,2%", "dưới 0,01%", and "trên -0,01%" of a fall too small to print.</summary>
    internal static string Signed(ExactNumber growth, Hedge hedge, DisplayLanguage language)
    {
        (decimal percent, Hedge word) = Rounded(growth, hedge);
        return Print(percent, word, language);
    }

    /// <summary>Rounded so that the hedge stays true: above 5,4669 is above 5,46, and below it below 5,47.</summary>
    private static (decimal Percent, Hedge Word) Rounded(ExactNumber growth, Hedge hedge)
    {
        decimal percent = growth.Round(Phrase.PercentDecimals, hedge.Rounding(), powerOfTen: 2).GetValueOrDefault();
        if (hedge != Hedge.None)
        {
            return (percent, hedge);
        }

        // Rounding alone brought it to no growth at all, or to the loss of all.
        return (percent, growth.Sign, growth.CompareTo(ExactNumber.Of(-1))) switch
        {
            (0, > 0, _) => (0.01m, Hedge.LessThan),
            (0, < 0, _) => (-0.01m, Hedge.Above),
            (-100, _, > 0) => (-100, Hedge.Above),
            (-100, _, < 0) => (-100, Hedge.LessThan),
            _ => (percent, Hedge.None),
        };
    }

    /// <summary>Without the sign, behind "tăng" or "giảm": a fall above -5% is one of less than 5%.</summary>
    private static string Magnitude(ExactNumber growth, Hedge hedge, DisplayLanguage language)
    {
        (decimal percent, Hedge word) = Rounded(growth, hedge);
        if (percent == -100 && word == Hedge.Above && hedge == Hedge.None)
        {
            return Print(100, Hedge.Nearly, language);
        }

        // By the sign of the growth: one hedged to be below -0,001% rounds up to 0 and is a fall above 0% all the same.
        return Print(Math.Abs(percent), growth.Sign < 0 ? HedgeAlgebra.Reversed(word) : word, language);
    }

    private static string Print(decimal percent, Hedge word, DisplayLanguage language) =>
        $"{Phrase.Before(word, language)}{PrintedNumber.Format(percent, language)}%";

    /// <summary>1 where it surely rose, -1 where it surely fell, 0 where the operands do not say.</summary>
    private static int SureSign(GrowthOperands operands, ExactNumber growth)
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

    private static string OfYear(GrowthOperands operands, ExactNumber growth, DisplayLanguage language)
    {
        bool isEnglish = language.IsEnglish();
        string year = operands.Years is { } years ? YearlyRate.PlainYear(years.Last) : string.Empty;
        string before = operands.Years is { } span ? YearlyRate.PlainYear(span.First) : string.Empty;
        string subject = (year.Length > 0, isEnglish) switch
        {
            (true, true) => $"in {year}, ",
            (true, false) => $"năm {year} ",
            _ => string.Empty,
        };
        string against = (before.Length > 0, isEnglish) switch
        {
            (true, true) => before,
            (true, false) => $"năm {before}",
            (_, true) => "the previous year",
            _ => "năm trước",
        };
        string change = (SureSign(operands, growth), operands.Hedge == Hedge.None, isEnglish) switch
        {
            (1, _, true) => $"up {Magnitude(growth, operands.Hedge, language)} on",
            (1, _, _) => $"tăng {Magnitude(growth, operands.Hedge, language)} so với",
            (-1, _, true) => $"down {Magnitude(growth, operands.Hedge, language)} on",
            (-1, _, _) => $"giảm {Magnitude(growth, operands.Hedge, language)} so với",
            (_, true, true) => "unchanged from",
            (_, true, _) => "không đổi so với",
            (_, _, true) => $"growth of {Signed(growth, operands.Hedge, language)} on",
            _ => $"{(subject.Length > 0 ? "có " : string.Empty)}tốc độ tăng {Signed(growth, operands.Hedge, language)} so với",
        };
        return $"{subject}{change} {against}";
    }

    private static string OfArithmeticMean(GrowthOperands operands, ExactNumber growth, DisplayLanguage language) =>
        language.IsEnglish()
            ? $"the arithmetic mean of the yearly growth rates {Span(operands, language)} is {Signed(growth, operands.Hedge, language)}"
            : $"trung bình cộng các tốc độ tăng hàng năm {Span(operands, language)} là {Signed(growth, operands.Hedge, language)}";

    private static string OfGeometricMean(GrowthOperands operands, ExactNumber growth, DisplayLanguage language)
    {
        bool isFall = SureSign(operands, growth) < 0;
        string percent = isFall ? Magnitude(growth, operands.Hedge, language) : Signed(growth, operands.Hedge, language);
        return language.IsEnglish()
            ? $"average {(isFall ? "decline" : "growth")} {Span(operands, language)} was {percent} a year"
            : $"tốc độ {(isFall ? "giảm" : "tăng")} bình quân {Span(operands, language)} là {percent}/năm";
    }

    private static string OfCompound(GrowthOperands operands, ExactNumber growth, DisplayLanguage language) =>
        language.IsEnglish()
            ? $"the compound annual growth rate (CAGR) {Span(operands, language)} was {Signed(growth, operands.Hedge, language)} a year"
            : $"tốc độ tăng trưởng kép hàng năm (CAGR) {Span(operands, language)} là {Signed(growth, operands.Hedge, language)}/năm";

    private static string Span(GrowthOperands operands, DisplayLanguage language) => (operands.Years, language.IsEnglish()) switch
    {
        ({ } years, true) => $"in {years.ToString("C")}",
        ({ } years, false) => $"giai đoạn {years.ToString()}",
        (null, true) => $"over {PrintedNumber.Format(operands.Steps, language)} yearly step{(operands.Steps == 1 ? string.Empty : "s")}",
        _ => $"qua {PrintedNumber.Format(operands.Steps, language)} bước tăng trưởng hàng năm",
    };
}
