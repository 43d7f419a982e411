using System.Globalization;
using KhuyenCong.Calculations;
using KhuyenCong.Domain;
using NodaTime;

/// <summary>Prints figures as Vietnamese reports do, with their hedge, and "-" if there is no figure.</summary>
internal static class Wording
{
    public const string None = "-";

    public static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary>The first error of a document, and the number of others.</summary>
    public static string Errors(DocumentException exception) => exception.Errors.Length == 1
        ? exception.Error.Describe()
        : $"{exception.Error.Describe()} (và {Number(exception.Errors.Length - 1)} lỗi khác)";

    /// <summary>A program with the document that approved it, if known, and its period.</summary>
    public static string Program(PromotionProgram program)
    {
        string decision = program.Decision is { } document ? $" ({document.Describe()})" : string.Empty;
        return $"{program.Name.Vietnamese}{decision}, giai đoạn {program.Period.ToString()}";
    }

    /// <summary>A day as official documents and the library's sentences write it: "01/01/2026", "30/9/2026".</summary>
    public static string Day(LocalDate date) =>
        string.Create(CultureInfo.InvariantCulture, $"{date.Day:D2}/{(date.Month < 3 ? "0" : string.Empty)}{date.Month}/{date.Year:D4}");

    public static string Hedged(Hedge hedge, string number) => hedge == Hedge.None ? number : $"{hedge.DisplayName().Vietnamese} {number}";

    public static string Number(IndicatorValue value) => Hedged(value.Hedge, PrintedNumber.Format(value.Quantity.Value));

    public static string Number(int value) => PrintedNumber.Format(value);

    public static string Percent(Share share) => share.IsDefined ? share.FormatPercent() : None;

    public static string Percent(Attainment attainment) => attainment.IsDefined ? attainment.FormatPercent() : None;

    /// <summary>Money in tỷ đồng.</summary>
    public static string Billions(Quantity money) => PrintedNumber.Format(money.In(MeasureUnit.BillionDong).Value);

    /// <summary>A mean of money in tỷ đồng.</summary>
    public static string Billions(Average mean) => mean.IsDefined ? mean.FormatMean() : None;

    /// <summary>A leverage: đồng of capital for one đồng of state money.</summary>
    public static string Ratio(Leverage leverage) => leverage.IsDefined ? leverage.FormatRatio() : None;

    /// <summary>The rounding rule that keeps a hedge true: hơn and trên round down; gần, dưới and không quá round up.</summary>
    public static RoundingRule Rule(Hedge hedge) => hedge switch
    {
        Hedge.Nearly or Hedge.LessThan or Hedge.AtMost => RoundingRule.Up,
        Hedge.MoreThan or Hedge.Above or Hedge.SomewhatMoreThan or Hedge.AtLeast => RoundingRule.Down,
        _ => RoundingRule.HalfAwayFromZero,
    };
}
