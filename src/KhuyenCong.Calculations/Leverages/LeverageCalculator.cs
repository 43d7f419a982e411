using System.Collections.Immutable;
using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <summary>Measures how much counterpart capital state money drew (tính hiệu quả thu hút vốn).</summary>
/// <remarks>A missing operand, an id of two definitions and state money of zero give an undefined result with its reason. Two amounts cannot overflow.</remarks>
public static class LeverageCalculator
{
    /// <summary>Divides counterpart capital by state money (vốn đối ứng chia vốn ngân sách).</summary>
    /// <param name="capital">The counterpart capital drawn.</param>
    /// <param name="state">The state money.</param>
    /// <param name="options">The catalogue and other choices; the usual ones when null.</param>
    /// <returns>The leverage.</returns>
    public static Leverage Calculate(Vnd capital, Vnd state, CalculationOptions? options = null) => new(
        capital, state, FundingSource.Unstated, FundingStage.Unstated, Hedge.None, Caveats.None, [], CalculationOptions.Of(options), state == Vnd.Zero ? UndefinedReason.ZeroDivisor : null);

    /// <summary>
    /// Divides reported counterpart capital by reported state money (vốn đối ứng chia vốn ngân sách); the result says how far the state
    /// money has come.
    /// </summary>
    /// <param name="capital">The counterpart capital; null gives an undefined result. Its hedge passes to the sentence.</param>
    /// <param name="state">The state money; null gives an undefined result.</param>
    /// <param name="options">The catalogue and other choices; the usual ones when null.</param>
    /// <returns>The leverage.</returns>
    /// <exception cref="ArgumentException">
    /// A figure is not money, the first is no counterpart capital, the second is not state money, or the two are not of one reporting unit
    /// and span of years; the message names them.
    /// </exception>
    public static Leverage Calculate(Observation? capital, Observation? state, CalculationOptions? options = null)
    {
        options = CalculationOptions.Of(options);
        Require(capital, source => source == FundingSource.Counterpart, "counterpart capital", nameof(capital));
        Require(state, IsStateMoney, "state budget money", nameof(state));
        ImmutableArray<Citation> citations = [.. new[] { capital?.Citation, state?.Citation }.OfType<Citation>()];
        Caveats caveats = Caveats.Of([capital, state]);
        FundingStage stage = state?.Stage ?? FundingStage.Unstated;
        if (capital is null || state is null)
        {
            return new(
                capital?.Quantity.ToVnd(),
                state?.Quantity.ToVnd(),
                state?.Funding ?? FundingSource.Unstated,
                stage,
                Hedge.None,
                caveats,
                citations,
                options,
                UndefinedReason.MissingFigure);
        }

        if (!capital.ReportingUnit.Equals(state.ReportingUnit) || capital.Period != state.Period)
        {
            throw new ArgumentException(
                $"Capital and state money are not of one unit and period: {Phrase.Scope(capital)}; {Phrase.Scope(state)}.", nameof(state));
        }

        Vnd divisor = state.Quantity.ToVnd();
        return new(
            capital.Quantity.ToVnd(),
            divisor,
            state.Funding,
            stage,
            HedgeAlgebra.Quotient(capital.Value.Hedge),
            caveats,
            citations,
            options,
            Definitions.Differ(capital.Indicator, state.Indicator) ? UndefinedReason.DifferentDefinitions
            : divisor == Vnd.Zero ? UndefinedReason.ZeroDivisor
            : null);
    }

    private static bool IsStateMoney(FundingSource source) => source
        is FundingSource.StateBudget or FundingSource.National or FundingSource.Local
        or FundingSource.LocalProvince or FundingSource.LocalDistrict or FundingSource.LocalCommune;

    private static void Require(Observation? figure, Func<FundingSource, bool> isExpected, string expected, string parameter)
    {
        if (figure is not null && (figure.Indicator.Unit.Kind != MeasureUnitKind.Money || !isExpected(figure.Funding)))
        {
            throw new ArgumentException(
                $"Expected {expected}, not {QuotedText.Of(figure.Indicator.Id)} "
                + $"of source \"{DisplayNames.Of(figure.Funding).Vietnamese}\".",
                parameter);
        }
    }
}
