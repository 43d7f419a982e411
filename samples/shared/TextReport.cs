using System.Text;

/// <summary>Writes a report as text with aligned tables.</summary>
internal static class TextReport
{
    public static string Write(Report report)
    {
        StringBuilder text = new();
        text.AppendLine(report.Title.ToUpperInvariant());
        if (report.Warning is { } warning)
        {
            text.AppendLine(warning.ToUpperInvariant());
        }

        foreach (string line in report.Subtitles)
        {
            text.AppendLine(line);
        }

        for (int i = 0; i < report.Sections.Count; i++)
        {
            ReportSection section = report.Sections[i];
            text.AppendLine().AppendLine($"{Wording.Number(i + 1)}. {section.Title.ToUpperInvariant()}");
            if (section.Table is { } table)
            {
                text.AppendLine();
                TextTable.Write(text, table);
            }

            if (section.Statements.Count > 0)
            {
                text.AppendLine();
            }

            foreach (Statement statement in section.Statements)
            {
                text.AppendLine($"- {statement.ToString()}");
            }
        }

        return text.ToString();
    }
}
