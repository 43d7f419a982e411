using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <summary>Converts the units of printed figures to units that formulas can multiply and divide.</summary>
internal static class FigureUnits
{
    internal static FormulaUnit Of(FigureUnit unit)
    {
        FormulaUnit of = unit.Kind switch
        {
            FigureUnitKind.Money => FormulaUnit.Of(MeasureUnit.Dong),
            FigureUnitKind.Noun => Counted(unit.Words!),
            _ => FormulaUnit.None,
        };
        return unit.Per is { } per ? of.Times(PerOf(per), isInverse: true) : of;
    }

    /// <summary>Converts the unit after the slash of a rate, such as USD in "25.000 đồng/USD".</summary>
    private static FormulaUnit PerOf(string per)
    {
        bool isMoney = FigureUnit.TryParse(per, out FigureUnit unit, out _)
            && unit is { Kind: FigureUnitKind.Money, PowerOfTen: 0, Per: null };
        return isMoney ? FormulaUnit.Of(MeasureUnit.Dong) : Counted(per);
    }

    private static FormulaUnit Counted(string words) => FormulaUnit.Of(CurrencyWords.Find(words) is { } code
        ? FormulaBaseUnit.Currency(code)
        : FormulaBaseUnit.Counted(string.Concat(words.Select(FigureText.Fold)), words));
}
