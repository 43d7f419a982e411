using System.Text;

/// <summary>Writes a table as text, with aligned columns, numbers aligned to the right and long texts wrapped.</summary>
internal static class TextTable
{
    private const int MaxTextWidth = 52;
    private const int MaxNumberWidth = 24;

    public static void Write(StringBuilder text, Table table)
    {
        List<string[][]> rows =
            [.. table.Rows.Prepend(table.Headers).Select(row => row.Select((cell, column) => Wrap(cell, column < table.TextColumns ? MaxTextWidth : MaxNumberWidth)).ToArray())];
        int[] widths = [.. table.Headers.Select((_, column) => rows.Max(row => row[column].Max(line => line.Length)))];
        for (int i = 0; i < rows.Count; i++)
        {
            for (int line = 0; line < rows[i].Max(cell => cell.Length); line++)
            {
                IEnumerable<string> cells = rows[i].Select(
                    (cell, column) => Align(line < cell.Length ? cell[line] : string.Empty, widths[column], column < table.TextColumns));
                text.AppendLine(string.Join("  ", cells).TrimEnd());
            }

            if (i == 0)
            {
                text.AppendLine(string.Join("  ", widths.Select(width => new string('-', width))));
            }
        }
    }

    private static string[] Wrap(string cell, int width)
    {
        List<string> lines = [string.Empty];
        foreach (string word in cell.Split(' '))
        {
            if (lines[^1].Length > 0 && lines[^1].Length + 1 + word.Length > width)
            {
                lines.Add(string.Empty);
            }

            lines[^1] = lines[^1].Length == 0 ? word : $"{lines[^1]} {word}";
        }

        return [.. lines];
    }

    private static string Align(string line, int width, bool isText) => isText ? line.PadRight(width) : line.PadLeft(width);
}
