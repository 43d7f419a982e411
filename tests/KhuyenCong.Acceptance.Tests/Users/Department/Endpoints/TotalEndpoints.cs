/// <summary>Totals of regions: the database adds the rows of each place, period, source and status, the library what may be added of those.</summary>
internal static class TotalEndpoints
{
    public static void MapTotals(this IEndpointRouteBuilder app) =>
        app.MapGet("/totals/{scheme}/{indicator}/{period}", (
            string scheme, string indicator, string period, string? source, string? stage, CatalogueInUse catalogue, DepartmentDb db) =>
        {
            RegionScheme regions = catalogue.Read<RegionScheme>(scheme);
            Indicator known = catalogue.Read<Indicator>(indicator);
            ReportingPeriod asked = catalogue.Read<ReportingPeriod>(period);
            FundingSource funding = source is null ? default : catalogue.Read<FundingSource>(source);
            Rollup rollup = RollUp(db, known, stage is null ? default : catalogue.Read<FundingStage>(stage), asked, catalogue.Current)
                ?? throw Refused.Unknown(nameof(indicator), "chưa có số liệu của tỉnh nào.");
            RollupTotals totals = rollup.Totals(
                [.. regions.Regions.Select(ReportingUnit.Of), ReportingUnit.Nation], [known], [asked], [funding], options: catalogue.Current);
            return totals.Axes.Places.Select(place => totals.Of(known, place, asked, funding)).ToArray();
        });

    /// <summary>One row of each group to the roll-up, with how many figures it is the sum of; null without rows.</summary>
    private static Rollup? RollUp(DepartmentDb db, Indicator indicator, FundingStage stage, ReportingPeriod asked, Catalogue catalogue)
    {
        var groups = db.Figures
            .Where(row => row.Figure.Indicator == indicator.Id && row.Figure.Stage == stage && row.Figure.ReportingUnit != ReportingUnit.Nation.Id)
            .GroupBy(row => new
            {
                row.Figure.ReportingUnit,
                row.Figure.Period,
                row.Figure.Funding,
                row.Figure.Unit,
                row.Figure.Status,
                row.Figure.Hedge,
            })
            .Select(group => new { group.Key, Sum = group.Sum(row => row.Figure.Value), Count = group.LongCount() })
            .ToArray();
        if (groups.Length == 0)
        {
            return null;
        }

        if (indicator.Unit.Kind is not (MeasureUnitKind.Count or MeasureUnitKind.Money))
        {
            throw Refused.Unknown(nameof(indicator), "chỉ số lượng và kinh phí mới cộng được.");
        }

        // The sums are checked as any figure is, and are then in the indicator's unit: đồng for money.
        ObservationInputValidator validator = new(catalogue: catalogue);
        Observation[] sums =
        [
            .. groups.Select(group =>
            {
                ObservationInput input = new()
                {
                    Indicator = indicator.Id,
                    ReportingUnit = group.Key.ReportingUnit,
                    Period = group.Key.Period,
                    Funding = group.Key.Funding,
                    Unit = group.Key.Unit,
                    Value = group.Sum,
                };
                validator.ValidateAndThrow(input);
                return input.ToObservation(null, catalogue);
            }),
        ];
        RollupBuilder builder = new(new RollupAxes(
            catalogue.MapOn(asked.LastDay).Units.Select(ReportingUnit.Of).Union(sums.Select(sum => sum.ReportingUnit)),
            [indicator],
            sums.Select(sum => sum.Period).Distinct(),
            sums.Select(sum => sum.Funding).Distinct()));
        builder.Add(new RollupColumns
        {
            Places = sums.Select(sum => builder.Axes.Places.IndexOf(sum.ReportingUnit)).ToArray(),
            Indicators = new int[sums.Length],
            Periods = sums.Select(sum => builder.Axes.Periods.IndexOf(sum.Period)).ToArray(),
            FundingSources = sums.Select(sum => builder.Axes.FundingSources.IndexOf(sum.Funding)).ToArray(),
            Amounts = sums.Select(sum => decimal.ToInt64(sum.Quantity.Value)).ToArray(),
            Counts = groups.Select(group => group.Count).ToArray(),
            Statuses = groups.Select(group => group.Key.Status).ToArray(),
            Hedges = groups.Select(group => group.Key.Hedge).ToArray(),
        });
        return builder.Build();
    }
}
