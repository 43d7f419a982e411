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
                    Figure = ObservationInput.From(figure ?? throw Refused.With($"[{i}]", "wrong_type", "thiếu số liệu.")),
                    Citation = figure.Citation,
                    EnteredOn = clock.GetCurrentDate(),
                }),
            ];
            db.AddRange(rows);
            await db.SaveChangesAsync();
            return rows;
        });

        app.MapGet("/figures/{id}", (int id, DepartmentDb db) => FindAsync(id, db));

        // Only what is corrected is checked: the row may have an id that the catalogue does not know any more, and keeps it.
        app.MapPatch("/figures/{id}", async (int id, Correction correction, CatalogueInUse catalogue, DepartmentDb db) =>
        {
            StoredFigure row = await FindAsync(id, db);
            row.Remark = correction.Remark ?? row.Remark;
            ComplexPropertyEntry<StoredFigure, ObservationInput> figure = db.Entry(row).ComplexProperty(stored => stored.Figure);
            figure.Property(stored => stored.Value).CurrentValue = correction.Value ?? row.Figure.Value;
            figure.Property(stored => stored.Status).CurrentValue = correction.Status ?? row.Figure.Status;
            new ObservationInputValidator(catalogue: catalogue.Current).Validate(
                row.Figure, options => options.IncludeProperties(stored => stored.Value, stored => stored.Status).ThrowOnFailures());
            await db.SaveChangesAsync();
            return row;
        });

        // The progress of the current program, by all figures of the nation together; "today" is given, or is the date in Vietnam.
        app.MapGet("/progress/{indicator}", (
            string indicator, string? today, CatalogueInUse catalogue, DepartmentDb db, ZonedClock clock) =>
        {
            Indicator known = catalogue.Read<Indicator>(indicator);
            LocalDate day = today is null ? clock.GetCurrentDate() : catalogue.Read<LocalDate>(today);
            PromotionProgram program = catalogue.Current.FindProgramOn(day)
                ?? throw Refused.Unknown(nameof(today), $"{NationalPrograms.DescribeMissing(day)}.");
            Target target = program.FindTarget(known)
                ?? throw Refused.Unknown(nameof(indicator), $"{program.Name} không có mục tiêu của chỉ tiêu này.");
            IEnumerable<StoredFigure> rows = db.Figures
                .Where(row => row.Figure.Indicator == known.Id && row.Figure.ReportingUnit == ReportingUnit.Nation.Id);
            Accumulation soFar = AccumulationCalculator.Calculate(
                rows.Select(row => row.FindObservation(catalogue.Current)), catalogue.Current);
            return soFar.Parts.IsEmpty || soFar.IsDefined
                ? (CalculationResult)AttainmentCalculator.CalculateOn(soFar.Total, target, day, catalogue.Current)
                : soFar;
        });

        // Regional means, of the provinces of the time, or restated if the scheme has later ones.
        app.MapGet("/regions/{scheme}/{indicator}/{period}", (
            string scheme, string indicator, string period, CatalogueInUse catalogue, DepartmentDb db) =>
        {
            RegionScheme regions = catalogue.Read<RegionScheme>(scheme);
            Indicator known = catalogue.Read<Indicator>(indicator);
            ReportingPeriod asked = catalogue.Read<ReportingPeriod>(period);
            IEnumerable<StoredFigure> rows = db.Figures.Where(row => row.Figure.Indicator == known.Id && row.Figure.Period == asked);
            Observation[] figures = [.. rows.Select(row => row.FindObservation(catalogue.Current)).OfType<Observation>()];
            if (regions.AppliesOn(asked.LastDay))
            {
                return RegionalAverageCalculator.Calculate(regions, figures, catalogue.Current);
            }

            AdministrativeMap later = catalogue.Current.MapOn(regions.Verified.Start);
            return RegionalAverageCalculator.Calculate(
                regions, RestatementCalculator.Restate(figures, later, catalogue.Current), catalogue.Current);
        });
    }

    private static async Task<StoredFigure> FindAsync(int id, DepartmentDb db) =>
        await db.Figures.FindAsync(id) ?? throw Refused.Unknown(nameof(id), "không có số liệu này.");
}
