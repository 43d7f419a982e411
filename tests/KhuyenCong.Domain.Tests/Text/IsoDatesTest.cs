using NodaTime;

namespace KhuyenCong.Domain.Tests;

public class IsoDatesTest
{
    [Fact]
    public void Prints_and_reads_year_month_day()
    {
        Assert.Equal("2014-08-01", IsoDates.Format(new LocalDate(2014, 8, 1)));
        Assert.True(IsoDates.TryParse("2014-08-01", out LocalDate date));
        Assert.Equal(new LocalDate(2014, 8, 1), date);
    }

    [Theory]
    [InlineData("1/8/2014")]
    [InlineData("2014-8-1")]
    [InlineData("2014-02-29")]
    [InlineData("2014-08-01 ")]
    [InlineData("-2014-08-01")]
    [InlineData("0000-08-01")]
    [InlineData("")]
    public void Refuses_other_forms_and_days_that_are_not(string text) => Assert.False(IsoDates.TryParse(text, out _));
}
