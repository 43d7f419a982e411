using System.Text.Json.Serialization;

namespace KhuyenCong.Domain;

/// <summary>An amount of money in whole đồng (số tiền, đồng), exact and checked.</summary>
/// <remarks>
/// An amount is from -9.223.372.036.854.775.808 to 9.223.372.036.854.775.807 đồng. Arithmetic beyond that throws
/// <see cref="OverflowException"/> and never wraps around. <c>default</c> is zero đồng. Amounts compare by value.
/// </remarks>
/// <example>
/// <code>
/// Vnd.Parse("1.737,73 tỷ đồng").Dong; // 1737730000000
/// Vnd.FromDong(900_000_001).Percent(30m, RoundingRule.Down); // 270.000.000 đồng
/// </code>
/// </example>
[JsonConverter(typeof(DomainJsonConverter))]
public readonly partial record struct Vnd : IComparable<Vnd>, IComparable, ISpanParsable<Vnd>, ISpanFormattable
{
    private Vnd(long dong) => Dong = dong;

    /// <summary>The zero amount (không đồng).</summary>
    public static Vnd Zero => default;

    /// <summary>The greatest amount (số tiền lớn nhất), 9.223.372.036.854.775.807 đồng.</summary>
    public static Vnd MaxValue => new(long.MaxValue);

    /// <summary>The least amount (số tiền nhỏ nhất), -9.223.372.036.854.775.808 đồng.</summary>
    internal static Vnd MinValue => new(long.MinValue);

    /// <summary>The amount in đồng (số đồng).</summary>
    public long Dong { get; }

    /// <summary>Creates an amount of whole đồng (từ số đồng).</summary>
    /// <param name="dong">The amount, in đồng.</param>
    /// <returns>The amount.</returns>
    public static Vnd FromDong(long dong) => new(dong);

    /// <summary>Creates an amount from millions of đồng (từ triệu đồng), the unit of provincial reports and of legal caps.</summary>
    /// <param name="millions">The amount, in millions of đồng, with at most six decimals.</param>
    /// <returns>The amount.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="millions"/> is not a whole number of đồng, or is out of range.
    /// </exception>
    public static Vnd FromMillions(decimal millions) => From(millions, MeasureUnit.MillionDong);

    /// <summary>Creates an amount from billions of đồng (từ tỷ đồng), the unit of national reports.</summary>
    /// <param name="billions">The amount, in billions of đồng, with at most nine decimals.</param>
    /// <returns>The amount.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="billions"/> is not a whole number of đồng, or is out of range.
    /// </exception>
    public static Vnd FromBillions(decimal billions) => From(billions, MeasureUnit.BillionDong);

    /// <summary>Creates an amount from any unit of money (từ đồng, nghìn, triệu hoặc tỷ đồng).</summary>
    /// <param name="value">The amount, in <paramref name="unit"/>.</param>
    /// <param name="unit">A unit of money.</param>
    /// <returns>The amount.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="unit"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="unit"/> is not a unit of money.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="value"/> is not a whole number of đồng, or is out of range.
    /// </exception>
    public static Vnd From(decimal value, MeasureUnit unit)
    {
        RequireMoney(unit);
        return TryFrom(value, unit, out Vnd amount)
            ? amount
            : throw new ArgumentOutOfRangeException(nameof(value), value, "Expected a whole number of đồng, at most 9223372036854775807.");
    }

    /// <summary>Converts the amount to a unit of money, exactly (đổi đơn vị).</summary>
    /// <param name="unit">A unit of money: đồng, nghìn, triệu or tỷ đồng.</param>
    /// <returns>The amount in <paramref name="unit"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="unit"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="unit"/> is not a unit of money.</exception>
    public decimal In(MeasureUnit unit)
    {
        RequireMoney(unit);

        // A factor is a power of ten of at most 10^9 and a long has 19 digits, so the division is exact.
        return Dong / unit.Factor;
    }

    /// <summary>Returns the amount as a quantity in đồng (đại lượng).</summary>
    /// <returns>The quantity.</returns>
    public Quantity ToQuantity() => new(Dong, MeasureUnit.Dong);

    /// <inheritdoc/>
    public int CompareTo(Vnd other) => Dong.CompareTo(other.Dong);

    int IComparable.CompareTo(object? obj) => obj switch
    {
        null => 1,
        Vnd other => CompareTo(other),
        _ => throw new ArgumentException("Object must be of type Vnd.", nameof(obj)),
    };

    internal static bool TryFrom(decimal value, MeasureUnit unit, out Vnd amount)
    {
        amount = default;
        if (!ExactDecimal.TryMultiply(value, unit.Factor, out decimal dong)
            || dong != decimal.Truncate(dong)
            || dong is < long.MinValue or > long.MaxValue)
        {
            return false;
        }

        amount = new((long)dong);
        return true;
    }

    private static void RequireMoney(MeasureUnit unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        if (unit.Kind != MeasureUnitKind.Money)
        {
            throw new ArgumentException($"Expected a unit of money, not {QuotedText.Of(unit.Name.Vietnamese)}.", nameof(unit));
        }
    }
}
