using System.Text;

namespace KhuyenCong.Domain;

/// <summary>A comparison of two parts (so sánh), which is a whole formula or an argument of count.</summary>
internal sealed class FormulaComparison : FormulaNode
{
    internal FormulaComparison(FormulaNode left, FormulaComparisonOperator @operator, FormulaNode right)
        : base([left, right]) => Operator = @operator;

    /// <summary>The left side (vế trái).</summary>
    public FormulaNode Left => Parts[0];

    /// <summary>How the sides are compared (phép so sánh).</summary>
    public FormulaComparisonOperator Operator { get; }

    /// <summary>The right side (vế phải).</summary>
    public FormulaNode Right => Parts[1];

    internal override void AppendTo(StringBuilder text)
    {
        Left.AppendTo(text);
        text.Append(Operator switch
        {
            FormulaComparisonOperator.Equal => " = ",
            FormulaComparisonOperator.Less => " < ",
            FormulaComparisonOperator.LessOrEqual => " <= ",
            FormulaComparisonOperator.Greater => " > ",
            _ => " >= ",
        });
        Right.AppendTo(text);
    }
}
