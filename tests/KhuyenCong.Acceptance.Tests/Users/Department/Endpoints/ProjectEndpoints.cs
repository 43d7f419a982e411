/// <summary>Projects with their contracts: taken with the record of their check, reviewed together, and checked again by the record.</summary>
internal static class ProjectEndpoints
{
    public static void MapProjects(this IEndpointRouteBuilder app)
    {
        app.MapPost("/projects", async (
            ProjectDocument document, DossierValidator validator, CatalogueInUse catalogue, DepartmentDb db, ZonedClock clock) =>
        {
            validator.ValidateAndThrow(document);
            ProjectAudit audit = ProjectAudit.Create(document, new() { AsOf = clock.GetCurrentDate() }, catalogue.Current);
            StoredDossier row = StoredDossier.Of(audit, catalogue);
            db.Add(row);
            await db.SaveChangesAsync();
            return new DossierAnswer(row.Id, audit.CheckAgain(out _));
        });

        app.MapGet("/projects/{id}", async (int id, CatalogueInUse catalogue, DepartmentDb db) =>
            (await FindAsync(id, db)).ReadDocument(catalogue));

        // All projects of a year, each alone and against the others, by what the catalogue knows today.
        app.MapGet("/projects/review", (int year, string? today, CatalogueInUse catalogue, DepartmentDb db, ZonedClock clock) =>
        {
            IEnumerable<StoredDossier> rows = db.Dossiers
                .Where(row => row.Projects.Any(project => project.Year == year)).OrderBy(row => row.Id);
            ProjectDocument[] documents = [.. rows.Select(row => row.ReadDocument(catalogue))];
            return ProjectCheckCalculator.Check(
                new ProjectDocument(
                    "stored",
                    documents.SelectMany(document => document.Projects),
                    documents.SelectMany(document => document.Contracts)),
                new() { AsOf = today is null ? clock.GetCurrentDate() : catalogue.Read<LocalDate>(today) },
                catalogue.Current);
        });

        // With the rules and levels of the day of the check, even if the catalogue has changed since.
        app.MapGet("/projects/{id}/audit", async (int id, CatalogueInUse catalogue, DepartmentDb db) =>
        {
            ProjectAudit audit = (await FindAsync(id, db)).ReadAudit(catalogue);
            return new AuditAnswer(audit.CheckAgain(out ImmutableArray<string> differences), differences);
        });
    }

    private static async Task<StoredDossier> FindAsync(int id, DepartmentDb db) =>
        await db.Dossiers.FindAsync(id) ?? throw Refused.Unknown(nameof(id), "không có hồ sơ này.");
}
