namespace KhuyenCong.Acceptance.Tests;

/// <summary>A line that a page says its code prints; "..." stands for lines left out, and ends a line of which only the beginning is shown.</summary>
internal sealed record Promise(int Line, string Text)
{
    private const string LeftOut = "...";

    /// <summary>Whether it stands for any lines, and so promises nothing by itself.</summary>
    public bool IsGap => Text is LeftOut;

    /// <summary>What is wrong with what was printed, or null.</summary>
    public static string? FindDifference(IReadOnlyList<Promise> promises, IReadOnlyList<string> printed)
    {
        int next = 0;
        bool isGap = false;
        foreach (Promise promise in promises)
        {
            if (promise.IsGap)
            {
                isGap = true;
                continue;
            }

            while (isGap && next < printed.Count && !promise.Fits(printed[next]))
            {
                next++;
            }

            if (next == printed.Count || !promise.Fits(printed[next]))
            {
                string found = next == printed.Count ? "nothing more" : $"\"{printed[next]}\"";
                return FormattableString.Invariant($"line {promise.Line} says \"{promise.Text}\", printed is {found}");
            }

            isGap = false;
            next++;
        }

        return isGap || next == printed.Count ? null : $"printed is \"{printed[next]}\", which no comment says";
    }

    private bool Fits(string printed) => Text.EndsWith(LeftOut, StringComparison.Ordinal)
        ? printed.TrimStart().StartsWith(Text[..^LeftOut.Length], StringComparison.Ordinal)
        : string.Equals(Text, printed.Trim(), StringComparison.Ordinal);
}
