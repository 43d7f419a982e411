using System.Collections.Immutable;
using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <content>The working.</content>
public static partial class FormulaCalculator
{
    /// <summary>Evaluates a formula and shows the working (tính và diễn giải).</summary>
    /// <param name="formula">The formula.</param>
    /// <param name="operands">Its figures; those that the formula does not use are left aside.</param>
    /// <param name="rounding">How the formula's round rounds; half away from zero by default.</param>
    /// <returns>The working.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">A name of the formula has no figure, or a name has two; the message names it.</exception>
    public static FormulaExplanation Explain(IndicatorFormula formula, IEnumerable<FormulaOperand> operands, RoundingRule rounding = RoundingRule.HalfAwayFromZero)
    {
        ArgumentNullException.ThrowIfNull(formula);
        ArgumentNullException.ThrowIfNull(operands);
        Dictionary<string, FormulaOperand> byName = new(StringComparer.Ordinal);
        foreach (FormulaOperand operand in operands)
        {
            if (!byName.TryAdd(operand.Name, operand))
            {
                throw new ArgumentException($"{QuotedText.Of(operand.Name)} has two figures.", nameof(operands));
            }
        }

        ImmutableArray<FormulaOperand> used =
        [
            .. formula.Identifiers.Select(name => byName.TryGetValue(name, out FormulaOperand? operand)
                ? operand
                : throw new ArgumentException($"{QuotedText.Of(name)} of the formula has no figure.", nameof(operands))),
        ];
        decimal[] values = [.. used.Select(operand => operand.Amount)];
        ValueRange[] ranges = [.. used.Select(operand => operand.Range)];
        ImmutableArray<FormulaStep>.Builder steps = ImmutableArray.CreateBuilder<FormulaStep>();
        AddSteps(formula.Root);
        return new(formula, used, steps.DrainToImmutable(), Evaluate(formula, values, rounding), EvaluateRange(formula, ranges, rounding));

        void AddSteps(FormulaNode node)
        {
            foreach (FormulaNode part in node.Parts)
            {
                AddSteps(part);
            }

            if (!node.Parts.IsEmpty)
            {
                steps.Add(new(node, new ExactEvaluation(values, rounding).Run(node), new RangeEvaluation(ranges, rounding).Run(node)));
            }
        }
    }
}
