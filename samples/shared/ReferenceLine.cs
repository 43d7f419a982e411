/// <summary>A value with which bars are compared, and its label.</summary>
internal sealed record ReferenceLine(decimal Value, string Label);
