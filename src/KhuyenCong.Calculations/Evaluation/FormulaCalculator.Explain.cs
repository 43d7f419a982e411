using System.Collections.Immutable;
using System.Globalization;
using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <content>The working.</content>
public static partial class FormulaCalculator
{
    /// <summary>Evaluates a formula and returns the working (tính và diễn giải).</summary>
    /// <param name="formula">The formula.</param>
    /// <param name="operands">
    /// The figures; those that the formula does not use are ignored. The result is undefined if the formula adds money to, or compares it
    /// with, a number without a unit, a count or another currency, if it adds figures of overlapping periods, or if one id has two
    /// definitions.
    /// </param>
    /// <param name="options">
    /// The rounding rule of the function round(), and the catalogue whose version the working states; null for the defaults.
    /// </param>
    /// <returns>The working.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="formula"/> or <paramref name="operands"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// A name in the formula has no figure, or two operands have the same name, even one that the formula does not use; the message
    /// contains the name. Or an operand is null; the message contains its position.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The rounding rule or the population of <paramref name="options"/> is not a defined value.
    /// </exception>
    public static FormulaExplanation Explain(
        IndicatorFormula formula, IEnumerable<FormulaOperand> operands, CalculationOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(formula);
        ArgumentNullException.ThrowIfNull(operands);
        options = CalculationOptions.Of(options);
        RoundingRule rounding = options.Rounding;
        Dictionary<string, FormulaOperand> byName = ByName(operands);
        ImmutableArray<FormulaOperand> used =
        [
            .. formula.Identifiers.Select(name => byName.TryGetValue(name, out FormulaOperand? operand)
                ? operand
                : throw new ArgumentException($"{QuotedText.Of(name)} of the formula has no figure.", nameof(operands))),
        ];
        UndefinedReason? misfit =
            Definitions.Differ(used.Select(operand => operand.Indicator).OfType<Indicator>()) ? UndefinedReason.DifferentDefinitions
            : AddsMoneyToAnother(formula, used) ? UndefinedReason.UnlikeUnits
            : new AddedPeriods(byName).Overlap(formula.Root) ? UndefinedReason.OverlappingPeriods
            : null;
        if (misfit is { } reason)
        {
            return new(formula, used, [], new FormulaResult(reason), new FormulaRange(reason), options);
        }

        decimal[] values = [.. used.Select(operand => operand.Amount)];
        ValueRange[] ranges = [.. used.Select(operand => operand.Range)];

        // Each part is evaluated once; the numbers of its own parts are already known.
        Dictionary<FormulaNode, ExactNumber> numbers = new(ReferenceEqualityComparer.Instance);
        Dictionary<FormulaNode, ValueRange> known = new(ReferenceEqualityComparer.Instance);
        ImmutableArray<FormulaStep>.Builder steps = ImmutableArray.CreateBuilder<FormulaStep>();
        AddSteps(formula.Root);
        return new(formula, used, steps.DrainToImmutable(), NumberOf(formula.Root), RangeOf(formula.Root), options);

        void AddSteps(FormulaNode node)
        {
            foreach (FormulaNode part in node.Parts)
            {
                AddSteps(part);
            }

            if (!node.Parts.IsEmpty)
            {
                FormulaStep step = new(node.ToString(), NumberOf(node), RangeOf(node));
                steps.Add(step);
                if (step.Result.IsNumber)
                {
                    numbers[node] = step.Result.Number;
                }

                if (step.Range.Range is { } range)
                {
                    known[node] = range;
                }
            }
        }

        FormulaResult NumberOf(FormulaNode node) => new ExactEvaluation(values, rounding, numbers).Run(node);

        FormulaRange RangeOf(FormulaNode node) => new RangeEvaluation(ranges, rounding, known, numbers).Run(node);
    }

    /// <summary>
    /// Determines whether money is added to or compared with something other than money of its currency, such as a number without a unit.
    /// </summary>
    private static bool AddsMoneyToAnother(IndicatorFormula formula, IEnumerable<FormulaOperand> operands)
    {
        FormulaUnitInference inference = new(
            operands.ToDictionary(operand => operand.Name, operand => operand.Unit, StringComparer.Ordinal), mayMixCounts: true);
        inference.UnitOf(formula.Root);
        return inference.Conflict is not null;
    }

    private static Dictionary<string, FormulaOperand> ByName(IEnumerable<FormulaOperand?> operands)
    {
        Dictionary<string, FormulaOperand> byName = new(StringComparer.Ordinal);
        int position = 0;
        foreach (FormulaOperand? operand in operands)
        {
            if (operand is null)
            {
                throw new ArgumentException(
                    $"The operand at position {position.ToString(CultureInfo.InvariantCulture)} is null.", nameof(operands));
            }

            position++;
            if (!byName.TryAdd(operand.Name, operand))
            {
                throw new ArgumentException($"{QuotedText.Of(operand.Name)} has more than one figure.", nameof(operands));
            }
        }

        return byName;
    }
}
