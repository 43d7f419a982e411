using KhuyenCong.Calculations;
using KhuyenCong.Domain;

/// <summary>The charts of the national report.</summary>
internal static class NationalReportCharts
{
    public static BarChart Attainments(NationalReport report) => new(
        "Tỷ lệ đạt từng mục tiêu",
        "Thanh đậm: từ 100% mục tiêu trở lên; thanh nhạt: dưới 100%.",
        [
            .. report.Attainments.Select(line => new Bar(
                Wording.Capital(line.Target.Indicator.Name.Vietnamese), line.Result.Ratio, line.Result.IsDefined ? line.Result.FormatPercent() : line.Result.Describe())),
        ],
        new(1, "100% mục tiêu"));

    public static BarChart Regions(RegionalAverages regions)
    {
        Average nation = regions.NationWithoutUnallocated;
        return new(
            "Kinh phí bình quân một tỉnh theo vùng (tỷ đồng/tỉnh), xếp theo thứ hạng",
            nation.IsDefined
                ? "Thanh đậm: từ bình quân cả nước trở lên; thanh nhạt: dưới bình quân cả nước (không gồm phần không phân bổ cho vùng nào)."
                : $"Bình quân cả nước: {nation.Describe()}.",
            [.. regions.Ranking.Concat(regions.Regions.Where(region => region.Rank is null)).Select(RegionBar)],
            nation.Value is { } mean ? new(mean, $"Bình quân cả nước {Wording.Billions(nation)}{Coverage(NationalReportContent.Coverage(regions.Regions))}") : null);
    }

    private static string Coverage(string? words) => words is null ? string.Empty : $" ({words})";

    private static Bar RegionBar(RegionalAverage region)
    {
        string rank = region.Rank is { } number ? $"{Wording.Number(number)}. " : string.Empty;
        string coverage = region.Mean.IsDefined ? Coverage(NationalReportContent.Coverage(region)) : string.Empty;
        string text = region.Mean switch
        {
            { IsDefined: true } => Wording.Billions(region.Mean),
            { Reason: UndefinedReason.MissingFigure } => "chưa có số liệu",
            _ => region.Mean.Describe(),
        };
        return new($"{rank}{region.Region.Name.Vietnamese}{coverage}", region.Mean.Value, text);
    }
}
