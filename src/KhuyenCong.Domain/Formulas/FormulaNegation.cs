using System.Text;

namespace KhuyenCong.Domain;

/// <summary>The negation of a part (đổi dấu).</summary>
internal sealed class FormulaNegation : FormulaNode
{
    internal FormulaNegation(FormulaNode operand)
        : base([operand])
    {
    }

    /// <summary>The negated part (số bị đổi dấu).</summary>
    public FormulaNode Operand => Parts[0];

    internal override void AppendTo(StringBuilder text)
    {
        text.Append('-');
        Operand.AppendOperandTo(text, Operand is FormulaChain);
    }
}
