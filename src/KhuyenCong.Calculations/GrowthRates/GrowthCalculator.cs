using System.Collections.Immutable;
using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <summary>Computes growth (tính tốc độ tăng). The methods return different numbers, so the caller always chooses one.</summary>
/// <remarks>
/// The result is undefined, with its reason, if a figure is missing, if the figures do not belong together, if one id has two definitions,
/// or on overflow. It is also undefined for growth from zero or from a negative figure, for compound growth to a negative figure, and for a
/// geometric mean with a factor that is not positive. The hedge of a figure carries over to the sentence if the growth can still be
/// bounded; otherwise, the growth is printed as "khoảng". Estimates are marked.
/// </remarks>
/// <example>
/// <code>
/// GrowthCalculator.YearOnYear(of2014, of2015).RoundPercent(2); // 10 for 100 and 110 tỷ đồng
/// GrowthCalculator.GeometricMean(GrowthSeries.Of([of2014, of2015, of2016])).RoundPercent(2);
/// </code>
/// </example>
public static class GrowthCalculator
{
    /// <summary>
    /// Computes the growth of a figure compared with the same period of the year before (so với cùng kỳ năm trước), such as quarter III
    /// with quarter III, or a year with the year before.
    /// </summary>
    /// <param name="previous">The figure for the year before; if null, the result is undefined.</param>
    /// <param name="current">The figure for the same period of the current year; if null, the result is undefined.</param>
    /// <param name="options">The catalogue and other choices; null for the defaults.</param>
    /// <returns>current / previous - 1; undefined for a previous figure of zero or below.</returns>
    public static GrowthRate YearOnYear(Observation? previous, Observation? current, CalculationOptions? options = null)
    {
        return Divide(YearsOf(previous, current), previous, current, [], GrowthMisfit.Of(previous, current), options);
    }

    /// <summary>Computes the growth in one year of a series compared with the year before (năm sau so với năm trước).</summary>
    /// <param name="series">The figures or rates.</param>
    /// <param name="year">The year for which to compute the growth.</param>
    /// <param name="options">The catalogue and other choices; null for the defaults.</param>
    /// <returns>The growth; for a series of rates, the published rate.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="series"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="year"/> is not from 2 to 9999.</exception>
    public static GrowthRate YearOnYear(GrowthSeries series, int year, CalculationOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(series);
        ArgumentOutOfRangeException.ThrowIfLessThan(year, 2);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, 9999);
        YearRange years = new(year - 1, year);
        if (series.FindRate(year) is { } rate)
        {
            GrowthOperands published = new(GrowthMethod.YearOnYear, 1, CalculationOptions.Of(options))
            {
                Years = years,
                Rates = [rate],
                Hedge = rate.Percent > 0 ? rate.Hedge : rate.SignedHedge,
            };
            return GrowthDivision.Finish(published, GrowthDivision.FactorOf(rate));
        }

        Observation? previous = series.FindFigure(year - 1);
        Observation? current = series.FindFigure(year);
        ImmutableArray<int> missing = series.Observations.IsEmpty
            ? [year]
            : [.. new[] { year - 1, year }.Where(needed => series.FindFigure(needed) is null)];
        return Divide(years, previous, current, missing, series.Misfit, options);
    }

    /// <summary>
    /// Computes the growth of an amount compared with the year before (năm sau so với năm trước); for money, pass the result of
    /// <see cref="Vnd.ToQuantity"/>.
    /// </summary>
    /// <param name="previous">The amount in the year before.</param>
    /// <param name="current">The amount in the current year, in the same unit.</param>
    /// <param name="options">The catalogue and other choices; null for the defaults.</param>
    /// <returns>
    /// current / previous - 1, with the mark <see cref="ResultMarks.ScopeNotStated"/>; undefined for a previous amount of zero or below.
    /// </returns>
    public static GrowthRate YearOnYear(Quantity previous, Quantity current, CalculationOptions? options = null)
    {
        return OfAmounts(new(GrowthMethod.YearOnYear, 1, CalculationOptions.Of(options)) { From = previous, To = current });
    }

    /// <summary>
    /// Computes the arithmetic mean of the yearly rates (trung bình cộng các tốc độ tăng), which is not the "tốc độ tăng bình quân".
    /// </summary>
    /// <param name="series">The figures or rates, with no year missing.</param>
    /// <param name="options">The catalogue and other choices; null for the defaults.</param>
    /// <returns>The mean; undefined when a year is missing, or a figure before the last is zero or below.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="series"/> is null.</exception>
    public static GrowthRate ArithmeticMean(GrowthSeries series, CalculationOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(series);
        GrowthOperands operands = OfAll(GrowthMethod.ArithmeticMean, series, options);
        return GrowthDivision.TryGetFactors(series, out ExactNumber[] factors, out UndefinedReason reason)
            ? GrowthDivision.Finish(operands, factors.Aggregate((sum, factor) => sum + factor) / ExactNumber.Of(factors.Length))
            : new(operands, reason);
    }

    /// <summary>
    /// Computes the geometric mean (tốc độ tăng bình quân): the nth root of the product of the factors 1 + rate, minus 1.
    /// </summary>
    /// <param name="series">The figures or rates, with no year missing.</param>
    /// <param name="options">The catalogue and other choices; null for the defaults.</param>
    /// <returns>
    /// The mean per year; undefined when a year is missing, a factor is not positive, or there are more than 1000 steps.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="series"/> is null.</exception>
    public static GrowthRate GeometricMean(GrowthSeries series, CalculationOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(series);
        GrowthOperands operands = OfAll(GrowthMethod.GeometricMean, series, options);
        if (!GrowthDivision.TryGetFactors(series, out ExactNumber[] factors, out UndefinedReason reason))
        {
            return new(operands, reason);
        }

        if (Array.Exists(factors, factor => factor.Sign <= 0))
        {
            return new(operands, UndefinedReason.FactorNotPositive);
        }

        return factors.Length > ExactEvaluation.MaxSteps
            ? new(operands, UndefinedReason.Overflow)
            : GrowthDivision.Finish(
                operands, GrowthDivision.RootOf(factors.Aggregate((product, factor) => product * factor), factors.Length));
    }

    /// <summary>
    /// Computes the compound annual growth rate (tốc độ tăng trưởng kép hàng năm, CAGR), from the first and the last figure only.
    /// </summary>
    /// <param name="series">
    /// The figures; those between the first and the last can be missing. For a series of published rates, which has no figures, the result
    /// is undefined; use <see cref="GeometricMean"/> instead.
    /// </param>
    /// <param name="options">The catalogue and other choices; null for the defaults.</param>
    /// <returns>
    /// (last / first)^(1/steps) - 1; undefined when either figure is missing, the first is zero or below, the last is below zero, or there
    /// are more than 1000 steps.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="series"/> is null.</exception>
    public static GrowthRate Compound(GrowthSeries series, CalculationOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(series);
        Observation? first = series.Years is { } years ? series.FindFigure(years.First) : null;
        Observation? last = series.Years is { } span ? series.FindFigure(span.Last) : null;
        bool hasBoth = first is not null && last is not null;
        GrowthOperands operands = new(GrowthMethod.Compound, series.Steps, CalculationOptions.Of(options))
        {
            Years = series.Years,
            From = first?.Quantity,
            To = last?.Quantity,
            Figures = series.Steps == 0 ? series.Observations : [.. new[] { first, last }.OfType<Observation>()],
            Rates = series.Rates,
            MissingYears =
            [
                .. series.MissingYears.Where(
                    year => !series.Observations.IsEmpty && (year == series.Years?.First || year == series.Years?.Last)),
            ],
            Hedge = hasBoth ? GrowthDivision.HedgeOf(first!, last!) : Hedge.None,
            Misfit = series.Misfit?.Text,
        };
        return series.Misfit is { } misfit ? new(operands, misfit.Reason)
            : hasBoth && series.HasSureEnds ? GrowthDivision.Divide(operands)
            : new(operands, UndefinedReason.MissingFigure);
    }

    /// <summary>
    /// Computes the compound annual growth rate between two amounts (tốc độ tăng trưởng kép hàng năm, CAGR); for money, pass the result of
    /// <see cref="Vnd.ToQuantity"/>.
    /// </summary>
    /// <param name="from">The amount at the start.</param>
    /// <param name="to">The amount at the end, in the same unit.</param>
    /// <param name="steps">
    /// The number of yearly steps between them, such as six from 2014 to 2020; see <see cref="YearRange.GrowthSteps"/>.
    /// </param>
    /// <param name="options">The catalogue and other choices; null for the defaults.</param>
    /// <returns>
    /// (to / from)^(1/steps) - 1, with the mark <see cref="ResultMarks.ScopeNotStated"/>; undefined when the first amount is zero or
    /// below, the last is below zero, or there are more than 1000 steps.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="steps"/> is less than 1.</exception>
    public static GrowthRate Compound(Quantity from, Quantity to, int steps, CalculationOptions? options = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(steps, 1);
        return OfAmounts(new(GrowthMethod.Compound, steps, CalculationOptions.Of(options)) { From = from, To = to });
    }

    private static YearRange? YearsOf(Observation? previous, Observation? current) => (previous, current) switch
    {
        ({ } first, _) when first.Period.FirstDay.Year is < 9999 and var year => new(year, year + 1),
        (null, { } last) when last.Period.FirstDay.Year is > 1 and var year => new(year - 1, year),
        _ => null,
    };

    private static GrowthRate Divide(
        YearRange? years,
        Observation? previous,
        Observation? current,
        ImmutableArray<int> missing,
        DataMisfit? misfit,
        CalculationOptions? options)
    {
        GrowthOperands operands = new(GrowthMethod.YearOnYear, 1, CalculationOptions.Of(options))
        {
            Years = years,
            From = previous?.Quantity,
            To = current?.Quantity,
            Previous = previous,
            Current = current,
            MissingYears = missing,
            Hedge = previous is null || current is null ? Hedge.None : GrowthDivision.HedgeOf(previous, current),
            Misfit = misfit?.Text,
        };
        return misfit is not null ? new(operands, misfit.Reason)
            : previous is null || current is null ? new(operands, UndefinedReason.MissingFigure)
            : GrowthDivision.Divide(operands);
    }

    private static GrowthOperands OfAll(GrowthMethod method, GrowthSeries series, CalculationOptions? options) =>
        new(method, series.Steps, CalculationOptions.Of(options))
        {
            Years = series.Years,
            Figures = series.Observations,
            Rates = series.Rates,
            MissingYears = series.MissingYears,
            Hedge = GrowthDivision.HedgeOf(series),
            Misfit = series.Misfit?.Text,
        };

    private static GrowthRate OfAmounts(in GrowthOperands operands)
    {
        MeasureUnit from = operands.From.GetValueOrDefault().Unit;
        return !from.ConvertsTo(operands.To.GetValueOrDefault().Unit) ? new(operands, UndefinedReason.UnlikeUnits)
            : from.Kind == MeasureUnitKind.Percent ? new(operands, UndefinedReason.RatioIndicator)
            : GrowthDivision.Divide(operands);
    }
}
