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

    /// <summary>Measures a total of plans against a target, as if they had been carried out.</summary>
    internal static Attainment CalculatePlan(RollupTotal plan, Target target, CalculationOptions options) => plan.Reason is { } reason
        ? new(new(target, null, null, null), null, null, default, options, reason) { Misfit = plan.Misfit }
        : Calculate(plan.Value, new Comparison(target, plan, ComparabilityOf(plan.Value, target, options)), options, mayPlan: true);

    /// <summary>Measures a total against the plan of the same scope.</summary>
    internal static Attainment Calculate(RollupTotal actual, RollupTotal plan, CalculationOptions options)
    {
        RollupTotal undefined = plan.IsDefined ? actual : plan;
        Comparison comparison = new(null, null, actual.Observation, null) { Plan = plan.Observation };
        return undefined.Reason is { } reason
            ? new(comparison, actual.Observation?.Value, null, default, options, reason) { Misfit = undefined.Misfit }
            : Calculate(actual.Observation!, plan.Observation!, options);
    }

    /// <summary>Measures a figure against the plan of the same scope.</summary>
    internal static Attainment Calculate(Observation actual, Observation plan, CalculationOptions options) =>
        Divide(new(null, null, actual, null) { Plan = plan }, actual.Value, null, options, misfit: null);
}
