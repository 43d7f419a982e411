using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <summary>Evaluates formulas (tính công thức), exactly on numbers or on ranges of numbers, and explains the working.</summary>
/// <remarks>
/// The result is undefined, with its reason, for a division by zero, for a rate from a number that is not positive or to a negative one,
/// for a geometric mean with a factor that is not positive, for a number of decimals or steps that is not whole, and for numbers that a
/// decimal cannot hold. On ranges, it is also undefined if the range of a divisor contains or touches zero, or if the number of steps of a
/// rate is not a single whole number.
/// </remarks>
/// <example>
/// <code>
/// IndicatorFormula formula = IndicatorFormula.Parse("trained / target");
/// FormulaCalculator.Evaluate(formula, [18_400, 140_000]).Round(4); // 0.1314
/// </code>
/// </example>
public static partial class FormulaCalculator
{
    /// <summary>Evaluates a formula on numbers (tính giá trị), without rounding except where the formula rounds.</summary>
    /// <param name="formula">The formula.</param>
    /// <param name="values">
    /// The numbers for <see cref="IndicatorFormula.Identifiers"/>, in their order: money in đồng, percentages as ratios (0.13 for 13%).
    /// </param>
    /// <param name="rounding">The rounding rule of the function round(); half away from zero by default.</param>
    /// <returns>The result.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="formula"/> is null.</exception>
    /// <exception cref="ArgumentException">The number of values differs from the number of names.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="rounding"/> is not a defined rule.</exception>
    public static FormulaResult Evaluate(
        IndicatorFormula formula, ReadOnlySpan<decimal> values, RoundingRule rounding = RoundingRule.HalfAwayFromZero)
    {
        ArgumentNullException.ThrowIfNull(formula);
        Require(formula, values.Length, nameof(values));
        Require(rounding);
        return new ExactEvaluation(values, rounding).Run(formula.Root);
    }

    /// <summary>Evaluates a formula on numbers by name (tính giá trị theo tên); if a number is missing, the result is undefined.</summary>
    /// <param name="formula">The formula.</param>
    /// <param name="values">The numbers by name; names that the formula does not use are ignored.</param>
    /// <param name="rounding">The rounding rule of the function round(); half away from zero by default.</param>
    /// <returns>The result.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="rounding"/> is not a defined rule.</exception>
    public static FormulaResult Evaluate(
        IndicatorFormula formula, IReadOnlyDictionary<string, decimal> values, RoundingRule rounding = RoundingRule.HalfAwayFromZero)
    {
        ArgumentNullException.ThrowIfNull(formula);
        ArgumentNullException.ThrowIfNull(values);
        return InOrder(formula, values) is { } ordered ? Evaluate(formula, ordered, rounding) : new(UndefinedReason.MissingFigure);
    }

    /// <summary>Evaluates a formula on ranges (tính khoảng giá trị).</summary>
    /// <param name="formula">The formula.</param>
    /// <param name="values">The ranges for <see cref="IndicatorFormula.Identifiers"/>, in their order.</param>
    /// <param name="rounding">The rounding rule of the function round(); half away from zero by default.</param>
    /// <returns>The range that contains every possible result.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="formula"/> is null.</exception>
    /// <exception cref="ArgumentException">The number of values differs from the number of names.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="rounding"/> is not a defined rule.</exception>
    public static FormulaRange EvaluateRange(
        IndicatorFormula formula, ReadOnlySpan<ValueRange> values, RoundingRule rounding = RoundingRule.HalfAwayFromZero)
    {
        ArgumentNullException.ThrowIfNull(formula);
        Require(formula, values.Length, nameof(values));
        Require(rounding);
        return new RangeEvaluation(values, rounding).Run(formula.Root);
    }

    /// <summary>
    /// Evaluates a formula on ranges by name (tính khoảng giá trị theo tên); if a range is missing, the result is undefined.
    /// </summary>
    /// <param name="formula">The formula.</param>
    /// <param name="values">The ranges by name; names that the formula does not use are ignored.</param>
    /// <param name="rounding">The rounding rule of the function round(); half away from zero by default.</param>
    /// <returns>The range that contains every possible result.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="rounding"/> is not a defined rule.</exception>
    public static FormulaRange EvaluateRange(
        IndicatorFormula formula, IReadOnlyDictionary<string, ValueRange> values, RoundingRule rounding = RoundingRule.HalfAwayFromZero)
    {
        ArgumentNullException.ThrowIfNull(formula);
        ArgumentNullException.ThrowIfNull(values);
        return InOrder(formula, values) is { } ordered ? EvaluateRange(formula, ordered, rounding) : new(UndefinedReason.MissingFigure);
    }

    private static T[]? InOrder<T>(IndicatorFormula formula, IReadOnlyDictionary<string, T> values)
    {
        T[] ordered = new T[formula.Identifiers.Length];
        for (int i = 0; i < ordered.Length; i++)
        {
            if (!values.TryGetValue(formula.Identifiers[i], out T? value))
            {
                return null;
            }

            ordered[i] = value;
        }

        return ordered;
    }

    private static void Require(RoundingRule rounding)
    {
        if (rounding is < RoundingRule.HalfAwayFromZero or > RoundingRule.Up)
        {
            throw new ArgumentOutOfRangeException(nameof(rounding), rounding, "Not a rounding rule.");
        }
    }

    private static void Require(IndicatorFormula formula, int count, string parameter)
    {
        if (count != formula.Identifiers.Length)
        {
            throw new ArgumentException(
                $"Expected a value for each name of the formula: {QuotedText.Plain(string.Join(", ", formula.Identifiers))}.", parameter);
        }
    }
}
