/// <summary>Projects with their contracts as they were sent, and the record of their check then; the keys of both in tables of their own.</summary>
internal sealed class StoredDossier
{
    public int Id { get; init; }

    /// <summary>
    /// The document in its JSON form, with ids as text. It is read with the current catalogue and, if invalid, refused in the same
    /// way as a request body.
    /// </summary>
    public required JsonElement Document { get; init; }

    /// <summary>The record of the check, with the rules and levels of that day: a later catalogue does not change its answer.</summary>
    public required JsonElement Audit { get; init; }

    public List<StoredProject> Projects { get; init; } = [];

    public List<StoredContract> Contracts { get; init; } = [];

    public static StoredDossier Of(ProjectAudit audit, CatalogueInUse catalogue)
    {
        using MemoryStream record = new();
        audit.Write(record);
        return new()
        {
            Document = JsonSerializer.SerializeToElement(audit.Document, catalogue.Json),
            Audit = JsonSerializer.Deserialize<JsonElement>(record.ToArray()),
            Projects = [.. audit.Document.Projects.Select(project => new StoredProject { Id = project.Id, Year = project.Year })],
            Contracts = [.. audit.Document.Contracts.Select(contract => new StoredContract { Id = contract.Id })],
        };
    }

    public ProjectDocument ReadDocument(CatalogueInUse catalogue) => Document.Deserialize<ProjectDocument>(catalogue.Json)!;

    public ProjectAudit ReadAudit(CatalogueInUse catalogue) =>
        ProjectAudit.Read(Encoding.UTF8.GetBytes(Audit.GetRawText()), "ho-so-kiem-tra.json", catalogue.Current);
}
