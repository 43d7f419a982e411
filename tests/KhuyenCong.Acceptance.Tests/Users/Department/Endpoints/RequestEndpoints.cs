/// <summary>Requests for support: taken from a form, checked against the ceiling, and added up by the database.</summary>
internal static class RequestEndpoints
{
    public static void MapRequests(this IEndpointRouteBuilder app)
    {
        app.MapPost("/requests", async (RequestForm form, RequestFormValidator validator, DepartmentDb db) =>
        {
            validator.ValidateAndThrow(form);
            StoredRequest row = form.ToRow();
            db.Add(row);
            await db.SaveChangesAsync();
            return Results.Created($"/requests/{row.Id}", row);
        });

        app.MapGet("/requests/{id:int}/check", async (int id, CatalogueInUse catalogue, DepartmentDb db) =>
            (await db.Requests.FindAsync(id))?.FindRequest(catalogue.Current) is { } request
                ? Results.Ok(SupportCeilingCalculator.Calculate(request, catalogue.Current))
                : Results.NotFound());

        app.MapGet("/requests/months", (DepartmentDb db) => db.Requests
            .GroupBy(row => new { row.ReceivedOn.Year, row.ReceivedOn.Month })
            .OrderBy(month => month.Key.Year).ThenBy(month => month.Key.Month)
            .Select(month => new MonthTotal(month.Key.Year, month.Key.Month, month.Count(), Vnd.FromDong(month.Sum(row => (long)(object)row.Requested)))));

        // The database adds, the library computes: what each source would draw from the establishments.
        app.MapGet("/requests/leverage", (CatalogueInUse catalogue, DepartmentDb db, string? source) =>
        {
            FundingSource? asked = source is null ? null : catalogue.Read<FundingSource>(source);
            var total = db.Requests.Where(row => asked == null || row.Source == asked).GroupBy(_ => 1)
                .Select(group => new { Cost = group.Sum(row => (long)(object)row.Cost), Requested = group.Sum(row => (long)(object)row.Requested) }).SingleOrDefault();
            Vnd requested = Vnd.FromDong(total?.Requested ?? 0);
            return LeverageCalculator.Calculate(new() { Capital = Vnd.FromDong(total?.Cost ?? 0) - requested, State = requested }, catalogue.Current);
        });

        app.MapGet("/leverage", (string capital, string state, CatalogueInUse catalogue) =>
            LeverageCalculator.Calculate(new() { Capital = catalogue.Read<Vnd>(capital), State = catalogue.Read<Vnd>(state) }));
    }
}
