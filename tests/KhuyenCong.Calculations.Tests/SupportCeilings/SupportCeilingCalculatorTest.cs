using KhuyenCong.Domain;

namespace KhuyenCong.Calculations.Tests.SupportCeilings;

/// <summary>Ceilings worked out by hand, in million đồng; the arithmetic is next to each.</summary>
public partial class SupportCeilingCalculatorTest
{
    private const SupportLimits Rate = SupportLimits.Rate;
    private const SupportLimits Cap = SupportLimits.Cap;
    private const SupportLimits Cost = SupportLimits.Cost;
    private const SupportLimits Budget = SupportLimits.Budget;

    // Joint Circular 26/2014, article 6 clause 2.
    [Theory]
    [InlineData("enterprise_founding", 25, 10, Cap)]                              // no rate; cap 10
    [InlineData("enterprise_founding", 8, 8, Cost)]                               // 8 < 10: no more than it costs
    [InlineData("enterprise_founding", 10, 10, Cap | Cost)]
    [InlineData("demonstration_model", 2_500, 500, Cap)]                          // 30% of 2.500 = 750; cap 500
    [InlineData("effective_establishment_model", 150, 100, Cap)]
    [InlineData("advanced_machinery", 900, 200, Cap)]                             // 50% of 900 = 450; cap 200
    [InlineData("advanced_machinery", 400, 200, Rate | Cap)]                      // 50% of 400 = 200 = cap
    [InlineData("advanced_machinery", 300, 150, Rate)]                            // 50% of 300 = 150
    [InlineData("domestic_fair_organising", 700, 700, Rate | Cost)]               // 100%
    [InlineData("domestic_fair_attending", 15, 12, Rate)]                         // 80% of 15 = 12
    [InlineData("foreign_fair", 3_000, 3_000, Rate | Cost)]
    [InlineData("foreign_study_air_fare", 30, 30, Rate | Cost)]
    [InlineData("brand", 60, 30, Rate)]                                           // 50% of 60 = 30 < 35
    [InlineData("brand", 100, 35, Cap)]                                           // 50% of 100 = 50 > 35
    [InlineData("consultancy", 70, 35, Rate | Cap)]                               // 50% of 70 = 35
    [InlineData("publicity", 90, 90, Cost)]                                       // the contract's price
    [InlineData("linked_cluster", 200, 100, Rate)]                                // 50% of 200 = 100 < 150
    [InlineData("relocation_loan_interest", 1_200, 500, Cap)]                     // half the interest, 600; cap 500
    [InlineData("relocation_loan_interest", 800, 400, Rate)]                      // half the interest, 400
    [InlineData("establishment_pollution_treatment", 2_000, 300, Cap)]            // 30% of 2.000 = 600
    [InlineData("cluster_pollution_treatment", 4_000, 1_200, Rate)]               // 30% of 4.000 = 1.200 < 1.500
    [InlineData("cluster_planning", 1_200, 500, Cap)]                             // 50% of 1.200 = 600
    [InlineData("cluster_infrastructure", 20_000, 3_000, Cap)]
    [InlineData("program_management", 10_000, 150, Rate)]                         // 1,5% of 10.000 = 150
    [InlineData("project_management", 400, 10, Rate)]                             // 2,5% of 400 = 10
    public void On_1_March_2018_the_Joint_Circular_rules(string content, decimal cost, decimal amount, SupportLimits binding) =>
        SupportSamples.AssertMillions(amount, binding, SupportSamples.Calculate(content, SupportSamples.Before, cost));

    // Circular 28/2018, article 8.
    [Theory]
    [InlineData("enterprise_founding", 25, 10, Cap)]
    [InlineData("demonstration_model", 2_500, 750, Rate)]                         // 30% of 2.500 = 750 < 1.000
    [InlineData("demonstration_model", 5_000, 1_000, Cap)]                        // 30% of 5.000 = 1.500
    [InlineData("effective_establishment_model", 150, 100, Cap)]
    [InlineData("cleaner_production_pilot", 2_000, 500, Cap)]                     // 30% of 2.000 = 600
    [InlineData("advanced_machinery", 900, 300, Cap)]                             // 50% of 900 = 450; cap 300
    [InlineData("advanced_machinery", 400, 200, Rate)]                            // 50% of 400 = 200 < 300
    [InlineData("foreign_fair", 3_000, 3_000, Rate | Cost)]
    [InlineData("foreign_study_air_fare", 30, 30, Rate | Cost)]
    [InlineData("relocation_loan_interest", 1_200, 500, Cap)]
    [InlineData("relocation_loan_interest", 800, 400, Rate)]
    [InlineData("cluster_infrastructure", 20_000, 6_000, Cap)]
    public void On_1_June_2018_Circular_28_rules(string content, decimal cost, decimal amount, SupportLimits binding) =>
        SupportSamples.AssertMillions(amount, binding, SupportSamples.Calculate(content, SupportSamples.After, cost));

    // A machine of 900 million: 450 by rate, and the cap of the day.
    [Theory]
    [InlineData("2014-04-08", 200)]
    [InlineData("2018-05-10", 200)]
    [InlineData("2018-05-11", 300)]
    [InlineData("2024-08-27", 300)]
    public void The_day_chooses_the_rules(string day, decimal amount) => SupportSamples.AssertMillions(amount, Cap, SupportSamples.Calculate("advanced_machinery", day, 900));

    [Fact]
    public void Each_of_two_models_has_its_own_ceiling_and_then_they_are_added()
    {
        // 30% of 5.000 = 1.500, cap 500; 30% of 500 = 150. 500 + 150 = 650, not 30% of 5.500 = 1.650 within twice the cap = 1.000.
        SupportCeiling ceiling = SupportSamples.Calculate("demonstration_model", SupportSamples.Before, 5_000, 500);
        SupportSamples.AssertMillions(650, Rate | Cap, ceiling);
        Assert.Equal([Vnd.FromMillions(500), Vnd.FromMillions(150)], ceiling.Units.Select(unit => unit.Amount));
        Assert.Equal([Cap, Rate], ceiling.Units.Select(unit => unit.Binding));
        Assert.Equal([Vnd.FromMillions(1_500), Vnd.FromMillions(150)], ceiling.Units.Select(unit => unit.ByRate!.Value));
        Assert.All(ceiling.Units, unit => Assert.Equal(Vnd.FromMillions(500), unit.ByCap));
        Assert.Equal(Vnd.FromMillions(650), ceiling.Total);

        // After 11 May 2018: 1.000 + 150.
        SupportSamples.AssertMillions(1_150, Rate | Cap, SupportSamples.Calculate("demonstration_model", "2018-05-11", 5_000, 500));
    }

    [Theory]
    [InlineData("domestic_fair_attending", SupportTier.None, 10, 3, 24)]          // 80% of 10 = 8; 3 × 8 = 24
    [InlineData("selected_product_award", SupportTier.Area, 7, 20, 100)]          // cap 5; 20 × 5 = 100
    [InlineData("selected_product_award", SupportTier.National, 7, 20, 140)]      // 7 < 10; 20 × 7 = 140
    [InlineData("foreign_study_air_fare", SupportTier.None, 30, 4, 120)]          // 4 × 30
    public void Alike_things_are_counted(string content, SupportTier tier, decimal cost, int count, decimal amount)
    {
        SupportCeiling ceiling = SupportCeilingCalculator.Calculate(SupportSamples.Request(content, SupportSamples.Before, [new SupportUnit(Vnd.FromMillions(cost), count)], tier: tier));
        Assert.Equal(Vnd.FromMillions(amount), ceiling.Amount);
        Assert.Equal(Vnd.FromMillions(amount), ceiling.Units[0].Amount * count);
    }

    [Theory]
    [InlineData("product_selection", SupportTier.Area, SupportSamples.Before, 300, 100, Cap)]
    [InlineData("product_selection", SupportTier.National, SupportSamples.Before, 300, 200, Cap)]
    [InlineData("product_selection", SupportTier.Area, SupportSamples.After, 300, 200, Cap)]
    [InlineData("product_selection", SupportTier.National, SupportSamples.After, 300, 300, Cost)]      // 300 < 400
    [InlineData("association_founding", SupportTier.Region, SupportSamples.Before, 300, 70, Cap)]      // 30% of 300 = 90; cap 70
    [InlineData("association_founding", SupportTier.National, SupportSamples.Before, 300, 90, Rate)]   // 90 < 100
    public void The_tier_chooses_the_cap(string content, SupportTier tier, string day, decimal cost, decimal amount, SupportLimits binding) => SupportSamples.AssertMillions(
        amount, binding, SupportCeilingCalculator.Calculate(SupportSamples.Request(content, day, SupportSamples.Units(cost), tier: tier)));

    // The two models above: 650 in all.
    [Theory]
    [InlineData(600, 600, Budget)]
    [InlineData(650, 650, Budget | Rate | Cap)]
    [InlineData(700, 650, Rate | Cap)]
    [InlineData(0, 0, Budget)]
    public void The_money_left_limits_the_sum(decimal budget, decimal amount, SupportLimits binding)
    {
        SupportCeiling ceiling = SupportCeilingCalculator.Calculate(
            SupportSamples.Request("demonstration_model", SupportSamples.Before, SupportSamples.Units(5_000, 500), budget: Vnd.FromMillions(budget)));
        SupportSamples.AssertMillions(amount, binding, ceiling);
        Assert.Equal(Vnd.FromMillions(650), ceiling.Total);
    }

    // 50% of 333.333.333 = 166.666.666,5; 30% of 1 = 0,3; 1,5% of 333.333.333 = 4.999.999,995.
    [Theory]
    [InlineData("advanced_machinery", 333_333_333, 1, 166_666_666)]
    [InlineData("demonstration_model", 1, 1, 0)]
    [InlineData("program_management", 333_333_333, 1, 4_999_999)]

    // Each is rounded, then they are added: 2 × 0, though 50% of 2 is 1.
    [InlineData("advanced_machinery", 1, 2, 0)]
    public void Parts_of_a_dong_are_dropped_so_that_no_limit_is_exceeded(string content, long cost, int count, long amount) => Assert.Equal(
        Vnd.FromDong(amount),
        SupportCeilingCalculator.Calculate(SupportSamples.Request(content, SupportSamples.Before, [new SupportUnit(Vnd.FromDong(cost), count)])).Amount);

    [Fact]
    public void A_thing_that_costs_nothing_gets_nothing() =>
        SupportSamples.AssertMillions(0, Rate | Cost, SupportSamples.Calculate("advanced_machinery", SupportSamples.Before, 0));

    [Fact]
    public void Costs_of_any_size_are_computed_exactly()
    {
        // 80% of 9.223.372.036.854.775.807 = 7.378.697.629.483.820.645,6.
        SupportCeiling stands = SupportCeilingCalculator.Calculate(SupportSamples.Request("domestic_fair_attending", SupportSamples.Before, [new SupportUnit(Vnd.MaxValue)]));
        Assert.Equal(Vnd.FromDong(7_378_697_629_483_820_645), stands.Amount);

        // 100% × 1,5 of the largest amount is beyond any amount; the cost itself is the limit.
        SupportCeiling fair = SupportCeilingCalculator.Calculate(
            SupportSamples.Request("foreign_fair", SupportSamples.Before, [new SupportUnit(Vnd.MaxValue)], multipliers: [SupportSamples.PriorityOnBoth]));
        Assert.Equal(Vnd.MaxValue, fair.Amount);
    }

    [Fact]
    public void National_money_stays_on_the_national_table()
    {
        // Đồng Tháp's 11 July 2024 is in the days of Circular 28/2018: 30% of 2.500 = 750.
        SupportRequest request = SupportSamples.Request("demonstration_model", SupportSamples.OfDongThap, 2_500);
        SupportSamples.AssertMillions(750, Rate, SupportSamples.Ceiling(request, SupportSamples.DongThap));
    }

    // Resolution 08/2024: 30%, no more than 100 and 500.
    [Theory]
    [InlineData(FundingSource.Local, "effective_establishment_model", 400, 100, Cap)]          // 30% of 400 = 120
    [InlineData(FundingSource.LocalProvince, "effective_establishment_model", 200, 60, Rate)]  // 30% of 200 = 60
    [InlineData(FundingSource.LocalDistrict, "cleaner_production_pilot", 2_000, 500, Cap)]     // 30% of 2.000 = 600
    [InlineData(FundingSource.LocalCommune, "cleaner_production_pilot", 1_000, 300, Rate)]     // 30% of 1.000 = 300
    public void Local_money_follows_the_provinces_own_table(FundingSource source, string content, decimal cost, decimal amount, SupportLimits binding)
    {
        SupportCeiling ceiling = SupportSamples.Ceiling(
            SupportSamples.Request(content, SupportSamples.OfDongThap, SupportSamples.Units(cost), source), SupportSamples.DongThap);
        SupportSamples.AssertMillions(amount, binding, ceiling);
        Assert.Equal(Verification.Secondary, ceiling.LeastVerification);
    }

    [Theory]
    [InlineData("advanced_machinery", SupportSamples.Before, Verification.Verbatim)]
    [InlineData("advanced_machinery", SupportSamples.After, Verification.Quoted)]
    [InlineData("enterprise_founding", SupportSamples.After, Verification.Secondary)]
    public void A_ceiling_is_as_sure_as_its_level(string content, string day, Verification verification)
    {
        SupportCeiling ceiling = SupportSamples.Calculate(content, day, 900);
        Assert.Equal(verification, ceiling.LeastVerification);
        Assert.Equal(Catalogue.National.Version, ceiling.CatalogueVersion);
    }

    // A local rule's level: read in it, it is as sure as the rule; from a secondary source, it is not.
    [Theory]
    [InlineData("brand", Verification.Local)]
    [InlineData("consultancy", Verification.Secondary)]
    public void A_ceiling_is_as_certain_as_the_least_certain_record(string content, Verification verification) => Assert.Equal(
        verification,
        SupportSamples.Ceiling(SupportSamples.Request(content, "2016-06-01", SupportSamples.Units(10), FundingSource.Local), SupportSamples.MadeUp).LeastVerification);

    // Two made-up provinces each have a content of this id: a house in one is a hectare in the other.
    [Fact]
    public void A_content_of_another_table_with_another_meaning_has_no_ceiling()
    {
        string text = """
            {
              "format": "khuyencong-support-table/1", "id": "one", "province": "ha_noi", "name": { "vi": "Bảng minh họa", "en": "A made-up table" },
              "contents": [
                { "id": "own.works", "name": { "vi": "công trình", "en": "works" }, "per": { "vi": "nhà", "en": "house" }, "citation": { "document": "45/2012/NĐ-CP" }, "verification": "local" }
              ],
              "norms": [
                {
                  "document": "45/2012/NĐ-CP", "in_force": { "from": "2026-01-01" }, "verified_through": "2026-01-01", "citation": { "document": "45/2012/NĐ-CP" }, "verification": "local",
                  "levels": [{ "content": "own.works", "caps": [{ "value": 5, "unit": "triệu đồng" }], "citation": { "document": "45/2012/NĐ-CP" }, "verification": "local" }]
                }
              ]
            }
            """;
        SupportTable one = Read(text);
        SupportTable other = Read(text.Replace("ha_noi", "hue", StringComparison.Ordinal).Replace("\"one\"", "\"other\"", StringComparison.Ordinal).Replace("nhà", "ha", StringComparison.Ordinal));
        Catalogue catalogue = Catalogue.National.With(one).With(other);
        Assert.Equal(Vnd.FromMillions(5), Calculate(one).Amount);
        Assert.Equal(UndefinedReason.DifferentDefinitions, Calculate(other).Reason);

        static SupportTable Read(string json) => SupportTable.Read(System.Text.Encoding.UTF8.GetBytes(json), "table.json");

        SupportCeiling Calculate(SupportTable of) => SupportCeilingCalculator.Calculate(
            new()
            {
                Content = of.GetContent("own.works"),
                Funding = FundingSource.Local,
                Province = one.Province,
                Date = new(2026, 6, 1),
                Units = SupportSamples.Units(8),
            },
            catalogue);
    }
}
