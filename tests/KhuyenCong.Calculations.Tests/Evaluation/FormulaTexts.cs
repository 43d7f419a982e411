using FsCheck;
using FsCheck.Fluent;

namespace KhuyenCong.Calculations.Tests.Evaluation;

/// <summary>Random formulas without roots, as text.</summary>
internal static class FormulaTexts
{
    private static readonly Gen<string> Names = Gen.Elements("a", "b", "c", "d");

    private static readonly Gen<string> Literals = Gen.Elements("0", "1", "2", "0.5", "3", "0.25");

    private static readonly Gen<string> Signs = Gen.Elements("=", "<", "<=", ">", ">=");

    internal static Gen<string> Trees { get; } = Gen.Sized(size => Tree(Math.Min(size, 24)));

    internal static Gen<string> Comparisons { get; } = Gen.Sized(size => Comparison(Math.Min(size, 16)));

    // The kind is drawn first, so that only the parts of that kind are made.
    private static Gen<string> Tree(int size) => from kind in Gen.Choose(0, size < 2 ? 2 : 11) from text in OfKind(kind, size) select text;

    private static Gen<string> OfKind(int kind, int size) => kind switch
    {
        0 or 1 => Names,
        2 => Literals,
        3 => from operand in Tree(size / 2) select $"-({operand})",
        4 or 5 => Chain(size, '+', '-'),
        6 or 7 => Chain(size, '*', '/'),
        8 => from function in Gen.Elements("sum", "mean", "median", "min", "max") from parts in Many(size) select $"{function}({string.Join(", ", parts)})",
        9 => from inner in Tree(size / 2) from decimals in Gen.Elements("0", "1", "2") select $"round({inner}, {decimals})",
        10 => from start in Tree(size / 3) from end in Tree(size / 3) select $"growth({start}, {end})",
        _ => from first in Comparison(size / 2) from second in Comparison(size / 2) select $"count({first}, {second})",
    };

    private static Gen<string> Comparison(int size) => from left in Tree(size / 2) from sign in Signs from right in Tree(size / 2) select $"{left} {sign} {right}";

    private static Gen<string[]> Many(int size) => from count in Gen.Choose(1, 4) from parts in Tree(size / count / 2).ArrayOf(count) select parts;

    private static Gen<string> Chain(int size, char one, char other) =>
        from parts in Many(size)
        from signs in Gen.Elements(one, other).ArrayOf(parts.Length)
        from last in Names
        select string.Concat(parts.Zip(signs, (part, sign) => $"({part}) {sign} ")) + last;
}
