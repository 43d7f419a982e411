using System.Collections.Immutable;

namespace KhuyenCong.Domain;

/// <summary>Finds the known names nearest to a misspelt one, for error messages.</summary>
internal static class NearestNames
{
    private const int MaxLength = 64;

    /// <summary>
    /// With more names than this, no suggestions are made. Nobody declares that many by hand, and comparing with all of them for each of a
    /// hundred errors would take minutes.
    /// </summary>
    private const int MaxKnown = 1000;

    /// <summary>
    /// Returns the nearest names. Names that contain the text as a whole part, such as "advanced_machinery" for "machinery", come right
    /// after those that differ from it in one character. The result is empty if the text is too long to be a misspelling, or if there are
    /// too many names.
    /// </summary>
    internal static string Of(string name, IEnumerable<string> known, int count = 3) => string.Join(", ", ListOf(name, known, count));

    /// <inheritdoc cref="Of"/>
    internal static ImmutableArray<string> ListOf(string name, IEnumerable<string> known, int count = 3)
    {
        if (name.Length > MaxLength)
        {
            return [];
        }

        string[] candidates = [.. known.Where(candidate => candidate.Length <= 2 * MaxLength).Take(MaxKnown + 1)];
        return candidates.Length > MaxKnown
            ? []
            :
            [
                .. candidates.OrderBy(candidate => HasPart(candidate, name) ? 1 : Distance(name, candidate))
                    .ThenBy(candidate => Distance(name, candidate))
                    .ThenBy(candidate => candidate, StringComparer.Ordinal)
                    .Take(count),
            ];
    }

    /// <summary>Determines whether a name contains another between separators, as "advanced_machinery" contains "machinery".</summary>
    private static bool HasPart(string name, string part)
    {
        for (int at = part.Length == 0 ? -1 : name.IndexOf(part, StringComparison.Ordinal);
            at >= 0;
            at = name.IndexOf(part, at + 1, StringComparison.Ordinal))
        {
            int end = at + part.Length;
            if ((at == 0 || !char.IsLetterOrDigit(name[at - 1])) && (end == name.Length || !char.IsLetterOrDigit(name[end])))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Returns the number of characters to insert, delete or replace (the Levenshtein distance).</summary>
    internal static int Distance(string left, string right)
    {
        // A column of misspelt names is compared with every province, so names of the usual length allocate nothing.
        Span<int> row = right.Length <= 2 * MaxLength ? stackalloc int[right.Length + 1] : new int[right.Length + 1];
        for (int j = 0; j <= right.Length; j++)
        {
            row[j] = j;
        }

        for (int i = 1; i <= left.Length; i++)
        {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= right.Length; j++)
            {
                int replaced = diagonal + (left[i - 1] == right[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(replaced, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[^1];
    }
}
