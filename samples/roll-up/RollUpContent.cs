using KhuyenCong.Calculations;
using KhuyenCong.Domain;

/// <summary>Builds the report on the figures of a year: a table of regions for each indicator that any province reports.</summary>
internal static class RollUpContent
{
    public static Report Of(Rollup rollup, int year, bool isMadeUp)
    {
        ReportingPeriod whole = ReportingPeriod.Year(year);
        ReportingUnit[] places = [.. RegionScheme.AfterMerger2025.Regions.Select(ReportingUnit.Of), ReportingUnit.Nation];
        ILookup<bool, Indicator> reported = Reported(rollup, whole).ToLookup(indicator => indicator.Unit.Kind == MeasureUnitKind.Money);
        RollupTotals[] all =
        [
            .. new[] { (IsMoney: false, Funding: FundingSource.Unstated), (IsMoney: true, Funding: FundingSource.StateBudget) }
                .Where(kind => reported[kind.IsMoney].Any())
                .Select(kind => rollup.Totals(places, reported[kind.IsMoney], [whole], [kind.Funding])),
        ];
        return new(
            $"Số liệu khuyến công {whole.ToString()} theo vùng sau sắp xếp tỉnh",
            [$"Cộng từ {Wording.Number(rollup.Axes.Places.Length)} tỉnh, thành phố, bốn quý, các nguồn; danh mục: {Catalogue.National.Version}"],
            [],
            [.. all.SelectMany(totals => totals.Axes.Indicators.Select(indicator => Section(totals, indicator, whole))), .. Refused(all)])
        {
            Warning = isMadeUp ? "Số liệu minh họa, không phải số liệu thật" : null,
        };
    }

    /// <summary>The indicators that any province reports, from any source.</summary>
    private static IEnumerable<Indicator> Reported(Rollup rollup, ReportingPeriod whole)
    {
        RollupTotals nation = rollup.Totals([ReportingUnit.Nation], periods: [whole]);
        return nation.Axes.Indicators.Where(indicator => nation.Axes.FundingSources.Any(funding => nation.Of(indicator, ReportingUnit.Nation, whole, funding).Count > 0));
    }

    private static ReportSection Section(RollupTotals totals, Indicator indicator, ReportingPeriod period)
    {
        RollupTotal[] rows = [.. totals.Axes.Places.Select(place => totals.Of(indicator, place, period, totals.Axes.FundingSources[0]))];
        string unit = indicator.Unit.Kind == MeasureUnitKind.Money ? MeasureUnit.BillionDong.Name.Vietnamese : indicator.Unit.Name.Vietnamese;
        Table table = new(indicator.Name.Vietnamese, ["Vùng", $"Số liệu ({unit})", "Số bản ghi", "Số tỉnh đã báo cáo đủ"], 1);
        foreach (RollupTotal row in rows)
        {
            string[] cells = [row.Place.Name.Vietnamese, Printed(row), PrintedNumber.Format(row.Count), $"{Wording.Number(row.Reporting)}/{Wording.Number(row.Expected)}"];
            Action<string[]> add = row.Place == ReportingUnit.Nation ? table.AddTotal : table.Add;
            add(cells);
        }

        return new(Wording.Capital(indicator.Name.Vietnamese)) { Table = table, Statements = [.. Statements(rows[^1])] };
    }

    private static IEnumerable<Statement> Statements(RollupTotal nation)
    {
        yield return new(null, nation.Describe());
        if (!nation.NotReporting.IsEmpty)
        {
            yield return new("Chưa báo cáo đủ", string.Join(", ", nation.NotReporting.Select(place => place.Name.Vietnamese)));
        }

        string[] marks = [.. Enum.GetValues<ResultMarks>().Where(mark => mark != ResultMarks.None && nation.Marks.HasFlag(mark)).Select(mark => mark.DisplayName().Vietnamese)];
        if (marks.Length > 0)
        {
            yield return new("Dấu hiệu", string.Join(", ", marks));
        }
    }

    private static IEnumerable<ReportSection> Refused(RollupTotals[] all)
    {
        Statement[] refused = [.. all.SelectMany(totals => totals.Refused).Select(refusal => new Statement(null, refusal.Vietnamese))];
        return refused.Length == 0 ? [] : [new("Không được cộng") { Statements = refused }];
    }

    private static string Printed(RollupTotal total) => total.Observation is { } figure
        ? Wording.Hedged(figure.Value.Hedge, figure.Quantity.Unit.Kind == MeasureUnitKind.Money ? Wording.Billions(figure.Quantity) : PrintedNumber.Format(figure.Quantity.Value))
        : Wording.None;
}
