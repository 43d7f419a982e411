using KhuyenCong.Calculations;
using KhuyenCong.Domain;

/// <summary>Builds the part of the report on all projects together; amounts are in tỷ đồng.</summary>
internal static class PortfolioContent
{
    public static IEnumerable<ReportSection> Of(ProjectDocument document)
    {
        if (PortfolioTables.Whole(document) is not { } whole)
        {
            yield return new("Tổng hợp") { Statements = [new(null, "Không có đề án nào nêu năm kế hoạch, nên không tổng hợp được")] };
            yield break;
        }

        yield return Totals(whole);
        foreach ((string by, IReadOnlyList<ProjectPortfolio> parts) in PortfolioTables.Parts(whole))
        {
            yield return Parts(whole, by, parts);
        }
    }

    private static ReportSection Totals(ProjectPortfolio whole)
    {
        bool isAllocated = States(whole, item => item.Allocated), isCarriedOver = States(whole, item => item.CarriedOver);
        (string Name, RollupTotal Total)[] measures =
        [
            ("Tổng kinh phí thực hiện", whole.Cost),
            ("Kinh phí hỗ trợ được duyệt", whole.Support),
            .. Where(isAllocated, ("Kinh phí được giao", whole.Allocated)),
            ("Kinh phí đã tạm ứng", whole.Advanced),
            ("Số đã chi", whole.Disbursed),
            ("Dư tạm ứng", whole.OutstandingAdvance),
            ("Kinh phí hỗ trợ đã quyết toán", whole.Settled),
            .. Where(isCarriedOver, ("Kinh phí chuyển sang năm sau", whole.CarriedOver)),
            ("Vốn đối ứng", whole.Counterpart),
        ];
        Table table = new("Tổng hợp các đề án", ["Chỉ tiêu", "Số tiền (tỷ đồng)"], 1);
        foreach ((string name, RollupTotal total) in measures)
        {
            table.Add(name, Billions(total));
        }

        return new($"Tổng hợp {Wording.Number(whole.Projects.Length)} đề án {ReportingPeriod.Of(whole.Years).ToString()}")
        {
            Table = table,
            Statements =
            [
                new(null, Wording.Capital(whole.DisbursedOfSupport.Describe())),
                .. Where(isAllocated, new Statement(null, Wording.Capital(whole.DisbursedOfAllocated.Describe()))),
                new(null, Wording.Capital(whole.SettledOfSupport.Describe())),
                new(null, Wording.Capital(whole.OutstandingOfAdvanced.Describe())),
                .. Where(whole.Leverage.IsDefined, new Statement("Vốn đối ứng", $"{whole.Leverage.FormatRatio()} đồng trên 01 đồng kinh phí hỗ trợ được duyệt")),
                .. measures.Where(measure => !measure.Total.IsDefined).Select(measure => new Statement(measure.Name, measure.Total.Describe())),
                .. NotPlaced(whole),
            ],
        };
    }

    private static bool States(ProjectPortfolio whole, Func<ProjectItem, Vnd?> amount) =>
        whole.Projects.Any(project => project.Items.Any(item => amount(item) is not null));

    /// <summary>Returns an item only if a condition holds.</summary>
    private static IEnumerable<T> Where<T>(bool holds, T said) => holds ? [said] : [];

    private static IEnumerable<Statement> NotPlaced(ProjectPortfolio whole) => whole.NotPlaced.IsEmpty
        ? []
        : [new("Đề án chưa nêu năm kế hoạch, không có trong tổng hợp", string.Join(", ", whole.NotPlaced.Select(project => project.Id)))];

    private static ReportSection Parts(ProjectPortfolio whole, string by, IReadOnlyList<ProjectPortfolio> parts)
    {
        Table table = new(
            $"Tổng hợp theo {by}; số tiền tính bằng tỷ đồng",
            [
                Wording.Capital(by), "Số đề án", "Hỗ trợ được duyệt", "Đã chi", "Đã chi trên hỗ trợ được duyệt", "Dư tạm ứng",
                "Vốn đối ứng trên 01 đồng hỗ trợ",
            ],
            1);
        foreach (ProjectPortfolio part in parts)
        {
            table.Add(
                Wording.Capital(part.Name.Vietnamese),
                Wording.Number(part.Projects.Length),
                Billions(part.Support),
                Billions(part.Disbursed),
                Wording.Percent(part.DisbursedOfSupport),
                Billions(part.OutstandingAdvance),
                Wording.Ratio(part.Leverage));
        }

        return new($"Theo {by}")
        {
            Chart = Rates(whole, by, parts),
            Table = table,
            Statements = [.. parts.SelectMany(Undefined).Take(1)],
        };
    }

    /// <summary>The reasons why cells of a row have no figure; a table prints the first of them.</summary>
    private static IEnumerable<Statement> Undefined(ProjectPortfolio part) =>
        new CalculationResult[] { part.Support, part.DisbursedOfSupport, part.OutstandingAdvance, part.Leverage }.Where(result => !result.IsDefined)
            .Select(result => new Statement($"Ô \"{Wording.None}\" là chưa tính được, như {part.Name.Vietnamese}", result.Describe()));

    private static BarChart Rates(ProjectPortfolio whole, string by, IReadOnlyList<ProjectPortfolio> parts) => new(
        $"Số đã chi trên kinh phí hỗ trợ được duyệt, theo {by}",
        "Số đã chi là tạm ứng và thanh toán trực tiếp, trừ hoàn trả. Thanh đậm: từ tỷ lệ chung trở lên; thanh nhạt: dưới tỷ lệ chung.",
        [
            .. parts.Select(part => new Bar(
                Wording.Capital(part.Name.Vietnamese),
                part.DisbursedOfSupport.Ratio,
                part.DisbursedOfSupport.IsDefined ? part.DisbursedOfSupport.FormatPercent() : part.DisbursedOfSupport.Describe())),
        ],
        whole.DisbursedOfSupport.Ratio is { } rate ? new(rate, $"Tỷ lệ chung {whole.DisbursedOfSupport.FormatPercent()}") : null);

    /// <summary>A total in tỷ đồng with two decimals; "-" if there is none.</summary>
    private static string Billions(RollupTotal total) => total.Observation is { } figure
        ? PrintedNumber.Format(decimal.Round(figure.Quantity.In(MeasureUnit.BillionDong).Value, 2, MidpointRounding.AwayFromZero))
        : Wording.None;
}
