using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <summary>The exact numbers of growth, and why there is none.</summary>
internal static class GrowthDivision
{
    internal static GrowthRate Divide(GrowthOperands operands)
    {
        BigFraction from = BigFraction.Of(operands.From.GetValueOrDefault());
        BigFraction to = BigFraction.Of(operands.To.GetValueOrDefault());
        return (from.Sign, to.Sign, operands.Steps) switch
        {
            (0, _, _) => new(operands, UndefinedReason.ZeroDivisor),
            (-1, _, _) => new(operands, UndefinedReason.NegativeFigure),

            // A loss where there was a gain fell by more than all of it; but no yearly rate leads there.
            (_, -1, _) when operands.Method == GrowthMethod.Compound => new(operands, UndefinedReason.NegativeFigure),
            (_, _, > ExactRoot.MaxDegree) => new(operands, UndefinedReason.Overflow),
            _ => Finish(operands, new(to / from, operands.Steps)),
        };
    }

    internal static GrowthRate Finish(GrowthOperands operands, ExactRoot root) =>
        root.IsWithin(Phrase.Limit) ? new(operands, root) : new(operands, UndefinedReason.Overflow);

    internal static bool TryGetFactors(GrowthSeries series, out BigFraction[] factors, out UndefinedReason reason)
    {
        decimal[] divisors = [.. series.Figures.SkipLast(1).Select(figure => figure.Quantity.Value)];
        UndefinedReason? fault = (series.IsComplete, divisors.Any(value => value == 0), divisors.Any(value => value < 0)) switch
        {
            _ when series.HasDifferentDefinitions => UndefinedReason.DifferentDefinitions,
            (false, _, _) => UndefinedReason.MissingFigure,
            (_, true, _) => UndefinedReason.ZeroDivisor,
            (_, _, true) => UndefinedReason.NegativeFigure,
            _ => null,
        };
        factors = fault is not null ? [] : series.Figures.IsEmpty
            ? [.. series.Rates.Select(FactorOf)]
            : [.. series.Figures.Zip(series.Figures.Skip(1), (from, to) => BigFraction.Of(to.Quantity) / BigFraction.Of(from.Quantity))];
        reason = fault.GetValueOrDefault();
        return fault is null;
    }

    internal static BigFraction FactorOf(YearlyRate rate) => BigFraction.Of(1) + (BigFraction.Of(rate.Percent) / BigFraction.Of(100));
}
