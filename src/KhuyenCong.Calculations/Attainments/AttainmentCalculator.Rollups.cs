using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <content>Attainment by totals of a roll-up.</content>
public static partial class AttainmentCalculator
{
    /// <summary>Measures a total of a roll-up against a target (mức đạt của một số tổng hợp).</summary>
    /// <param name="actual">The total; if it is undefined, the result is undefined for the same reason.</param>
    /// <param name="target">The target of the program or of a stage.</param>
    /// <param name="options">The catalogue and other choices; null for the defaults.</param>
    /// <returns>The attainment.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="actual"/> or <paramref name="target"/> is null.</exception>
    public static Attainment Calculate(RollupTotal actual, Target target, CalculationOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(actual);
        ArgumentNullException.ThrowIfNull(target);
        options = CalculationOptions.Of(options);
        return Calculate(actual, target, options, mayPlan: false);
    }

    /// <summary>Measures a total of plans against a target, as if the plans had been carried out.</summary>
    internal static Attainment CalculatePlan(RollupTotal plan, Target target, CalculationOptions options) =>
        Calculate(plan, target, options, mayPlan: true);

    /// <summary>Measures a total against the plan with the same scope.</summary>
    internal static Attainment Calculate(RollupTotal actual, RollupTotal plan, CalculationOptions options)
    {
        RollupTotal undefined = plan.IsDefined ? actual : plan;
        Comparison comparison = new(plan.Observation, actual.Observation);
        return undefined.Reason is { } reason
            ? new(comparison, null, options, reason) { Misfit = undefined.Misfit }
            : Calculate(actual.Observation!, plan.Observation!, options);
    }

    /// <summary>Measures a figure against the plan with the same scope.</summary>
    internal static Attainment Calculate(Observation actual, Observation plan, CalculationOptions options) =>
        Divide(new(plan, actual), null, options, misfit: null);

    private static Attainment Calculate(RollupTotal actual, Target target, CalculationOptions options, bool mayPlan)
    {
        if (actual.Reason is { } reason)
        {
            return new(new(target, default(IndicatorValue), options.Catalogue), null, options, reason) { Misfit = actual.Misfit };
        }

        return Calculate(new Comparison(target, actual, options.Catalogue), options, mayPlan: mayPlan);
    }
}
