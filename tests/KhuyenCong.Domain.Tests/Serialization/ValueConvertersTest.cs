using System.Text.Json;

namespace KhuyenCong.Domain.Tests;

/// <summary>Values in the JSON of a web application's own types: they round-trip, and what is no value is refused, never read as zero.</summary>
public class ValueConvertersTest
{
    [Fact]
    public void An_amount_is_its_number_of_dong()
    {
        Assert.Equal("3000000", JsonSerializer.Serialize(Vnd.FromMillions(3)));
        Assert.Equal(Vnd.FromMillions(3), JsonSerializer.Deserialize<Vnd>("3000000"));
        Assert.Equal(Vnd.MinValue, JsonSerializer.Deserialize<Vnd>(JsonSerializer.Serialize(Vnd.MinValue)));
    }

    [Fact]
    public void Years_are_their_text()
    {
        Assert.Equal("\"2014-2020\"", JsonSerializer.Serialize(new YearRange(2014, 2020)));
        Assert.Equal(new YearRange(2014, 2020), JsonSerializer.Deserialize<YearRange>("\"2014-2020\""));
        Assert.Equal(new YearRange(2018), JsonSerializer.Deserialize<YearRange>("\"2018\""));
    }

    [Theory]
    [InlineData("{\"dong\":3000000}")]
    [InlineData("1.5")]
    [InlineData("9223372036854775808")]
    [InlineData("\"3000000\"")]
    public void What_is_no_whole_number_of_dong_is_refused(string json) => Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Vnd>(json));

    [Theory]
    [InlineData("{\"first\":2018,\"last\":2018}")]
    [InlineData("2018")]
    [InlineData("\"2020-2014\"")]
    public void What_is_no_range_of_years_is_refused(string json) => Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<YearRange>(json));
}
