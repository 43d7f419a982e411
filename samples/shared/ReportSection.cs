/// <summary>A section of a report: a chart (on a page only), a table and statements, each where there is one.</summary>
internal sealed record ReportSection(string Title)
{
    public BarChart? Chart { get; init; }

    public Table? Table { get; init; }

    public IReadOnlyList<Statement> Statements { get; init; } = [];
}
