namespace KhuyenCong.Acceptance.Tests;

/// <summary>
/// A line that a page says its code prints; "..." means lines left out, or ends a line of which only the beginning is shown.
/// </summary>
internal sealed record Promise(int Line, string Text)
{
    private const string LeftOut = "...";

    /// <summary>Whether it matches any lines, and so promises nothing by itself.</summary>
    public bool IsGap => Text is LeftOut;

    /// <summary>What is wrong with what was printed, a line each; a line other than promised counts as that one reworded.</summary>
    public static IEnumerable<string> FindDifferences(IReadOnlyList<Promise> promises, IReadOnlyList<string> printed)
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

            int found = next;
            while (isGap && found < printed.Count && !promise.Fits(printed[found]))
            {
                found++;
            }

            if (found == printed.Count)
            {
                yield return FormattableString.Invariant($"line {promise.Line} says \"{promise.Text}\", printed is nothing more");
                continue;
            }

            if (!promise.Fits(printed[found]))
            {
                yield return FormattableString.Invariant($"line {promise.Line} says \"{promise.Text}\", printed is \"{printed[found]}\"");
            }

            isGap = false;
            next = found + 1;
        }

        if (!isGap && next < printed.Count)
        {
            yield return $"printed is \"{printed[next]}\", which no comment says";
        }
    }

    private bool Fits(string printed) => Text.EndsWith(LeftOut, StringComparison.Ordinal)
        ? printed.TrimStart().StartsWith(Text[..^LeftOut.Length], StringComparison.Ordinal)
        : string.Equals(Text, printed.Trim(), StringComparison.Ordinal);
}
