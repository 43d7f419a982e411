using FsCheck;
using FsCheck.Fluent;

namespace KhuyenCong.Domain.Tests;

/// <summary>Random formulas as text, and a comparison of trees part by part.</summary>
internal static class FormulaTrees
{
    private static readonly Gen<string> Names = Gen.Elements("a", "b", "c", "total_fund", "region.x_1");

    private static readonly Gen<string> Numbers = Gen.Elements("0", "1", "2.50", "63", "0.05", "1000000000");

    internal static Gen<string> Texts { get; } = Gen.Sized(size => Tree(Math.Min(size, 40)));

    internal static bool AreSame(FormulaNode left, FormulaNode right) =>
        left.GetType() == right.GetType()
        && left.Parts.Length == right.Parts.Length
        && (left, right) switch
        {
            (FormulaLiteral one, FormulaLiteral other) => one.Value == other.Value,
            (FormulaIdentifier one, FormulaIdentifier other) => string.Equals(one.Name, other.Name, StringComparison.Ordinal) && one.Ordinal == other.Ordinal,
            (FormulaChain one, FormulaChain other) => one.IsProduct == other.IsProduct && one.IsInverse.SequenceEqual(other.IsInverse),
            (FormulaCall one, FormulaCall other) => one.Function == other.Function,
            (FormulaComparison one, FormulaComparison other) => one.Operator == other.Operator,
            _ => true,
        }
        && left.Parts.Zip(right.Parts).All(pair => AreSame(pair.First, pair.Second));

    // The kind is drawn first, so that only the parts of that kind are made.
    private static Gen<string> Tree(int size) => from kind in Gen.Choose(0, size < 2 ? 2 : 11) from text in OfKind(kind, size) select text;

    private static Gen<string> OfKind(int kind, int size) => kind switch
    {
        0 or 1 => Names,
        2 => Numbers,
        3 => from operand in Tree(size - 1) select $"-({operand})",
        4 => from operand in Tree(size / 2) select $"- {operand}",
        5 => Chain(size, '+', '-'),
        6 => Chain(size, '*', '/'),
        7 => from inner in Tree(size - 1) select $"( {inner} )",
        8 => from function in Gen.Elements("sum", "mean", "median", "min", "max", "geomean") from arguments in Many(size) select $"{function}({string.Join(',', arguments)})",
        9 => from inner in Tree(size - 1) from decimals in Gen.Elements("0", "2", "9") select $"round({inner}, {decimals})",
        10 => from start in Tree(size / 2)
              from end in Tree(size / 2)
              from function in Gen.Elements("growth({0}, {1})", "cagr({0}, {1}, 6)")
              select function.Replace("{0}", start, StringComparison.Ordinal).Replace("{1}", end, StringComparison.Ordinal),
        _ => from left in Tree(size / 2) from right in Tree(size / 2) from sign in Gen.Elements("=", "<", "<=", ">", ">=") select $"count({left} {sign} {right}, a<b)",
    };

    private static Gen<string[]> Many(int size) => from count in Gen.Choose(1, 4) from parts in Tree(size / count / 2).ArrayOf(count) select parts;

    private static Gen<string> Chain(int size, char one, char other) =>
        from parts in Many(size)
        from signs in Gen.Elements(one, other).ArrayOf(parts.Length)
        select string.Concat(parts.Zip(signs, (part, sign) => $"({part}) {sign} ")) + "b";
}
