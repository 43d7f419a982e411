/// <summary>A figure to see first, with its label; the unit can be empty.</summary>
internal sealed record Highlight(string Number, string Unit, string Label);
