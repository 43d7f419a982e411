/// <summary>The content of a report, which can be printed as text or as a page.</summary>
/// <param name="Title">The title.</param>
/// <param name="Subtitles">The lines below the title: the subject and the data.</param>
/// <param name="Highlights">The figures to see first. Each is in a section too, so a text omits them.</param>
/// <param name="Sections">The sections, numbered from 1.</param>
internal sealed record Report(string Title, IReadOnlyList<string> Subtitles, IReadOnlyList<Highlight> Highlights, IReadOnlyList<ReportSection> Sections)
{
    /// <summary>A warning that a reader must not miss, for example that the figures are made up; null if there is none.</summary>
    public string? Warning { get; init; }
}
