/// <summary>What a report says, whether it is printed as text or as a page.</summary>
/// <param name="Title">Its name.</param>
/// <param name="Subtitles">The lines below the name: what it is about, and of which data.</param>
/// <param name="Highlights">The figures to see first; each is in a section too, so a text leaves them out.</param>
/// <param name="Sections">Its sections, numbered from 1.</param>
internal sealed record Report(string Title, IReadOnlyList<string> Subtitles, IReadOnlyList<Highlight> Highlights, IReadOnlyList<ReportSection> Sections)
{
    /// <summary>What a reader must not miss, for example that the figures are made up; null if nothing.</summary>
    public string? Warning { get; init; }
}
