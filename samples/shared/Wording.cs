using KhuyenCong.Calculations;
using KhuyenCong.Domain;

/// <summary>Figures as reports print them in Vietnamese: with their hedge, and "-" where there is none.</summary>
internal static class Wording
{
    public const string None = "-";

    public static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary>A program with the document that decided it, where it is known, and its period.</summary>
    public static string Program(PromotionProgram program)
    {
        string decision = program.Decision is { } document ? $" ({document.Describe()})" : string.Empty;
        return $"{program.Name.Vietnamese}{decision}, giai đoạn {program.Period.ToString()}";
    }

    public static string Hedged(Hedge hedge, string number) => hedge == Hedge.None ? number : $"{hedge.DisplayName().Vietnamese} {number}";

    public static string Number(IndicatorValue value) => Hedged(value.Hedge, PrintedNumber.Format(value.Quantity.Value));

    public static string Number(int value) => PrintedNumber.Format(value);

    public static string Percent(Share share) => share.IsDefined ? share.FormatPercent() : None;

    public static string Percent(Attainment attainment) => attainment.IsDefined ? attainment.FormatPercent() : None;

    /// <summary>Money in tỷ đồng.</summary>
    public static string Billions(Quantity money) => PrintedNumber.Format(money.In(MeasureUnit.BillionDong).Value);

    /// <summary>A mean of money in tỷ đồng, rounded so that its hedge stays true.</summary>
    public static string Billions(Average mean) =>
        mean.RoundBillions(2, Rule(mean.Hedge)) switch
        {
            null => None,
            0 when mean.Value > 0 => Hedged(Hedge.LessThan, PrintedNumber.Format(0.01m)),
            { } number => Hedged(mean.Hedge, PrintedNumber.Format(number)),
        };

    /// <summary>Đồng of capital drawn by one đồng of state money, rounded so that its hedge stays true.</summary>
    public static string Ratio(Leverage leverage) =>
        leverage.RoundRatio(1, Rule(leverage.Hedge)) is { } number ? Hedged(leverage.Hedge, PrintedNumber.Format(number)) : None;

    /// <summary>The rule that keeps a hedge true: hơn and trên round down, gần, dưới and không quá up.</summary>
    public static RoundingRule Rule(Hedge hedge) => hedge switch
    {
        Hedge.Nearly or Hedge.LessThan or Hedge.AtMost => RoundingRule.Up,
        Hedge.MoreThan or Hedge.Above or Hedge.SomewhatMoreThan or Hedge.AtLeast => RoundingRule.Down,
        _ => RoundingRule.HalfAwayFromZero,
    };
}
