using System.Globalization;
using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using KhuyenCong.Domain;

namespace KhuyenCong.Calculations.Tests.Evaluation;

/// <summary>Formulas, numbers and ranges for the tests of evaluation: written by hand, and random.</summary>
internal static class FormulaSamples
{
    /// <summary>Bounds from a small set, so that zeros, equal bounds and ties are frequent.</summary>
    internal static Gen<ValueRange> Ranges { get; } =
        from lower in Gen.Choose(-6, 6).Select(i => i * 0.5m)
        from width in Gen.OneOf(Gen.Constant(0m), Gen.Choose(1, 8).Select(i => i * 0.25m))
        from hasLower in Gen.Elements(true, false)
        from hasUpper in Gen.Elements(true, false)
        select width == 0 ? ValueRange.Point(lower) : new ValueRange(lower, hasLower, lower + width, hasUpper);

    /// <summary>Numbers of every size, small ones above all.</summary>
    internal static Gen<decimal> Numbers { get; } = Gen.OneOf(
        Gen.Choose(-12, 12).Select(i => i * 0.25m),
        Generators.Whole.Select(i => (decimal)i),
        from whole in Generators.Whole from scale in Gen.Choose(0, 20) select new ExactFraction(whole, BigInteger.Pow(10, scale)).ToDecimal());

    /// <summary>
    /// How far a point lies between the bounds of its range, in parts of 2^20: at an end, next to it, in the middle, anywhere.
    /// </summary>
    internal static Gen<int> Places { get; } = Gen.OneOf(Gen.Elements(0, 1, 1 << 18, 1 << 19, (1 << 20) - 1, 1 << 20), Gen.Choose(0, 1 << 20));

    internal static IndicatorFormula Formula(string text) => IndicatorFormula.Parse(text);

    /// <summary>Evaluates on numbers written "1; 2.5", in the order of the formula's names.</summary>
    internal static FormulaResult Evaluate(string formula, string numbers, RoundingRule rule = RoundingRule.HalfAwayFromZero) =>
        FormulaCalculator.Evaluate(Formula(formula), [.. Split(numbers, "; ").Select(Decimal)], rule);

    /// <summary>Evaluates on ranges written "[1; 2) (3; 4]", in the order of the formula's names.</summary>
    internal static FormulaRange EvaluateRange(string formula, string ranges, RoundingRule rule = RoundingRule.HalfAwayFromZero) =>
        FormulaCalculator.EvaluateRange(Formula(formula), [.. Split(ranges.Replace("] ", "]|", StringComparison.Ordinal).Replace(") ", ")|", StringComparison.Ordinal), "|").Select(Range)], rule);

    internal static decimal Decimal(string text) => decimal.Parse(text, NumberStyles.Number, CultureInfo.InvariantCulture);

    /// <summary>The number at a place of a range, moved inside where the bound does not belong to it.</summary>
    internal static ExactFraction PointIn(ValueRange range, int place)
    {
        const int Whole = 1 << 20;
        int inside = Math.Clamp(place, range.IsLowerInclusive ? 0 : 1, range.IsUpperInclusive ? Whole : Whole - 1);
        return ((ExactFraction.Of(range.Lower) * new ExactFraction(Whole - inside, 1)) + (ExactFraction.Of(range.Upper) * new ExactFraction(inside, 1))) / new ExactFraction(Whole, 1);
    }

    internal static bool Contains(ValueRange range, ExactFraction number)
    {
        int lower = number.CompareTo(ExactFraction.Of(range.Lower));
        int upper = number.CompareTo(ExactFraction.Of(range.Upper));
        return (lower > 0 || (lower == 0 && range.IsLowerInclusive)) && (upper < 0 || (upper == 0 && range.IsUpperInclusive));
    }

    private static string[] Split(string text, string mark) => text.Length == 0 ? [] : text.Split(mark);

    private static ValueRange Range(string text)
    {
        decimal[] bounds = [.. text[1..^1].Split("; ").Select(Decimal)];
        return new(bounds[0], text[0] == '[', bounds[1], text[^1] == ']');
    }
}
