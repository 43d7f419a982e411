using System.Collections.Immutable;
using System.Text;

namespace KhuyenCong.Domain;

/// <summary>A part of a formula (nút của cây công thức): a number, an identifier, or an operation on other parts.</summary>
/// <remarks>
/// Immutable. The kinds of nodes are <see cref="FormulaLiteral"/>, <see cref="FormulaIdentifier"/>, <see cref="FormulaNegation"/>,
/// <see cref="FormulaChain"/>, <see cref="FormulaCall"/> and <see cref="FormulaComparison"/>;
/// <see cref="IndicatorFormula.Parse(string)"/> creates them.
/// </remarks>
internal abstract class FormulaNode
{
    private protected FormulaNode(ImmutableArray<FormulaNode> parts) => Parts = parts;

    /// <summary>The parts of the node (các thành phần), in order; empty for a number or an identifier.</summary>
    public ImmutableArray<FormulaNode> Parts { get; }

    /// <summary>Returns the text of this part alone, which parses back to the same part.</summary>
    /// <returns>Text such as "trained / target_trained".</returns>
    public override string ToString()
    {
        StringBuilder text = new();
        AppendTo(text);
        return text.ToString();
    }

    internal abstract void AppendTo(StringBuilder text);

    /// <summary>
    /// Appends the part's text, in parentheses if it is a chain or a comparison, which would otherwise merge with its neighbours.
    /// </summary>
    internal void AppendOperandTo(StringBuilder text, bool isGrouped)
    {
        text.Append(isGrouped ? "(" : string.Empty);
        AppendTo(text);
        text.Append(isGrouped ? ")" : string.Empty);
    }
}
