using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <summary>
/// The units of a claim. Sums, differences and comparisons can mix counts, but money can be combined only with money of the same currency.
/// </summary>
internal readonly struct ClaimUnits
{
    private ClaimUnits(BilingualText? conflict, bool mixesCounts)
    {
        Conflict = conflict;
        MixesCounts = mixesCounts;
    }

    /// <summary>A description of a conflict between money and another unit, which names both; null if there is none.</summary>
    internal BilingualText? Conflict { get; }

    /// <summary>Whether counts of different things are added or compared.</summary>
    internal bool MixesCounts { get; }

    /// <summary>Finds the units of a formula over readable figures, and compares them with the unit that the claim prints.</summary>
    internal static ClaimUnits Of(IndicatorFormula formula, IEnumerable<PrintedFigure> operands, FigureUnit? printed)
    {
        FormulaUnitInference inference = new(
            operands.ToDictionary(
                operand => operand.Id, operand => FigureUnits.Of(operand.Figure.GetValueOrDefault().Unit), StringComparer.Ordinal),
            mayMixCounts: true);
        FormulaUnit? given = inference.UnitOf(formula.Root);
        if (printed is { } unit)
        {
            FormulaUnit own = FigureUnits.Of(unit);
            bool isMoneyForMoney = inference.CancelsMoney && unit.Kind == FigureUnitKind.Money && given is { IsNone: true };
            inference.Join(null, own, isMoneyForMoney ? null : given);
        }

        return new(inference.Conflict is { } conflict ? Describe(conflict) : null, inference.MixesCounts);
    }

    private static BilingualText Describe(FormulaUnitConflict conflict)
    {
        BilingualText first = NameOf(conflict.First);
        BilingualText second = NameOf(conflict.Second);
        BilingualText unlike = conflict.Part is null
            ? Messages.Of(Wording.PrintedInOtherUnit, first, second)
            : Messages.Of(Wording.AddsUnlikeUnits, conflict.Text, first, second);

        // A table states the unit of its amounts only once, in its heading, so the text of a figure may lack it.
        return conflict.First.IsNone || conflict.Second.IsNone ? Messages.Of(Wording.StateTheUnit, unlike) : unlike;
    }

    private static BilingualText NameOf(FormulaUnit unit) =>
        unit.IsNone ? Messages.Of(Wording.NoUnitOfMoney) : Phrase.OfReport(unit.ToString());
}
