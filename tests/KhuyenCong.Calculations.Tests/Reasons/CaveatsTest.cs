using System.Text;
using KhuyenCong.Domain;
using NodaTime;

namespace KhuyenCong.Calculations.Tests.Reasons;

/// <summary>Places are verified through 25 September 2026: results about later days are computed, with a mark and its words.</summary>
public partial class CaveatsTest
{
    /// <summary>The words for the list of provinces, for the report's regions and for a law, as the library says them.</summary>
    private static BilingualText ByList => Assert.Single(Caveats.Of(Money(1, GiaLai, 2027)).NotReviewed);

    private static BilingualText ByReport => Assert.Single(Caveats.Of(RegionScheme.Report2014To2020, new(2021, 12, 31)).NotReviewed);

    private static BilingualText ByLaw => Assert.Single(Caveats.Of(RegionScheme.ProductSelection2014, new(2018, 12, 31)).NotReviewed);

    public static TheoryData<int> LaterYears => [2027, 2030, 2035];

    [Fact]
    public void The_words_say_through_when_what_was_reviewed()
    {
        Assert.Equal("Theo danh mục đơn vị hành chính cập nhật đến ngày 25/9/2026; chưa rà soát thay đổi sau ngày này", ByList.Vietnamese);
        Assert.Equal("By the list of administrative units as of 25 September 2026; later changes have not been reviewed", ByList.English);
        Assert.Equal("Theo văn bản cập nhật đến ngày 15/8/2018; chưa rà soát văn bản ban hành sau ngày này", ByLaw.Vietnamese);
        Assert.Contains("theo cách chia vùng của Báo cáo tổng kết giai đoạn 2014 - 2020; chưa đối chiếu Nghị quyết 81/2023/QH15", ByReport.Vietnamese, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2024, false)]
    [InlineData(2025, false)]
    [InlineData(2026, true)]
    [InlineData(2027, true)]
    [InlineData(2030, true)]
    [InlineData(2035, true)]
    public void Every_result_about_a_province_after_the_verified_day_says_so_and_none_before_it(int year, bool isMarked)
    {
        ProvinceUnit province = AdministrativeMap.On(new LocalDate(year, 12, 31)).Get("Gia Lai");
        foreach ((string name, ResultMarks marks, Func<DisplayLanguage, string> explain) in ResultsOf(ReportingUnit.Of(province), year).Concat(OfProgram(province, year)))
        {
            Assert.True(isMarked == marks.HasFlag(ResultMarks.AssumedUnchanged), $"{name} of {new YearRange(year).ToString()}: {marks}");
            Assert.True(isMarked == explain(DisplayLanguage.Vietnamese).Contains(ByList.Vietnamese, StringComparison.Ordinal), name);
            Assert.True(isMarked == explain(DisplayLanguage.English).Contains(ByList.English, StringComparison.Ordinal), name);
        }
    }

    [Theory]
    [MemberData(nameof(LaterYears))]
    public void Results_about_the_nation_and_organisations_carry_no_mark(int year)
    {
        Assert.All(
            ResultsOf(ReportingUnit.Nation, year).Concat(ResultsOf(ReportingUnit.Organisation("Trung tâm"), year)),
            result => Assert.False(result.Marks.HasFlag(ResultMarks.AssumedUnchanged), result.Name));
    }

    [Fact]
    public void A_commune_and_a_region_are_places_too()
    {
        Assert.All(
            ResultsOf(ReportingUnit.Commune(AdministrativeMap.Latest.Get("Hà Nội"), "Ba Đình"), 2027), result => Assert.Contains(ByList.Vietnamese, result.Explain(DisplayLanguage.Vietnamese), StringComparison.Ordinal));
        ReportingUnit southeast = ReportingUnit.Of(RegionScheme.Report2014To2020.Regions.Single(region => region.Id.EndsWith(".southeast", StringComparison.Ordinal)));
        Assert.All(ResultsOf(southeast, 2020), result => Assert.False(result.Marks.HasFlag(ResultMarks.AssumedUnchanged), result.Name));
        Assert.All(ResultsOf(southeast, 2023), result =>
        {
            Assert.True(result.Marks.HasFlag(ResultMarks.AssumedUnchanged), result.Name);
            Assert.Contains(ByReport.Vietnamese, result.Explain(DisplayLanguage.Vietnamese), StringComparison.Ordinal);
            Assert.DoesNotContain(ByList.Vietnamese, result.Explain(DisplayLanguage.Vietnamese), StringComparison.Ordinal);
        });
    }

    [Fact]
    public void The_words_are_in_the_working_once_and_not_in_the_sentence()
    {
        Share share = ShareCalculator.Calculate(Item("phần", 1, GiaLai, 2027), Item("tổng", 4, GiaLai, 2027));
        Assert.Equal(2, share.Explain().Split(ByList.Vietnamese).Length);
        Assert.DoesNotContain("25/9/2026", share.Describe(), StringComparison.Ordinal);
    }

    // 2 tỷ đồng for each of the 34: 2 tỷ đồng a province in every region.
    [Theory]
    [MemberData(nameof(LaterYears))]
    public void The_34_provinces_are_averaged_over_the_regions_in_later_years(int year)
    {
        AdministrativeMap map = AdministrativeMap.On(new LocalDate(year, 12, 31));
        Observation[] figures = [.. map.Units.Select(unit => Money(2, ReportingUnit.Of(unit), year))];
        RegionalAverages averages = RegionalAverageCalculator.Calculate(RegionScheme.AfterMerger2025, figures);
        Assert.Equal(Enumerable.Repeat<decimal?>(2m, 6), averages.Regions.Select(region => region.Mean.RoundBillions(2)));
        Assert.Equal([9, 6, 5, 6, 3, 5], averages.Regions.Select(region => region.ReportingProvinces.GetValueOrDefault()));
        Assert.All(averages.Regions, region => Assert.Equal(ResultMarks.AssumedUnchanged, region.Marks));
        Assert.Equal(ResultMarks.AssumedUnchanged, averages.NationWithoutUnallocated.Marks);
        Assert.Contains(ByList.Vietnamese, averages.Explain(), StringComparison.Ordinal);
        Assert.DoesNotContain("25/9/2026", averages.Describe(), StringComparison.Ordinal);

        RestatedObservations restated = RestatementCalculator.Restate(figures, map);
        Assert.Equal((34, ResultMarks.AssumedUnchanged), (restated.ByProvince.Length, restated.Marks));
        Assert.Equal(ResultMarks.AssumedUnchanged, RegionalAverageCalculator.Calculate(RegionScheme.AfterMerger2025, restated).Marks);
    }

    [Theory]
    [MemberData(nameof(LaterYears))]
    public void The_nation_divided_by_the_provinces_of_later_years_looks_them_up(int year)
    {
        RegionalAverages averages = RegionalAverageCalculator.Calculate(RegionScheme.AfterMerger2025, [Money(68, ReportingUnit.Nation, year)]);
        Assert.Equal((2m, ResultMarks.AssumedUnchanged), (averages.NationWithUnallocated.RoundBillions(2), averages.NationWithUnallocated.Marks));
    }

    // 3 tỷ đồng for each of the 63.
    [Theory]
    [InlineData(2020, false)]
    [InlineData(2021, true)]
    [InlineData(2022, true)]
    [InlineData(2023, true)]
    [InlineData(2024, true)]
    public void The_reports_six_regions_continue_by_name_until_their_provinces_end(int year, bool isMarked)
    {
        AdministrativeMap map = AdministrativeMap.On(new LocalDate(year, 12, 31));
        Observation[] figures = [.. map.Units.Select(unit => Money(3, ReportingUnit.Of(unit), year))];
        foreach (RegionalAverages averages in new[]
        {
            RegionalAverageCalculator.Calculate(RegionScheme.Report2014To2020, figures),
            RegionalAverageCalculator.Calculate(RegionScheme.Report2014To2020, RestatementCalculator.Restate(figures, map)),
        })
        {
            Assert.Equal(Enumerable.Repeat<decimal?>(3m, 6), averages.Regions.Select(region => region.Mean.RoundBillions(2)));
            Assert.Equal([11, 14, 13, 5, 7, 13], averages.Regions.Select(region => region.ReportingProvinces.GetValueOrDefault()));
            Assert.Equal(isMarked ? ResultMarks.AssumedUnchanged : ResultMarks.None, averages.Marks);
            Assert.Equal(isMarked, averages.Explain().Contains(ByReport.Vietnamese, StringComparison.Ordinal));
            Assert.DoesNotContain(ByList.Vietnamese, averages.Explain(), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData(2016, false)]
    [InlineData(2018, true)]
    [InlineData(2024, true)]
    public void The_three_areas_continue_after_15_August_2018_by_the_law_of_that_day(int year, bool isMarked)
    {
        AdministrativeMap map = AdministrativeMap.On(new LocalDate(year, 12, 31));
        RegionalAverages averages = RegionalAverageCalculator.Calculate(RegionScheme.ProductSelection2014, map.Units.Select(unit => Money(3, ReportingUnit.Of(unit), year)));
        Assert.Equal([28, 15, 20], averages.Regions.Select(region => region.ReportingProvinces.GetValueOrDefault()));
        Assert.Equal(isMarked ? ResultMarks.AssumedUnchanged : ResultMarks.None, averages.Marks);
        Assert.Equal(isMarked, averages.Explain().Contains(ByLaw.Vietnamese, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(2025)]
    [InlineData(2026)]
    [InlineData(2035)]
    public void Regions_of_provinces_that_ended_have_no_means_and_say_when(int year)
    {
        foreach (RegionScheme scheme in new[] { RegionScheme.Report2014To2020, RegionScheme.ProductSelection2014 })
        {
            Average mean = RegionalAverageCalculator.Calculate(scheme, [Money(1, ReportingUnit.Nation, year)]).NationWithUnallocated;
            Assert.Equal(UndefinedReason.OtherPeriod, mean.Reason);
            Assert.Contains("đến 30/6/2025", mean.Describe(), StringComparison.Ordinal);
            Assert.Equal(
                UndefinedReason.OtherPlace,
                RegionalAverageCalculator.Calculate(scheme, RestatementCalculator.Restate([], AdministrativeMap.Latest)).NationWithUnallocated.Reason);
        }
    }

    [Fact]
    public void A_province_of_other_days_than_the_scheme_names_what_the_scheme_has_instead()
    {
        Observation old = Money(1, ReportingUnit.Of(AdministrativeMap.On(new LocalDate(2020, 12, 31)).Get("Tiền Giang")), 2026);
        Average mean = RegionalAverageCalculator.Calculate(RegionScheme.AfterMerger2025, [old]).NationWithUnallocated;
        Assert.Equal(UndefinedReason.OtherPlace, mean.Reason);
        Assert.Contains("expected \"province:dong_thap_2025\"", mean.Describe(DisplayLanguage.English), StringComparison.Ordinal);
        Assert.Contains("30 June 2025", mean.Describe(DisplayLanguage.English), StringComparison.Ordinal);
    }

    [Fact]
    public void Figures_of_verified_years_restated_onto_the_last_known_map_carry_no_mark()
    {
        Observation[] figures = [.. AdministrativeMap.On(new LocalDate(2024, 12, 31)).Units.Select(unit => Money(1, ReportingUnit.Of(unit), 2024))];
        RestatedObservations restated = RestatementCalculator.Restate(figures, AdministrativeMap.On(new LocalDate(2035, 12, 31)));
        Assert.Equal((34, ResultMarks.None), (restated.ByProvince.Length, restated.Marks));
        Assert.Equal(ResultMarks.None, RegionalAverageCalculator.Calculate(RegionScheme.AfterMerger2025, restated).Marks);
        Assert.Contains("Gia Lai, năm 2024: 2 tỷ đồng = ", restated.Explain(), StringComparison.Ordinal);
    }

    private static ReportingUnit GiaLai => ReportingUnit.Of(AdministrativeMap.Latest.Get("Gia Lai"));

    private static IEnumerable<(string Name, ResultMarks Marks, Func<DisplayLanguage, string> Explain)> ResultsOf(ReportingUnit unit, int year)
    {
        Observation money = Money(6, unit, year);
        Observation capital = new(NationalIndicators.PromotionFunding.Of(Vnd.FromBillions(3)), unit, ReportingPeriod.Year(year))
        {
            Funding = FundingSource.Counterpart,
        };
        Observation before = Money(5, unit, year - 1);
        Observation people = new(NationalIndicators.TrainedWorkers.Of(10), unit, ReportingPeriod.Year(year));
        Leverage leverage = LeverageCalculator.Calculate(capital, money);
        yield return ("leverage", leverage.Marks, leverage.Explain);
        Share share = ShareCalculator.Calculate(Item("phần", 1, unit, year), new ShareItem(new("tổng", "total"), Quantity(4)));
        yield return ("share", share.Marks, share.Explain);
        ShareTable table = ShareCalculator.Calculate(new ShareItem(new("tổng", "total"), Quantity(4)), [Item("phần", 1, unit, year)], new("còn lại", "rest"));
        yield return ("shares", table.Marks, table.Explain);
        GrowthRate growth = GrowthCalculator.YearOnYear(before, money);
        yield return ("growth", growth.Marks, growth.Explain);
        GrowthRate compound = GrowthCalculator.Compound(GrowthSeries.Of([before, money]));
        yield return ("compound growth", compound.Marks, compound.Explain);
        Average average = AverageCalculator.Calculate(money, people);
        yield return ("average", average.Marks, average.Explain);
        ProgramComparison comparison = ProgramComparisonCalculator.Calculate(before, money);
        yield return ("comparison", comparison.Marks, comparison.Explain);
        FormulaExplanation formula = FormulaCalculator.Explain(IndicatorFormula.Parse("a / b"), [FormulaOperand.Of("a", money), FormulaOperand.Of("b", 2)]);
        yield return ("formula", formula.Marks, formula.Describe);
        Leverage missing = LeverageCalculator.Calculate(null, money);
        yield return ("undefined leverage", missing.Marks, missing.Explain);
    }

    /// <summary>A province's own program that lasts to the year, with a target for one of its indicators.</summary>
    private static IEnumerable<(string Name, ResultMarks Marks, Func<DisplayLanguage, string> Explain)> OfProgram(ProvinceUnit province, int year)
    {
        string text = File.ReadAllText(Path.Combine(RepositoryRoot.Path, "samples", "data", "binh-dinh-2021-2025.json"))
            .Replace("\"province\": \"binh_dinh\"", $"\"province\": \"{(year - 4 > 2025 ? province.Province.Id : "gia_lai")}\"", StringComparison.Ordinal)
            .Replace("\"2021-2025\"", $"\"{new YearRange(year - 4, year).ToString("C")}\"", StringComparison.Ordinal)
            .Replace("\"2021-01-01\"", $"\"{new YearRange(year - 4).ToString()}-01-01\"", StringComparison.Ordinal)
            .Replace("\"2025-12-31\"", $"\"{new YearRange(year).ToString()}-12-31\"", StringComparison.Ordinal);
        PromotionProgram program = PromotionProgram.Read(Encoding.UTF8.GetBytes(text), "program.json");
        Target target = program.Targets.Single(known => known.Indicator.Id.EndsWith(".supported_establishments", StringComparison.Ordinal));
        IndicatorValue value = target.Indicator.Of(7);
        Attainment bare = AttainmentCalculator.Calculate(value, target);
        yield return ("attainment", bare.Marks, bare.Explain);
        Progress progress = AttainmentCalculator.CalculateOn(value, target, new LocalDate(year, 12, 31));
        yield return ("progress", progress.Marks, progress.Explain);
    }

    private static Observation Money(decimal billions, ReportingUnit unit, int year) => new(NationalIndicators.PromotionFunding.Of(Vnd.FromBillions(billions)), unit, ReportingPeriod.Year(year))
    {
        Funding = FundingSource.StateBudget,
        Stage = FundingStage.Approved,
    };

    private static ShareItem Item(string name, decimal billions, ReportingUnit unit, int year) => new(new(name, name), Money(billions, unit, year));

    private static Quantity Quantity(decimal billions) => Vnd.FromBillions(billions).ToQuantity();
}
