using System.Text.Json.Serialization;

namespace KhuyenCong.Domain;

/// <summary>Something that is targeted, counted and reported (chỉ tiêu); each wording has its own id.</summary>
/// <remarks>
/// Indicators are equal by id. A different wording is a different indicator, with an <see cref="IndicatorComparability"/> record if the
/// two are compared.
/// </remarks>
[JsonConverter(typeof(DomainJsonConverter))]
public sealed class Indicator : Entity<Indicator>
{
    /// <summary>Creates an indicator (tạo chỉ tiêu).</summary>
    /// <param name="id">The id, snake_case.</param>
    /// <param name="name">The wording.</param>
    /// <param name="unit">The unit of its values; money is kept in đồng.</param>
    /// <param name="nature">How its values relate to time.</param>
    /// <param name="citation">The citation of the text that states the wording.</param>
    /// <exception cref="ArgumentException">
    /// <paramref name="id"/> is not snake_case, or <paramref name="unit"/> is a unit of money other than đồng.
    /// </exception>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="nature"/> is not a defined value.</exception>
    public Indicator(string id, BilingualText name, MeasureUnit unit, IndicatorNature nature, Citation citation)
        : base(id)
    {
        Identifiers.Require(id);
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(unit);
        ArgumentNullException.ThrowIfNull(citation);
        EnumValues.Require(nature);
        if (!unit.Equals(unit.BaseUnit))
        {
            throw new ArgumentException($"Money is kept in đồng, not in {QuotedText.Of(unit.ToString())}.", nameof(unit));
        }

        Name = name;
        Unit = unit;
        Nature = nature;
        Citation = citation;
    }

    /// <summary>The wording (tên chỉ tiêu).</summary>
    public BilingualText Name { get; }

    /// <summary>The unit of its values (đơn vị tính).</summary>
    public MeasureUnit Unit { get; }

    /// <summary>How its values relate to time (tính chất).</summary>
    public IndicatorNature Nature { get; }

    /// <summary>The axes along which values may be added (được cộng theo); none by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value has flags that are not defined.</exception>
    public SummationAxes SummableOver { get; init => field = Known(value); }

    /// <summary>The citation of the text that states the wording (nguồn).</summary>
    public Citation Citation { get; }

    /// <summary>How the wording was read (mức kiểm chứng); <see cref="Verification.Local"/> by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not defined.</exception>
    public Verification Verification { get; init => field = EnumValues.Require(value); } = Verification.Local;

    /// <summary>The content of activity that it belongs to (nội dung hoạt động); null if there is none.</summary>
    public ActivityContent? Content { get; init; }

    /// <summary>Whether the indicator is built into the library (có sẵn trong thư viện), not added by a user.</summary>
    public bool IsBuiltIn { get; internal init; }

    /// <summary>
    /// Creates a value of this indicator in its own unit (giá trị của chỉ tiêu): a count, a percentage or a plain number.
    /// </summary>
    /// <param name="value">The number, in <see cref="Unit"/>.</param>
    /// <param name="hedge">The hedge before the printed number.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentException">
    /// The indicator is measured in money, so 5 could mean đồng, triệu or tỷ: pass an amount (<see cref="Vnd"/>) or a quantity.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative, not whole or too large, or the hedge is not defined.</exception>
    public IndicatorValue Of(decimal value, Hedge hedge = Hedge.None) => Unit.Kind == MeasureUnitKind.Money
        ? throw new ArgumentException(
            $"Indicator {QuotedText.Of(Id)} is measured in money, and {PrintedNumber.Format(value, DisplayLanguage.English)} has no unit: "
                + "pass an amount, as Vnd.FromBillions(5), or a quantity, as new Quantity(5, MeasureUnit.BillionDong).",
            nameof(value))
        : IndicatorValue.Of(this, value, hedge);

    /// <summary>Creates a value of this indicator from an amount of money (số tiền của chỉ tiêu).</summary>
    /// <param name="amount">The amount.</param>
    /// <param name="hedge">The hedge before the printed number.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentException">The indicator is not measured in money.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The amount is negative, or the hedge is not defined.</exception>
    public IndicatorValue Of(Vnd amount, Hedge hedge = Hedge.None) => Of(amount.ToQuantity(), hedge);

    /// <summary>Creates a value of this indicator from a quantity (giá trị từ đại lượng).</summary>
    /// <param name="quantity">The quantity, in a unit that converts to <see cref="Unit"/>.</param>
    /// <param name="hedge">The hedge before the printed number.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentException">The units are not convertible; the message states the indicator and both units.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// A count or an amount of money is negative, not whole or too large, or the hedge is not defined.
    /// </exception>
    /// <exception cref="OverflowException">Decimal cannot hold the quantity in the indicator's unit.</exception>
    public IndicatorValue Of(Quantity quantity, Hedge hedge = Hedge.None)
    {
        if (!quantity.Unit.ConvertsTo(Unit))
        {
            throw new ArgumentException(
                $"Indicator {QuotedText.Of(Id)} is measured in {QuotedText.Of(Unit.ToString())}, "
                    + $"not in {QuotedText.Of(quantity.Unit.ToString())}.",
                nameof(quantity));
        }

        return IndicatorValue.Of(this, quantity.In(Unit).Value, hedge);
    }

    /// <summary>Returns the id and the Vietnamese wording.</summary>
    /// <returns>Text such as "demonstration_models: mô hình trình diễn kỹ thuật được hỗ trợ xây dựng".</returns>
    public override string ToString() => $"{Id}: {Name.Vietnamese}";

    private static SummationAxes Known(SummationAxes value) =>
        (value & ~(SummationAxes.Years | SummationAxes.Places | SummationAxes.Sources)) == SummationAxes.None
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, "Not a set of summation axes.");
}
