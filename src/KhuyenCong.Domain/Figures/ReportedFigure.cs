using System.Text.Json.Serialization;

namespace KhuyenCong.Domain;

/// <summary>A number as printed in a report (số liệu công bố): rounded, perhaps hedged, with a unit.</summary>
/// <remarks>
/// Two figures are equal if they have the same lead word, hedge, estimate mark, number, decimals, unit and comparison; the way in which the
/// number was written ("05", "88.38") does not matter. <c>default</c> is a plain zero. A figure has two ranges: the numbers that round to
/// it (<see cref="RoundingRange"/>), and the numbers that it can represent in a formula (<see cref="OperandRange"/>).
/// </remarks>
/// <example>
/// <code>
/// ReportedFigure figure = ReportedFigure.Parse("gần 9.500 tỷ đồng");
/// figure.RoundingRange; // [9.499.500.000.000; 9.500.500.000.000)
/// </code>
/// </example>
[JsonConverter(typeof(NoJsonConverter<ReportedFigure>))]
public readonly partial record struct ReportedFigure : ISpanParsable<ReportedFigure>
{
    private const decimal TwentyNineDigits = 10_000_000_000_000_000_000_000_000_000m;
    private readonly FigureStyle _style;

    /// <summary>Creates a figure from its parts (tạo số liệu), as a report would print it.</summary>
    /// <param name="value">The number in the printed unit.</param>
    /// <param name="decimals">The number of decimals printed, 0 to 28.</param>
    /// <param name="unit">The unit.</param>
    /// <param name="hedge">The hedge before the number.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="value"/> has more decimals than are printed, or is too large for decimal to hold its amount in the base unit
    /// exactly; <paramref name="decimals"/> is not from 0 to 28; or <paramref name="hedge"/> is not a defined value.
    /// </exception>
    public ReportedFigure(decimal value, int decimals, FigureUnit unit = default, Hedge hedge = Hedge.None)
        : this(Printed(value, decimals), decimals, unit, new(FigureLead.None, Defined(hedge), false), default)
    {
        if (!IsWithinLimits)
        {
            throw new ArgumentOutOfRangeException(nameof(value), value, "The value is too large in its unit.");
        }
    }

    internal ReportedFigure(
        decimal value, int decimals, FigureUnit unit, FigureIntroduction introduction, FigureStyle style, string? comparedWith = null)
    {
        Value = value;
        Decimals = decimals;
        Unit = unit;
        Introduction = introduction;
        _style = style;
        ComparedWith = comparedWith;
    }

    /// <summary>The number in the printed unit (giá trị theo đơn vị công bố); negative after "giảm" and "thấp hơn".</summary>
    public decimal Value { get; }

    /// <summary>The number of printed decimals (số chữ số thập phân).</summary>
    public int Decimals { get; }

    /// <summary>The unit as printed after the number (đơn vị).</summary>
    public FigureUnit Unit { get; }

    /// <summary>
    /// The basis of the comparison (so với), such as "năm 2013" in "giảm 13,95% so với năm 2013"; null if there is none.
    /// </summary>
    public string? ComparedWith { get; }

    /// <summary>The word that makes the number approximate (từ chỉ mức gần đúng); "ước" alone means "khoảng".</summary>
    public Hedge Hedge => Introduction.Hedge;

    /// <summary>The words before the number.</summary>
    internal FigureIntroduction Introduction { get; }

    /// <summary>The word that introduces the number (từ dẫn).</summary>
    internal FigureLead Lead => Introduction.Lead;

    /// <summary>Whether "ước", "ước tính" or "dự kiến" marks the figure as estimated before its period ended (số ước thực hiện).</summary>
    public bool IsEstimated => Introduction.IsEstimated;

    /// <summary>
    /// Whether the number can be read in two ways (có hai cách hiểu), or its point was recognised as a decimal mark by its pattern, as in
    /// "88.38%".
    /// </summary>
    public bool IsAmbiguous => _style.HasPoint || OtherReading is not null;

    /// <summary>
    /// The figure with its comma read as a thousands separator (cách hiểu khác): 18400 for "18,400 lao động", which is 18.4 in Vietnamese
    /// notation. Null if the text can be read in only one way, or if a document states the number.
    /// </summary>
    public ReportedFigure? OtherReading => _style.MayBeThousands && Unit.CountsWholes && Lead != FigureLead.Multiplies
        ? new(Value * 1_000, 0, Unit, Introduction, default, ComparedWith)
        : null;

    /// <summary>
    /// The number for use in formulas (giá trị quy đổi): money in đồng, percentages as ratios (0.13 for 13%), counts in ones.
    /// </summary>
    public decimal Amount => Value * Unit.Factor;

    /// <summary>
    /// Whether the figure is taken as exact, like a count (số đếm): not money or a percentage, and without decimals, a hedge, a magnitude
    /// or "gấp".
    /// </summary>
    public bool IsCount =>
        Unit.Kind is FigureUnitKind.None or FigureUnitKind.Noun
            && Unit.PowerOfTen == 0
            && Decimals == 0
            && Hedge == Hedge.None
            && Lead != FigureLead.Multiplies;

    /// <summary>
    /// The range of numbers that round to the printed one (khoảng làm tròn), in the unit of <see cref="Amount"/>: half a unit of the last
    /// printed digit either way.
    /// </summary>
    /// <remarks>
    /// The bound nearer to zero belongs to the range, because halves round away from zero; around zero, neither bound does.
    /// </remarks>
    public ValueRange RoundingRange => InAmounts(RoundingRangeInUnit);

    /// <summary>
    /// Returns the range of numbers that the figure can represent in a formula (khoảng giá trị trong công thức), in the unit of
    /// <see cref="Amount"/>.
    /// </summary>
    /// <param name="hedges">The margins of hedges; null for <see cref="HedgePolicy.Default"/>.</param>
    /// <returns>For a count, the number itself; for any other figure, its rounding range extended by the margin of its hedge.</returns>
    public ValueRange OperandRange(HedgePolicy? hedges = null)
    {
        if (IsCount)
        {
            return ValueRange.Point(Amount);
        }

        ValueRange rounding = RoundingRangeInUnit;
        return InAmounts((hedges ?? HedgePolicy.Default).OperandRange(Value, Hedge) is { } hedged ? rounding.Hull(hedged) : rounding);
    }

    /// <summary>Whether number and amount have at most 28 digits, so that decimal can hold them and their neighbours.</summary>
    internal bool IsWithinLimits =>
        decimal.Abs(Value) < TwentyNineDigits
            && ExactDecimal.TryMultiply(Value, Unit.Factor, out decimal amount)
            && decimal.Abs(amount) < TwentyNineDigits;

    /// <summary>Whether the figure is like "tăng 3,1 lần", which can mean an increase to that many times or by that many times.</summary>
    internal bool IsAmbiguousTimes
    {
        get
        {
            ReadOnlySpan<char> words = Unit.Words.AsSpan().TrimStart('(');
            int at = 0;
            bool isChange = Lead is FigureLead.Increases or FigureLead.Decreases or FigureLead.Exceeds
                or FigureLead.Higher or FigureLead.Lower;
            return isChange && FigureText.TakeWord(words, ref at, FigureUnit.Times);
        }
    }

    /// <summary>
    /// Returns the figure with the values that a document states in addition to its text. A stated value has its own sign, so "giảm" no
    /// longer negates it; a stated hedge replaces that of the text and may mark the figure as estimated ("ước").
    /// </summary>
    /// <remarks>
    /// A stated number or stated decimals determine which of two readings is meant: the comma separates thousands if 0 decimals are stated,
    /// or if only that number is stated.
    /// </remarks>
    internal ReportedFigure With(decimal? value, int? decimals, FigureUnit unit, FigureIntroduction? hedged)
    {
        FigureIntroduction introduction = hedged is { } stated ? new(Lead, stated.Hedge, IsEstimated || stated.IsEstimated) : Introduction;
        if (OtherReading is { } grouped && (value is null ? decimals == 0 : decimals is null && value == grouped.Value))
        {
            return new(grouped.Value, 0, unit, introduction, _style.Settled(), ComparedWith);
        }

        FigureStyle style = value is null && decimals is null ? _style : _style.Settled();
        return new(value ?? Value, decimals ?? Decimals, unit, introduction, style, ComparedWith);
    }

    /// <summary>Returns the figure as read from the repaired text, with positions in the original text.</summary>
    internal ReportedFigure In(MendedText mended) =>
        new(Value, Decimals, Unit, Introduction, _style with { End = (short)mended.PlaceOf(_style.End) }, ComparedWith);

    /// <inheritdoc/>
    public bool Equals(ReportedFigure other) =>
        Value == other.Value
            && Decimals == other.Decimals
            && Unit == other.Unit
            && Hedge == other.Hedge
            && Lead == other.Lead
            && IsEstimated == other.IsEstimated
        && string.Equals(ComparedWith, other.ComparedWith, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Value, Decimals, Unit, Hedge, Lead, IsEstimated, ComparedWith);

    private ValueRange RoundingRangeInUnit
    {
        get
        {
            // A bound with 28 digits or decimals moves outward to the next number, so the range still contains the true value.
            decimal half = Decimals < 28 ? new(5, 0, 0, false, (byte)(Decimals + 1)) : new(1, 0, 0, false, 28);
            bool fits = new ValueRange(-half, Value > 0, half, Value < 0).TryAdd(ValueRange.Point(Value), out ValueRange range);
            return fits ? range : ValueRange.Point(Value);
        }
    }

    private static Hedge Defined(Hedge hedge) => hedge is >= Hedge.None and <= Hedge.AtMost
        ? hedge
        : throw new ArgumentOutOfRangeException(nameof(hedge), hedge, "Not a hedge.");

    private static decimal Printed(decimal value, int decimals)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(decimals);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(decimals, 28);
        return ExactDecimal.Trim(value).Scale <= decimals
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, "The value has more decimals than are printed.");
    }

    private ValueRange InAmounts(ValueRange inUnit) =>
        inUnit.TryMultiply(ValueRange.Point(Unit.Factor), out ValueRange amounts) ? amounts : ValueRange.Point(Amount);
}
