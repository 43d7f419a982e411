using KhuyenCong.Domain;

/// <summary>The projects of a file.</summary>
/// <param name="Document">The projects and their contracts.</param>
/// <param name="MadeUp">The ids of the projects that the file says are made up.</param>
/// <param name="Separator">What separates the cells of the file, and of one that is written of it.</param>
internal sealed record ProjectInput(ProjectDocument Document, IReadOnlySet<string> MadeUp, char Separator)
{
    /// <summary>What every output of made-up projects says; null when all are real, as far as the file says.</summary>
    public string? Warning => MadeUp.Count == 0 ? null
        : MadeUp.Count == Document.Projects.Length ? "Số liệu giả định, không phải số liệu thật"
        : $"{Wording.Number(MadeUp.Count)} trong {Wording.Number(Document.Projects.Length)} đề án là số liệu giả định, không phải số liệu thật";
}
