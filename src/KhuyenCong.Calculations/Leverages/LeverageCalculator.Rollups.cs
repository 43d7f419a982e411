namespace KhuyenCong.Calculations;

/// <content>Leverage of totals of a roll-up.</content>
public static partial class LeverageCalculator
{
    /// <summary>
    /// Divides a total of counterpart capital by a total of state money (vốn đối ứng chia vốn ngân sách, từ bảng tổng hợp).
    /// </summary>
    /// <param name="capital">The counterpart capital; if the total is undefined, the result is undefined for the same reason.</param>
    /// <param name="state">The state money; if the total is undefined, the result is undefined for the same reason.</param>
    /// <param name="options">The catalogue and other choices; null for the defaults.</param>
    /// <returns>The leverage.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="capital"/> or <paramref name="state"/> is null.</exception>
    public static Leverage Calculate(RollupTotal capital, RollupTotal state, CalculationOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(capital);
        ArgumentNullException.ThrowIfNull(state);
        RollupTotal undefined = capital.IsDefined ? state : capital;
        return undefined.Reason is { } reason
            ? new(capital.Observation, state.Observation, CalculationOptions.Of(options), reason) { Misfit = undefined.Misfit }
            : Calculate(capital.Observation, state.Observation, options);
    }
}
