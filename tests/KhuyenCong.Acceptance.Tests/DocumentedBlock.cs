namespace KhuyenCong.Acceptance.Tests;

/// <summary>A fenced block of a page.</summary>
/// <param name="Line">The number of its first line of code in the page.</param>
/// <param name="Language">The first word after the fence, as in "csharp".</param>
/// <param name="Mark">The words after it: empty, or what the test is to do with the block.</param>
/// <param name="Code">Its lines.</param>
internal sealed record DocumentedBlock(int Line, string Language, string Mark, IReadOnlyList<string> Code)
{
    private const string Fence = "```";
    private const string FileMark = "file=";

    /// <summary>Compiled and run with the other blocks of the page.</summary>
    public bool IsRun => Language is "csharp" && Mark is "" or "set-up";

    /// <summary>A whole script, run by itself.</summary>
    public bool IsScript => Language is "csharp" or "fsharp" && Mark is "script";

    /// <summary>
    /// The file of the repository that a block of C# is an excerpt of, or the one that a block of data represents; null for neither.
    /// </summary>
    public string? File => Mark.StartsWith(FileMark, StringComparison.Ordinal) ? Mark[FileMark.Length..] : null;

    /// <summary>
    /// What the comments say is printed: those after a statement or right below one; a comment after an empty line is a heading of what
    /// follows.
    /// </summary>
    public IEnumerable<Promise> Promises()
    {
        bool isBelowCode = false;
        for (int i = 0; i < Code.Count; i++)
        {
            int comment = FindComment(Code[i]);
            bool isAlone = comment >= 0 && string.IsNullOrWhiteSpace(Code[i][..comment]);
            if (comment >= 0 && (isBelowCode || !isAlone))
            {
                yield return new(Line + i, Code[i][(comment + 2)..].Trim());
            }

            isBelowCode = Code[i].Length > 0 && (isBelowCode || !isAlone);
        }
    }

    /// <summary>Every fenced block of a page, with those that are indented, as in a list.</summary>
    public static IEnumerable<DocumentedBlock> ReadAll(string page)
    {
        string[] lines = page.Split('\n');
        for (int i = 0; i < lines.Length; i++)
        {
            if (lines[i].TrimStart().StartsWith(Fence, StringComparison.Ordinal))
            {
                string[] info = lines[i].Trim()[Fence.Length..].Split(' ', 2);
                int first = i + 1;
                int end = Array.FindIndex(lines, first, line => line.TrimStart().StartsWith(Fence, StringComparison.Ordinal));
                Assert.True(end >= 0, FormattableString.Invariant($"line {i + 1}: a block without end"));
                yield return new(first + 1, info[0], info.Length > 1 ? info[1] : string.Empty, lines[first..end]);
                i = end;
            }
        }
    }

    /// <summary>Whether the block occurs in a file, line by line; common indentation does not count.</summary>
    public bool IsExcerptOf(string[] file) => Enumerable.Range(0, Math.Max(0, file.Length - Code.Count + 1)).Any(start =>
    {
        string indent = file[start].EndsWith(Code[0], StringComparison.Ordinal) ? file[start][..^Code[0].Length] : "no indent";
        return string.IsNullOrWhiteSpace(indent) && Code.Index().All(line => string.Equals(file[start + line.Index], line.Item.Length == 0 ? line.Item : indent + line.Item, StringComparison.Ordinal));
    });

    /// <summary>Where a comment begins outside strings, or -1.</summary>
    private static int FindComment(string line)
    {
        bool isInString = false;
        for (int i = 0; i < line.Length - 1; i++)
        {
            isInString ^= line[i] == '"' && (i == 0 || line[i - 1] != '\\');
            if (!isInString && line[i] == '/' && line[i + 1] == '/')
            {
                return i;
            }
        }

        return -1;
    }
}
