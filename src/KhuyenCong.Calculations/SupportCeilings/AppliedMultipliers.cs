using System.Collections.Immutable;
using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <summary>The multipliers in a ceiling, each with what it acts on, and the factors they make.</summary>
internal sealed class AppliedMultipliers
{
    private AppliedMultipliers(ImmutableArray<(SupportMultiplier Multiplier, SupportEffect Effect)> applied, SupportCombination combination)
    {
        Applied = applied;
        Combination = combination;
        Rate = Factor(applied.Where(one => one.Effect == SupportEffect.RateAndCap), combination);
        Cap = Factor(applied, combination);
    }

    internal ImmutableArray<(SupportMultiplier Multiplier, SupportEffect Effect)> Applied { get; }

    internal SupportCombination Combination { get; }

    /// <summary>By how much the rate is raised: 1 when by nothing.</summary>
    internal BigFraction Rate { get; }

    internal BigFraction Cap { get; }

    /// <summary>Finds the chosen multipliers in the rules in force; false with the reason when they do not make one answer.</summary>
    internal static bool TryFind(SupportRequest request, SupportNorm norm, out AppliedMultipliers found, out UndefinedReason reason)
    {
        found = new([], request.Combination);
        reason = UndefinedReason.NotCalculated;
        ImmutableArray<(SupportMultiplier, SupportEffect)>.Builder applied = ImmutableArray.CreateBuilder<(SupportMultiplier, SupportEffect)>();
        foreach (SupportMultiplierChoice choice in request.Multipliers)
        {
            SupportMultiplier? rule = norm.Multipliers.FirstOrDefault(known => string.Equals(known.Id, choice.Id, StringComparison.Ordinal));
            if (rule?.AppliesTo(request.Content) != true)
            {
                reason = UndefinedReason.MultiplierNotInForce;
                return false;
            }

            if (rule.Effect != SupportEffect.NotStated && choice.Effect != SupportEffect.NotStated && rule.Effect != choice.Effect)
            {
                throw new ArgumentException($"Multiplier \"{rule.Id}\" acts on {DisplayNames.Of(rule.Effect).English} by its rule, not on {DisplayNames.Of(choice.Effect).English}.", nameof(request));
            }

            SupportEffect effect = rule.Effect == SupportEffect.NotStated ? choice.Effect : rule.Effect;
            if (effect == SupportEffect.NotStated)
            {
                reason = UndefinedReason.MultiplierEffectNotChosen;
                return false;
            }

            applied.Add((rule, effect));
        }

        if (applied.Count > 1 && request.Combination == SupportCombination.NotChosen)
        {
            reason = UndefinedReason.MultipliersConflict;
            return false;
        }

        found = new(applied.ToImmutable(), request.Combination);
        return true;
    }

    private static BigFraction Factor(IEnumerable<(SupportMultiplier Multiplier, SupportEffect Effect)> applied, SupportCombination combination)
    {
        decimal[] factors = [.. applied.Select(one => one.Multiplier.Multiplier)];
        return combination == SupportCombination.Product
            ? factors.Aggregate(BigFraction.Of(1), (product, factor) => product * BigFraction.Of(factor))
            : BigFraction.Of(factors.Append(1).Max());
    }
}
