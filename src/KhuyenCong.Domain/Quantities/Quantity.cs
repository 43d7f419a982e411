using System.Text.Json.Serialization;

namespace KhuyenCong.Domain;

/// <summary>A number with its unit (đại lượng): 18.400 lao động, 1.737,73 tỷ đồng.</summary>
/// <remarks>
/// Arithmetic is exact: it throws <see cref="OverflowException"/> if decimal cannot hold every digit of the result. Adding unlike units is
/// an error that names both. Quantities are equal if they are the same amount in the same base unit (1 tỷ đồng and 1.000 triệu đồng).
/// <c>default</c> is a plain zero.
/// </remarks>
[JsonConverter(typeof(DomainJsonConverter))]
public readonly record struct Quantity : IComparable<Quantity>, IComparable
{
    private readonly MeasureUnit? _unit;

    /// <summary>Creates a quantity (tạo đại lượng).</summary>
    /// <param name="value">The number, in <paramref name="unit"/>.</param>
    /// <param name="unit">The unit.</param>
    /// <exception cref="ArgumentNullException"><paramref name="unit"/> is null.</exception>
    public Quantity(decimal value, MeasureUnit unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        Value = value;
        _unit = unit;
    }

    /// <summary>The number (giá trị), in <see cref="Unit"/>.</summary>
    public decimal Value { get; }

    /// <summary>The unit (đơn vị tính).</summary>
    public MeasureUnit Unit => _unit ?? MeasureUnit.One;

    /// <summary>Adds two quantities whose units can be converted to each other (cộng).</summary>
    /// <param name="left">The first quantity; the sum is in its unit.</param>
    /// <param name="right">The second quantity, in a unit that can be converted to that of the first.</param>
    /// <returns>The sum.</returns>
    /// <exception cref="ArgumentException">The units cannot be converted to each other; the message names both.</exception>
    /// <exception cref="OverflowException">Decimal cannot hold every digit of the sum.</exception>
    public static Quantity operator +(Quantity left, Quantity right) => left.TryAdd(right, out Quantity sum)
        ? sum
        : throw new OverflowException($"Decimal cannot hold every digit of the sum of {left.InEnglish()} and {right.InEnglish()}.");

    /// <summary>Subtracts a quantity whose unit can be converted to that of the first (trừ).</summary>
    /// <param name="left">The quantity to subtract from.</param>
    /// <param name="right">The quantity to subtract.</param>
    /// <returns>The difference, in the unit of <paramref name="left"/>.</returns>
    /// <exception cref="ArgumentException">The units cannot be converted to each other; the message names both.</exception>
    /// <exception cref="OverflowException">Decimal cannot hold every digit of the difference.</exception>
    public static Quantity operator -(Quantity left, Quantity right) => left + new Quantity(-right.Value, right.Unit);

    /// <summary>Adds a quantity whose unit can be converted to this one's; returns false on overflow (cộng, báo tràn số).</summary>
    /// <param name="other">The other quantity.</param>
    /// <param name="sum">The sum, in the unit of this quantity; a plain zero on failure.</param>
    /// <returns>False if decimal cannot hold every digit of the sum.</returns>
    /// <exception cref="ArgumentException">The units cannot be converted to each other; the message names both.</exception>
    internal bool TryAdd(Quantity other, out Quantity sum)
    {
        // The caller may pass this same variable as the sum: read everything before writing it.
        decimal total = 0;
        bool fits = other.TryConvert(Unit, out decimal value) && ExactDecimal.TryAdd(Value, value, out total);
        sum = fits ? new(total, Unit) : default;
        return fits;
    }

    /// <summary>Converts to another unit, exactly (đổi đơn vị).</summary>
    /// <param name="unit">A unit that the unit of this quantity converts to.</param>
    /// <returns>The quantity in <paramref name="unit"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="unit"/> is null.</exception>
    /// <exception cref="ArgumentException">The units cannot be converted to each other; the message names both.</exception>
    /// <exception cref="OverflowException">Decimal cannot hold every digit of the result.</exception>
    public Quantity In(MeasureUnit unit) =>
        TryIn(unit, out Quantity converted)
            ? converted
            : throw new OverflowException($"Decimal cannot hold every digit of {InEnglish()} in {QuotedText.Of(unit.ToString())}.");

    /// <summary>Converts to another unit; returns false on overflow (đổi đơn vị, báo tràn số).</summary>
    /// <param name="unit">A unit that the unit of this quantity converts to.</param>
    /// <param name="converted">The quantity in <paramref name="unit"/>; a plain zero on failure.</param>
    /// <returns>False if decimal cannot hold every digit of the result.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="unit"/> is null.</exception>
    /// <exception cref="ArgumentException">The units cannot be converted to each other; the message names both.</exception>
    internal bool TryIn(MeasureUnit unit, out Quantity converted)
    {
        ArgumentNullException.ThrowIfNull(unit);
        bool fits = TryConvert(unit, out decimal value);
        converted = fits ? new(value, unit) : default;
        return fits;
    }

    /// <summary>
    /// Finds a unit in which decimal holds every digit of both quantities: the other's, this one's, or đồng; null if there is none.
    /// </summary>
    internal MeasureUnit? FindUnitOfBoth(Quantity other)
    {
        Quantity one = this;
        MeasureUnit[] units = [other.Unit, Unit, MeasureUnit.Dong];
        return Array.Find(units, unit => unit.ConvertsTo(one.Unit) && one.TryIn(unit, out _) && other.TryIn(unit, out _));
    }

    /// <summary>
    /// Returns the ratio of this quantity to another, whose unit can be converted to this one's (tỷ số), kept as its operands.
    /// </summary>
    /// <param name="other">The denominator; zero makes the ratio undefined.</param>
    /// <returns>The ratio, which has no unit.</returns>
    /// <exception cref="ArgumentException">The units cannot be converted to each other; the message names both.</exception>
    internal ExactRatio RatioTo(Quantity other)
    {
        RequireConvertible(other.Unit);

        // Factors are powers of ten: (a·f)/(b·g) is a/b shifted by the difference of their exponents, so no product can overflow.
        return new ExactRatio(Value, other.Value).TimesPowerOfTen(Unit.PowerOfTen - other.Unit.PowerOfTen);
    }

    /// <summary>Returns the quantity as an amount of money (số tiền); its unit must be a unit of money.</summary>
    /// <returns>The amount in whole đồng.</returns>
    /// <exception cref="InvalidOperationException">The unit is not one of money.</exception>
    /// <exception cref="OverflowException">The amount is not a whole number of đồng, or is out of range.</exception>
    public Vnd ToVnd()
    {
        if (Unit.Kind != MeasureUnitKind.Money)
        {
            throw new InvalidOperationException($"{InEnglish()} is not money.");
        }

        return Vnd.TryFrom(Value, Unit, out Vnd amount)
            ? amount
            : throw new OverflowException($"{InEnglish()} is not an amount in whole đồng.");
    }

    /// <summary>Formats the number and the unit (in đại lượng), such as "18.400 lao động".</summary>
    /// <param name="language">The language.</param>
    /// <param name="decimals">The number of decimals, 0 to 28, rounded half away from zero; null for every digit.</param>
    /// <returns>The formatted quantity.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="language"/> is not a defined language, or <paramref name="decimals"/> is not from 0 to 28.
    /// </exception>
    public string ToString(DisplayLanguage language, int? decimals = null)
    {
        string number = PrintedNumber.Format(Value, language, decimals);
        return Unit.Kind switch
        {
            MeasureUnitKind.Number => number,
            MeasureUnitKind.Percent => number + "%",
            _ => $"{number} {Unit.Name.In(language)}",
        };
    }

    /// <summary>Returns every digit and the unit in Vietnamese notation, in any culture.</summary>
    /// <returns>The formatted quantity.</returns>
    public override string ToString() => ToString(DisplayLanguage.Vietnamese);

    /// <summary>Compares two quantities whose units can be converted to each other (so sánh).</summary>
    /// <param name="other">The other quantity.</param>
    /// <returns>A negative number, zero, or a positive number, if this quantity is less than, equal to or greater than the other.</returns>
    /// <exception cref="ArgumentException">The units cannot be converted to each other; the message names both.</exception>
    public int CompareTo(Quantity other)
    {
        RequireConvertible(other.Unit);
        return InBaseUnit().CompareTo(other.InBaseUnit());
    }

    int IComparable.CompareTo(object? obj) => obj switch
    {
        null => 1,
        Quantity other => CompareTo(other),
        _ => throw new ArgumentException("Object must be of type Quantity.", nameof(obj)),
    };

    /// <inheritdoc/>
    public bool Equals(Quantity other) => Unit.ConvertsTo(other.Unit) && InBaseUnit() == other.InBaseUnit();

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(InBaseUnit(), Unit.BaseUnit);

    /// <summary>Determines whether one quantity is less than another, whose unit can be converted to that of the first.</summary>
    /// <param name="left">The first quantity.</param>
    /// <param name="right">The second quantity.</param>
    /// <returns>True if the first is less; otherwise false.</returns>
    /// <exception cref="ArgumentException">The units cannot be converted to each other.</exception>
    public static bool operator <(Quantity left, Quantity right) => left.CompareTo(right) < 0;

    /// <summary>
    /// Determines whether one quantity is less than or equal to another, whose unit can be converted to that of the first.
    /// </summary>
    /// <param name="left">The first quantity.</param>
    /// <param name="right">The second quantity.</param>
    /// <returns>True if the first is less or equal; otherwise false.</returns>
    /// <exception cref="ArgumentException">The units cannot be converted to each other.</exception>
    public static bool operator <=(Quantity left, Quantity right) => left.CompareTo(right) <= 0;

    /// <summary>Determines whether one quantity is greater than another, whose unit can be converted to that of the first.</summary>
    /// <param name="left">The first quantity.</param>
    /// <param name="right">The second quantity.</param>
    /// <returns>True if the first is greater; otherwise false.</returns>
    /// <exception cref="ArgumentException">The units cannot be converted to each other.</exception>
    public static bool operator >(Quantity left, Quantity right) => left.CompareTo(right) > 0;

    /// <summary>
    /// Determines whether one quantity is greater than or equal to another, whose unit can be converted to that of the first.
    /// </summary>
    /// <param name="left">The first quantity.</param>
    /// <param name="right">The second quantity.</param>
    /// <returns>True if the first is greater or equal; otherwise false.</returns>
    /// <exception cref="ArgumentException">The units cannot be converted to each other.</exception>
    public static bool operator >=(Quantity left, Quantity right) => left.CompareTo(right) >= 0;

    private string InEnglish() => QuotedText.Plain(ToString(DisplayLanguage.English));

    private ExactRatio InBaseUnit() => new ExactRatio(Value, 1).TimesPowerOfTen(Unit.PowerOfTen);

    private bool TryConvert(MeasureUnit unit, out decimal value)
    {
        value = Value;
        if (ReferenceEquals(Unit, unit))
        {
            return true;
        }

        RequireConvertible(unit);
        int power = Unit.PowerOfTen - unit.PowerOfTen;
        if (power == 0)
        {
            return true;
        }

        bool fits = ExactDecimal.TryMultiply(Value, PowersOfTen.DecimalOf(power), out value);
        value = ExactDecimal.Trim(value);
        return fits;
    }

    private void RequireConvertible(MeasureUnit unit)
    {
        if (!Unit.ConvertsTo(unit))
        {
            throw new ArgumentException(
                $"{QuotedText.Of(Unit.ToString())} and {QuotedText.Of(unit.ToString())} are different units.", nameof(unit));
        }
    }
}
