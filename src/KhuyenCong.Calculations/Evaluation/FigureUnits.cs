using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <summary>The units of printed figures as formulas multiply and divide by them.</summary>
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

    /// <summary>The unit of a rate between currencies, such as "25.000 đồng/USD".</summary>
    private static FormulaUnit PerOf(string per)
    {
        bool isMoney = FigureUnit.TryParse(per, out FigureUnit unit, out _) && unit is { Kind: FigureUnitKind.Money, PowerOfTen: 0, Per: null };
        return isMoney ? FormulaUnit.Of(MeasureUnit.Dong) : Counted(per);
    }

    private static FormulaUnit Counted(string words) => FormulaUnit.Of(CurrencyWords.Find(words) is { } code
        ? FormulaBaseUnit.Currency(code)
        : FormulaBaseUnit.Counted(string.Concat(words.Select(FigureText.Fold)), words));
}
