using System.Collections.Immutable;
using System.Text;

namespace KhuyenCong.Domain;

/// <summary>A call of a function with its arguments (lời gọi hàm).</summary>
internal sealed class FormulaCall : FormulaNode
{
    internal FormulaCall(FormulaFunction function, ImmutableArray<FormulaNode> arguments)
        : base(arguments) => Function = function;

    /// <summary>The function (hàm).</summary>
    public FormulaFunction Function { get; }

    internal override void AppendTo(StringBuilder text)
    {
        text.Append(FormulaFunctions.NameOf(Function));
        for (int i = 0; i < Parts.Length; i++)
        {
            text.Append(i == 0 ? "(" : ", ");
            Parts[i].AppendTo(text);
        }

        text.Append(')');
    }
}
