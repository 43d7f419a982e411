namespace KhuyenCong.Domain.Tests;

/// <summary>A request of an application with values that a catalogue knows.</summary>
internal sealed record ResultRequest(Province Place, Quantity? Result, Dictionary<Province, Vnd> Money);
