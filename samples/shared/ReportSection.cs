/// <summary>A section of a report, with an optional chart (only on a page), an optional table and statements.</summary>
internal sealed record ReportSection(string Title)
{
    public BarChart? Chart { get; init; }

    public Table? Table { get; init; }

    public IReadOnlyList<Statement> Statements { get; init; } = [];
}
