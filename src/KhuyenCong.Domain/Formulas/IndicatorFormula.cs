using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace KhuyenCong.Domain;

/// <summary>A formula that derives one figure from others (công thức), such as "trained / target_trained".</summary>
/// <remarks>
/// A formula contains identifiers (parts of a-z, 0-9 and '_', joined by '.', of which the first begins with a letter), decimal numbers with
/// '.', unary minus, + - * /, parentheses, the functions of <see cref="FormulaFunction"/>, and comparisons = &lt; &lt;= &gt; &gt;= at the
/// top level or in count. It has at most 10,000 nodes, operators included, nested at most 200 levels deep. Formulas are equal if their
/// printed texts are equal.
/// </remarks>
/// <example>
/// <code>
/// IndicatorFormula.Parse("trained / target").Identifiers; // trained, target
/// </code>
/// </example>
[JsonConverter(typeof(NoJsonConverter<IndicatorFormula>))]
public sealed partial record IndicatorFormula : IParsable<IndicatorFormula>
{
    private readonly string _text;

    internal IndicatorFormula(FormulaNode root, ImmutableArray<string> identifiers)
    {
        Root = root;
        Identifiers = identifiers;
        _text = root.ToString();
    }

    /// <summary>The maximum number of nodes in a formula (số nút tối đa), operators included.</summary>
    internal static int MaxNodes => 10_000;

    /// <summary>The maximum nesting depth of parentheses, functions and minus signs (độ sâu tối đa).</summary>
    internal static int MaxDepth => 200;

    /// <summary>The tree (cây công thức).</summary>
    internal FormulaNode Root { get; }

    /// <summary>The names used in the formula (các tên số liệu), each once, in the order of their first use.</summary>
    public ImmutableArray<string> Identifiers { get; }

    /// <summary>Whether the formula is a comparison (là so sánh), which is true or false, and not a number.</summary>
    internal bool IsComparison => Root is FormulaComparison;

    /// <summary>
    /// The difference between the two sides of a comparison (chênh lệch hai vế): "a - b" for "a &lt; b"; null if the formula is not a
    /// comparison.
    /// </summary>
    public IndicatorFormula? Difference => Root is FormulaComparison sides
        ? new(new FormulaChain(isProduct: false, [sides.Left, sides.Right], [false, true]), Identifiers)
        : null;

    /// <summary>Determines whether a name is the name of a function (là tên hàm), which cannot be an identifier.</summary>
    /// <param name="name">A name.</param>
    /// <returns>True for sum, mean, median, min, max, round, floor, growth, cagr, geomean and count.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    internal static bool IsFunctionName(string name) => FormulaFunctions.TryFind(name, out _);

    /// <summary>Reads a formula (đọc công thức).</summary>
    /// <param name="text">The formula.</param>
    /// <returns>The formula.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">
    /// <paramref name="text"/> is not a formula; the message says where and what was expected.
    /// </exception>
    public static IndicatorFormula Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out IndicatorFormula? formula, out FormulaFailure? failure)
            ? formula
            : throw new FormatException($"Not a formula: {failure.Describe(DisplayLanguage.English)}.");
    }

    /// <summary>Tries to read a formula (thử đọc công thức).</summary>
    /// <param name="text">The formula.</param>
    /// <param name="formula">The formula, or null.</param>
    /// <param name="failure">The reason why the text is not a formula, and the position.</param>
    /// <returns>False if the text is null or not a formula.</returns>
    public static bool TryParse(
        [NotNullWhen(true)] string? text,
        [NotNullWhen(true)] out IndicatorFormula? formula,
        [NotNullWhen(false)] out FormulaFailure? failure)
    {
        FormulaParser parser = new(text ?? string.Empty);
        formula = parser.Parse();
        failure = parser.Failure;
        return formula is not null;
    }

    /// <summary>Infers the unit of the result from the units of the names (suy ra đơn vị).</summary>
    /// <param name="units">The unit of each name.</param>
    /// <returns>The unit, or <see cref="FormulaUnit.None"/> for a ratio, a comparison or the count function.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="units"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// A name has no unit, or different units are added or compared; the message names both units.
    /// </exception>
    public FormulaUnit InferUnit(IReadOnlyDictionary<string, MeasureUnit> units)
    {
        ArgumentNullException.ThrowIfNull(units);
        return InferUnit(units.ToDictionary(pair => pair.Key, pair => FormulaUnit.Of(pair.Value), StringComparer.Ordinal));
    }

    // Formulas do not depend on the culture: the provider is not used, so these members are hidden.
    static IndicatorFormula IParsable<IndicatorFormula>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<IndicatorFormula>.TryParse(
        [NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out IndicatorFormula result)
    {
        result = null;
        return s is not null && TryParse(s, out result, out _);
    }

    private FormulaUnit InferUnit(Dictionary<string, FormulaUnit> units)
    {
        FormulaUnitInference inference = new(units, mayMixCounts: false);
        FormulaUnit unit = inference.UnitOf(Root) ?? FormulaUnit.None;
        return inference.Conflict is { } conflict
            ? throw new ArgumentException(
                $"\"{conflict.Text}\" joins \"{conflict.First}\" and \"{conflict.Second}\", which are different units.", nameof(units))
            : unit;
    }

    /// <summary>
    /// Returns the text of the formula (văn bản công thức), with single spaces and no needless parentheses; it parses back to the same
    /// tree.
    /// </summary>
    /// <returns>Text such as "trained / target_trained".</returns>
    public override string ToString() => _text;

    /// <inheritdoc/>
    public bool Equals(IndicatorFormula? other) => other is not null && string.Equals(_text, other._text, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => _text.GetHashCode(StringComparison.Ordinal);
}
