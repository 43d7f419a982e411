using System.Collections.Immutable;
using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <summary>The multipliers applied to a ceiling, each with its effect, and the factors by which they raise the rate and the cap.</summary>
internal sealed class AppliedMultipliers
{
    private AppliedMultipliers(ImmutableArray<AppliedMultiplier> applied, SupportCombination combination)
    {
        Applied = applied;
        Combination = combination;
        OnCap = Counting(applied);
        OnRate = Counting(applied.Where(one => one.Effect == SupportEffect.RateAndCap));
    }

    private static AppliedMultipliers None { get; } = new([], SupportCombination.NotChosen);

    internal ImmutableArray<AppliedMultiplier> Applied { get; }

    internal SupportCombination Combination { get; }

    /// <summary>The factors that raise the rate; empty if nothing raises it.</summary>
    internal ImmutableArray<decimal> OnRate { get; }

    /// <summary>The factors that raise the cap; empty if nothing raises it.</summary>
    internal ImmutableArray<decimal> OnCap { get; }

    internal static ExactNumber Raise(ExactNumber number, ImmutableArray<decimal> factors)
    {
        foreach (decimal factor in factors)
        {
            number *= ExactNumber.Of(factor);
        }

        return number;
    }

    /// <summary>
    /// Finds the chosen multipliers in the rules in force; returns false, with the reason, if they do not determine a single result.
    /// </summary>
    internal static bool TryFind(
        SupportRequest request,
        SupportTable table,
        SupportAnswer answer,
        SupportLevel level,
        out AppliedMultipliers found,
        out UndefinedReason reason)
    {
        found = None;
        reason = UndefinedReason.NotCalculated;
        if (request.Multipliers.IsEmpty)
        {
            return true;
        }

        ImmutableArray<SupportMultiplier> known = table.MultipliersOn(answer);
        ImmutableArray<AppliedMultiplier>.Builder applied = ImmutableArray.CreateBuilder<AppliedMultiplier>();
        foreach (SupportMultiplierChoice choice in request.Multipliers)
        {
            SupportMultiplier? rule = known.FirstOrDefault(one => string.Equals(one.Id, choice.Id, StringComparison.Ordinal));
            if (rule?.AppliesTo(level) != true)
            {
                reason = UndefinedReason.MultiplierNotInForce;
                return false;
            }

            if (rule.Effect != SupportEffect.NotStated && choice.Effect != SupportEffect.NotStated && rule.Effect != choice.Effect)
            {
                reason = UndefinedReason.MultiplierAgainstRule;
                return false;
            }

            SupportEffect effect = rule.Effect == SupportEffect.NotStated ? choice.Effect : rule.Effect;
            if (effect == SupportEffect.NotStated)
            {
                reason = UndefinedReason.MultiplierEffectNotChosen;
                return false;
            }

            applied.Add(new(rule, effect, table.NotReviewed(rule, answer)));
        }

        if (applied.Count > 1 && request.Combination == SupportCombination.NotChosen)
        {
            reason = UndefinedReason.MultipliersConflict;
            return false;
        }

        found = new(applied.ToImmutable(), request.Combination);
        return true;
    }

    private ImmutableArray<decimal> Counting(IEnumerable<AppliedMultiplier> applied)
    {
        IEnumerable<decimal> factors = applied.Select(one => one.Multiplier.Multiplier);
        return [.. Combination == SupportCombination.Product ? factors : factors.OrderDescending().Take(1)];
    }
}
