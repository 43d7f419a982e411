namespace KhuyenCong.Domain;

/// <summary>
/// Determines whether records with the same id are the same record. Two documents may use one id for different definitions, which are
/// then not combined.
/// </summary>
internal static partial class Definitions
{
    /// <summary>Determines whether two indicators have the same id but differ in unit, nature or Vietnamese name.</summary>
    internal static bool Differ(Indicator? one, Indicator? other) =>
        !ReferenceEquals(one, other) && one is not null && one == other
        && (one.Unit != other.Unit || Differ(one.Unit, other.Unit) || one.Nature != other.Nature || Differ(one.Name, other.Name));

    /// <summary>Determines whether an indicator differs from the one with the same id in a comparability record.</summary>
    internal static bool DiffersFrom(IndicatorComparability? record, Indicator indicator) =>
        record is not null && (Differ(indicator, record.Indicator) || Differ(indicator, record.Other));

    /// <summary>Determines whether any two indicators have the same id but differ in unit, nature or Vietnamese name.</summary>
    internal static bool Differ(IEnumerable<Indicator> indicators)
    {
        Indicator? first = null;
        Dictionary<Indicator, Indicator>? known = null;
        foreach (Indicator indicator in indicators)
        {
            // Usually all indicators are the same object.
            first ??= indicator;
            if (ReferenceEquals(first, indicator))
            {
                continue;
            }

            known ??= new() { [first] = first };
            if (!known.TryAdd(indicator, indicator) && Differ(known[indicator], indicator))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Differ(MeasureUnit one, MeasureUnit other) =>
        one.Kind != other.Kind || one.Factor != other.Factor || Differ(one.Name, other.Name);

    private static bool Differ(BilingualText one, BilingualText other) =>
        !string.Equals(one.Vietnamese, other.Vietnamese, StringComparison.Ordinal);
}
