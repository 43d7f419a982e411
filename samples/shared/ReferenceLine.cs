/// <summary>A value that bars are compared with, and what it is called.</summary>
internal sealed record ReferenceLine(decimal Value, string Label);
