using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <summary>
/// The value expected by a day: the targets of the stages that have ended, and the elapsed share of the target of the current stage.
/// </summary>
internal readonly record struct ExpectedByDay(decimal Ended, decimal UnderWay, ExactRatio Passed)
{
    // Counts and amounts are whole numbers below 2^63, and days are below 2^22, so a decimal holds every product exactly.
    internal ExactRatio Value => new((Ended * Passed.Denominator) + (UnderWay * Passed.Numerator), Passed.Denominator);

    /// <summary>The formula of <see cref="Value"/>, without terms that are zero.</summary>
    internal IndicatorFormula Formula => IndicatorFormula.Parse((Ended, UnderWay) switch
    {
        (_, 0) => "ended",
        (0, _) => "under_way * elapsed_days / days",
        _ => "ended + under_way * elapsed_days / days",
    });

    internal IEnumerable<FormulaOperand> OperandsIn(MeasureUnit unit, HedgePolicy hedges) =>
    [
        FormulaOperand.Of("ended", new Quantity(Ended, unit), Hedge.None, hedges, Messages.Of(Wording.StagesEnded)),
        FormulaOperand.Of("under_way", new Quantity(UnderWay, unit), Hedge.None, hedges, Messages.Of(Wording.StageUnderWay)),
        FormulaOperand.Of("elapsed_days", Passed.Numerator),
        FormulaOperand.Of("days", Passed.Denominator),
    ];
}
