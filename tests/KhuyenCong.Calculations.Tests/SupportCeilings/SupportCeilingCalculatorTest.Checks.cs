using KhuyenCong.Domain;

namespace KhuyenCong.Calculations.Tests.SupportCeilings;

/// <content>Requested money compared with ceilings that are worked out above, in đồng where one đồng decides.</content>
public partial class SupportCeilingCalculatorTest
{
    // A machine of 900 million on 1 June 2018: 450 by rate, cap 300.
    [Theory]
    [InlineData(1, SupportVerdict.Within, null)]
    [InlineData(299_999_999, SupportVerdict.Within, null)]
    [InlineData(300_000_000, SupportVerdict.Within, null)]
    [InlineData(300_000_001, SupportVerdict.Above, 1L)]
    [InlineData(500_000_000, SupportVerdict.Above, 200_000_000L)]
    [InlineData(long.MaxValue, SupportVerdict.Above, long.MaxValue - 300_000_000)]
    public void What_is_requested_is_within_the_ceiling_up_to_its_last_dong(long requested, SupportVerdict verdict, long? excess)
    {
        SupportCheck check = Machine(Vnd.FromDong(requested), SupportSamples.After);
        AssertVerdict(verdict, excess, check);
        Assert.Equal((Vnd.FromDong(requested), Vnd.FromMillions(300)), (check.Requested, check.Ceiling.Amount!.Value));
    }

    // Two models, 500 by cap and 150 by rate: 650 in all, though each alone is below that.
    [Theory]
    [InlineData(650, null, SupportVerdict.Within, null)]
    [InlineData(651, null, SupportVerdict.Above, 1)]

    // Three models of 500 million: 3 × 150 beside the first, 950.
    [InlineData(950, 3, SupportVerdict.Within, null)]
    [InlineData(1_000, 3, SupportVerdict.Above, 50)]
    public void Units_are_added_before_they_are_compared(decimal requested, int? count, SupportVerdict verdict, int? excess)
    {
        SupportRequest request = SupportSamples.Request(
            "demonstration_model",
            SupportSamples.Before,
            [new SupportUnit(Vnd.FromMillions(5_000)), new SupportUnit(Vnd.FromMillions(500), count ?? 1)]);
        AssertVerdict(verdict, excess * 1_000_000L, SupportCeilingCalculator.Check(Vnd.FromMillions(requested), request));
    }

    // The two models, and 600 left of their 650.
    [Theory]
    [InlineData(600, SupportVerdict.Within, null)]
    [InlineData(650, SupportVerdict.Above, 50)]
    public void The_money_left_is_part_of_the_ceiling(decimal requested, SupportVerdict verdict, int? excess)
    {
        SupportRequest request = SupportSamples.Request(
            "demonstration_model", SupportSamples.Before, SupportSamples.Units(5_000, 500), budget: Vnd.FromMillions(600));
        AssertVerdict(verdict, excess * 1_000_000L, SupportCeilingCalculator.Check(Vnd.FromMillions(requested), request));
    }

    // Caps of the Joint Circular: 100 for an area, 200 for the nation.
    [Theory]
    [InlineData(SupportTier.Area, SupportVerdict.Above, 50)]
    [InlineData(SupportTier.National, SupportVerdict.Within, null)]
    public void The_tier_decides(SupportTier tier, SupportVerdict verdict, int? excess)
    {
        SupportRequest request = SupportSamples.Request("product_selection", SupportSamples.Before, SupportSamples.Units(300), tier: tier);
        AssertVerdict(verdict, excess * 1_000_000L, SupportCeilingCalculator.Check(Vnd.FromMillions(150), request));
    }

    // 300 × 1,5 = 450, at 50% of 2.000 = 1.000.
    [Theory]
    [InlineData(450, SupportVerdict.Within)]
    [InlineData(451, SupportVerdict.Above)]
    public void A_multiplier_raises_what_may_be_requested(decimal requested, SupportVerdict verdict)
    {
        SupportRequest request = SupportSamples.Request(
            "advanced_machinery", SupportSamples.After, SupportSamples.Units(2_000), multipliers: [SupportSamples.Line]);
        Assert.Equal(verdict, SupportCeilingCalculator.Check(Vnd.FromMillions(requested), request).Verdict);
    }

    [Theory]
    [InlineData("advanced_machinery", "2014-04-07", UndefinedReason.SupportNotVerified)]     // before the first rules
    [InlineData("advanced_machinery", "2026-11-29", UndefinedReason.SupportChanged)]
    [InlineData("brand", "2018-06-01", UndefinedReason.SupportNotKnown)]
    [InlineData("vocational_training", "2018-05-10", UndefinedReason.SupportSetElsewhere)]
    [InlineData("product_selection", "2018-05-10", UndefinedReason.TierNotChosen)]
    public void Without_a_ceiling_nothing_is_known_and_the_reason_is_the_ceilings(string content, string day, UndefinedReason reason)
    {
        SupportCheck check = SupportCeilingCalculator.Check(Vnd.FromMillions(1), SupportSamples.Request(content, day, 900));
        AssertVerdict(SupportVerdict.NotKnown, null, check);
        Assert.Equal((reason, reason), (check.Reason, check.Ceiling.Reason));
    }

    [Theory]
    [InlineData(null, UndefinedReason.ProvinceNotStated)]
    [InlineData("an_giang", UndefinedReason.ProvincialTableMissing)]
    [InlineData("dong_thap_2025", UndefinedReason.PlaceNotInForce)]
    public void Of_local_money_without_a_province_or_its_table_nothing_is_known(string? province, UndefinedReason reason)
    {
        SupportRequest request = SupportSamples.Request(
            "cleaner_production_pilot",
            SupportSamples.OfDongThap,
            SupportSamples.Units(1_000),
            FundingSource.Local,
            province: province is null ? null : Province.Parse(province));
        SupportCheck check = SupportCeilingCalculator.Check(Vnd.FromMillions(1), request, Catalogue.National.With(SupportSamples.DongThap));
        AssertVerdict(SupportVerdict.NotKnown, null, check);
        Assert.Equal(reason, check.Reason);
    }

    // Đồng Tháp's 30% of 1.000 = 300, verified on 11 July 2024 alone. The day after the amount is known, and not that it is still the rule.
    [Theory]
    [InlineData("2024-07-11", 301, SupportVerdict.Above, null, ResultMarks.None)]
    [InlineData("2024-07-11", 300, SupportVerdict.Within, null, ResultMarks.None)]
    [InlineData("2024-07-12", 301, SupportVerdict.NotKnown, UndefinedReason.SupportNotVerified, ResultMarks.AssumedUnchanged)]
    [InlineData("2024-07-12", 300, SupportVerdict.NotKnown, UndefinedReason.SupportNotVerified, ResultMarks.AssumedUnchanged)]
    public void By_rules_past_their_last_verified_day_nothing_is_concluded(
        string day, decimal requested, SupportVerdict verdict, UndefinedReason? reason, ResultMarks marks)
    {
        SupportRequest request = SupportSamples.Request(
            "cleaner_production_pilot", day, SupportSamples.Units(1_000), FundingSource.Local, province: Province.Parse("dong_thap"));
        Catalogue catalogue = Catalogue.National.With(SupportSamples.DongThap);
        SupportCheck check = SupportCeilingCalculator.Check(Vnd.FromMillions(requested), request, catalogue);
        Assert.Equal((verdict, reason, marks), (check.Verdict, check.Reason, check.Marks));
        Assert.Equal(Vnd.FromMillions(300), check.Ceiling.Amount);
    }

    // The level of 2024 is for comparison only, whatever it gives: 300.
    [Theory]
    [InlineData(300)]
    [InlineData(301)]
    public void By_the_last_known_level_nothing_is_concluded(decimal requested)
    {
        SupportRequest request = SupportSamples.Request("advanced_machinery", "2026-11-29", SupportSamples.Units(900), useLastKnown: true);
        SupportCheck check = SupportCeilingCalculator.Check(Vnd.FromMillions(requested), request);
        AssertVerdict(SupportVerdict.NotKnown, null, check);
        Assert.Equal((UndefinedReason.SupportChanged, ResultMarks.LastKnownLevel), (check.Reason, check.Marks));
        Assert.Equal(Vnd.FromMillions(300), check.Ceiling.Amount);
    }

    // A user's own circular: 50% of 900 = 450, cap 400, verified through 2027. Without it the level of 2027 is not known.
    [Theory]
    [InlineData(400, SupportVerdict.Within, null)]
    [InlineData(450, SupportVerdict.Above, 50)]
    public void A_norm_that_the_user_brought_decides(decimal requested, SupportVerdict verdict, int? excess)
    {
        SupportRequest request = SupportSamples.Request("advanced_machinery", "2027-03-15", 900);
        Catalogue mine = Catalogue.National.With(SupportTable.National.With(NewerCircular.Norm));
        SupportCheck check = SupportCeilingCalculator.Check(Vnd.FromMillions(requested), request, mine);
        AssertVerdict(verdict, excess * 1_000_000L, check);
        Assert.Equal(mine.Version, check.CatalogueVersion);
        Assert.Contains($"không có sẵn trong thư viện: Thông tư số {NewerCircular.Number}\n", check.Explain(), StringComparison.Ordinal);
        Assert.Equal(SupportVerdict.NotKnown, SupportCeilingCalculator.Check(Vnd.FromMillions(requested), request).Verdict);
    }

    [Theory]
    [InlineData("advanced_machinery", SupportSamples.After, 0)]
    [InlineData("advanced_machinery", SupportSamples.After, -1)]
    [InlineData("advanced_machinery", "2026-11-29", long.MinValue)]
    public void An_amount_that_is_not_positive_is_not_a_request_whatever_the_ceiling(string content, string day, long requested)
    {
        SupportCheck check = SupportCeilingCalculator.Check(Vnd.FromDong(requested), SupportSamples.Request(content, day, 900));
        AssertVerdict(SupportVerdict.NotKnown, null, check);
        Assert.Equal(UndefinedReason.RequestNotPositive, check.Reason);
    }

    // A thing that costs nothing may get nothing.
    [Fact]
    public void Any_amount_is_above_a_ceiling_of_zero() => AssertVerdict(SupportVerdict.Above, 1, Machine(Vnd.FromDong(1), SupportSamples.Before, 0));

    [Fact]
    public void A_check_of_no_request_is_a_mistake()
    {
        Assert.Throws<ArgumentNullException>("request", () => SupportCeilingCalculator.Check(Vnd.FromMillions(1), null!));
        SupportRequest unstated = SupportSamples.Request("advanced_machinery", SupportSamples.After, SupportSamples.Units(900), FundingSource.Unstated);
        Assert.Throws<ArgumentException>("request", () => SupportCeilingCalculator.Check(Vnd.FromMillions(1), unstated));
    }

    [Fact]
    public void A_request_is_above_its_ceiling_by_what_a_smaller_one_lacks() => Holds(request =>
    {
        SupportCeiling ceiling = SupportCeilingCalculator.Calculate(request);
        Vnd amount = ceiling.Amount!.Value;
        SupportCheck above = SupportCeilingCalculator.Check(amount + Vnd.FromDong(7), request);
        SupportVerdict at = amount == Vnd.Zero ? SupportVerdict.NotKnown : SupportVerdict.Within;
        return above.Verdict == SupportVerdict.Above
            && above.Excess == Vnd.FromDong(7)
            && above.Marks == ceiling.Marks
            && above.Citations.SequenceEqual(ceiling.Citations)
            && SupportCeilingCalculator.Check(amount, request).Verdict == at;
    });

    private static SupportCheck Machine(Vnd requested, string day, decimal cost = 900) =>
        SupportCeilingCalculator.Check(requested, SupportSamples.Request("advanced_machinery", day, cost));

    private static void AssertVerdict(SupportVerdict verdict, long? excess, SupportCheck check)
    {
        Assert.Equal((verdict, excess), (check.Verdict, check.Excess?.Dong));
        Assert.Equal(verdict != SupportVerdict.NotKnown, check.IsDefined);
    }
}
