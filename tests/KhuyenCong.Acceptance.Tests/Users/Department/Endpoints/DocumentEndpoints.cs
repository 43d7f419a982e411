/// <summary>Documents: reports to check, and what the department adds to the catalogue.</summary>
internal static class DocumentEndpoints
{
    public static void MapDocuments(this IEndpointRouteBuilder app)
    {
        app.MapPost("/reports", (ReportDocument report) => ReconciliationCalculator.Reconcile(report));

        app.MapPost("/circulars", async (CircularForm form, CatalogueInUse catalogue, DepartmentDb db) =>
        {
            SupportNorm norm = form.ToNorm(catalogue.Current);
            if (catalogue.Current.NationalSupportTable.Norms.Any(known => known.Document == norm.Document))
            {
                throw Refused.With("document.number", "duplicate_id", "đã có mức hỗ trợ của văn bản này.");
            }

            await AddAsync(norm.Document.Id, isProgram: false, JsonSerializer.Serialize(form), catalogue, db);
            return norm.Levels.Select(level => level.Describe());
        });

        // A program document is a type like any other; what the client gets back is the document.
        app.MapPost("/programs", async (PromotionProgram program, CatalogueInUse catalogue, DepartmentDb db) =>
        {
            if (db.Documents.Any(document => document.IsProgram && document.Name == program.Id))
            {
                throw Refused.With("id", "duplicate_id", "đã có chương trình này.");
            }

            await AddAsync(program.Id, isProgram: true, JsonSerializer.Serialize(program), catalogue, db);
            return program;
        });

        app.MapGet("/programs/{id}", (string id, CatalogueInUse catalogue) => FindProgram(id, catalogue));

        app.MapDelete("/programs/{id}", async (string id, CatalogueInUse catalogue, DepartmentDb db) =>
        {
            string name = FindProgram(id, catalogue).Id;
            await db.Documents.Where(document => document.IsProgram && document.Name == name).ExecuteDeleteAsync();
            catalogue.Load(db);
        });

        // The records of stored programs that the library now has with other content.
        app.MapGet("/differences", (CatalogueInUse catalogue) =>
            catalogue.Current.Differences.Select(difference => difference.Record.ToString()));

        app.MapPost("/programs/form", (ProgramForm form, CatalogueInUse catalogue) => form.ToProgram(catalogue.Current));

        // The body is read and written without blocking, as Kestrel requires.
        app.MapPut("/programs/file", async (HttpContext context, CatalogueInUse catalogue) =>
        {
            PromotionProgram program = await PromotionProgram.ReadAsync(
                context.Request.Body, "chuong-trinh.json", catalogue.Current, context.RequestAborted);
            context.Response.ContentType = "application/json";
            await program.WriteAsync(context.Response.Body, context.RequestAborted);
        });
    }

    private static PromotionProgram FindProgram(string id, CatalogueInUse catalogue) =>
        catalogue.Current.FindProgram(id) ?? throw Refused.Unknown(nameof(id), "không có chương trình này.");

    private static async Task AddAsync(string name, bool isProgram, string json, CatalogueInUse catalogue, DepartmentDb db)
    {
        StoredDocument document = new() { Name = name, IsProgram = isProgram, Json = json };
        _ = document.AddTo(catalogue.Current);
        db.Add(document);
        await db.SaveChangesAsync();
        catalogue.Load(db);
    }
}
