using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace KhuyenCong.Domain;

/// <summary>Formulas that may use each other by name (bộ công thức), in an order in which each comes after those it uses.</summary>
/// <remarks>A name without formula is an operand. Immutable.</remarks>
[JsonConverter(typeof(NoJsonConverter<FormulaSet>))]
public sealed class FormulaSet
{
    private readonly ImmutableDictionary<string, IndicatorFormula> _formulas;

    /// <summary>Makes a set (tạo bộ công thức).</summary>
    /// <param name="formulas">The formulas by the names of their results.</param>
    /// <exception cref="ArgumentNullException"><paramref name="formulas"/> is null.</exception>
    /// <exception cref="ArgumentException">A name is no identifier, or stands twice, or formulas use each other in a circle; the message names them.</exception>
    public FormulaSet(IEnumerable<KeyValuePair<string, IndicatorFormula>> formulas)
    {
        ArgumentNullException.ThrowIfNull(formulas);
        ImmutableDictionary<string, IndicatorFormula>.Builder all = ImmutableDictionary.CreateBuilder<string, IndicatorFormula>(StringComparer.Ordinal);
        List<string> names = [];
        foreach ((string name, IndicatorFormula formula) in formulas)
        {
            if (!Identifiers.IsValid(name) || IndicatorFormula.IsFunctionName(name))
            {
                throw new ArgumentException($"{QuotedText.Of(name)} is no name in formulas; expected {Messages.In(Message.FormOfId, DisplayLanguage.English)}, and not the name of a function.", nameof(formulas));
            }

            if (!all.TryAdd(name, formula))
            {
                throw new ArgumentException($"{QuotedText.Of(name)} has two formulas.", nameof(formulas));
            }

            names.Add(name);
        }

        _formulas = all.ToImmutable();
        (Order, ImmutableArray<string> circle) = Sort(names, name => all.TryGetValue(name, out IndicatorFormula? formula) ? formula.Identifiers : null);
        if (!circle.IsEmpty)
        {
            throw new ArgumentException($"The formulas use each other in a circle: {Path(circle)}.", nameof(formulas));
        }
    }

    /// <summary>The names (các tên), each after those that its formula uses.</summary>
    public ImmutableArray<string> Order { get; }

    /// <summary>The formula of a name (tìm công thức).</summary>
    /// <param name="name">A name.</param>
    /// <returns>The formula, or null when the name is an operand.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public IndicatorFormula? Find(string name) => _formulas.GetValueOrDefault(name);

    /// <summary>Finds a circle among names (tìm vòng lặp), as among the claims of a report.</summary>
    /// <param name="names">The names.</param>
    /// <param name="usesOf">The names that one uses; null or empty for an operand.</param>
    /// <returns>The names of a circle, the first one again at the end; none when there is no circle.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static ImmutableArray<string> FindCircle(IEnumerable<string> names, Func<string, IEnumerable<string>?> usesOf)
    {
        ArgumentNullException.ThrowIfNull(names);
        ArgumentNullException.ThrowIfNull(usesOf);
        return Sort(names, usesOf).Circle;
    }

    /// <summary>A circle in a message: of many names the first ones and the last.</summary>
    internal static string Path(ImmutableArray<string> circle) =>
        string.Join(" → ", (circle.Length <= 8 ? circle : [.. circle[..7], "...", circle[^1]]).Select(name => QuotedText.Plain(name, 40)));

    /// <summary>The names in their order.</summary>
    /// <returns>The names, each after those that it uses.</returns>
    public override string ToString() => string.Join(", ", Order);

    /// <summary>Depth first with a stack of its own: a long chain of formulas must not be a deep one of calls.</summary>
    private static (ImmutableArray<string> Order, ImmutableArray<string> Circle) Sort(IEnumerable<string> names, Func<string, IEnumerable<string>?> usesOf)
    {
        ImmutableArray<string>.Builder order = ImmutableArray.CreateBuilder<string>();
        HashSet<string> done = new(StringComparer.Ordinal);
        HashSet<string> open = new(StringComparer.Ordinal);
        foreach (string start in names.Where(name => !done.Contains(name)))
        {
            if (done.Contains(start))
            {
                continue;
            }

            Stack<(string Name, IEnumerator<string> Uses)> path = new();
            Open(start);
            while (path.TryPeek(out (string Name, IEnumerator<string> Uses) top))
            {
                if (!top.Uses.MoveNext())
                {
                    top.Uses.Dispose();
                    path.Pop();
                    open.Remove(top.Name);
                    done.Add(top.Name);
                    order.Add(top.Name);
                }
                else if (open.Contains(top.Uses.Current))
                {
                    string[] stack = [.. path.Select(step => step.Name).Reverse()];
                    return (order.ToImmutable(), [.. stack.SkipWhile(name => !string.Equals(name, top.Uses.Current, StringComparison.Ordinal)), top.Uses.Current]);
                }
                else if (!done.Contains(top.Uses.Current) && usesOf(top.Uses.Current) is not null)
                {
                    Open(top.Uses.Current);
                }
            }

            void Open(string name)
            {
                open.Add(name);
                path.Push((name, (usesOf(name) ?? []).GetEnumerator()));
            }
        }

        return (order.ToImmutable(), []);
    }
}
