using NodaTime;
using NodaTime.Text;

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

    // Every day of four years, one of them a leap year, and the ends of what the calendar library can say.
    [Fact]
    public void Every_day_reads_back_as_the_calendar_library_prints_it()
    {
        LocalDate[] days = [.. Enumerable.Range(0, 1_461).Select(new LocalDate(2013, 1, 1).PlusDays), new(1, 1, 1), new(9999, 12, 31)];
        Assert.All(days, day =>
        {
            string text = LocalDatePattern.Iso.Format(day);
            Assert.Equal(text, IsoDates.Format(day));
            Assert.True(IsoDates.TryParse(text, out LocalDate read));
            Assert.Equal(day, read);
        });
    }

    [Theory]
    [InlineData("1/8/2014")]
    [InlineData("2014-8-1")]
    [InlineData("2014-02-29")]
    [InlineData("2014-08-01 ")]
    [InlineData("-2014-08-01")]
    [InlineData("0000-08-01")]
    [InlineData("2014-13-01")]
    [InlineData("2014-00-10")]
    [InlineData("2014-08-00")]
    [InlineData("2014-08-32")]
    [InlineData("2014/08/01")]
    [InlineData("+014-08-01")]
    [InlineData("２０１４-08-01")]
    [InlineData("")]
    public void Refuses_other_forms_and_days_that_are_not(string text) => Assert.False(IsoDates.TryParse(text, out _));
}
