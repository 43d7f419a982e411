namespace KhuyenCong.Domain.Tests;

public class FormulaSetTest
{
    [Fact]
    public void Every_formula_comes_after_those_that_it_uses()
    {
        FormulaSet set = Set(("excess", "attainment - 1"), ("attainment", "actual / target"), ("target", "stage_1 + stage_2"));
        Assert.Equal(["target", "attainment", "excess"], set.Order);
        Assert.Equal("actual / target", set.Find("attainment")?.ToString());
        Assert.Null(set.Find("actual"));
    }

    [Theory]
    [InlineData("a = a + 1", "a → a")]
    [InlineData("a = b; b = c + x; c = 2 * a", "a → b → c → a")]
    [InlineData("x = a; a = b; b = a", "a → b → a")]
    public void A_circle_is_named(string formulas, string circle)
    {
        ArgumentException error = Assert.Throws<ArgumentException>(() => Set([.. formulas.Split("; ").Select(line => line.Split(" = ")).Select(parts => (parts[0], parts[1]))]));
        Assert.Contains(circle + ".", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_chain_is_no_deep_one()
    {
        FormulaSet set = Set([.. Enumerable.Range(0, 100_000).Select(i => (Name(i), Name(i + 1) + " + 1"))]);
        Assert.Equal("f99999", set.Order[0]);
    }

    [Fact]
    public void Two_formulas_of_one_name_and_names_that_are_none_are_refused()
    {
        Assert.Throws<ArgumentException>(() => Set(("a", "b"), ("a", "c")));
        Assert.Throws<ArgumentException>(() => Set(("sum", "b")));
        Assert.Throws<ArgumentException>(() => Set(("A", "b")));
    }

    private static string Name(int number) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"f{number}");

    private static FormulaSet Set(params (string Name, string Formula)[] formulas) =>
        new(formulas.Select(pair => KeyValuePair.Create(pair.Name, IndicatorFormula.Parse(pair.Formula))));
}
