using KhuyenCong.Domain;

namespace KhuyenCong.Calculations.Tests.Averages;

/// <summary>The sentences and workings of regional means.</summary>
public class RegionalAveragesTest
{
    private static RegionalAverages OfReport { get; } = RegionalAverageCalculator.Calculate(
        NationalReport.Scheme, [.. NationalReport.RegionTotals, NationalReport.Find(NationalIndicators.PromotionFunding, FundingSource.StateBudget)]);

    [Fact]
    public void The_regions_are_said_by_rank_and_then_the_nation_twice()
    {
        // 33,03, 26,27, 25,39, 24,86, 17,62 and 16,93 tỷ đồng.
        int[] byRank = [0, 4, 3, 2, 1, 5];
        string[] vietnamese =
        [
            .. byRank.Select((i, rank) => FormattableString.Invariant($"{OfReport.Regions[i].Region.Name.Vietnamese}: {OfReport.Regions[i].Mean.Describe()}, xếp thứ {rank + 1}/6")),
            "cả nước, không gồm phần không phân bổ: " + OfReport.NationWithoutUnallocated.Describe(),
            "cả nước, gồm phần không phân bổ: " + OfReport.NationWithUnallocated.Describe(),
        ];
        string[] english =
        [
            .. byRank.Select((i, rank) => FormattableString.Invariant(
                $"{OfReport.Regions[i].Region.Name.English}: {OfReport.Regions[i].Mean.Describe(DisplayLanguage.English)}, rank {rank + 1}/6")),
            "the whole country, excluding the unallocated: " + OfReport.NationWithoutUnallocated.Describe(DisplayLanguage.English),
            "the whole country, including the unallocated: " + OfReport.NationWithUnallocated.Describe(DisplayLanguage.English),
        ];
        Assert.Equal(vietnamese, OfReport.Describe().Split('\n'));
        Assert.Equal(OfReport.Describe(), OfReport.ToString());
        Assert.Equal(english, OfReport.Describe(DisplayLanguage.English).Split('\n'));
    }

    [Fact]
    public void Regions_without_a_mean_are_said_after_those_that_have_one()
    {
        RegionalAverages result = RegionalAverageCalculator.Calculate(NationalReport.Scheme, [NationalReport.RegionTotals[5]]);
        string[] lines = result.Describe().Split('\n');
        Assert.StartsWith($"Đồng bằng sông Cửu Long: {result.Regions[5].Mean.Describe()}, ", lines[0], StringComparison.Ordinal);
        Assert.EndsWith(" 1/1", lines[0], StringComparison.Ordinal);
        Assert.Equal("Đồng bằng sông Hồng: " + SharedWords.Undefined(UndefinedReason.MissingFigure), lines[1]);
        Assert.EndsWith(": " + SharedWords.Undefined(UndefinedReason.UnallocatedNotStated), lines[7], StringComparison.Ordinal);
        Assert.Equal(8, lines.Length);
    }

    // Lâm Đồng 76,05 and Đắk Nông 23,95 of the five of the Central Highlands, beside the totals of the other regions.
    [Fact]
    public void A_region_with_a_missing_province_comes_after_the_ranked_ones_with_the_reason()
    {
        RegionalAverages result = WithTwoOfFive(AveragePopulation.AllProvinces);
        string mean = result.Regions[3].Mean.Describe();
        Assert.EndsWith("; 2/5 tỉnh, thành phố có báo cáo)", mean, StringComparison.Ordinal);
        Assert.Equal($"Tây Nguyên: {mean}; không xếp hạng vì có tỉnh, thành phố chưa báo cáo", result.Regions[3].Describe());
        Assert.Equal(result.Regions[3].Describe(), result.Describe().Split('\n')[5]);
        Assert.EndsWith(", xếp thứ 5/5", result.Describe().Split('\n')[4], StringComparison.Ordinal);
        Assert.EndsWith(
            "; 2 of 5 provinces reported); not ranked, because a province has not reported", result.Regions[3].Describe(DisplayLanguage.English), StringComparison.Ordinal);

        // Who chose those that reported has a rank: 100 / 2 = 50 is the highest.
        RegionalAverage reporting = WithTwoOfFive(AveragePopulation.ReportingProvinces).Regions[3];
        Assert.EndsWith("; 2/5 tỉnh, thành phố có báo cáo), xếp thứ 1/6", reporting.Describe(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_working_says_among_which_regions_a_rank_is()
    {
        RegionalAverages result = WithTwoOfFive(AveragePopulation.AllProvinces);
        Assert.EndsWith(
            "\nXếp hạng: không xếp vì mới có 2/5 tỉnh, thành phố báo cáo; chỉ xếp các vùng đủ số liệu (5 vùng)", result.Regions[3].Explain(), StringComparison.Ordinal);
        Assert.EndsWith(
            "\nRank: none, because only 2 of 5 provinces reported; only regions with all figures are ranked (5 regions)",
            result.Regions[3].Explain(DisplayLanguage.English),
            StringComparison.Ordinal);
        Assert.EndsWith(
            "\nXếp hạng: trong 5/6 vùng; các vùng còn lại không có bình quân hoặc chưa đủ tỉnh, thành phố báo cáo", result.Regions[0].Explain(), StringComparison.Ordinal);
        Assert.EndsWith(
            "\nRank: among 5 of 6 regions; the others have no mean, or not all of their provinces reported",
            result.Regions[0].Explain(DisplayLanguage.English),
            StringComparison.Ordinal);
        Assert.All(
            WithTwoOfFive(AveragePopulation.ReportingProvinces).Regions,
            region => Assert.Equal($"{region.Region.Name.Vietnamese}: {region.Mean.Explain()}", region.Explain()));
    }

    [Fact]
    public void The_working_of_a_region_shows_its_sources()
    {
        RegionalAverage highlands = OfReport.Regions[3];
        Assert.Equal(
            $"""
            Tây Nguyên: {highlands.Mean.Describe()}
            Công thức: total / provinces
              total = 126,95 tỷ đồng (tổng)
              provinces = 5 (tỉnh, thành phố)
              total / provinces = 25.390.000.000 → 25,39 tỷ đồng/tỉnh {SharedWords.Rounding()}
            {SharedWords.Sources([NationalReport.RegionTotals[3].Citation!])}
            """,
            highlands.Explain(),
            ignoreLineEndingDifferences: true);
        Assert.Equal(
            $"""
            Central Highlands: {highlands.Mean.Describe(DisplayLanguage.English)}
            Formula: total / provinces
              total = 126.95 billion đồng (the total)
              provinces = 5 (provinces)
              total / provinces = 25,390,000,000 → 25.39 billion đồng/province {SharedWords.Rounding(DisplayLanguage.English)}
            {SharedWords.Sources([NationalReport.RegionTotals[3].Citation!], language: DisplayLanguage.English)}
            """,
            highlands.Explain(DisplayLanguage.English),
            ignoreLineEndingDifferences: true);
        Assert.Equal(highlands.Describe(), highlands.ToString());
    }

    [Fact]
    public void The_working_of_all_is_the_workings_of_each()
    {
        string[] workings = OfReport.Explain().Split("\n\n");
        Assert.Equal(OfReport.Regions.Select(region => region.Explain()), workings[..6], StringComparer.Ordinal);
        Assert.EndsWith(": " + OfReport.NationWithoutUnallocated.Explain(), workings[6], StringComparison.Ordinal);
        Assert.EndsWith(": " + OfReport.NationWithUnallocated.Explain(), workings[7], StringComparison.Ordinal);

        // 1.464,06 / 63 = 23,2390476190...
        Assert.Contains("\n  total / provinces ≈ 23.239.047.619,047619047619047619... → 23,24 tỷ đồng/tỉnh ", workings[6], StringComparison.Ordinal);
    }

    private static RegionalAverages WithTwoOfFive(AveragePopulation population) => RegionalAverageCalculator.Calculate(
        NationalReport.Scheme,
        [
            .. NationalReport.RegionTotals.Where((_, i) => i != 3),
            NationalReport.Funding(NationalReport.Province("lam_dong"), 76.05m),
            NationalReport.Funding(NationalReport.Province("dak_nong"), 23.95m),
        ],
        new() { Population = population });
}
