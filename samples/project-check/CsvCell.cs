/// <summary>A cell of a CSV file without the spaces around it, and where it begins.</summary>
internal sealed record CsvCell(int Line, int Column, string Text);
