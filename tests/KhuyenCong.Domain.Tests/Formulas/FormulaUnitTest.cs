namespace KhuyenCong.Domain.Tests;

public class FormulaUnitTest
{
    private static readonly Dictionary<string, MeasureUnit> Units = new(StringComparer.Ordinal)
    {
        ["fund"] = MeasureUnit.BillionDong,
        ["local"] = MeasureUnit.MillionDong,
        ["workers"] = NationalIndicators.TrainedWorkers.Unit,
        ["models"] = NationalIndicators.DemonstrationModels.Unit,
        ["share"] = MeasureUnit.Percent,
        ["years"] = MeasureUnit.One,
    };

    [Fact]
    public void The_unit_of_a_formula_follows_from_those_of_its_names() => Assert.All(
        new (string Formula, string Unit)[]
        {
            ("fund", "đồng"),
            ("fund + local - 0", "đồng"),
            ("fund / local", "số thuần"),
            ("fund / workers", "đồng/lao động"),
            ("fund * workers / workers / workers", "đồng/lao động"),
            ("1 / workers", "1/lao động"),
            ("workers * workers", "lao động^2"),
            ("share * fund", "đồng"),
            ("mean(fund, local) / years", "đồng"),
            ("growth(fund, local)", "số thuần"),
            ("cagr(fund, local, workers)", "số thuần"),
            ("round(fund / workers, 2)", "đồng/lao động"),
            ("max(0, -fund)", "đồng"),
            ("count(fund > local, workers > 0)", "số thuần"),
            ("fund = local", "số thuần"),
        },
        row =>
        {
            (string formula, string unit) = row;
            Assert.Equal(unit, IndicatorFormula.Parse(formula).InferUnit(Units).ToString());
        });

    [Fact]
    public void Joining_unlike_units_is_an_error_that_names_both() => Assert.All(
        new (string Formula, string Left, string Right)[]
        {
            ("workers + models", "lao động", "mô hình"),
            ("workers - 1", "lao động", "số thuần"),
            ("sum(fund, fund / workers)", "đồng", "đồng/lao động"),
            ("growth(workers, models)", "lao động", "mô hình"),
            ("cagr(fund, models, 6)", "đồng", "mô hình"),
            ("count(fund < workers)", "đồng", "lao động"),
            ("fund <= workers", "đồng", "lao động"),
            ("geomean(workers, models)", "lao động", "mô hình"),
        },
        row =>
        {
            (string formula, string left, string right) = row;
            ArgumentException error = Assert.Throws<ArgumentException>(() => IndicatorFormula.Parse(formula).InferUnit(Units));
            Assert.Contains($"\"{left}\" and \"{right}\"", error.Message, StringComparison.Ordinal);
        });

    [Fact]
    public void A_name_without_unit_and_decimals_with_one_are_errors()
    {
        Assert.Contains("\"other\"", Assert.Throws<ArgumentException>(() => IndicatorFormula.Parse("fund / other").InferUnit(Units)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => IndicatorFormula.Parse("round(fund, workers)").InferUnit(Units));
    }

    // The national report (II.1.b) divides "học viên" by the target's "lượt học viên"; the catalogue's record says so. Trained workers are measured against neither.
    [Fact]
    public void Indicators_that_practice_divides_count_as_of_one_unit()
    {
        IndicatorFormula formula = IndicatorFormula.Parse("actual / target");
        Assert.True(formula.InferUnit(new Dictionary<string, Indicator>(StringComparer.Ordinal)
        {
            ["actual"] = NationalIndicators.ManagementTrainees,
            ["target"] = NationalIndicators.ManagementTrainingParticipations,
        }).IsNone);
        Assert.False(formula.InferUnit(new Dictionary<string, Indicator>(StringComparer.Ordinal)
        {
            ["actual"] = NationalIndicators.TrainedWorkers,
            ["target"] = NationalIndicators.ManagementTrainingParticipations,
        }).IsNone);
    }

    [Fact]
    public void A_single_unit_is_given_as_such()
    {
        Assert.Equal(MeasureUnit.Dong, IndicatorFormula.Parse("fund").InferUnit(Units).Single);
        Assert.Null(IndicatorFormula.Parse("fund / workers").InferUnit(Units).Single);
        Assert.Equal(FormulaUnit.Of(MeasureUnit.BillionDong), FormulaUnit.Of(MeasureUnit.Dong));
        Assert.NotEqual(FormulaUnit.Of(MeasureUnit.Dong), FormulaUnit.None);
    }
}
