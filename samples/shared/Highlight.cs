/// <summary>A figure to see first, with what it is; the unit may be empty.</summary>
internal sealed record Highlight(string Number, string Unit, string Label);
