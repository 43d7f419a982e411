using FsCheck.Fluent;

namespace KhuyenCong.Domain.Tests;

public class QuantityTest
{
    private static readonly Quantity Workers = new(18_400, Samples.Workers);
    private static readonly Quantity Models = new(261, Samples.Models);

    [Fact]
    public void The_default_is_a_plain_zero()
    {
        Assert.Equal((0m, MeasureUnit.One), (default(Quantity).Value, default(Quantity).Unit));
        Assert.Equal("0", default(Quantity).ToString());
        Assert.Equal(new Quantity(0, MeasureUnit.One), default);
        Assert.Throws<ArgumentNullException>(() => new Quantity(1, null!));
    }

    [Fact]
    public void Adds_and_subtracts_in_the_unit_of_the_left_one()
    {
        // 40.000 + 100.000 lao động; 1 tỷ + 500 triệu = 1,5 tỷ; 500 triệu - 1 tỷ = -500 triệu.
        Assert.Equal(new Quantity(140_000, Samples.Workers), new Quantity(40_000, Samples.Workers) + new Quantity(100_000, Samples.Workers));
        Quantity billion = new(1, MeasureUnit.BillionDong), half = new(500, MeasureUnit.MillionDong);
        Assert.Equal((1.5m, MeasureUnit.BillionDong), ((billion + half).Value, (billion + half).Unit));
        Assert.Equal((-500m, MeasureUnit.MillionDong), ((half - billion).Value, (half - billion).Unit));
    }

    [Fact]
    public void Unlike_units_are_an_error_that_names_both()
    {
        Action[] operations =
        [
            () => Workers.TryAdd(Models, out _), () => Workers.In(Samples.Models),
            () => Workers.RatioTo(Models), () => Workers.CompareTo(Models), () => _ = Workers + Models, () => _ = Workers - Models,
            () => _ = Workers < Models, () => _ = Workers <= Models, () => _ = Workers > Models, () => _ = Workers >= Models,
        ];
        foreach (Action operation in operations)
        {
            string message = Assert.Throws<ArgumentException>(operation).Message;
            Assert.Contains("\"lao động\"", message, StringComparison.Ordinal);
            Assert.Contains("\"mô hình\"", message, StringComparison.Ordinal);
        }

        string money = Assert.Throws<ArgumentException>(() => Workers + new Quantity(1, MeasureUnit.Dong)).Message;
        Assert.Contains("\"lao động\"", money, StringComparison.Ordinal);
        Assert.Contains("\"đồng\"", money, StringComparison.Ordinal);
    }

    [Fact]
    public void Prints_a_fixed_count_of_decimals_on_request()
    {
        Assert.Equal("1.737,7 tỷ đồng", new Quantity(1737.73m, MeasureUnit.BillionDong).ToString(DisplayLanguage.Vietnamese, 1));
        Assert.Equal("26.10%", new Quantity(26.1m, MeasureUnit.Percent).ToString(DisplayLanguage.English, 2));
        Assert.Equal("3,00", new Quantity(3, MeasureUnit.One).ToString(DisplayLanguage.Vietnamese, 2));
    }

    [Fact]
    public void Converts_between_units_of_money()
    {
        // 1.737,73 tỷ = 1.737.730 triệu = 1.737.730.000 nghìn = 1.737.730.000.000 đồng.
        Quantity amount = new(1737.73m, MeasureUnit.BillionDong);
        Assert.Equal(1_737_730m, amount.In(MeasureUnit.MillionDong).Value);
        Assert.Equal(1_737_730_000m, amount.In(MeasureUnit.ThousandDong).Value);
        Assert.Equal(1_737_730_000_000m, amount.In(MeasureUnit.Dong).Value);
        Assert.Equal(0.00173773m, new Quantity(1_737_730, MeasureUnit.Dong).In(MeasureUnit.BillionDong).Value);
        Assert.Throws<ArgumentNullException>(() => amount.In(null!));
    }

    [Fact]
    public void Refuses_what_decimal_cannot_hold_digit_for_digit()
    {
        // 10^20 tỷ is 10^29 đồng; 10^-28 đồng is 10^-37 tỷ; 2^96 - 1 has no room for one more.
        Assert.Throws<OverflowException>(() => new Quantity(100_000_000_000_000_000_000m, MeasureUnit.BillionDong).In(MeasureUnit.Dong));
        Quantity tiny = new(0.0000000000000000000000000001m, MeasureUnit.Dong);
        Assert.Throws<OverflowException>(() => tiny.In(MeasureUnit.BillionDong));
        Quantity largest = new(decimal.MaxValue, Samples.Workers), one = new(1, Samples.Workers);
        Assert.Throws<OverflowException>(() => largest + one);
        Assert.False(largest.TryAdd(one, out Quantity sum));
        Assert.Equal(default, sum);
        Assert.False(new Quantity(1, MeasureUnit.BillionDong).TryAdd(tiny, out _));
        Assert.True(one.TryAdd(one, out sum));
        Assert.Equal(new Quantity(2, Samples.Workers), sum);
    }

    [Fact]
    public void Has_a_ratio_to_another_of_its_unit()
    {
        // 9.500 tỷ / 1.737.730 triệu = 9500/1737,73.
        ExactRatio ratio = new Quantity(9_500, MeasureUnit.BillionDong).RatioTo(new Quantity(1_737_730, MeasureUnit.MillionDong));
        Assert.Equal(new ExactRatio(9_500, 1_737.73m), ratio);
        Assert.False(Workers.RatioTo(new Quantity(0, Samples.Workers)).IsDefined);

        // Too large in đồng for decimal, and still a ratio: 10^21 tỷ over 10^20 tỷ in triệu is 10.
        Assert.Equal(10m, new Quantity(1e21m, MeasureUnit.BillionDong).RatioTo(new Quantity(1e23m, MeasureUnit.MillionDong)).Value);
    }

    [Fact]
    public void Becomes_money_when_its_unit_is_money()
    {
        Assert.Equal(Vnd.FromDong(1_737_730_000_000), new Quantity(1737.73m, MeasureUnit.BillionDong).ToVnd());
        Assert.Throws<InvalidOperationException>(() => Workers.ToVnd());
        Assert.Throws<OverflowException>(() => new Quantity(0.5m, MeasureUnit.Dong).ToVnd());
        Assert.Throws<OverflowException>(() => new Quantity(10_000_000_000m, MeasureUnit.BillionDong).ToVnd());
    }

    [Fact]
    public void Prints_number_and_unit()
    {
        Assert.Equal("18.400 lao động", Workers.ToString());
        Assert.Equal("18,400 workers", Workers.ToString(DisplayLanguage.English));
        Assert.Equal("13,14%", new Quantity(13.14m, MeasureUnit.Percent).ToString());
        Assert.Equal("13.14%", new Quantity(13.14m, MeasureUnit.Percent).ToString(DisplayLanguage.English));
        Assert.Equal("5,5", new Quantity(5.5m, MeasureUnit.One).ToString());
        Assert.Equal("1.737,73 tỷ đồng", new Quantity(1737.73m, MeasureUnit.BillionDong).ToString());
    }

    [Fact]
    public void Compares_across_units_of_money()
    {
        Quantity billion = new(1, MeasureUnit.BillionDong), same = new(1000.0m, MeasureUnit.MillionDong), more = new(1_000_000_001, MeasureUnit.Dong);
        Assert.True(billion == same && !(billion != same) && billion <= same && billion >= same);
        Assert.True(billion.Equals((object)same));
        Assert.Equal(billion.GetHashCode(), same.GetHashCode());
        Assert.True(billion < more && more > billion && billion <= more && more >= billion && billion != more);
        Assert.Equal(0, ((IComparable)billion).CompareTo(same));
        Assert.Equal(1, ((IComparable)billion).CompareTo(null));
        Assert.Equal("obj", Assert.Throws<ArgumentException>(() => ((IComparable)billion).CompareTo(1m)).ParamName);
    }

    [Fact]
    public void The_same_number_of_another_unit_is_not_equal()
    {
        Assert.NotEqual(new Quantity(261, Samples.Workers), Models);
        Assert.False(new Quantity(261, Samples.Workers) == Models);
        Assert.False(Models.Equals(261m));
    }

    [Fact]
    public void Converting_there_and_back_changes_nothing() =>
        Law.Holds(Generators.Amounts, Generators.MoneyUnits, Generators.MoneyUnits, (amount, from, to) =>
        {
            Quantity quantity = amount.ToQuantity().In(from), other = quantity.In(to);
            return other.In(from).Value == quantity.Value && other == quantity && other.GetHashCode() == quantity.GetHashCode() && other.ToVnd() == amount;
        });

    [Fact]
    public void Adding_does_not_depend_on_the_units_it_is_done_in() =>
        Law.Holds(Generators.Amounts, Generators.MoneyUnits, Gen.Choose(-1_000_000, 1_000_000), (amount, unit, dong) =>
        {
            Quantity other = new(dong, MeasureUnit.Dong);
            return amount.ToQuantity().In(unit) + other == amount.ToQuantity() + other && amount.ToQuantity().In(unit) + other - other == amount.ToQuantity();
        });
}
