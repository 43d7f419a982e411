using System.Collections.Immutable;
using KhuyenCong.Domain;

namespace KhuyenCong.Calculations.Tests.SupportCeilings;

/// <summary>Priority and whole technology lines: what they raise, and that two are never silently combined.</summary>
public class AppliedMultipliersTest
{
    private const SupportLimits Rate = SupportLimits.Rate;
    private const SupportLimits Cap = SupportLimits.Cap;

    [Fact]
    public void Priority_on_the_cap_alone_leaves_the_rate()
    {
        // A machine of 400: 50% = 200; cap 200 × 1,5 = 300.
        SupportCeiling ceiling = Machine(400, SupportSamples.Before, [SupportSamples.PriorityOnCap]);
        SupportSamples.AssertMillions(200, Rate, ceiling);
        Assert.Equal((200, 300), (ceiling.Units[0].ByRate!.Value.In(MeasureUnit.MillionDong), ceiling.Units[0].ByCap!.Value.In(MeasureUnit.MillionDong)));
        AssertApplied(ceiling, ("priority", SupportEffect.CapOnly, true));
    }

    [Fact]
    public void Priority_on_rate_and_cap_raises_both()
    {
        // 400 × 50% × 1,5 = 300; cap 200 × 1,5 = 300.
        SupportCeiling ceiling = Machine(400, SupportSamples.Before, [SupportSamples.PriorityOnBoth]);
        SupportSamples.AssertMillions(300, Rate | Cap, ceiling);
        AssertApplied(ceiling, ("priority", SupportEffect.RateAndCap, true));
    }

    [Fact]
    public void A_line_raises_the_cap_of_machinery_after_11_May_2018()
    {
        // A line of 2 tỷ: 50% = 1.000; cap 300 × 1,5 = 450.
        SupportCeiling ceiling = Machine(2_000, SupportSamples.After, [SupportSamples.Line]);
        SupportSamples.AssertMillions(450, Cap, ceiling);
        AssertApplied(ceiling, ("technology_line", SupportEffect.CapOnly, false));

        // 50% of 800 = 400 < 450; the rule's own effect may be said again.
        SupportSamples.AssertMillions(400, Rate, Machine(800, SupportSamples.After, [new("technology_line", SupportEffect.CapOnly)]));
    }

    [Fact]
    public void A_raised_ceiling_is_still_no_more_than_the_cost()
    {
        // 80% × 1,5 = 120% of 10 = 12 > 10.
        SupportCeiling stand = SupportCeilingCalculator.Calculate(
            SupportSamples.Request("domestic_fair_attending", SupportSamples.Before, SupportSamples.Units(10), multipliers: [SupportSamples.PriorityOnBoth]));
        SupportSamples.AssertMillions(10, SupportLimits.Cost, stand);

        // A cap alone: 10 × 1,5 = 15.
        SupportCeiling founding = SupportCeilingCalculator.Calculate(
            SupportSamples.Request("enterprise_founding", SupportSamples.Before, SupportSamples.Units(25), multipliers: [SupportSamples.PriorityOnCap]));
        SupportSamples.AssertMillions(15, Cap, founding);
    }

    [Fact]
    public void Priority_and_line_together_are_a_conflict_until_the_caller_resolves_it()
    {
        SupportCeiling conflict = Machine(2_000, SupportSamples.After, [SupportSamples.PriorityOnCap, SupportSamples.Line]);
        Assert.Equal((false, UndefinedReason.MultipliersConflict), (conflict.IsDefined, conflict.Reason));
        Assert.Null(conflict.Amount);
        Assert.Equal(SupportAnswerKind.Level, conflict.Answer!.Kind);
        Assert.Empty(conflict.Multipliers);
    }

    [Theory]

    // 50% of 2.000 = 1.000; cap 300 × 1,5 = 450, or 300 × 1,5 × 1,5 = 675.
    [InlineData(SupportEffect.CapOnly, SupportCombination.Largest, 2_000, 450, Cap)]
    [InlineData(SupportEffect.CapOnly, SupportCombination.Product, 2_000, 675, Cap)]

    // 800 × 50% × 1,5 = 600, the line not acting on the rate; cap 450 or 675.
    [InlineData(SupportEffect.RateAndCap, SupportCombination.Largest, 800, 450, Cap)]
    [InlineData(SupportEffect.RateAndCap, SupportCombination.Product, 800, 600, Rate)]

    // 600 × 50% × 1,5 = 450 = 300 × 1,5.
    [InlineData(SupportEffect.RateAndCap, SupportCombination.Largest, 600, 450, Rate | Cap)]
    public void The_caller_resolves_a_conflict(SupportEffect effect, SupportCombination combination, decimal cost, decimal amount, SupportLimits binding)
    {
        SupportMultiplierChoice priority = new("priority", effect);
        SupportCeiling ceiling = Machine(cost, SupportSamples.After, [priority, SupportSamples.Line], combination);
        SupportSamples.AssertMillions(amount, binding, ceiling);
        AssertApplied(ceiling, ("priority", effect, true), ("technology_line", SupportEffect.CapOnly, false));

        // Never last wins: the other order is the same ceiling.
        SupportSamples.AssertMillions(amount, binding, Machine(cost, SupportSamples.After, [SupportSamples.Line, priority], combination));
        Assert.Equal(Verification.Secondary, ceiling.LeastVerification);
    }

    [Theory]

    // A brand of 400: rate 50% × 1,2 = 60%, 240; cap 100 × 2 = 200, or 100 × 1,2 × 2 = 240.
    [InlineData(SupportCombination.Largest, 400, 200, Cap)]
    [InlineData(SupportCombination.Product, 400, 240, Rate | Cap)]

    // A brand of 300: 60% = 180.
    [InlineData(SupportCombination.Largest, 300, 180, Rate)]
    [InlineData(SupportCombination.Product, 300, 180, Rate)]
    public void The_largest_is_taken_of_those_on_the_rate_and_of_those_on_the_cap(SupportCombination combination, decimal cost, decimal amount, SupportLimits binding) =>
        SupportSamples.AssertMillions(
            amount,
            binding,
            SupportSamples.Ceiling(
                SupportSamples.Request(
                    "brand", "2016-06-01", SupportSamples.Units(cost), FundingSource.Local, multipliers: [new("small"), new("large")], combination: combination),
                SupportSamples.MadeUp));

    [Fact]
    public void One_multiplier_needs_no_combination_and_none_changes_nothing()
    {
        SupportSamples.AssertMillions(450, Cap, Machine(2_000, SupportSamples.After, [SupportSamples.Line], SupportCombination.Product));
        SupportSamples.AssertMillions(300, Cap, Machine(2_000, SupportSamples.After, [], SupportCombination.Largest));
    }

    [Theory]

    // The Joint Circular has no rule for lines; Circular 28/2018 has one for machinery alone.
    [InlineData("advanced_machinery", SupportSamples.Before, "technology_line")]
    [InlineData("demonstration_model", SupportSamples.After, "technology_line")]
    [InlineData("advanced_machinery", SupportSamples.After, "priorities")]

    // "1,5 lần mức hỗ trợ": an award, a contract and management are spending levels.
    [InlineData("publicity", SupportSamples.Before, "priority")]
    [InlineData("program_management", SupportSamples.Before, "priority")]
    [InlineData("project_management", SupportSamples.Before, "priority")]
    public void A_multiplier_that_the_rules_do_not_have_for_the_content_gives_no_ceiling(string content, string day, string multiplier) => Assert.Equal(
        UndefinedReason.MultiplierNotInForce,
        SupportCeilingCalculator.Calculate(SupportSamples.Request(content, day, SupportSamples.Units(900), multipliers: [new(multiplier, SupportEffect.CapOnly)])).Reason);

    [Fact]
    public void Priority_without_its_effect_gives_no_ceiling() =>
        Assert.Equal(UndefinedReason.MultiplierEffectNotChosen, Machine(400, SupportSamples.Before, [new("priority")]).Reason);

    [Fact]
    public void A_choice_against_the_rule_gives_no_ceiling()
    {
        SupportCeiling ceiling = Machine(400, SupportSamples.After, [new("technology_line", SupportEffect.RateAndCap)]);
        Assert.Equal(UndefinedReason.MultiplierAgainstRule, ceiling.Reason);
        Assert.StartsWith(SharedWords.Undefined(UndefinedReason.MultiplierAgainstRule), ceiling.Describe(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_multiplier_chosen_twice_is_an_error_that_names_it()
    {
        ArgumentException error = Assert.Throws<ArgumentException>("request", () => Machine(400, SupportSamples.Before, [SupportSamples.PriorityOnCap, SupportSamples.PriorityOnBoth]));
        Assert.Contains("\"priority\"", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_choice_has_an_id_and_an_effect()
    {
        Assert.Throws<ArgumentException>("id", () => new SupportMultiplierChoice(string.Empty));
        Assert.Throws<ArgumentNullException>("id", () => new SupportMultiplierChoice(null!));
        Assert.Throws<ArgumentOutOfRangeException>("effect", () => new SupportMultiplierChoice("priority", (SupportEffect)9));
        Assert.Equal("priority, CapOnly", SupportSamples.PriorityOnCap.ToString());
        Assert.Equal(("technology_line", SupportEffect.NotStated), (SupportSamples.Line.Id, SupportSamples.Line.Effect));
    }

    private static SupportCeiling Machine(
        decimal cost, string day, ImmutableArray<SupportMultiplierChoice> multipliers, SupportCombination combination = SupportCombination.NotChosen) =>
        SupportCeilingCalculator.Calculate(SupportSamples.Request("advanced_machinery", day, SupportSamples.Units(cost), multipliers: multipliers, combination: combination));

    private static void AssertApplied(SupportCeiling ceiling, params ReadOnlySpan<(string Id, SupportEffect Effect, bool IsChosen)> expected) => Assert.Equal(
        expected.ToArray(), ceiling.Multipliers.Select(applied => (applied.Multiplier.Id, applied.Effect, applied.IsEffectChosen)));
}
