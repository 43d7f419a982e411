using System.Collections.Immutable;

namespace KhuyenCong.Domain;

/// <summary>Finds formulas with circular references (vòng lặp công thức), which have no value.</summary>
internal static class FormulaCycle
{
    /// <summary>
    /// Finds a cycle among names, depth first with an explicit stack, so that a long chain of formulas does not cause deep recursion.
    /// </summary>
    /// <param name="names">The names.</param>
    /// <param name="usesOf">Returns the names that a name uses; null for an operand.</param>
    /// <returns>The names in the cycle, with the first one repeated at the end; empty if there is no cycle.</returns>
    internal static ImmutableArray<string> Find(IEnumerable<string> names, Func<string, IEnumerable<string>?> usesOf)
    {
        HashSet<string> done = new(StringComparer.Ordinal);
        HashSet<string> open = new(StringComparer.Ordinal);
        Stack<(string Name, IEnumerator<string> Uses)> path = new();
        foreach (string start in names)
        {
            if (!done.Contains(start))
            {
                Open(start);
            }

            while (path.TryPeek(out (string Name, IEnumerator<string> Uses) top))
            {
                if (!top.Uses.MoveNext())
                {
                    top.Uses.Dispose();
                    path.Pop();
                    open.Remove(top.Name);
                    done.Add(top.Name);
                }
                else if (open.Contains(top.Uses.Current))
                {
                    string[] stack = [.. path.Select(step => step.Name).Reverse()];
                    return [.. stack.SkipWhile(name => !string.Equals(name, top.Uses.Current, StringComparison.Ordinal)), top.Uses.Current];
                }
                else if (!done.Contains(top.Uses.Current) && usesOf(top.Uses.Current) is not null)
                {
                    Open(top.Uses.Current);
                }
            }
        }

        return [];

        void Open(string name)
        {
            open.Add(name);
            path.Push((name, (usesOf(name) ?? []).GetEnumerator()));
        }
    }

    /// <summary>Returns a cycle as messages print it; a long one is shortened to its first names and the last.</summary>
    internal static string Path(ImmutableArray<string> cycle) =>
        string.Join(" → ", (cycle.Length <= 8 ? cycle : [.. cycle[..7], "...", cycle[^1]]).Select(name => QuotedText.Plain(name, 40)));
}
