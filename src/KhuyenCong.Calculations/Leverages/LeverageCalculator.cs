using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <summary>Computes the counterpart capital that each đồng of state money attracted (tính hiệu quả thu hút vốn).</summary>
/// <remarks>
/// The result is undefined, with its reason, if an operand is missing, is not money or has a different source than expected. It is also
/// undefined if places or periods differ, if a plan is divided by a result or the reverse, if one id has two definitions, or if the state
/// money is zero. The quotient of two amounts never overflows.
/// </remarks>
/// <example>
/// <code>
/// Vnd capital = Vnd.Parse("9.500 tỷ đồng"), state = Vnd.Parse("1.737,73 tỷ đồng");
/// LeverageCalculator.Calculate(new() { Capital = capital, State = state }).RoundRatio(1); // 5.5
/// </code>
/// </example>
public static partial class LeverageCalculator
{
    /// <summary>Divides counterpart capital by state money (vốn đối ứng chia vốn ngân sách).</summary>
    /// <param name="amounts">The counterpart capital attracted, and the state money that attracted it.</param>
    /// <param name="options">The catalogue and other choices; null for the defaults.</param>
    /// <returns>The leverage, with the mark <see cref="ResultMarks.ScopeNotStated"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="amounts"/> is null.</exception>
    public static Leverage Calculate(LeverageAmounts amounts, CalculationOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(amounts);
        return new(amounts, CalculationOptions.Of(options), amounts.State == Vnd.Zero ? UndefinedReason.ZeroDivisor : null);
    }

    /// <summary>
    /// Divides reported counterpart capital by reported state money (vốn đối ứng chia vốn ngân sách); the result states the stage of the
    /// state money.
    /// </summary>
    /// <param name="capital">
    /// The counterpart capital, which must have the source counterpart; if null, the result is undefined. Its hedge carries over to the
    /// sentence.
    /// </param>
    /// <param name="state">The state money, of the state budget or one of its parts; if null, the result is undefined.</param>
    /// <param name="options">The catalogue and other choices; null for the defaults.</param>
    /// <returns>The leverage.</returns>
    public static Leverage Calculate(Observation? capital, Observation? state, CalculationOptions? options = null)
    {
        options = CalculationOptions.Of(options);
        UndefinedReason? reason = ReasonOf(capital, state);
        return new(capital, state, options, reason)
        {
            Misfit = reason is UndefinedReason.OtherIndicator or UndefinedReason.OtherFunding or UndefinedReason.OtherPlace
                or UndefinedReason.OtherPeriod or UndefinedReason.PlannedFigure
                ? Phrase.Scopes(capital!, state!)
                : null,
        };
    }

    private static UndefinedReason? ReasonOf(Observation? capital, Observation? state)
    {
        if (capital is null || state is null)
        {
            return UndefinedReason.MissingFigure;
        }

        return Leverage.MoneyOf(capital) is null || Leverage.MoneyOf(state) is null ? UndefinedReason.OtherIndicator
            : capital.Funding != FundingSource.Counterpart || !IsStateMoney(state.Funding) ? UndefinedReason.OtherFunding
            : !capital.ReportingUnit.Equals(state.ReportingUnit) ? UndefinedReason.OtherPlace
            : capital.Period != state.Period ? UndefinedReason.OtherPeriod
            : Misfits.OfPlan(capital, state) is { } plan ? plan
            : Definitions.Differ(capital.Indicator, state.Indicator) ? UndefinedReason.DifferentDefinitions
            : state.Quantity.Value == 0 ? UndefinedReason.ZeroDivisor
            : null;
    }

    private static bool IsStateMoney(FundingSource source) => source
        is FundingSource.StateBudget or FundingSource.National or FundingSource.Local
        or FundingSource.LocalProvince or FundingSource.LocalDistrict or FundingSource.LocalCommune;
}
