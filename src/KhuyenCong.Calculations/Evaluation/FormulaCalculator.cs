using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <summary>Evaluates formulas (tính công thức): on numbers exactly, on ranges, and with the working shown.</summary>
/// <remarks>
/// A division by zero, a root of a number that is not positive, and what decimal cannot hold give an undefined result with its reason. Over ranges a divisor that holds or
/// reaches zero is undefined too, and so is a rate of steps that are no single whole number.
/// </remarks>
public static partial class FormulaCalculator
{
    /// <summary>Evaluates a formula on numbers (tính giá trị), with nothing rounded on the way but what the formula rounds.</summary>
    /// <param name="formula">The formula.</param>
    /// <param name="values">A number for each of <see cref="IndicatorFormula.Identifiers"/>, in their order: money in đồng, percent as hundredths.</param>
    /// <param name="rounding">How the formula's round rounds; half away from zero by default.</param>
    /// <returns>The result.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="formula"/> is null.</exception>
    /// <exception cref="ArgumentException">There are more or fewer values than names.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="rounding"/> is not a defined rule.</exception>
    public static FormulaResult Evaluate(IndicatorFormula formula, ReadOnlySpan<decimal> values, RoundingRule rounding = RoundingRule.HalfAwayFromZero)
    {
        ArgumentNullException.ThrowIfNull(formula);
        Require(formula, values.Length, nameof(values));
        Require(rounding);
        return new ExactEvaluation(values, rounding).Run(formula.Root);
    }

    /// <summary>Evaluates a formula on numbers by name (tính giá trị theo tên); a missing one gives an undefined result.</summary>
    /// <param name="formula">The formula.</param>
    /// <param name="values">The numbers; names that the formula does not use are left aside.</param>
    /// <param name="rounding">How the formula's round rounds; half away from zero by default.</param>
    /// <returns>The result.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="rounding"/> is not a defined rule.</exception>
    public static FormulaResult Evaluate(IndicatorFormula formula, IReadOnlyDictionary<string, decimal> values, RoundingRule rounding = RoundingRule.HalfAwayFromZero)
    {
        ArgumentNullException.ThrowIfNull(formula);
        ArgumentNullException.ThrowIfNull(values);
        return InOrder(formula, values) is { } ordered ? Evaluate(formula, ordered, rounding) : new(UndefinedReason.MissingFigure);
    }

    /// <summary>Evaluates a formula on ranges (tính khoảng giá trị).</summary>
    /// <param name="formula">The formula.</param>
    /// <param name="values">A range for each of <see cref="IndicatorFormula.Identifiers"/>, in their order.</param>
    /// <param name="rounding">How the formula's round rounds; half away from zero by default.</param>
    /// <returns>The range that holds every possible result.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="formula"/> is null.</exception>
    /// <exception cref="ArgumentException">There are more or fewer values than names.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="rounding"/> is not a defined rule.</exception>
    public static FormulaRange EvaluateRange(IndicatorFormula formula, ReadOnlySpan<ValueRange> values, RoundingRule rounding = RoundingRule.HalfAwayFromZero)
    {
        ArgumentNullException.ThrowIfNull(formula);
        Require(formula, values.Length, nameof(values));
        Require(rounding);
        return new RangeEvaluation(values, rounding).Run(formula.Root);
    }

    /// <summary>Evaluates a formula on ranges by name (tính khoảng giá trị theo tên); a missing one gives an undefined result.</summary>
    /// <param name="formula">The formula.</param>
    /// <param name="values">The ranges; names that the formula does not use are left aside.</param>
    /// <param name="rounding">How the formula's round rounds; half away from zero by default.</param>
    /// <returns>The range that holds every possible result.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="rounding"/> is not a defined rule.</exception>
    public static FormulaRange EvaluateRange(IndicatorFormula formula, IReadOnlyDictionary<string, ValueRange> values, RoundingRule rounding = RoundingRule.HalfAwayFromZero)
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
            throw new ArgumentException($"Expected a value for each name of the formula: {QuotedText.Plain(string.Join(", ", formula.Identifiers))}.", parameter);
        }
    }
}
