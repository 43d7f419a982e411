/// <summary>A cell of a CSV file without surrounding spaces, with the position where it begins.</summary>
internal sealed record CsvCell(int Line, int Column, string Text);
