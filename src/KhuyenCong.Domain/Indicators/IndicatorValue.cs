using System.Text.Json.Serialization;

namespace KhuyenCong.Domain;

/// <summary>A value of an indicator (giá trị chỉ tiêu): the indicator, a quantity in its unit, and the hedge it was printed with.</summary>
/// <remarks>
/// Created by <see cref="Indicator.Of(decimal, Hedge)"/>. Values are equal if indicator, number and hedge are equal. <c>default</c> has
/// no indicator.
/// </remarks>
[JsonConverter(typeof(NoJsonConverter<IndicatorValue>))]
public readonly record struct IndicatorValue
{
    private readonly Indicator? _indicator;
    private readonly decimal _value;

    private IndicatorValue(Indicator indicator, decimal value, Hedge hedge)
    {
        _indicator = indicator;
        _value = value;
        Hedge = hedge;
    }

    internal static IndicatorValue Of(Indicator indicator, decimal value, Hedge hedge)
    {
        ValueFault fault = ValueRules.FaultOf(value, indicator.Unit);
        if (fault != ValueFault.None)
        {
            string rule = fault == ValueFault.TooLarge ? "at most 9223372036854775807" : "whole and not negative";
            throw new ArgumentOutOfRangeException(
                nameof(value), value, $"A value of {QuotedText.Of(indicator.Id)} in {QuotedText.Of(indicator.Unit.ToString())} is {rule}.");
        }

        if (!Enum.IsDefined(hedge))
        {
            throw new ArgumentOutOfRangeException(nameof(hedge), hedge, "Not a hedge.");
        }

        return new(indicator, value, hedge);
    }

    /// <summary>
    /// Creates a value from a defined hedge and a quantity whose unit converts to the indicator's, or returns the fault of the number.
    /// </summary>
    internal static ValueFault TryOf(Indicator indicator, Quantity quantity, Hedge hedge, out IndicatorValue value)
    {
        ValueFault fault = ValueRules.FaultOf(quantity.Value, quantity.Unit);
        value = fault == ValueFault.None ? new(indicator, quantity.In(indicator.Unit).Value, hedge) : default;
        return fault;
    }

    /// <summary>Creates a value from a defined hedge and a whole number of at most 2^63 - 1, which every unit accepts.</summary>
    internal static IndicatorValue OfNatural(Indicator indicator, ulong value, Hedge hedge) => new(indicator, value, hedge);

    /// <summary>Whether the value has an indicator (có chỉ tiêu); false only for <c>default</c>.</summary>
    internal bool HasIndicator => _indicator is not null;

    /// <summary>The indicator (chỉ tiêu).</summary>
    /// <exception cref="InvalidOperationException">This is <c>default</c>.</exception>
    public Indicator Indicator => _indicator ?? throw new InvalidOperationException("A default value has no indicator.");

    /// <summary>The quantity (giá trị), in the indicator's unit.</summary>
    public Quantity Quantity => _indicator is null ? default : new(_value, _indicator.Unit);

    /// <summary>The number, in the indicator's unit.</summary>
    internal decimal Number => _value;

    /// <summary>The hedge of the printed number (mức gần đúng).</summary>
    public Hedge Hedge { get; }

    /// <summary>Returns the hedge and the quantity (in giá trị), such as "hơn 5.500 lượt cơ sở CNNT".</summary>
    /// <param name="language">The language.</param>
    /// <returns>The printed value.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a defined language.</exception>
    public string ToString(DisplayLanguage language)
    {
        string quantity = Quantity.ToString(language);
        return Hedge == Hedge.None ? quantity : $"{Hedge.DisplayName().In(language)} {quantity}";
    }

    /// <summary>Returns the hedge and the quantity in Vietnamese notation, whatever the culture.</summary>
    /// <returns>The printed value.</returns>
    public override string ToString() => ToString(DisplayLanguage.Vietnamese);

    /// <inheritdoc/>
    public bool Equals(IndicatorValue other) => Equals(_indicator, other._indicator) && Quantity == other.Quantity && Hedge == other.Hedge;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_indicator, _value, Hedge);
}
