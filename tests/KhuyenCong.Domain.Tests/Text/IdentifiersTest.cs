namespace KhuyenCong.Domain.Tests;

public class IdentifiersTest
{
    [Theory]
    [InlineData("a")]
    [InlineData("trained_workers")]
    [InlineData("national_2014_2020")]
    [InlineData("decree_45.1")]
    [InlineData("report_2014_2020.red_river_delta")]
    public void Accepts_snake_case_in_parts(string id)
    {
        Assert.True(Identifiers.IsValid(id));
        Identifiers.Require(id);
    }

    [Theory]
    [InlineData("Trained")]
    [InlineData("1a")]
    [InlineData("_a")]
    [InlineData(".a")]
    [InlineData("a.")]
    [InlineData("a..b")]
    [InlineData("a-b")]
    [InlineData("a b")]
    [InlineData("đề_án")]
    public void Refuses_everything_else_and_names_the_parameter(string id)
    {
        Assert.False(Identifiers.IsValid(id));
        ArgumentException error = Assert.Throws<ArgumentException>(() => Identifiers.Require(id));
        Assert.Equal("id", error.ParamName);
        Assert.Contains($"\"{id}\"", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Refuses_nothing_at_all()
    {
        Assert.False(Identifiers.IsValid(string.Empty));
        Assert.Throws<ArgumentException>(() => Identifiers.Require(string.Empty));
        Assert.Throws<ArgumentNullException>(() => Identifiers.Require(null!));
    }
}
