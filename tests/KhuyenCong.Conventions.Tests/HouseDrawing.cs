using System.Collections.Immutable;

namespace KhuyenCong.Conventions.Tests;

/// <summary>Reads the drawing of the house in CONTRIBUTING: a line is "Rooms, Beside on Rooms, Beside", two spaces and words.</summary>
internal static class HouseDrawing
{
    private const string Start = "```text house\n";

    /// <summary>The floors that are drawn, bottom up.</summary>
    internal static ImmutableArray<string> FloorsOf(string page)
    {
        int start = page.IndexOf(Start, StringComparison.Ordinal) + Start.Length;
        string drawing = page[start..page.IndexOf("\n```", start, StringComparison.Ordinal)];
        return [.. drawing.Split('\n').SelectMany(line => line.Split("  ")[0].Split(" on ")).Reverse()];
    }
}
