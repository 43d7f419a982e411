/// <summary>Figures: taken, looked at, corrected, and computed with.</summary>
internal static class FigureEndpoints
{
    public static void MapFigures(this IEndpointRouteBuilder app)
    {
        app.MapPost("/figures", async (Observation[] figures, DepartmentDb db, ZonedClock clock) =>
        {
            StoredFigure[] rows =
            [
                .. figures.Select((figure, i) => new StoredFigure
                {
                    Figure = ObservationInput.From(figure ?? throw new JsonException(null, $"$[{i}]", null, null)),
                    EnteredOn = clock.GetCurrentDate(),
                }),
            ];
            db.AddRange(rows);
            await db.SaveChangesAsync();
            return Results.Created("/figures", rows.Select(row => row.Id));
        });

        app.MapGet("/figures/{id:int}", async (int id, DepartmentDb db) => await db.Figures.FindAsync(id) is { } row ? Results.Ok(row) : Results.NotFound());

        app.MapPatch("/figures/{id:int}", async (int id, Correction correction, DepartmentDb db) =>
        {
            if (await db.Figures.FindAsync(id) is not { } row)
            {
                return Results.NotFound();
            }

            row.Remark = correction.Remark ?? row.Remark;
            ComplexPropertyEntry<StoredFigure, ObservationInput> figure = db.Entry(row).ComplexProperty(stored => stored.Figure);
            figure.Property(stored => stored.Value).CurrentValue = correction.Value ?? row.Figure.Value;
            figure.Property(stored => stored.Status).CurrentValue = correction.Status ?? row.Figure.Status;
            await db.SaveChangesAsync();
            return Results.Ok(row);
        });

        // How far the program of the day has come, from all figures of the nation together: "today" is asked for, or is what the clock says in Vietnam.
        app.MapGet("/progress/{indicator}", (string indicator, DateOnly? today, CatalogueInUse catalogue, DepartmentDb db, ZonedClock clock) =>
        {
            Indicator known = catalogue.Read<Indicator>(indicator);
            LocalDate day = today?.ToLocalDate() ?? clock.GetCurrentDate();
            if (catalogue.Current.FindProgramOn(day)?.FindTarget(known) is not { } target)
            {
                return Results.Problem("Không có chương trình hay mục tiêu của chỉ tiêu này vào ngày đó.", statusCode: StatusCodes.Status404NotFound);
            }

            Accumulation soFar = AccumulationCalculator.Calculate(
                db.Figures.Where(row => row.Figure.Indicator == known.Id && row.Figure.ReportingUnit == ReportingUnit.Nation.Id).AsEnumerable().Select(row => row.FindObservation(catalogue.Current)),
                catalogue.Current);
            return Results.Ok(soFar.Parts.IsEmpty || soFar.IsDefined ? AttainmentCalculator.CalculateOn(soFar.Total, target, day, catalogue.Current) : soFar);
        });

        // Means of regions: of the provinces of the time, or restated where the scheme is of later ones.
        app.MapGet("/regions/{scheme}/{indicator}/{period}", (string scheme, string indicator, string period, CatalogueInUse catalogue, DepartmentDb db) =>
        {
            RegionScheme regions = catalogue.Read<RegionScheme>(scheme);
            Indicator known = catalogue.Read<Indicator>(indicator);
            ReportingPeriod asked = catalogue.Read<ReportingPeriod>(period);
            Observation[] figures =
            [
                .. db.Figures.Where(row => row.Figure.Indicator == known.Id && row.Figure.Period == asked).AsEnumerable()
                    .Select(row => row.FindObservation(catalogue.Current)).OfType<Observation>(),
            ];
            return regions.AppliesOn(asked.LastDay)
                ? RegionalAverageCalculator.Calculate(regions, figures, catalogue.Current)
                : RegionalAverageCalculator.Calculate(regions, RestatementCalculator.Restate(figures, catalogue.Current.MapOn(regions.Verified.Start), catalogue.Current), catalogue.Current);
        });
    }
}
