using System.Text;

namespace KhuyenCong.Domain;

/// <summary>The name of an operand in a formula (tên số liệu).</summary>
internal sealed class FormulaIdentifier : FormulaNode
{
    internal FormulaIdentifier(string name, int ordinal)
        : base([])
    {
        Name = name;
        Ordinal = ordinal;
    }

    /// <summary>The name (tên).</summary>
    public string Name { get; }

    /// <summary>The index of the name in <see cref="IndicatorFormula.Identifiers"/> (thứ tự).</summary>
    public int Ordinal { get; }

    internal override void AppendTo(StringBuilder text) => text.Append(Name);
}
