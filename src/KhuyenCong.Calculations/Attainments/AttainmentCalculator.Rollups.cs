using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <content>Attainment straight from a roll-up.</content>
public static partial class AttainmentCalculator
{
    /// <summary>Measures a total of a roll-up against a target (mức đạt của một số tổng hợp).</summary>
    /// <param name="actual">The total; an undefined one makes the result undefined for the same reason.</param>
    /// <param name="target">The target of the program or of a stage.</param>
    /// <param name="options">The catalogue and other choices; null for the defaults.</param>
    /// <returns>The attainment.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="actual"/> or <paramref name="target"/> is null.</exception>
    public static Attainment Calculate(RollupTotal actual, Target target, CalculationOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(actual);
        ArgumentNullException.ThrowIfNull(target);
        options = CalculationOptions.Of(options);
        return actual.Reason is { } reason
            ? new(new(target, null, null, null), null, null, default, options, reason) { Misfit = actual.Misfit }
            : Calculate(actual.Value, new Comparison(target, actual, ComparabilityOf(actual.Value, target, options)), options);
    }
}
