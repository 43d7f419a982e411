namespace KhuyenCong.Domain.Tests;

public class FormulaCycleTest
{
    [Theory]
    [InlineData("a = a + 1", "a → a")]
    [InlineData("a = b; b = c + x; c = 2 * a", "a → b → c → a")]
    [InlineData("x = a; a = b; b = a", "a → b → a")]
    [InlineData("excess = attainment - 1; attainment = actual / target; target = stage_1 + stage_2", "")]
    [InlineData("a = c; b = c; c = x", "")]
    public void A_circular_reference_is_named(string formulas, string circle) =>
        Assert.Equal(circle, Circle(formulas.Split("; ").Select(line => line.Split(" = ")).Select(parts => (parts[0], parts[1]))));

    [Fact]
    public void A_long_chain_is_not_deep()
    {
        Assert.Empty(Circle(Enumerable.Range(0, 100_000).Select(i => (Name(i), Name(i + 1) + " + 1"))));
        Assert.Equal(
            "f0 → f1 → f2 → f3 → f4 → f5 → f6 → ... → f0",
            Circle(Enumerable.Range(0, 100_000).Select(i => (Name(i), Name((i + 1) % 100_000)))));
    }

    private static string Name(int number) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"f{number}");

    private static string Circle(IEnumerable<(string Name, string Formula)> formulas)
    {
        Dictionary<string, IndicatorFormula> all = formulas.ToDictionary(pair => pair.Name, pair => IndicatorFormula.Parse(pair.Formula), StringComparer.Ordinal);
        return FormulaCycle.Path(FormulaCycle.Find(all.Keys, name => all.GetValueOrDefault(name)?.Identifiers.AsEnumerable()));
    }
}
