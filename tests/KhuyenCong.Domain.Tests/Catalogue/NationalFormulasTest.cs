namespace KhuyenCong.Domain.Tests;

public class NationalFormulasTest
{
    [Fact]
    public void Every_formula_has_its_source_and_names_for_its_figures()
    {
        Assert.Equal(10, NationalFormulas.All.Length);
        Assert.All(NationalFormulas.All, formula =>
        {
            Assert.Equal("national_report_2014_2020", formula.Citation.Document.Id);
            Assert.Equal(formula.Formula.Identifiers, formula.Variables.Select(variable => variable.Id));
            Assert.True(formula.Citation.Quote is not null || formula.Note is not null, formula.Id);
            Assert.Equal(formula, NationalFormulas.Find(formula.Id));
        });
        Assert.Null(NationalFormulas.Find("no_such_formula"));
        Assert.Throws<ArgumentNullException>(() => NationalFormulas.Find(null!));
    }

    [Theory]
    [InlineData("attainment", "actual / target")]
    [InlineData("excess", "actual / target - 1")]
    [InlineData("share", "part / whole")]
    [InlineData("leverage", "capital / state")]
    [InlineData("mean_per_province", "total / provinces")]
    [InlineData("mean_per_year", "total / years")]
    [InlineData("approval_rate", "approved / planned")]
    [InlineData("disbursement_rate", "disbursed / approved")]
    [InlineData("growth", "growth(from, to)")]
    [InlineData("mean_growth", "cagr(from, to, steps)")]
    public void The_formulas_are_those_of_reports(string id, string formula) => Assert.Equal(formula, NationalFormulas.Find(id)?.Formula.ToString());
}
