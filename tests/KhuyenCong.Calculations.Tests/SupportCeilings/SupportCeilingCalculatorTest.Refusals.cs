using System.Collections.Immutable;
using KhuyenCong.Domain;

namespace KhuyenCong.Calculations.Tests.SupportCeilings;

/// <content>Requests without a ceiling, each with its reason, and those that are a mistake of the caller.</content>
public partial class SupportCeilingCalculatorTest
{
    [Theory]
    [InlineData("advanced_machinery", "2024-08-28", UndefinedReason.SupportChanged, SupportAnswerKind.Changed)]        // amended by Circular 64/2024
    [InlineData("advanced_machinery", "2026-09-24", UndefinedReason.SupportChanged, SupportAnswerKind.Changed)]
    [InlineData("advanced_machinery", "2026-09-25", UndefinedReason.SupportChanged, SupportAnswerKind.Changed)]        // changed by Circular 139/2026
    [InlineData("advanced_machinery", "2035-12-31", UndefinedReason.SupportChanged, SupportAnswerKind.Changed)]
    [InlineData("brand", "2026-11-29", UndefinedReason.SupportChanged, SupportAnswerKind.Changed)]
    [InlineData("advanced_machinery", "2014-04-07", UndefinedReason.SupportNotVerified, SupportAnswerKind.OutsideVerified)]
    [InlineData("vocational_training", "2018-05-10", UndefinedReason.SupportSetElsewhere, SupportAnswerKind.SetByOtherDocument)]
    [InlineData("vocational_training", "2018-05-11", UndefinedReason.SupportNotKnown, SupportAnswerKind.NotKnown)]
    [InlineData("brand", "2018-05-11", UndefinedReason.SupportNotKnown, SupportAnswerKind.NotKnown)]
    [InlineData("cleaner_production_pilot", "2018-05-10", UndefinedReason.SupportSetElsewhere, SupportAnswerKind.SetByOtherDocument)]
    public void Without_a_level_there_is_no_ceiling_but_a_reason(string content, string day, UndefinedReason reason, SupportAnswerKind kind)
    {
        SupportCeiling ceiling = SupportSamples.Calculate(content, day, 900);
        AssertUndefined(reason, ceiling);
        Assert.Equal(kind, ceiling.Answer!.Kind);
    }

    [Fact]
    public void A_day_of_changed_rules_keeps_the_last_known_level_without_using_it()
    {
        SupportCeiling ceiling = SupportSamples.Calculate("advanced_machinery", "2025-06-01", 900);
        Assert.Equal(Vnd.FromMillions(300), ceiling.Answer!.LastKnown!.Caps[0].Amount);
        Assert.Null(ceiling.Answer.Level);
    }

    [Theory]
    [InlineData(FundingSource.Local)]
    [InlineData(FundingSource.LocalProvince)]
    [InlineData(FundingSource.LocalDistrict)]
    [InlineData(FundingSource.LocalCommune)]
    public void Local_money_without_the_provinces_table_has_no_ceiling(FundingSource source)
    {
        SupportCeiling ceiling = SupportCeilingCalculator.Calculate(
            SupportSamples.Request("cleaner_production_pilot", SupportSamples.OfDongThap, SupportSamples.Units(1_000), source, province: Province.Parse("dong_thap")));
        AssertUndefined(UndefinedReason.ProvincialTableMissing, ceiling);
        Assert.Null(ceiling.Answer);
    }

    [Fact]
    public void Rules_of_a_province_end()
    {
        SupportRequest last = SupportSamples.Request("brand", "2016-12-31", SupportSamples.Units(10), FundingSource.Local);
        SupportRequest later = SupportSamples.Request("brand", "2017-01-01", SupportSamples.Units(10), FundingSource.Local);
        SupportSamples.AssertMillions(5, SupportLimits.Rate, SupportSamples.Ceiling(last, SupportSamples.MadeUp));
        AssertUndefined(UndefinedReason.SupportEnded, SupportSamples.Ceiling(later, SupportSamples.MadeUp));
    }

    [Theory]
    [InlineData(SupportTier.None)]
    [InlineData(SupportTier.Province)]
    [InlineData(SupportTier.Region)]
    public void A_cap_by_tier_needs_one_of_the_rules_tiers(SupportTier tier)
    {
        SupportCeiling ceiling = SupportCeilingCalculator.Calculate(SupportSamples.Request("product_selection", SupportSamples.Before, SupportSamples.Units(300), tier: tier));
        AssertUndefined(UndefinedReason.TierNotChosen, ceiling);
        Assert.Equal(SupportAnswerKind.Level, ceiling.Answer!.Kind);
    }

    [Fact]
    public void A_sum_beyond_an_amount_of_money_is_undefined()
    {
        ImmutableArray<SupportUnit> two = [new SupportUnit(Vnd.MaxValue, 2)], half = [new SupportUnit(Vnd.FromDong(long.MaxValue / 2), 2)];
        AssertUndefined(UndefinedReason.Overflow, SupportCeilingCalculator.Calculate(SupportSamples.Request("publicity", SupportSamples.Before, two)));
        AssertUndefined(
            UndefinedReason.Overflow, SupportCeilingCalculator.Calculate(SupportSamples.Request("publicity", SupportSamples.Before, [new SupportUnit(Vnd.MaxValue), new SupportUnit(Vnd.FromDong(1))])));
        Assert.Equal(Vnd.FromDong(long.MaxValue - 1), SupportCeilingCalculator.Calculate(SupportSamples.Request("publicity", SupportSamples.Before, half)).Amount);
    }

    [Theory]
    [InlineData(FundingSource.Unstated, "source not stated")]
    [InlineData(FundingSource.StateBudget, "state budget")]
    [InlineData(FundingSource.Counterpart, "counterpart capital")]
    [InlineData(FundingSource.InvestmentCapital, "public investment capital")]
    [InlineData(FundingSource.Other, "other sources")]
    public void Money_that_is_not_industrial_promotion_money_is_an_error_that_names_it(FundingSource source, string name) =>
        AssertRefused($"\"{name}\"", SupportSamples.Request("brand", SupportSamples.Before, SupportSamples.Units(10), source));

    [Fact]
    public void A_tier_for_a_level_without_tiers_gives_no_ceiling() => Assert.Equal(
        UndefinedReason.TierNotInRule,
        SupportCeilingCalculator.Calculate(SupportSamples.Request("brand", SupportSamples.Before, SupportSamples.Units(10), tier: SupportTier.National)).Reason);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void What_clause_1_leaves_to_other_documents_it_leaves_for_local_money_too(bool hasTable)
    {
        // Article 6 clause 1.c: conferences by Circular 97/2010/TT-BTC; the province's table has nothing for them.
        Catalogue catalogue = hasTable ? Catalogue.National.With(SupportSamples.DongThap) : Catalogue.National;
        Province province = SupportSamples.DongThap.Province!;
        SupportCeiling ceiling = SupportCeilingCalculator.Calculate(
            SupportSamples.Request("conferences", SupportSamples.Before, SupportSamples.Units(10), FundingSource.Local, province: province), catalogue);
        Assert.Equal(UndefinedReason.SupportSetElsewhere, ceiling.Reason);
        Assert.Contains("97/2010/TT-BTC", ceiling.Describe(), StringComparison.Ordinal);
        Assert.Equal(
            hasTable ? UndefinedReason.SupportNotVerified : UndefinedReason.ProvincialTableMissing,
            SupportCeilingCalculator.Calculate(
                SupportSamples.Request("brand", SupportSamples.Before, SupportSamples.Units(10), FundingSource.Local, province: province), catalogue).Reason);
    }

    [Fact]
    public void A_request_needs_things_with_costs()
    {
        AssertRefused("at least one unit", SupportSamples.Request("brand", SupportSamples.Before, ImmutableArray<SupportUnit>.Empty));
        AssertRefused("at least one unit", SupportSamples.Request("brand", SupportSamples.Before, default(ImmutableArray<SupportUnit>)));
        AssertRefused("at least one unit", SupportSamples.Request("brand", SupportSamples.Before, [null!]));
        Assert.Throws<ArgumentOutOfRangeException>("cost", () => new SupportUnit(Vnd.FromDong(-1)));
        Assert.Throws<ArgumentOutOfRangeException>("count", () => new SupportUnit(Vnd.FromDong(1), 0));
    }

    [Fact]
    public void What_no_request_may_hold_is_an_error_that_names_it()
    {
        ImmutableArray<SupportUnit> units = SupportSamples.Units(10);
        AssertRefused("-1 đồng", SupportSamples.Request("brand", SupportSamples.Before, units, budget: Vnd.FromDong(-1)));
        AssertRefused("Not a tier: 99", SupportSamples.Request("brand", SupportSamples.Before, units, tier: (SupportTier)99));
        AssertRefused("Not a combination: 99", SupportSamples.Request("brand", SupportSamples.Before, units, combination: (SupportCombination)99));
        AssertRefused("none of them null", SupportSamples.Request("brand", SupportSamples.Before, units, multipliers: [null!]));
        AssertRefused("none of them null", SupportSamples.Request("brand", SupportSamples.Before, units, multipliers: default(ImmutableArray<SupportMultiplierChoice>)));
        AssertRefused("Expected a content", new() { Content = null!, Funding = FundingSource.National, Date = SupportSamples.Day(SupportSamples.Before), Units = units });
        Assert.Throws<ArgumentNullException>("request", () => SupportCeilingCalculator.Calculate(null!));
    }

    private static void AssertRefused(string message, SupportRequest request) =>
        Assert.Contains(message, Assert.Throws<ArgumentException>(nameof(request), () => SupportCeilingCalculator.Calculate(request)).Message, StringComparison.Ordinal);

    private static void AssertUndefined(UndefinedReason reason, SupportCeiling ceiling)
    {
        Assert.Equal((false, reason), (ceiling.IsDefined, ceiling.Reason));
        Assert.Equal((null, null, SupportLimits.None, null), (ceiling.Amount, ceiling.Total, ceiling.Binding, ceiling.LeastVerification));
        Assert.Empty(ceiling.Units);
        Assert.Empty(ceiling.Multipliers);
    }
}
