using System.Globalization;
using System.Text;

namespace KhuyenCong.Domain;

/// <summary>A number written in a formula (hằng số).</summary>
internal sealed class FormulaLiteral : FormulaNode
{
    internal FormulaLiteral(decimal value)
        : base([]) => Value = value;

    /// <summary>The number (giá trị), which is never negative because the sign is a <see cref="FormulaNegation"/>.</summary>
    public decimal Value { get; }

    internal override void AppendTo(StringBuilder text) => text.Append(CultureInfo.InvariantCulture, $"{Value}");
}
