using System.Globalization;

namespace KhuyenCong.Domain.Tests;

public class IndicatorTest
{
    [Fact]
    public void Makes_values_of_numbers_money_and_quantities()
    {
        Assert.Equal(new Quantity(18_400, Samples.Workers), Samples.TrainedWorkers.Of(18_400).Quantity);
        Assert.Equal(new Quantity(78_280_000_000, MeasureUnit.Dong), Samples.Funding.Of(Vnd.FromBillions(78.28m)).Quantity);
        IndicatorValue value = Samples.Funding.Of(new Quantity(78.28m, MeasureUnit.BillionDong), Hedge.Nearly);
        Assert.Equal((78_280_000_000m, MeasureUnit.Dong, Hedge.Nearly), (value.Quantity.Value, value.Quantity.Unit, value.Hedge));
        Assert.Equal(90.5m, Samples.EmploymentRate.Of(90.5m).Quantity.Value);
    }

    [Fact]
    public void Refuses_a_quantity_in_another_unit_and_names_both()
    {
        ArgumentException error = Assert.Throws<ArgumentException>(() => Samples.TrainedWorkers.Of(new Quantity(261, Samples.Models)));
        Assert.Equal("quantity", error.ParamName);
        Assert.StartsWith("Indicator \"test_workers\" is measured in \"lao động\", not in \"mô hình\".", error.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => Samples.TrainedWorkers.Of(Vnd.FromDong(5)));
    }

    [Fact]
    public void Refuses_negative_and_fractional_counts_and_money()
    {
        ArgumentOutOfRangeException error = Assert.Throws<ArgumentOutOfRangeException>(() => Samples.TrainedWorkers.Of(-1));
        Assert.Equal("value", error.ParamName);
        Assert.Contains("\"test_workers\"", error.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => Samples.TrainedWorkers.Of(0.5m));
        Assert.Throws<ArgumentOutOfRangeException>(() => Samples.Funding.Of(Vnd.FromDong(-1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => Samples.Funding.Of(new Quantity(0.5m, MeasureUnit.Dong)));

        // 2^63 = 9.223.372.036.854.775.808 is one more than a count or an amount holds.
        Assert.Throws<ArgumentOutOfRangeException>(() => Samples.TrainedWorkers.Of(9_223_372_036_854_775_808m));
        Assert.Equal(9_223_372_036_854_775_807m, Samples.TrainedWorkers.Of(9_223_372_036_854_775_807m).Quantity.Value);
        Assert.Equal(0m, Samples.TrainedWorkers.Of(0.0m).Quantity.Value);
    }

    [Theory]
    [InlineData("5", "5")]
    [InlineData("0", "0")]
    [InlineData("-1", "-1")]
    [InlineData("1737730000000", "1,737,730,000,000")]
    public void A_bare_number_is_not_a_value_of_money(string number, string printed)
    {
        decimal value = decimal.Parse(number, CultureInfo.InvariantCulture);
        ArgumentException error = Assert.Throws<ArgumentException>("value", () => Samples.Funding.Of(value));
        Assert.Equal(
            $"Indicator \"{Samples.Funding.Id}\" is measured in money, and {printed} has no unit: pass an amount, as Vnd.FromBillions(5), "
                + "or a quantity, as new Quantity(5, MeasureUnit.BillionDong). (Parameter 'value')",
            error.Message);
        Assert.Throws<ArgumentException>("value", () => Samples.Funding.Of(value, Hedge.About));
    }

    [Fact]
    public void No_indicator_of_the_catalogue_takes_a_bare_number_for_money()
    {
        Indicator[] ofMoney = [.. Catalogue.National.Indicators.Where(indicator => indicator.Unit.Kind == MeasureUnitKind.Money)];
        Assert.NotEmpty(ofMoney);
        Assert.All(ofMoney, indicator => Assert.Throws<ArgumentException>("value", () => indicator.Of(5m)));
        Assert.All(ofMoney, indicator => Assert.Throws<ArgumentException>("quantity", () => indicator.Of(new Quantity(5, MeasureUnit.One))));
        Assert.All(ofMoney, indicator => Assert.Equal(5, indicator.Of(Vnd.FromDong(5)).Quantity.Value));
    }

    [Fact]
    public void A_percentage_may_be_a_fraction_or_negative()
    {
        Assert.Equal(-5.93m, Samples.EmploymentRate.Of(-5.93m).Quantity.Value);
        Assert.Equal(decimal.MaxValue, Samples.EmploymentRate.Of(decimal.MaxValue).Quantity.Value);
    }

    [Fact]
    public void Keeps_money_in_đồng()
    {
        ArgumentException error = Assert.Throws<ArgumentException>(() => Samples.Indicator("test", MeasureUnit.BillionDong));
        Assert.Equal("unit", error.ParamName);
        Assert.Contains("\"tỷ đồng\"", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Needs_a_snake_case_id_and_its_parts()
    {
        Assert.Equal("id", Assert.Throws<ArgumentException>(() => Samples.Indicator("Lao động", Samples.Workers)).ParamName);
        Assert.Equal("unit", Assert.Throws<ArgumentNullException>(() => Samples.Indicator("test", null!)).ParamName);
        BilingualText name = new("a", "b");
        Assert.Equal("name", Assert.Throws<ArgumentNullException>(() => new Indicator("test", null!, MeasureUnit.One, IndicatorNature.Ratio, Samples.Citation)
        {
            SummableOver = SummationAxes.None,
            Verification = Verification.Local,
        }).ParamName);
        Assert.Equal("citation", Assert.Throws<ArgumentNullException>(() => new Indicator("test", name, MeasureUnit.One, IndicatorNature.Ratio, null!)
        {
            SummableOver = SummationAxes.None,
            Verification = Verification.Local,
        }).ParamName);
    }

    [Fact]
    public void Is_equal_by_id_and_prints_id_and_wording()
    {
        Indicator same = Samples.Indicator("test_workers", MeasureUnit.One);
        Assert.Equal(Samples.TrainedWorkers, same);
        Assert.Equal(Samples.TrainedWorkers.GetHashCode(), same.GetHashCode());
        Assert.NotEqual(Samples.TrainedWorkers, Samples.Funding);
        Assert.False(same.Equals((object)"test_workers"));
        Assert.Equal("test_workers: chỉ tiêu thử", same.ToString());
    }
}
