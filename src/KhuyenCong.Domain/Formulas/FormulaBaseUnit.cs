namespace KhuyenCong.Domain;

/// <summary>A base unit of a formula's unit: a unit of the catalogue, a currency, or the noun that a report counts.</summary>
/// <param name="Id">The id that distinguishes the unit from others.</param>
/// <param name="Name">The Vietnamese name, or the code of a foreign currency.</param>
/// <param name="IsMoney">Whether the unit is a currency.</param>
/// <param name="Measure">The unit of the catalogue; null for a foreign currency and for a noun.</param>
internal sealed record FormulaBaseUnit(string Id, string Name, bool IsMoney, MeasureUnit? Measure)
{
    internal static FormulaBaseUnit Of(MeasureUnit unit) =>
        new(unit.BaseUnit.Id, unit.BaseUnit.Name.Vietnamese, unit.Kind == MeasureUnitKind.Money, unit.BaseUnit);

    internal static FormulaBaseUnit Currency(string code) => new("currency:" + code, code, true, null);

    internal static FormulaBaseUnit Counted(string foldedNoun, string noun) => new("counted:" + foldedNoun, noun, false, null);
}
