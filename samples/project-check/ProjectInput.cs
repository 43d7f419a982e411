using KhuyenCong.Domain;

/// <summary>The projects of a file.</summary>
/// <param name="Document">The projects and their contracts.</param>
/// <param name="MadeUp">The ids of the projects that are made up, according to the file.</param>
/// <param name="Separator">The separator of the cells of the file, and of CSV files that are written for it.</param>
internal sealed record ProjectInput(ProjectDocument Document, IReadOnlySet<string> MadeUp, char Separator)
{
    /// <summary>The warning in every output of made-up projects; null if the file states none.</summary>
    public string? Warning => MadeUp.Count == 0 ? null
        : MadeUp.Count == Document.Projects.Length ? "Số liệu giả định, không phải số liệu thật"
        : $"{Wording.Number(MadeUp.Count)} trong {Wording.Number(Document.Projects.Length)} đề án là số liệu giả định, không phải số liệu thật";
}
