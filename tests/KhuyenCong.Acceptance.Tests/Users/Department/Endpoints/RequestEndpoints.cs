/// <summary>Requests for support: taken from a form, checked against the ceiling, and added up by the database.</summary>
internal static class RequestEndpoints
{
    public static void MapRequests(this IEndpointRouteBuilder app)
    {
        app.MapPost("/requests", async (RequestForm form, RequestFormValidator validator, CatalogueInUse catalogue, DepartmentDb db) =>
        {
            // If nothing can be concluded, that is only a warning, and the request is accepted.
            ValidationResult result = validator.Validate(form);
            if (result.Errors.Exists(failure => failure.Severity == Severity.Error))
            {
                throw new ValidationException(result.Errors);
            }

            StoredRequest row = form.ToRow(catalogue);
            db.Add(row);
            await db.SaveChangesAsync();
            return new RequestAnswer(row.Id, row.Check(catalogue));
        });

        app.MapGet("/requests/{id}/check", async (int id, CatalogueInUse catalogue, DepartmentDb db) =>
            (await db.Requests.FindAsync(id) ?? throw Refused.Unknown(nameof(id), "không có đề nghị này.")).Check(catalogue));

        app.MapGet("/requests", (string? least, string? since, CatalogueInUse catalogue, DepartmentDb db) =>
        {
            Vnd amount = least is null ? Vnd.Zero : catalogue.Read<Vnd>(least);
            LocalDate day = since is null ? new LocalDate(2000, 1, 1) : catalogue.Read<LocalDate>(since);
            return db.Requests.Where(row => row.Requested >= amount && row.ReceivedOn >= day)
                .OrderByDescending(row => row.Requested).Take(100);
        });

        // The columns of a sheet, in triệu đồng if a cell names no unit.
        app.MapPost("/amounts", (string[] cells) => cells.Select((cell, i) =>
            Vnd.TryParse(cell, MeasureUnit.MillionDong, out Vnd amount, out FigureFailure failure)
                ? amount
                : throw Refused.With($"[{i}]", failure.Code, $"{failure}.")).ToArray());

        app.MapGet("/requests/months", (DepartmentDb db) => db.Requests
            .GroupBy(row => new { row.ReceivedOn.Year, row.ReceivedOn.Month })
            .OrderBy(month => month.Key.Year).ThenBy(month => month.Key.Month)
            .Select(month => new { month.Key, Count = month.Count(), Requested = month.Sum(row => (long)(object)row.Requested) })
            .AsEnumerable()
            .Select(month => new MonthTotal(
                ReportingPeriod.Month(month.Key.Year, month.Key.Month), month.Count, Vnd.FromDong(month.Requested))));

        // The source is a word or a name, such as "KCQG". The database adds, the library computes what the requested money would attract.
        app.MapGet("/requests/leverage", (string? source, DepartmentDb db) =>
        {
            if (!EnumWords.TryParse(source ?? "unstated", out FundingSource asked, out BilingualText? failure))
            {
                throw Refused.With(nameof(source), "unknown_word", $"{failure}.");
            }

            var total = db.Requests.Where(row => source == null || row.Source == asked).GroupBy(_ => 1)
                .Select(all => new
                {
                    Cost = all.Sum(row => (long)(object)row.Cost),
                    Requested = all.Sum(row => (long)(object)row.Requested),
                }).SingleOrDefault();
            Vnd requested = Vnd.FromDong(total?.Requested ?? 0);
            return LeverageCalculator.Calculate(new() { Capital = Vnd.FromDong(total?.Cost ?? 0) - requested, State = requested });
        });

        app.MapGet("/leverage", (string capital, string state, CatalogueInUse catalogue) =>
            LeverageCalculator.Calculate(new() { Capital = catalogue.Read<Vnd>(capital), State = catalogue.Read<Vnd>(state) }));
    }
}
