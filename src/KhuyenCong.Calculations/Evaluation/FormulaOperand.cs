using System.Text.Json.Serialization;
using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <summary>
/// A figure that a formula uses (số liệu đầu vào của công thức), with its number, its range of possible values and its source.
/// </summary>
[JsonConverter(typeof(NoJsonConverter<FormulaOperand>))]
public sealed class FormulaOperand
{
    private FormulaOperand(
        string name, decimal amount, ValueRange range, BilingualText text, BilingualText? label, BilingualText? source, Caveats caveats)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        Name = name;
        Amount = amount;
        Range = range;
        Text = text;
        Label = label;
        SourceText = source;
        Caveats = caveats;
    }

    /// <summary>The name in the formula (tên trong công thức).</summary>
    public string Name { get; }

    /// <summary>The number in the formula (giá trị): money in đồng, percentages as ratios (0.13 for 13%).</summary>
    public decimal Amount { get; }

    /// <summary>The range of values that the figure can have (khoảng giá trị), in the unit of <see cref="Amount"/>.</summary>
    public ValueRange Range { get; }

    /// <summary>The figure as printed (số liệu như công bố).</summary>
    public BilingualText Text { get; }

    /// <summary>The name of the indicator that the figure measures (tên chỉ tiêu); null when not stated.</summary>
    public BilingualText? Label { get; }

    /// <summary>The source of the figure in words (nguồn); null when not stated.</summary>
    public BilingualText? SourceText { get; }

    /// <summary>
    /// The marks on the figure (dấu hiệu), such as hedged, estimated or provisional, or that its place is assumed to be unchanged since its
    /// last verified day.
    /// </summary>
    public ResultMarks Marks => Caveats.Marks;

    internal Caveats Caveats { get; }

    /// <summary>The unit of the amount; money is added only to money.</summary>
    internal FormulaUnit Unit { get; private init; } = FormulaUnit.None;

    /// <summary>The indicator that the figure is a value of; null for a printed figure and for a plain number.</summary>
    internal Indicator? Indicator { get; private init; }

    /// <summary>The recorded figure; null for other kinds of operand.</summary>
    internal Observation? Observation { get; private init; }

    /// <summary>Creates an operand from a printed figure (số liệu công bố).</summary>
    /// <param name="name">The name in the formula.</param>
    /// <param name="figure">The figure.</param>
    /// <param name="label">The name of the indicator that the figure measures.</param>
    /// <param name="citation">The place where it is printed.</param>
    /// <param name="hedges">The margins of hedges; null for <see cref="HedgePolicy.Default"/>.</param>
    /// <returns>The operand.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is null or empty.</exception>
    public static FormulaOperand Of(
        string name, ReportedFigure figure, BilingualText? label = null, Citation? citation = null, HedgePolicy? hedges = null) => new(
        name,
        figure.Amount,
        figure.OperandRange(hedges),
        TextOf(figure, figure.ToString()),
        label,
        SourceOf(citation),
        Caveats.Of(OperandMarks.Of(figure)))
        {
            Unit = FigureUnits.Of(figure.Unit),
        };

    /// <summary>
    /// Creates an operand from a figure of a report document (số liệu trong tài liệu báo cáo), named by the figure's id.
    /// </summary>
    /// <param name="figure">The figure.</param>
    /// <param name="hedges">The margins of hedges; null for <see cref="HedgePolicy.Default"/>.</param>
    /// <returns>The operand.</returns>
    /// <exception cref="ArgumentException">The text of the figure cannot be read.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="figure"/> is null.</exception>
    public static FormulaOperand Of(PrintedFigure figure, HedgePolicy? hedges = null)
    {
        ArgumentNullException.ThrowIfNull(figure);
        return figure.Figure is { } read
            ? new(
                figure.Id,
                read.Amount,
                figure.OperandRange(read, hedges),
                TextOf(read, figure.Printed),
                Same(figure.Label),
                Same(figure.Place),
                Caveats.Of(OperandMarks.Of(figure)))
            {
                Unit = FigureUnits.Of(read.Unit),
            }
            : throw new ArgumentException(
                $"The text of {QuotedText.Of(figure.Id)} is not a printed figure: "
                    + $"{figure.Failure.GetValueOrDefault().Describe(DisplayLanguage.English)}.",
                nameof(figure));
    }

    /// <summary>Creates an operand from a recorded figure (số liệu ghi nhận), with the range that its hedge allows.</summary>
    /// <param name="name">The name in the formula.</param>
    /// <param name="observation">The figure.</param>
    /// <param name="hedges">The margins of hedges; null for <see cref="HedgePolicy.Default"/>.</param>
    /// <returns>The operand.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is null or empty.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="observation"/> is null.</exception>
    public static FormulaOperand Of(string name, Observation observation, HedgePolicy? hedges = null)
    {
        ArgumentNullException.ThrowIfNull(observation);
        return Of(name, observation.Value, SourceOf(observation.Citation), Caveats.Of(observation), hedges, observation);
    }

    /// <summary>Creates an operand from a value of an indicator (giá trị của chỉ tiêu).</summary>
    /// <param name="name">The name in the formula.</param>
    /// <param name="value">The value.</param>
    /// <param name="citation">The place where the value is stated.</param>
    /// <param name="hedges">The margins of hedges; null for <see cref="HedgePolicy.Default"/>.</param>
    /// <returns>The operand.</returns>
    /// <exception cref="ArgumentException">
    /// <paramref name="name"/> is null or empty, or <paramref name="value"/> is <c>default</c> and has no indicator.
    /// </exception>
    public static FormulaOperand Of(string name, IndicatorValue value, Citation? citation = null, HedgePolicy? hedges = null) =>
        !value.HasIndicator
        ? throw new ArgumentException($"The value of {QuotedText.Of(
            name)} has no indicator: expected one created by Indicator.Of.", nameof(value))
        : Of(name, value, SourceOf(citation), Caveats.Of(value.Hedge), hedges);

    /// <summary>
    /// Creates an operand from a plain number (số thuần), such as a divisor or a factor. For money, pass a value of an indicator or a
    /// printed figure instead.
    /// </summary>
    /// <param name="name">The name in the formula.</param>
    /// <param name="number">The number, without a unit.</param>
    /// <returns>The operand.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is null or empty.</exception>
    public static FormulaOperand Of(string name, decimal number) => new(
        name, number, ValueRange.Point(number), Messages.Of(language => PrintedNumber.Format(number, language)), null, null, Caveats.None);

    /// <summary>Creates an operand of a result, in its own unit and without a source, because the result itself has the sources.</summary>
    internal static FormulaOperand Of(
        string name, Quantity quantity, Hedge hedge, HedgePolicy hedges, BilingualText? label = null) => new(
        name,
        quantity.Value,
        hedges.OperandRange(quantity.Value, hedge) ?? ValueRange.Point(quantity.Value),
        Messages.Of(language => Phrase.Before(hedge, language) + Phrase.Printed(quantity, language)),
        label,
        null,
        Caveats.None);

    /// <summary>Creates an operand from an amount of money, printed in triệu đồng as in support rules.</summary>
    internal static FormulaOperand OfMillions(string name, Vnd amount, BilingualText label) => new(
        name,
        amount.Dong,
        ValueRange.Point(amount.Dong),
        Messages.Of(language => amount.ToString(MeasureUnit.MillionDong, language)),
        label,
        null,
        Caveats.None);

    /// <summary>Creates an operand from a percentage, which formulas use as a ratio: 13% is 0.13.</summary>
    internal static FormulaOperand OfPercent(string name, decimal percent, Hedge hedge, HedgePolicy hedges)
    {
        decimal ratio = percent * 0.01m;
        return new(
            name,
            ratio,
            hedges.OperandRange(ratio, hedge) ?? ValueRange.Point(ratio),
            Messages.Of(language => $"{Phrase.Before(hedge, language)}{PrintedNumber.Format(percent, language)}%"),
            null,
            null,
            Caveats.None);
    }

    /// <summary>Returns the name and the figure.</summary>
    /// <returns>Text such as "trained = 18.400 lao động".</returns>
    public override string ToString() => $"{Name} = {Text.Vietnamese}";

    private static FormulaOperand Of(
        string name, IndicatorValue value, BilingualText? source, Caveats caveats, HedgePolicy? hedges, Observation? observation = null)
    {
        Quantity quantity = value.Quantity;
        decimal amount = quantity.Unit.Kind == MeasureUnitKind.Percent ? quantity.Value * 0.01m : quantity.Value;
        return new(
            name,
            amount,
            (hedges ?? HedgePolicy.Default).OperandRange(amount, value.Hedge) ?? ValueRange.Point(amount),
            Messages.Of(language => Phrase.Before(value.Hedge, language) + quantity.ToString(language)),
            observation is null
                ? value.Indicator.Name
                : Messages.Of(Wording.NameOfPeriod, value.Indicator.Name, Phrase.Of(observation.Period)),
            source,
            caveats)
        {
            Unit = FormulaUnit.Of(quantity.Unit),
            Indicator = value.Indicator,
            Observation = observation,
        };
    }

    /// <summary>Returns the figure as printed, followed by both numbers if its comma can be read in two ways.</summary>
    private static BilingualText TextOf(ReportedFigure figure, string printed) => figure.OtherReading is { } other
        ? Messages.Of(Wording.ReadTwoWays, Phrase.OfReport(printed), figure.Value, other.Value)
        : Phrase.OfReport(printed);

    /// <summary>Returns the words of the document, quoted in English texts; null if there are none.</summary>
    private static BilingualText? Same(string? words) => string.IsNullOrWhiteSpace(words) ? null : Phrase.OfReport(words);

    private static BilingualText? SourceOf(Citation? citation) => citation is null ? null : Messages.Of(citation.Describe);
}
