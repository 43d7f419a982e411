using KhuyenCong.Domain;

namespace KhuyenCong.Calculations.Tests.Averages;

/// <summary>
/// The sentences and workings of a mean, in a region and in the nation too; RegionalAveragesTest says what they follow.
/// </summary>
public class AverageTest
{
    private const string Unallocated = "gồm 273,67 tỷ đồng không phân bổ cho vùng nào";

    /// <summary>The unit, the total, the divisor, and what else a reader must know; the numbers are worked out in the tests of the calculators.</summary>
    private static readonly (Average Mean, string Vietnamese, string Others)[] Sentences =
    [
        (AverageCalculator.Calculate(Staff, Centres), "20,76 người/Trung tâm (1.308 người chia cho 63 Trung tâm", string.Empty),
        (
            AverageCalculator.Calculate(NationalReport.Find(NationalIndicators.Get("cluster_funding")), NationalReport.Find(NationalIndicators.SupportedClusters)),
            "1,37 tỷ đồng/CCN (78,28 tỷ đồng chia cho 57 CCN", string.Empty),
        (
            // 1 triệu over 63 is 0,0000158... tỷ: too little for two decimals, and yet not nothing.
            AverageCalculator.Calculate(NationalReport.Funding(ReportingUnit.Nation, 0.001m), Centres),
            "dưới 0,01 tỷ đồng/Trung tâm (0,001 tỷ đồng chia cho 63 Trung tâm", "; tổng: giai đoạn 2014 - 2020; số đơn vị: năm 2020"),
        (OfRegions([.. NationalReport.RegionTotals, Total]).Regions[3].Mean, "25,39 tỷ đồng/tỉnh (126,95 tỷ đồng chia cho 5 tỉnh, thành phố", string.Empty),
        (
            OfRegions([.. NationalReport.RegionTotals, Total]).NationWithoutUnallocated,
            "23,24 tỷ đồng/tỉnh (1.464,06 tỷ đồng chia cho 63 tỉnh, thành phố", "; không " + Unallocated),
        (OfRegions([.. NationalReport.RegionTotals, Total]).NationWithUnallocated, "27,58 tỷ đồng/tỉnh (1.737,73 tỷ đồng chia cho 63 tỉnh, thành phố", "; " + Unallocated),

        // Nothing unallocated, and an amount that is contradicted, are not worth a word.
        (OfRegions([.. NationalReport.RegionTotals, None]).NationWithoutUnallocated, "23,24 tỷ đồng/tỉnh (1.464,06 tỷ đồng chia cho 63 tỉnh, thành phố", string.Empty),
        (OfRegions([.. NationalReport.RegionTotals, None]).NationWithUnallocated, "23,24 tỷ đồng/tỉnh (1.464,06 tỷ đồng chia cho 63 tỉnh, thành phố", string.Empty),
        (
            OfRegions([.. NationalReport.RegionTotals, NationalReport.Funding(ReportingUnit.Nation, 1_464.05m)]).NationWithoutUnallocated,
            "23,24 tỷ đồng/tỉnh (1.464,06 tỷ đồng chia cho 63 tỉnh, thành phố", string.Empty),
        (
            OfRegions([.. NationalReport.RegionTotals[..5], NationalReport.Funding(ReportingUnit.Nation, 1_737.73m)]).NationWithUnallocated,
            "27,58 tỷ đồng/tỉnh (1.737,73 tỷ đồng chia cho 63 tỉnh, thành phố", "; gồm phần không phân bổ cho vùng nào, không nêu riêng"),

        // Some provinces reported: 76,05 + 23,95 = 100 of two.
        (OfRegions(TwoOfFive).Regions[3].Mean, "20 tỷ đồng/tỉnh (100 tỷ đồng chia cho 5 tỉnh, thành phố", "; 2/5 tỉnh, thành phố có báo cáo"),
        (OfRegions(TwoOfFive).NationWithoutUnallocated, "1,59 tỷ đồng/tỉnh (100 tỷ đồng chia cho 63 tỉnh, thành phố", "; 2/63 tỉnh, thành phố có báo cáo"),
        (
            RegionalAverageCalculator.Calculate(NationalReport.Scheme, TwoOfFive, new() { Population = AveragePopulation.ReportingProvinces }).Regions[3].Mean,
            "50 tỷ đồng/tỉnh (100 tỷ đồng chia cho 2 tỉnh, thành phố", "; 2/5 tỉnh, thành phố có báo cáo"),
        (
            OfRegions(NationalReport.RegionTotals[..5]).NationWithoutUnallocated,
            "19,75 tỷ đồng/tỉnh (1.243,95 tỷ đồng chia cho 63 tỉnh, thành phố", "; 50/63 tỉnh, thành phố có báo cáo"),
    ];

    private static readonly (Average Mean, string English)[] EnglishSentences =
    [
        (AverageCalculator.Calculate(Staff, Centres), "on average 20.76 people (1,308 people over 63 centres)"),
        (
            OfRegions([.. NationalReport.RegionTotals, Total]).NationWithoutUnallocated,
            "on average 23.24 billion đồng/province (1,464.06 billion đồng over 63 provinces; excluding 273.67 billion đồng allocated to no region)"),
        (
            OfRegions([.. NationalReport.RegionTotals, Total]).NationWithUnallocated,
            "on average 27.58 billion đồng/province (1,737.73 billion đồng over 63 provinces; including 273.67 billion đồng allocated to no region)"),
        (OfRegions(TwoOfFive).Regions[3].Mean, "on average 20 billion đồng/province (100 billion đồng over 5 provinces; 2 of 5 provinces reported)"),
    ];

    private static Observation Staff => NationalReport.Find(NationalIndicators.CentreStaff);

    private static Observation Centres => NationalReport.Find(NationalIndicators.ProvincialCentres);

    private static Observation Total => NationalReport.Find(NationalIndicators.PromotionFunding, FundingSource.StateBudget);

    private static Observation None => NationalReport.Funding(ReportingUnit.Unallocated, 0);

    private static Observation[] TwoOfFive =>
        [NationalReport.Funding(NationalReport.Province("lam_dong"), 76.05m), NationalReport.Funding(NationalReport.Province("dak_nong"), 23.95m)];

    [Fact]
    public void The_sentence_says_the_divisor_and_who_reported()
    {
        Assert.All(Sentences, row =>
        {
            Assert.Equal($"bình quân {row.Vietnamese}{row.Others})", row.Mean.Describe());
            Assert.Equal(row.Mean.Describe(), row.Mean.ToString());
        });
        Assert.All(EnglishSentences, row => Assert.Equal(row.English, row.Mean.Describe(DisplayLanguage.English)));
    }

    // 20 people over one centre; only the plural of a unit is known in English.
    [Fact]
    public void A_mean_over_one_unit_has_no_plural_after_its_number()
    {
        Average mean = AverageCalculator.Calculate(
            NationalReport.Count(NationalIndicators.CentreStaff, 20), NationalReport.Count(NationalIndicators.ProvincialCentres, 1));
        Assert.Contains("20 người chia cho 1 Trung tâm", mean.Describe(), StringComparison.Ordinal);
        Assert.Contains("(20 people; centres: 1)", mean.Describe(DisplayLanguage.English), StringComparison.Ordinal);
    }

    [Fact]
    public void The_working_shows_operands_rounding_and_sources()
    {
        Average average = AverageCalculator.Calculate(Staff, Centres);
        Assert.Equal(
            $"""
            {average.Describe()}
            Công thức: total / population
              total = 1.308 người (tổng)
              population = 63 (Trung tâm)
              total / population ≈ 20,761904761904761904761904762... → 20,76 người/Trung tâm {SharedWords.Rounding()}
            {SharedWords.Sources([Staff.Citation!, Centres.Citation!])}
            """,
            average.Explain(),
            ignoreLineEndingDifferences: true);
        Observation[] rough =
        [
            NationalReport.Count(NationalIndicators.CentreStaff, 5, Hedge.About),
            NationalReport.Count(NationalIndicators.ProvincialCentres, 2, status: ObservationStatus.Estimated),
        ];
        Average hedged = AverageCalculator.Calculate(rough[0], rough[1]);
        Assert.Contains(" about 2.5 people (about 5 people ", hedged.Describe(DisplayLanguage.English), StringComparison.Ordinal);
        Assert.Equal(
            $"""
            {hedged.Describe(DisplayLanguage.English)}
            Formula: total / population
              total = about 5 people (the total)
              population = 2 (centres)
              total / population = 2.5 → about 2.5 people {SharedWords.Rounding(DisplayLanguage.English)}
            Range: [2.375; 2.625]
            {SharedWords.Sources([], Caveats.Of(rough), DisplayLanguage.English)}
            """,
            hedged.Explain(DisplayLanguage.English),
            ignoreLineEndingDifferences: true);
    }

    // 1.308 / 63 = 20,7619...; 126,95 / 5 = 25,39; 100 / 5 = 20.
    [Fact]
    public void A_table_has_the_mean_with_as_many_decimals_as_it_asks_for()
    {
        Average staff = AverageCalculator.Calculate(Staff, Centres);
        Average region = OfRegions([.. NationalReport.RegionTotals, Total]).Regions[3].Mean;
        Average round = OfRegions(TwoOfFive).Regions[3].Mean;
        Average hedged = AverageCalculator.Calculate(NationalReport.Count(NationalIndicators.CentreStaff, 1_308, Hedge.MoreThan), Centres);
        Assert.Equal(("20,76", "20,8", "20.7619"), (staff.FormatMean(), staff.FormatMean(decimals: 1), staff.FormatMean(DisplayLanguage.English, 4)));
        Assert.Equal(("25,39", "25,390"), (region.FormatMean(), region.FormatMean(decimals: 3)));
        Assert.Equal(("20", "20,00"), (round.FormatMean(), round.FormatMean(decimals: 2)));
        Assert.Equal(("trên 20,76", "trên 20,7"), (hedged.FormatMean(), hedged.FormatMean(decimals: 1)));
        Average none = AverageCalculator.Calculate(null, Centres);
        Assert.Equal(SharedWords.Undefined(UndefinedReason.MissingFigure), none.FormatMean(decimals: 2));
        Assert.Throws<ArgumentOutOfRangeException>("decimals", () => none.FormatMean(decimals: 29));
    }

    private static RegionalAverages OfRegions(Observation[] figures) => RegionalAverageCalculator.Calculate(NationalReport.Scheme, figures);
}
