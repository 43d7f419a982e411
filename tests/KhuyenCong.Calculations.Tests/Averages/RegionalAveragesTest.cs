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
        Assert.Equal(
            """
            Đồng bằng sông Hồng: bình quân 33,03 tỷ đồng/tỉnh (363,31 tỷ đồng chia cho 11 tỉnh, thành phố), xếp thứ 1/6
            Đông Nam Bộ: bình quân 26,27 tỷ đồng/tỉnh (183,88 tỷ đồng chia cho 7 tỉnh, thành phố), xếp thứ 2/6
            Tây Nguyên: bình quân 25,39 tỷ đồng/tỉnh (126,95 tỷ đồng chia cho 5 tỉnh, thành phố), xếp thứ 3/6
            Bắc Trung Bộ và duyên hải miền Trung: bình quân 24,86 tỷ đồng/tỉnh (323,12 tỷ đồng chia cho 13 tỉnh, thành phố), xếp thứ 4/6
            Trung du miền núi phía Bắc: bình quân 17,62 tỷ đồng/tỉnh (246,69 tỷ đồng chia cho 14 tỉnh, thành phố), xếp thứ 5/6
            Đồng bằng sông Cửu Long: bình quân 16,93 tỷ đồng/tỉnh (220,11 tỷ đồng chia cho 13 tỉnh, thành phố), xếp thứ 6/6
            cả nước, không gồm phần không phân bổ: bình quân 23,24 tỷ đồng/tỉnh (1.464,06 tỷ đồng chia cho 63 tỉnh, thành phố; không gồm 273,67 tỷ đồng không phân bổ cho vùng nào)
            cả nước, gồm phần không phân bổ: bình quân 27,58 tỷ đồng/tỉnh (1.737,73 tỷ đồng chia cho 63 tỉnh, thành phố; gồm 273,67 tỷ đồng không phân bổ cho vùng nào)
            """,
            OfReport.Describe());
        Assert.Equal(OfReport.Describe(), OfReport.ToString());
    }

    [Fact]
    public void The_same_is_said_in_English() => Assert.Equal(
        """
        Red River Delta: on average 33.03 billion đồng/province (363.31 billion đồng over 11 provinces), rank 1/6
        Southeast: on average 26.27 billion đồng/province (183.88 billion đồng over 7 provinces), rank 2/6
        Central Highlands: on average 25.39 billion đồng/province (126.95 billion đồng over 5 provinces), rank 3/6
        North Central and Central Coast: on average 24.86 billion đồng/province (323.12 billion đồng over 13 provinces), rank 4/6
        Northern Midlands and Mountains: on average 17.62 billion đồng/province (246.69 billion đồng over 14 provinces), rank 5/6
        Mekong Delta: on average 16.93 billion đồng/province (220.11 billion đồng over 13 provinces), rank 6/6
        the whole country, without the unallocated: on average 23.24 billion đồng/province (1,464.06 billion đồng over 63 provinces; without 273.67 billion đồng allocated to no region)
        the whole country, with the unallocated: on average 27.58 billion đồng/province (1,737.73 billion đồng over 63 provinces; with 273.67 billion đồng allocated to no region)
        """,
        OfReport.Describe(DisplayLanguage.English));

    [Fact]
    public void Regions_without_a_mean_are_said_behind_those_that_have_one()
    {
        RegionalAverages result = RegionalAverageCalculator.Calculate(NationalReport.Scheme, [NationalReport.RegionTotals[5]]);
        string[] lines = result.Describe().Split('\n');
        Assert.Equal("Đồng bằng sông Cửu Long: bình quân 16,93 tỷ đồng/tỉnh (220,11 tỷ đồng chia cho 13 tỉnh, thành phố), xếp thứ 1/1", lines[0]);
        Assert.Equal("Đồng bằng sông Hồng: không xác định được: thiếu số liệu", lines[1]);
        Assert.Equal("cả nước, gồm phần không phân bổ: không xác định được: không biết phần không phân bổ cho vùng nào", lines[7]);
        Assert.Equal(8, lines.Length);
    }

    [Fact]
    public void The_working_of_a_region_shows_its_sources()
    {
        RegionalAverage highlands = OfReport.Regions[3];
        Assert.Equal(
            $"""
            Tây Nguyên: bình quân 25,39 tỷ đồng/tỉnh (126,95 tỷ đồng chia cho 5 tỉnh, thành phố)
            Cách tính: 126,95 tỷ đồng / 5 = 25,39 → 25,39 tỷ đồng/tỉnh (làm tròn 2 chữ số thập phân, nửa ra xa số 0)
            Nguồn: mục III.2.d, Phần I, Báo cáo tổng kết Chương trình khuyến công quốc gia đến năm 2020: “Kinh phí khuyến công của toàn vùng là 126,95 tỷ đồng”
            Danh mục {NationalCatalogue.Version}
            """,
            highlands.Explain());
        Assert.Equal(
            $"""
            Central Highlands: on average 25.39 billion đồng/province (126.95 billion đồng over 5 provinces)
            Working: 126.95 billion đồng / 5 = 25.39 → 25.39 billion đồng/province (rounded to 2 decimals, half away from zero)
            Source: section III.2.d, Phần I, Final report on the National Industrial Promotion Program to 2020: "Kinh phí khuyến công của toàn vùng là 126,95 tỷ đồng"
            Catalogue {NationalCatalogue.Version}
            """,
            highlands.Explain(DisplayLanguage.English));
        Assert.Equal(highlands.Describe(), highlands.ToString());
    }

    [Fact]
    public void The_working_of_all_is_the_workings_of_each()
    {
        string[] workings = OfReport.Explain().Split("\n\n");
        Assert.Equal(OfReport.Regions.Select(region => region.Explain()), workings[..6], StringComparer.Ordinal);
        Assert.Equal("cả nước, không gồm phần không phân bổ: " + OfReport.NationWithoutUnallocated.Explain(), workings[6]);
        Assert.Equal("cả nước, gồm phần không phân bổ: " + OfReport.NationWithUnallocated.Explain(), workings[7]);

        // 1.464,06 / 63 = 23,2390476190...
        Assert.Contains("\nCách tính: 1.464,06 tỷ đồng / 63 ≈ 23,239047619047619047619047619... → 23,24 tỷ đồng/tỉnh ", workings[6], StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_unallocated_is_not_worth_a_word()
    {
        RegionalAverages result = RegionalAverageCalculator.Calculate(NationalReport.Scheme, [.. NationalReport.RegionTotals, NationalReport.Funding(ReportingUnit.Unallocated, 0)]);
        Assert.Equal("bình quân 23,24 tỷ đồng/tỉnh (1.464,06 tỷ đồng chia cho 63 tỉnh, thành phố)", result.NationWithoutUnallocated.Describe());
        Assert.Equal(
            "bình quân 23,24 tỷ đồng/tỉnh (1.464,06 tỷ đồng chia cho 63 tỉnh, thành phố)", result.NationWithUnallocated.Describe());
    }
}
