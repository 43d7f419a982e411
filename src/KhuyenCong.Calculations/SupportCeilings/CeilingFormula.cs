using System.Collections.Immutable;
using System.Globalization;
using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <summary>
/// Creates the formula of a ceiling for its units: "min(budget, 3 * min(floor(cost_1 * rate), cap, cost_1) + ...)", without limits that
/// the rule does not state.
/// </summary>
internal static class CeilingFormula
{
    /// <summary>Returns the formula of a ceiling; null if it has too many units for a formula.</summary>
    internal static IndicatorFormula? Of(SupportCeiling ceiling)
    {
        string sum = string.Join(" + ", ceiling.Units.Select((unit, index) => Term(ceiling, unit.Unit.Count, Numbered("cost", index))));
        string text = ceiling.Request.RemainingBudget is null ? sum : $"min(budget, {sum})";
        return IndicatorFormula.TryParse(text, out IndicatorFormula? formula, out _) ? formula : null;
    }

    internal static IEnumerable<FormulaOperand> OperandsOf(SupportCeiling ceiling)
    {
        for (int i = 0; i < ceiling.Units.Length; i++)
        {
            yield return FormulaOperand.OfMillions(Numbered("cost", i), ceiling.Units[i].Unit.Cost, ceiling.Level!.Base.DisplayName());
        }

        if (ceiling.Level!.RatePercent is { } percent)
        {
            yield return FormulaOperand.OfPercent("rate", percent, Hedge.None, ceiling.Options.Hedges);
        }

        if (ceiling.Cap is { } cap)
        {
            yield return FormulaOperand.OfMillions("cap", cap.Amount, SupportLimits.Cap.DisplayName());
        }

        if (ceiling.Request.RemainingBudget is { } budget)
        {
            yield return FormulaOperand.OfMillions("budget", budget, SupportLimits.Budget.DisplayName());
        }

        AppliedMultipliers raised = ceiling.Raised!;
        foreach (FormulaOperand factor in Factors("rate_factor", raised.OnRate).Concat(Factors("cap_factor", raised.OnCap)))
        {
            yield return factor;
        }
    }

    private static string Term(SupportCeiling ceiling, int count, string cost)
    {
        AppliedMultipliers raised = ceiling.Raised!;
        string[] limits =
        [
            .. ceiling.Level!.RatePercent is null ? [] : new[] { $"floor({Product($"{cost} * rate", "rate_factor", raised.OnRate)})" },
            .. ceiling.Cap is null ? [] : new[] { raised.OnCap.IsEmpty ? "cap" : $"floor({Product("cap", "cap_factor", raised.OnCap)})" },
        ];
        string least = limits.Length == 0 ? cost : $"min({string.Join(", ", limits)}, {cost})";
        return count == 1 ? least : $"{count.ToString(CultureInfo.InvariantCulture)} * {least}";
    }

    private static string Product(string number, string name, ImmutableArray<decimal> factors) =>
        string.Join(" * ", factors.Select((_, index) => Numbered(name, index)).Prepend(number));

    private static IEnumerable<FormulaOperand> Factors(string name, ImmutableArray<decimal> factors) =>
        factors.Select((factor, index) => FormulaOperand.Of(Numbered(name, index), factor));

    private static string Numbered(string name, int index) => $"{name}_{(index + 1).ToString(CultureInfo.InvariantCulture)}";
}
