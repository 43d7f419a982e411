using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Serialization;

namespace KhuyenCong.Domain;

/// <summary>
/// The unit of a formula's result (đơn vị của công thức): base units multiplied and divided, such as đồng/tỉnh. A ratio has no unit.
/// </summary>
/// <remarks>Units are equal if the same base units have the same powers. Money is in đồng; percent is a plain number.</remarks>
[JsonConverter(typeof(NoJsonConverter<FormulaUnit>))]
public sealed record FormulaUnit
{
    private FormulaUnit(ImmutableSortedDictionary<string, (FormulaBaseUnit Unit, int Power)> powers) => Powers = powers;

    /// <summary>No unit (không đơn vị): a plain number or a ratio.</summary>
    public static FormulaUnit None { get; } = new(
        ImmutableSortedDictionary.Create<string, (FormulaBaseUnit Unit, int Power)>(StringComparer.Ordinal));

    /// <summary>Whether the result is a plain number or a ratio (là số thuần).</summary>
    internal bool IsNone => Powers.IsEmpty;

    /// <summary>The unit, if there is exactly one (đơn vị duy nhất); null for a ratio and for a product or quotient of units.</summary>
    public MeasureUnit? Single => Powers.Count == 1 && Powers.Values.First() is { Power: 1 } only ? only.Unit.Measure : null;

    /// <summary>The id of the counted unit, if it is the only unit; otherwise null.</summary>
    internal string? Counted => Powers.Count == 1 && Powers.Values.First() is { Power: 1, Unit.IsMoney: false } only ? only.Unit.Id : null;

    /// <summary>Whether the unit includes a currency.</summary>
    internal bool HasMoney => Powers.Values.Any(pair => pair.Unit.IsMoney);

    private ImmutableSortedDictionary<string, (FormulaBaseUnit Unit, int Power)> Powers { get; }

    /// <summary>Returns the unit of an operand (đơn vị của số liệu).</summary>
    /// <param name="unit">A unit; any unit of money becomes đồng.</param>
    /// <returns>The unit, or <see cref="None"/> for a plain number or a percentage.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="unit"/> is null.</exception>
    public static FormulaUnit Of(MeasureUnit unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        return unit.Kind is MeasureUnitKind.Number or MeasureUnitKind.Percent ? None : Of(FormulaBaseUnit.Of(unit));
    }

    /// <summary>Returns the units in Vietnamese, such as "đồng/tỉnh"; "số thuần" if there are none.</summary>
    /// <returns>The text.</returns>
    public override string ToString()
    {
        string above = Side(1);
        string below = Side(-1);
        return IsNone ? "số thuần" : below.Length == 0 ? above : $"{(above.Length == 0 ? "1" : above)}/{below}";
    }

    /// <inheritdoc/>
    public bool Equals(FormulaUnit? other) =>
        other is not null
            && Powers.Count == other.Powers.Count
            && Powers.All(pair => other.Powers.TryGetValue(pair.Key, out var value) && value.Power == pair.Value.Power);

    /// <inheritdoc/>
    public override int GetHashCode() =>
        Powers.Aggregate(0, (hash, pair) => HashCode.Combine(hash, pair.Key.GetHashCode(StringComparison.Ordinal), pair.Value.Power));

    internal static FormulaUnit Of(FormulaBaseUnit unit) => new(None.Powers.Add(unit.Id, (unit, 1)));

    /// <summary>Determines whether two units have the same powers of the same currencies, whatever else they count.</summary>
    internal bool HasMoneyOf(FormulaUnit other)
    {
        return IsIn(this, other) && IsIn(other, this);

        static bool IsIn(FormulaUnit one, FormulaUnit another) => one.Powers.All(pair =>
            !pair.Value.Unit.IsMoney || (another.Powers.TryGetValue(pair.Key, out var value) && value.Power == pair.Value.Power));
    }

    internal FormulaUnit Times(FormulaUnit other, bool isInverse)
    {
        ImmutableSortedDictionary<string, (FormulaBaseUnit Unit, int Power)> powers = Powers;
        foreach ((string id, (FormulaBaseUnit unit, int power)) in other.Powers)
        {
            int sum = (powers.TryGetValue(id, out var known) ? known.Power : 0) + (isInverse ? -power : power);
            powers = sum == 0 ? powers.Remove(id) : powers.SetItem(id, (unit, sum));
        }

        return powers.IsEmpty ? None : new(powers);
    }

    private string Side(int sign) => string.Join('·', Powers.Values
        .Where(pair => Math.Sign(pair.Power) == sign)
        .Select(pair =>
            Math.Abs(pair.Power) == 1
                ? pair.Unit.Name
                : string.Create(CultureInfo.InvariantCulture, $"{pair.Unit.Name}^{Math.Abs(pair.Power)}")));
}
