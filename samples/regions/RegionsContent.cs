using KhuyenCong.Calculations;
using KhuyenCong.Domain;

/// <summary>Builds the report on the regions before and after the merger.</summary>
internal static class RegionsContent
{
    public static Report Of(TwoFrames frames) => new(
        $"Kinh phí khuyến công {TwoFrames.Years.ToString()} theo vùng của báo cáo và theo vùng hiện nay",
        [$"Số liệu: {frames.Document.Document.Title.Vietnamese}", $"Danh mục: {Catalogue.National.Version}"],
        [
            new(Wording.Number(frames.Before.Scheme.ProvinceCount), "tỉnh, thành phố", frames.Before.Scheme.Name.Vietnamese),
            new(Wording.Number(frames.After.Scheme.ProvinceCount), "tỉnh, thành phố", frames.After.Scheme.Name.Vietnamese),
        ],
        [SideBySide(frames), Frame(frames.Before), Frame(frames.After), Parts(frames)]);

    private static ReportSection SideBySide(TwoFrames frames)
    {
        Table table = new(
            "Hai cách phân vùng, xếp theo bình quân một tỉnh; trong ngoặc là số tỉnh, kinh phí và bình quân tính bằng tỷ đồng",
            ["Vùng của báo cáo (63 tỉnh)", "Vùng hiện nay (34 tỉnh)", "Kinh phí, báo cáo", "Bình quân, báo cáo", "Kinh phí, hiện nay", "Bình quân, hiện nay"],
            2);
        IReadOnlyList<RegionalAverage> before = Ranked(frames.Before), after = Ranked(frames.After);
        for (int i = 0; i < int.Max(before.Count, after.Count); i++)
        {
            RegionalAverage? left = i < before.Count ? before[i] : null, right = i < after.Count ? after[i] : null;
            table.Add(Place(left), Place(right), Total(left), Mean(left), Total(right), Mean(right));
        }

        List<Statement> statements =
        [
            new("Cả nước trên 63 tỉnh, không gồm phần không phân bổ", frames.Before.NationWithoutUnallocated.Describe()),
            new("Cả nước trên 34 tỉnh, không gồm phần không phân bổ", frames.After.NationWithoutUnallocated.Describe()),
        ];
        if (frames.OtherFigures > 0)
        {
            statements.Add(new(null, $"Tệp còn {Wording.Number(frames.OtherFigures)} số liệu khác, không dùng ở đây"));
        }

        foreach (string note in frames.Figures.Select(figure => figure.Note?.Vietnamese).OfType<string>().Distinct(StringComparer.Ordinal))
        {
            statements.Add(new("Ghi chú", note));
        }

        return new("Hai cách phân vùng cạnh nhau") { Table = table, Statements = statements };
    }

    private static ReportSection Frame(RegionalAverages means) => new(Wording.Capital(means.Scheme.Name.Vietnamese))
    {
        Chart = new(
            $"Bình quân một tỉnh (tỷ đồng/tỉnh), {means.Scheme.Name.Vietnamese}",
            "Thanh đậm: từ bình quân cả nước trở lên; thanh nhạt: dưới bình quân cả nước.",
            [.. Ranked(means).Select(region => new Bar(Name(region), region.Mean.Value, region.Mean.IsDefined ? Mean(region) : region.Mean.Describe()))],
            means.NationWithoutUnallocated.Value is { } nation ? new(nation, $"Bình quân cả nước {Wording.Billions(means.NationWithoutUnallocated)}") : null),
        Statements = [.. Ranked(means).Select(region => new Statement(null, region.Describe()))],
    };

    private static ReportSection Parts(TwoFrames frames) => new("Số liệu từng tỉnh sau sắp xếp và các thành phần")
    {
        Statements = [.. frames.Restated.ByProvince.Select(figure => new Statement(null, figure.Describe()))],
    };

    /// <summary>The regions by rank, then those without a rank.</summary>
    private static IReadOnlyList<RegionalAverage> Ranked(RegionalAverages means) => [.. means.Ranking.Concat(means.Regions.Where(region => region.Rank is null))];

    private static string Name(RegionalAverage? region) => region is null ? string.Empty : $"{region.Region.Name.Vietnamese} ({Wording.Number(region.AllProvinces)})";

    private static string Place(RegionalAverage? region) => region?.Rank is { } rank ? $"{Wording.Number(rank)}. {Name(region)}" : Name(region);

    /// <summary>The total of a region in tỷ đồng with two decimals, rounded so that a hedge stays true.</summary>
    private static string Total(RegionalAverage? region) => region?.Mean is { IsDefined: true } mean
        ? Wording.Hedged(mean.Hedge, PrintedNumber.Format(new ExactRatio(mean.Total.Value, 1).TimesPowerOfTen(-9).Round(2, Wording.Rule(mean.Hedge)).GetValueOrDefault()))
        : Wording.None;

    private static string Mean(RegionalAverage? region) => region?.Mean is { } mean ? Wording.Billions(mean) : Wording.None;
}
