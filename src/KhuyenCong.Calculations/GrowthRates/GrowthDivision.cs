using System.Collections.Immutable;
using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <summary>Computes exact growth factors and the hedges that follow from their operands, or the reason why there is no growth.</summary>
internal static class GrowthDivision
{
    internal static GrowthRate Divide(in GrowthOperands operands)
    {
        Quantity from = operands.From.GetValueOrDefault();
        Quantity to = operands.To.GetValueOrDefault();
        return (Math.Sign(from.Value), Math.Sign(to.Value), operands.Steps) switch
        {
            (0, _, _) => new(operands, UndefinedReason.ZeroDivisor),
            (-1, _, _) => new(operands, UndefinedReason.NegativeFigure),

            // A change from a gain to a loss is a fall of more than 100%, and no constant yearly rate produces it.
            (_, -1, _) when operands.Method == GrowthMethod.Compound => new(operands, UndefinedReason.NegativeFigure),
            (_, _, > ExactEvaluation.MaxSteps) => new(operands, UndefinedReason.Overflow),
            _ => Finish(operands, RootOf(to.RatioTo(from).Number, operands.Steps)),
        };
    }

    /// <summary>Converts a factor to growth: 1,0964 is a growth of 9,64%.</summary>
    internal static GrowthRate Finish(in GrowthOperands operands, ExactNumber factor) =>
        factor.IsWithinLimit ? new(operands, factor - ExactNumber.Of(1)) : new(operands, UndefinedReason.Overflow);

    internal static ExactNumber RootOf(ExactNumber number, int degree)
    {
        long work = 0;
        return number.Root(degree, ref work);
    }

    internal static bool TryGetFactors(GrowthSeries series, out ExactNumber[] factors, out UndefinedReason reason)
    {
        factors = new ExactNumber[series.Steps];
        UndefinedReason? fault = series.Misfit is { } misfit ? misfit.Reason : series.IsComplete ? null : UndefinedReason.MissingFigure;
        for (int i = 0; i < series.Steps && fault is null; i++)
        {
            fault = TryGetFactor(series, i, out factors[i]);
        }

        reason = fault.GetValueOrDefault();
        return fault is null;
    }

    private static UndefinedReason? TryGetFactor(GrowthSeries series, int step, out ExactNumber factor)
    {
        factor = default;
        if (series.Observations.IsEmpty)
        {
            factor = FactorOf(series.Rates[step]);
            return null;
        }

        Quantity from = series.Observations[step].Quantity;
        if (from.Value > 0)
        {
            // In lowest terms, so that a long sum stays short.
            factor = series.Observations[step + 1].Quantity.RatioTo(from).Number.Reduce();
            return null;
        }

        bool hasZero = series.Observations.SkipLast(1).Any(static figure => figure.Quantity.Value == 0);
        return hasZero ? UndefinedReason.ZeroDivisor : UndefinedReason.NegativeFigure;
    }

    internal static ExactNumber FactorOf(YearlyRate rate) => ExactNumber.Of(1) + ExactNumber.Of(rate.Percent, 100);

    /// <summary>
    /// Returns the hedge that follows from the first and the last figure. The hedge of a negative figure refers to its absolute value, so
    /// the growth falls when that value rises.
    /// </summary>
    internal static Hedge HedgeOf(Observation first, Observation last)
    {
        Hedge factor = HedgeAlgebra.Quotient(last.Value.Hedge, first.Value.Hedge);
        return last.Quantity.Value < 0 ? HedgeAlgebra.Reversed(factor) : HedgeAlgebra.Shifted(factor);
    }

    /// <summary>
    /// Returns the hedge of a mean. Each figure between the first and the last is both divisor and dividend, so if it is hedged, no bound
    /// is certain.
    /// </summary>
    internal static Hedge HedgeOf(GrowthSeries series)
    {
        ImmutableArray<Observation> figures = series.Observations;
        if (figures.IsEmpty)
        {
            return series.Rates.Select(rate => rate.SignedHedge).Aggregate(Hedge.None, HedgeAlgebra.Sum);
        }

        for (int i = 1; i < figures.Length - 1; i++)
        {
            if (figures[i].Value.Hedge != Hedge.None)
            {
                return Hedge.About;
            }
        }

        return HedgeOf(figures[0], figures[^1]);
    }
}
