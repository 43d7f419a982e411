using System.Text;

namespace KhuyenCong.Domain;

/// <summary>The opposite of a part (đổi dấu).</summary>
internal sealed class FormulaNegation : FormulaNode
{
    internal FormulaNegation(FormulaNode operand)
        : base([operand])
    {
    }

    /// <summary>What is negated (số bị đổi dấu).</summary>
    public FormulaNode Operand => Parts[0];

    internal override void AppendTo(StringBuilder text)
    {
        text.Append('-');
        Operand.AppendOperandTo(text, Operand is FormulaChain);
    }
}
