using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <summary>
/// Compares the targets or results of two programs (so sánh mục tiêu, kết quả của hai chương trình), if the catalogue records that they
/// are comparable.
/// </summary>
/// <remarks>
/// An indicator can be compared with itself, and with another according to their <see cref="IndicatorComparability"/> record. There is a
/// ratio only if both count the same things. Otherwise the result is undefined and contains the record's reason, or states that the
/// catalogue has no record. The result is also undefined if one id has two definitions.
/// </remarks>
/// <example>
/// <code>
/// ProgramComparison comparison = ProgramComparisonCalculator.Calculate(earlierTarget, laterTarget);
/// comparison.IsDefined; // false if the two do not count the same things
/// </code>
/// </example>
public static class ProgramComparisonCalculator
{
    /// <summary>Compares a target with that of a later program or stage (so sánh hai mục tiêu).</summary>
    /// <param name="earlier">The target of the earlier program or stage.</param>
    /// <param name="later">The target of the later program or stage.</param>
    /// <param name="options">The catalogue and other choices; null for the defaults.</param>
    /// <returns>The comparison.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="earlier"/> or <paramref name="later"/> is null.</exception>
    public static ProgramComparison Calculate(Target earlier, Target later, CalculationOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        ArgumentNullException.ThrowIfNull(later);
        options = CalculationOptions.Of(options);
        ComparedFigure first = new(earlier, null);
        ComparedFigure second = new(later, null);
        if (Definitions.Differ(earlier, later))
        {
            return new(first, second, null, options, UndefinedReason.DifferentDefinitions);
        }

        UndefinedReason? misfit = Equals(earlier.Program.Province, later.Program.Province)
            ? ReasonOfOrder(first, second)
            : UndefinedReason.OtherPlace;
        return misfit is { } reason
            ? new(first, second, null, options, reason) { Misfit = Messages.Of(Wording.Joined, earlier.Program.Name, later.Program.Name) }
            : earlier.UpperQuantity is null && later.UpperQuantity is null ? Compare(first, second, options)
            : new(first, second, null, options, UndefinedReason.TargetIsRange);
    }

    /// <summary>Compares a result with that of a later program or period (so sánh hai kết quả).</summary>
    /// <param name="earlier">The earlier figure; if null, the result is undefined.</param>
    /// <param name="later">The later figure; if null, the result is undefined.</param>
    /// <param name="options">The catalogue and other choices; null for the defaults.</param>
    /// <returns>The comparison.</returns>
    public static ProgramComparison Calculate(Observation? earlier, Observation? later, CalculationOptions? options = null)
    {
        options = CalculationOptions.Of(options);
        ComparedFigure first = new(null, earlier);
        ComparedFigure second = new(null, later);
        if (earlier is null || later is null)
        {
            return new(first, second, null, options, UndefinedReason.MissingFigure);
        }

        UndefinedReason? misfit = !earlier.ReportingUnit.Equals(later.ReportingUnit) ? UndefinedReason.OtherPlace
            : Misfits.OfFunding(earlier, later) ?? ReasonOfOrder(first, second);
        return misfit is { } reason
            ? new(first, second, null, options, reason) { Misfit = Phrase.Scopes(earlier, later) }
            : Compare(first, second, options);
    }

    private static ProgramComparison Compare(ComparedFigure earlier, ComparedFigure later, CalculationOptions options)
    {
        Indicator from = earlier.Value.Indicator;
        Indicator to = later.Value.Indicator;
        IndicatorComparability? record = from == to ? null : options.Catalogue.FindComparability(to, from);
        UndefinedReason? reason = (from == to, record?.Relation) switch
        {
            (true, _) when Definitions.Differ(from, to) => UndefinedReason.DifferentDefinitions,
            _ when Definitions.DiffersFrom(record, from) || Definitions.DiffersFrom(record, to) => UndefinedReason.DifferentDefinitions,
            (true, _) or (_, Comparability.Same) => ReasonOf(new ExactRatio(later.Value.Quantity.Value, earlier.Value.Quantity.Value)),
            (_, Comparability.NotComparable) => UndefinedReason.NotComparable,
            (_, null) => UndefinedReason.ComparabilityNotKnown,
            _ => UndefinedReason.PartlyComparable,
        };
        return new(earlier, later, record, options, reason);
    }

    private static UndefinedReason? ReasonOf(ExactRatio ratio) => ratio switch
    {
        { IsDefined: false } => UndefinedReason.ZeroDivisor,
        { IsWithinLimit: true } => null,
        _ => UndefinedReason.Overflow,
    };

    private static UndefinedReason? ReasonOfOrder(ComparedFigure earlier, ComparedFigure later) =>
        later.Period.FirstDay <= earlier.Period.LastDay ? UndefinedReason.OtherPeriod : null;
}
