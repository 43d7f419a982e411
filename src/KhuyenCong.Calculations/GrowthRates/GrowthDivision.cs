using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <summary>The exact numbers of growth with what their hedges leave sure, and why there is none.</summary>
internal static class GrowthDivision
{
    internal static GrowthRate Divide(GrowthOperands operands)
    {
        Quantity from = operands.From.GetValueOrDefault();
        Quantity to = operands.To.GetValueOrDefault();
        return (Math.Sign(from.Value), Math.Sign(to.Value), operands.Steps) switch
        {
            (0, _, _) => new(operands, UndefinedReason.ZeroDivisor),
            (-1, _, _) => new(operands, UndefinedReason.NegativeFigure),

            // A loss where there was a gain fell by more than all of it; but no yearly rate leads there.
            (_, -1, _) when operands.Method == GrowthMethod.Compound => new(operands, UndefinedReason.NegativeFigure),
            (_, _, > ExactEvaluation.MaxSteps) => new(operands, UndefinedReason.Overflow),
            _ => Finish(operands, RootOf(to.RatioTo(from).Number, operands.Steps)),
        };
    }

    /// <summary>The growth of a factor: 1,0964 is one of 9,64%.</summary>
    internal static GrowthRate Finish(GrowthOperands operands, ExactNumber factor) =>
        factor.IsWithinLimit ? new(operands, factor - ExactNumber.Of(1)) : new(operands, UndefinedReason.Overflow);

    internal static ExactNumber RootOf(ExactNumber number, int degree)
    {
        long work = 0;
        return number.Root(degree, ref work);
    }

    internal static bool TryGetFactors(GrowthSeries series, out ExactNumber[] factors, out UndefinedReason reason)
    {
        IEnumerable<decimal> divisors = series.Figures.SkipLast(1).Select(figure => figure.Quantity.Value);
        UndefinedReason? fault = series.HasDifferentDefinitions ? UndefinedReason.DifferentDefinitions
            : !series.IsComplete ? UndefinedReason.MissingFigure
            : divisors.Contains(0) ? UndefinedReason.ZeroDivisor
            : divisors.Any(value => value < 0) ? UndefinedReason.NegativeFigure
            : null;
        factors = fault is not null ? [] : series.Figures.IsEmpty
            ? [.. series.Rates.Select(FactorOf)]
            : [.. series.Figures.Zip(series.Figures.Skip(1), (from, to) => to.Quantity.RatioTo(from.Quantity).Number)];
        reason = fault.GetValueOrDefault();
        return fault is null;
    }

    internal static ExactNumber FactorOf(YearlyRate rate) => ExactNumber.Of(1) + ExactNumber.Of(rate.Percent, 100);

    /// <summary>Of the first figure and the last. A negative one is hedged by its size, so that the growth falls when it rises.</summary>
    internal static Hedge HedgeOf(Observation first, Observation last)
    {
        Hedge factor = HedgeAlgebra.Quotient(last.Value.Hedge, first.Value.Hedge);
        return last.Quantity.Value < 0 ? HedgeAlgebra.Reversed(factor) : HedgeAlgebra.Shifted(factor);
    }

    /// <summary>Of a mean: each figure but the ends is divided by and divides, and leaves nothing sure.</summary>
    internal static Hedge HedgeOf(GrowthSeries series) => series switch
    {
        { Figures: [] } => series.Rates.Select(rate => rate.SignedHedge).Aggregate(Hedge.None, HedgeAlgebra.Sum),
        { Figures: [_, .. var between, _] } when between.Any(figure => figure.Value.Hedge != Hedge.None) => Hedge.About,
        { Figures: [Observation first, ..] } => HedgeOf(first, series.Figures[^1]),
    };
}
