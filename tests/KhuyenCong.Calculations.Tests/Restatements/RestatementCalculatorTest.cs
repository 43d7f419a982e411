using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using KhuyenCong.Domain;
using NodaTime;

namespace KhuyenCong.Calculations.Tests.Restatements;

public class RestatementCalculatorTest
{
    private static readonly AdministrativeMap Old = AdministrativeMap.On(new LocalDate(2020, 12, 31));
    private static readonly AdministrativeMap Merged = AdministrativeMap.On(new LocalDate(2025, 10, 5));
    private static readonly ReportingPeriod Years = ReportingPeriod.Of(new YearRange(2014, 2020));

    [Fact]
    public void Figures_of_the_old_provinces_add_up_to_those_of_the_new_each_naming_its_parts()
    {
        // Bình Định 27,853 and, made up, Gia Lai 12,147 tỷ đồng: 40.
        RestatedObservations restated = RestatementCalculator.Restate([Money("binh_dinh", 27_853_000_000), Money("gia_lai", 12_147_000_000), Money("ha_noi", 116_490_000_000)], Merged);
        Assert.Equal(["ha_noi", "gia_lai_2025"], restated.ByProvince.Select(figure => figure.ReportingUnit.Province!.Province.Id));
        RestatedObservation whole = restated.ByProvince[1];
        Assert.Equal(40_000_000_000, whole.Observation?.Quantity.Value);
        Assert.Equal("Gia Lai, giai đoạn 2014 - 2020: 40 tỷ đồng = Bình Định 27,853 tỷ đồng + Gia Lai 12,147 tỷ đồng", whole.Describe());
        Assert.Equal("Gia Lai, 2014-2020: 40 billion đồng = Bình Định 27.853 billion đồng + Gia Lai 12.147 billion đồng", whole.Describe(DisplayLanguage.English));
        Assert.Equal("Hà Nội, giai đoạn 2014 - 2020: 116,49 tỷ đồng", restated.ByProvince[0].Describe());
        Assert.Equal(["binh_dinh", "gia_lai"], whole.Parts.Select(part => part.ReportingUnit.Province!.Province.Id));
        Assert.Equal((FundingSource.StateBudget, FundingStage.Approved, Years), (whole.Observation!.Funding, whole.Observation.Stage, whole.Observation.Period));
    }

    [Fact]
    public void A_whole_of_which_a_part_is_missing_is_not_known()
    {
        RestatedObservation whole = Assert.Single(RestatementCalculator.Restate([Money("lam_dong", 76_050_000_000)], Merged).ByProvince);
        Assert.Null(whole.Observation);
        Assert.Equal(UndefinedReason.MissingFigure, whole.Reason);
        Assert.Equal(["binh_thuan", "dak_nong"], whole.MissingParts.Select(unit => unit.Province.Id).Order(StringComparer.Ordinal));
        Assert.Equal($"Lâm Đồng, giai đoạn 2014 - 2020: {SharedWords.Undefined(UndefinedReason.MissingFigure)}; thiếu: Đắk Nông, Bình Thuận; đã có: Lâm Đồng 76,05 tỷ đồng", whole.Describe());
        Assert.Empty(RestatementCalculator.Restate([Money("lam_dong", 76_050_000_000)], Merged).Observations);
    }

    [Fact]
    public void Totals_equal_the_originals_to_the_đồng() => Prop.ForAll(
        Generators.Natural.Select(value => value / 100).Many(63).ToArbitrary(),
        values =>
        {
            Observation[] figures = [.. Old.Units.Select((unit, i) => Money(unit.Province.Id, values[i]))];
            RestatedObservations restated = RestatementCalculator.Restate(figures, Merged);
            Int128 before = figures.Aggregate((Int128)0, (sum, figure) => sum + (Int128)figure.Quantity.Value);
            Int128 after = restated.Observations.Aggregate((Int128)0, (sum, figure) => sum + (Int128)figure.Quantity.Value);
            return before == after && restated.ByProvince.Length == 34 && restated.ByProvince.Sum(figure => figure.Parts.Length) == 63
                && restated.ByProvince.All(figure => figure.Parts.Sum(part => part.Quantity.Value) == figure.Observation!.Quantity.Value);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void What_a_later_province_reported_is_not_divided()
    {
        RestatedObservation later = Assert.Single(RestatementCalculator.Restate([Money("gia_lai_2025", 5, Merged)], Old).ByProvince);
        Assert.Equal((UndefinedReason.OtherPlace, "province:gia_lai_2025"), (later.Reason, later.ReportingUnit.Id));
        Assert.Contains("Bình Định, Gia Lai", later.Describe(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_series_across_the_merger_is_one_series_on_the_frame_chosen()
    {
        Observation[] series =
        [
            Money("binh_dinh", 10, year: 2023), Money("gia_lai", 20, year: 2023), Money("binh_dinh", 11, year: 2024), Money("gia_lai", 22, year: 2024),
            Money("gia_lai_2025", 36, Merged, 2025), Money("gia_lai_2025", 40, Merged, 2026),
        ];
        Observation[] restated = [.. RestatementCalculator.Restate(series, Merged).Observations];
        Assert.Equal([30, 33, 36, 40], restated.Select(figure => figure.Quantity.Value));
        Assert.Equal("gia_lai_2025", Assert.Single(restated.Select(figure => figure.ReportingUnit.Province!.Province.Id).Distinct()));

        // 33 / 30 - 1 = 10%; 36 / 33 - 1 = 9,09...%.
        GrowthSeries growth = GrowthSeries.Of(restated);
        Assert.Equal(10, GrowthCalculator.YearOnYear(growth, 2024).RoundPercent(2));
        Assert.Equal(9.09m, GrowthCalculator.YearOnYear(growth, 2025).RoundPercent(2));
    }

    [Fact]
    public void Figures_that_would_count_twice_leave_their_province_undefined_and_no_other()
    {
        RestatedObservations twice = RestatementCalculator.Restate([Money("binh_dinh", 1), Money("binh_dinh", 2), Money("ha_noi", 3)], Merged);
        Assert.Equal([null, UndefinedReason.OverlappingFigures], twice.ByProvince.Select(figure => figure.Reason));
        Assert.Equal(3, Assert.Single(twice.Observations).Quantity.Value);

        RestatedObservation both = Assert.Single(RestatementCalculator.Restate([Money("gia_lai_2025", 9, Merged), Money("binh_dinh", 1)], Merged).ByProvince);
        Assert.Equal((UndefinedReason.OverlappingFigures, 2), (both.Reason, both.Parts.Length));

        // One figure object given twice counts twice as well.
        Observation same = Money("ha_noi", 3);
        Assert.Equal(UndefinedReason.OverlappingFigures, Assert.Single(RestatementCalculator.Restate([same, same], Merged).ByProvince).Reason);
    }

    [Fact]
    public void Counts_of_provinces_are_refused_for_three_that_became_one_are_not_three()
    {
        Observation plan = new(NationalIndicators.Get("annual_plan_provinces").Of(1), ReportingUnit.Of(Old.Get("Bình Định")), Years);
        Assert.Equal(UndefinedReason.NotSummable, Assert.Single(RestatementCalculator.Restate([plan], Merged).ByProvince).Reason);
    }

    [Fact]
    public void Ratios_and_units_within_a_province_are_refused()
    {
        Observation rate = new(NationalIndicators.Get("post_training_employment_rate").Of(90), ReportingUnit.Of(Old.Get("Bình Định")), Years);
        Assert.Equal(UndefinedReason.NotSummable, Assert.Single(RestatementCalculator.Restate([rate], Merged).ByProvince).Reason);
        Observation district = new(NationalIndicators.TrainedWorkers.Of(90), ReportingUnit.District(Old.Get("Bình Định"), "Hoài Nhơn"), Years);
        Observation region = new(NationalIndicators.TrainedWorkers.Of(90), ReportingUnit.Of(RegionScheme.Report2014To2020.Regions[0]), Years);
        RestatedObservations restated = RestatementCalculator.Restate([district, region, Money("ha_noi", 3)], Merged);
        Assert.Equal([null, UndefinedReason.OtherPlace, UndefinedReason.OtherPlace], restated.ByProvince.Select(figure => figure.Reason));
        Assert.Single(restated.Observations);
        Assert.Equal(
            UndefinedReason.OtherPlace,
            RegionalAverageCalculator.Calculate(RegionScheme.AfterMerger2025, RestatementCalculator.Restate([district, region], Merged)).NationWithUnallocated.Reason);
        Assert.Throws<ArgumentNullException>(() => RestatementCalculator.Restate(null!, Merged));
        Assert.Throws<ArgumentNullException>(() => RestatementCalculator.Restate([], null!));
        Assert.Throws<ArgumentNullException>(() => RestatementCalculator.Restate([null!], Merged));
    }

    [Fact]
    public void Hedges_status_notes_and_sources_pass_on()
    {
        LegalDocument document = NationalPrograms.All[0].Decision!;
        Observation one = new(NationalIndicators.TrainedWorkers.Of(10, Hedge.MoreThan), ReportingUnit.Of(Old.Get("Bình Định")), Years)
        {
            Citation = new Citation(document)
            {
                Section = "1",
            },
        };
        Observation two = new(NationalIndicators.TrainedWorkers.Of(20), ReportingUnit.Of(Old.Get("Gia Lai")), Years, ObservationStatus.Estimated)
        {
            Citation = new Citation(document)
            {
                Section = "2",
            },
        };
        Observation sum = Assert.IsType<Observation>(RestatementCalculator.Restate([one, two], Merged).ByProvince[0].Observation);
        Assert.Equal((30m, Hedge.MoreThan, ObservationStatus.Estimated, document), (sum.Quantity.Value, sum.Value.Hedge, sum.Status, sum.Citation?.Document));
        Observation uncited = new(NationalIndicators.TrainedWorkers.Of(20), ReportingUnit.Of(Old.Get("Gia Lai")), Years);
        Assert.Null(RestatementCalculator.Restate([one, uncited], Merged).ByProvince[0].Observation!.Citation);

        // A figure left as it was given keeps its whole citation; notes are joined, each once.
        BilingualText made = new("số minh họa", "made up");
        Observation alone = new(NationalIndicators.TrainedWorkers.Of(5), ReportingUnit.Of(Old.Get("Hà Nội")), Years)
        {
            Citation = new Citation(document)
            {
                Section = "3",
                Quote = "5",
            },
            Note = made,
        };
        Observation stays = RestatementCalculator.Restate([alone], Merged).ByProvince[0].Observation!;
        Assert.Equal((alone.Citation, made), (stays.Citation, stays.Note));
        Observation[] noted =
        [
            new(NationalIndicators.TrainedWorkers.Of(1), ReportingUnit.Of(Old.Get("Quảng Ngãi")), Years) { Note = made },
            new(NationalIndicators.TrainedWorkers.Of(1), ReportingUnit.Of(Old.Get("Kon Tum")), Years) { Note = made },
            new(NationalIndicators.TrainedWorkers.Of(1), ReportingUnit.Of(Old.Get("Bình Định")), Years) { Note = made },
            new(NationalIndicators.TrainedWorkers.Of(1), ReportingUnit.Of(Old.Get("Gia Lai")), Years)
            {
                Note = new("ước", "estimated"),
            },
        ];
        Assert.Equal(
            ["số minh họa", "số minh họa; ước"],
            RestatementCalculator.Restate(noted, Merged).Observations.Select(figure => figure.Note!.Vietnamese).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_sum_too_large_is_undefined()
    {
        RestatedObservation whole = Assert.Single(RestatementCalculator.Restate([Money("binh_dinh", long.MaxValue), Money("gia_lai", 1)], Merged).ByProvince);
        Assert.Equal((UndefinedReason.Overflow, 2), (whole.Reason, whole.Parts.Length));
    }

    [Fact]
    public void Restated_figures_make_means_of_the_later_regions()
    {
        // 1 tỷ đồng for each of the 63; Southeast after the merger: TP. Hồ Chí Minh of 3, Đồng Nai of 2, Tây Ninh of 2: 7 / 3 = 2,33.
        RestatedObservations restated = RestatementCalculator.Restate(Old.Units.Select(unit => Money(unit.Province.Id, 1_000_000_000)), Merged);
        RegionalAverages means = RegionalAverageCalculator.Calculate(RegionScheme.AfterMerger2025, restated);
        RegionalAverage southeast = means.Regions.Single(region => region.Region.Id.EndsWith(".southeast", StringComparison.Ordinal));
        Assert.Equal(2.33m, southeast.Mean.RoundBillions(2));
        Assert.Equal(3, southeast.Mean.Count);
        Assert.EndsWith(
            "; số liệu quy đổi về 34 tỉnh, thành phố của sáu vùng sau khi sắp xếp tỉnh (Nghị quyết 306/NQ-CP))", southeast.Mean.Describe(), StringComparison.Ordinal);

        // 63 / 34 = 1,85.
        Assert.Equal(1.85m, means.NationWithoutUnallocated.RoundBillions(2));
        Assert.Equal(34, means.NationWithoutUnallocated.Count);
        Assert.Equal(UndefinedReason.OtherPlace, RegionalAverageCalculator.Calculate(RegionScheme.Report2014To2020, restated).NationWithUnallocated.Reason);
        Assert.Equal(
            UndefinedReason.OtherPeriod,
            RegionalAverageCalculator.Calculate(RegionScheme.AfterMerger2025, Old.Units.Select(unit => Money(unit.Province.Id, 1))).NationWithUnallocated.Reason);
    }

    [Fact]
    public void A_region_with_a_province_of_which_only_parts_are_known_has_no_mean()
    {
        // All 63 but the old Gia Lai: the new one is open, and with it its region and the sum of the 34; the other five regions are
        // unaffected.
        RestatedObservations restated = RestatementCalculator.Restate(
            Old.Units.Where(unit => !string.Equals(unit.Province.Id, "gia_lai", StringComparison.Ordinal)).Select(unit => Money(unit.Province.Id, 1_000_000_000)), Merged);
        RegionalAverages means = RegionalAverageCalculator.Calculate(RegionScheme.AfterMerger2025, restated);
        RegionalAverage open = Assert.Single(means.Regions, region => !region.Mean.IsDefined);
        Assert.Equal(("after_merger_2025.south_central_coast_and_central_highlands", UndefinedReason.MissingFigure), (open.Region.Id, open.Mean.Reason));
        Assert.Equal(UndefinedReason.MissingFigure, means.NationWithoutUnallocated.Reason);
        Assert.Equal(5, means.Ranking.Length);
    }

    [Fact]
    public void A_nation_smaller_than_the_known_parts_contradicts_them()
    {
        // Bình Định alone holds 27,853 tỷ đồng of a nation's 10.
        Observation nation = new(NationalIndicators.PromotionFunding.Of(Vnd.FromDong(10_000_000_000)), ReportingUnit.Nation, Years)
        {
            Funding = FundingSource.StateBudget,
            Stage = FundingStage.Approved,
        };
        RestatedObservations restated = RestatementCalculator.Restate([Money("binh_dinh", 27_853_000_000), nation], Merged);
        Assert.Equal(UndefinedReason.TotalsDisagree, RegionalAverageCalculator.Calculate(RegionScheme.AfterMerger2025, restated).NationWithUnallocated.Reason);

        // Of 34 tỷ đồng it may be a part: 34 / 34 = 1 tỷ đồng a province.
        Observation larger = new(NationalIndicators.PromotionFunding.Of(Vnd.FromDong(34_000_000_000)), ReportingUnit.Nation, Years)
        {
            Funding = FundingSource.StateBudget,
            Stage = FundingStage.Approved,
        };
        RestatedObservations fits = RestatementCalculator.Restate([Money("binh_dinh", 27_853_000_000), larger], Merged);
        Assert.Equal(1m, RegionalAverageCalculator.Calculate(RegionScheme.AfterMerger2025, fits).NationWithUnallocated.RoundBillions(2));
    }

    [Fact]
    public void A_province_too_large_to_add_leaves_its_region_too_large()
    {
        RestatedObservations restated = RestatementCalculator.Restate(
            [Money("binh_dinh", long.MaxValue), Money("gia_lai", long.MaxValue), Money("quang_ngai", 1_000_000_000), Money("kon_tum", 1_000_000_000)], Merged);
        RegionalAverages means = RegionalAverageCalculator.Calculate(RegionScheme.AfterMerger2025, restated);
        Assert.Equal(UndefinedReason.Overflow, means.Regions.Single(region => region.Region.Id.EndsWith(".south_central_coast_and_central_highlands", StringComparison.Ordinal)).Mean.Reason);
        Assert.Equal(UndefinedReason.Overflow, means.NationWithoutUnallocated.Reason);
    }

    [Fact]
    public void Means_of_restated_figures_cite_the_parts()
    {
        LegalDocument document = NationalPrograms.All[0].Decision!;
        Observation[] parts = [.. Old.Units.Select((unit, i) => new Observation(NationalIndicators.TrainedWorkers.Of(10), ReportingUnit.Of(unit), Years)
        {
            Citation = new Citation(document) { Section = string.Create(CultureInfo.InvariantCulture, $"phụ lục {i + 1}") },
        })];
        string working = RegionalAverageCalculator.Calculate(RegionScheme.AfterMerger2025, RestatementCalculator.Restate(parts, Merged)).NationWithoutUnallocated.Explain();
        Assert.Contains("phụ lục 1,", working, StringComparison.Ordinal);
        Assert.Contains("phụ lục 63,", working, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_nothing_had_to_be_restated_the_means_say_no_more_and_carry_what_their_years_do()
    {
        RestatedObservations same = RestatementCalculator.Restate(Old.Units.Select(unit => Money(unit.Province.Id, 1_000_000_000)), Old);
        Assert.False(same.IsRestated);
        Assert.DoesNotContain("quy đổi", RegionalAverageCalculator.Calculate(RegionScheme.Report2014To2020, same).Describe(), StringComparison.Ordinal);

        // The three areas were verified through 15 August 2018, and 2014-2020 ends later.
        Assert.Equal(ResultMarks.None, RegionalAverageCalculator.Calculate(RegionScheme.Report2014To2020, same).Marks);
        Assert.Equal(ResultMarks.AssumedUnchanged, RegionalAverageCalculator.Calculate(RegionScheme.ProductSelection2014, same).Marks);
    }

    [Fact]
    public void The_regions_of_today_take_the_figures_of_the_year_under_way()
    {
        // 2 tỷ đồng for each of today's 34: 2 tỷ đồng a province.
        IEnumerable<Observation> figures = AdministrativeMap.Latest.Units.Select(unit => Money(unit.Province.Id, 2_000_000_000, AdministrativeMap.Latest, 2026));
        Assert.Equal(2m, RegionalAverageCalculator.Calculate(RegionScheme.AfterMerger2025, figures).NationWithoutUnallocated.RoundBillions(2));
    }

    // Made up: on 1 July 2027 Cao Bằng and Thái Nguyên become one province, and on 1 July 2028 that one and Lạng Sơn. What the two reported for 2027 is all of it: 3 + 4 = 7.
    [Fact]
    public void Provinces_of_different_ages_add_up_to_the_one_that_they_became()
    {
        const string Cited = """ "citation": { "document": "45/2012/NĐ-CP" }, "verification": "local" """;
        Catalogue catalogue = Catalogue.National.With(CatalogueDocument.Read(
            Encoding.UTF8.GetBytes(
                $$"""
                {
                  "format": "khuyencong-catalogue/1", "id": "changes",
                  "provinces": {
                    "units": [
                      { "province": "made_up_2027", "name": "Việt Bắc", "kind": "province", "code": "97", "from": "2027-07-01", {{Cited}} },
                      { "province": "made_up_2028", "name": "Biên Cương", "kind": "province", "code": "98", "from": "2028-07-01", {{Cited}} }
                    ],
                    "changes": [
                      { "date": "2027-07-01", "kind": "merger", "from": ["cao_bang", "thai_nguyen_2025"], "to": "made_up_2027", {{Cited}} },
                      { "date": "2028-07-01", "kind": "merger", "from": ["made_up_2027", "lang_son"], "to": "made_up_2028", {{Cited}} }
                    ]
                  },
                  "verified": [{ "record": "provinces", "through": "2028-12-31", "citation": { "document": "45/2012/NĐ-CP" } }]
                }
                """),
            "changes.json"));
        AdministrativeMap before = catalogue.MapOn(new(2027, 12, 31)), after = catalogue.MapOn(new(2028, 7, 1));
        RestatedObservation whole = Assert.Single(RestatementCalculator.Restate(
            [Money("made_up_2027", 3, before, 2027), Money("lang_son", 4, before, 2027)], after).ByProvince);
        Assert.Empty(whole.MissingParts);
        Assert.Equal(7, whole.Observation?.Quantity.Value);

        // Figures of 2026 without Thái Nguyên are not all.
        RestatedObservation part = Assert.Single(RestatementCalculator.Restate([Money("cao_bang", 3, Merged, 2026), Money("lang_son", 4, Merged, 2026)], after).ByProvince);
        Assert.Equal(["thai_nguyen_2025"], part.MissingParts.Select(unit => unit.Province.Id));
    }

    private static Observation Money(string province, long dong, AdministrativeMap? map = null, int? year = null) => new(NationalIndicators.PromotionFunding.Of(Vnd.FromDong(dong)), ReportingUnit.Of((map ?? Old).FindById(province)!), year is { } known ? ReportingPeriod.Year(known) : Years)
    {
        Funding = FundingSource.StateBudget,
        Stage = FundingStage.Approved,
    };
}
