using System.Collections.Immutable;
using System.Text;

namespace KhuyenCong.Domain;

/// <summary>
/// Terms that are added and subtracted, or factors that are multiplied and divided, from left to right (chuỗi phép tính cùng bậc).
/// </summary>
/// <remarks>A chain without parentheses is one node; a chain in parentheses is a separate node.</remarks>
internal sealed class FormulaChain : FormulaNode
{
    internal FormulaChain(bool isProduct, ImmutableArray<FormulaNode> parts, ImmutableArray<bool> isInverse)
        : base(parts)
    {
        IsProduct = isProduct;
        IsInverse = isInverse;
    }

    /// <summary>Whether the parts are factors (là tích) and not terms.</summary>
    public bool IsProduct { get; }

    /// <summary>For each part, whether it is subtracted or divided by (bị trừ hoặc là số chia); false for the first.</summary>
    public ImmutableArray<bool> IsInverse { get; }

    internal override void AppendTo(StringBuilder text)
    {
        for (int i = 0; i < Parts.Length; i++)
        {
            if (i > 0)
            {
                text.Append((IsProduct, IsInverse[i]) switch
                {
                    (false, false) => " + ",
                    (false, true) => " - ",
                    (true, false) => " * ",
                    _ => " / ",
                });
            }

            Parts[i].AppendOperandTo(text, Parts[i] is FormulaChain part && (IsProduct || !part.IsProduct));
        }
    }
}
