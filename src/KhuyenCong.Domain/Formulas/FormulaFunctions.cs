namespace KhuyenCong.Domain;

/// <summary>The names of the functions, and the number of arguments that each takes.</summary>
internal static class FormulaFunctions
{
    internal static string Names => SnakeCase<FormulaFunction>.AllWords;

    internal static bool TryFind(string name, out FormulaFunction function) => SnakeCase<FormulaFunction>.TryParse(name, out function);

    internal static string NameOf(FormulaFunction function) => SnakeCase<FormulaFunction>.Of(function);

    /// <summary>Returns the number of arguments that a function takes; null for one or more.</summary>
    internal static int? ArityOf(FormulaFunction function) => function switch
    {
        FormulaFunction.Floor => 1,
        FormulaFunction.Round or FormulaFunction.Growth => 2,
        FormulaFunction.Cagr => 3,
        _ => null,
    };
}
