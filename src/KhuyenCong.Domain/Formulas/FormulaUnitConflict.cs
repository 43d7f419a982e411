namespace KhuyenCong.Domain;

/// <summary>A part of a formula that adds or compares unlike units.</summary>
/// <param name="Part">The part; null if the conflict is between a claim's printed unit and that of its formula.</param>
/// <param name="First">The first unit.</param>
/// <param name="Second">The other unit.</param>
internal sealed record FormulaUnitConflict(FormulaNode? Part, FormulaUnit First, FormulaUnit Second)
{
    /// <summary>The part's text, shortened.</summary>
    internal string Text => Part is null ? string.Empty : QuotedText.Plain(Part.ToString(), 80);
}
