using NodaTime;

namespace KhuyenCong.Domain.Tests;

public class NationalProgramsTest
{
    [Theory]
    [InlineData(2014, 8, 1)]
    [InlineData(2018, 6, 30)]
    [InlineData(2020, 12, 31)]
    public void The_program_of_Decision_1288_runs_from_1_August_2014_through_31_December_2020(int year, int month, int day)
    {
        LocalDate date = new(year, month, day);
        Assert.Equal("national_2014_2020", NationalPrograms.On(date).Id);
        Assert.Same(NationalPrograms.On(date), NationalPrograms.FindOn(date));
    }

    [Theory]
    [InlineData(2014, 7, 31, "2014-07-31")]
    [InlineData(2021, 1, 1, "2021-01-01")]
    public void Outside_the_verified_days_the_error_names_the_day_and_those_days(int year, int month, int day, string printed)
    {
        LocalDate date = new(year, month, day);
        Assert.Null(NationalPrograms.FindOn(date));
        ArgumentOutOfRangeException error = Assert.Throws<ArgumentOutOfRangeException>(() => NationalPrograms.On(date));
        Assert.Equal("date", error.ParamName);
        Assert.Equal(printed, error.ActualValue);
        Assert.Contains("verified from 2014-08-01 through 2020-12-31", error.Message, StringComparison.Ordinal);
        Assert.Contains(printed, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_verified_days_are_those_of_the_programs()
    {
        Assert.Equal(new LocalDate(2014, 8, 1), NationalPrograms.VerifiedFrom);
        Assert.Equal(new LocalDate(2020, 12, 31), NationalPrograms.VerifiedThrough);
    }

    [Fact]
    public void Are_found_by_id()
    {
        Assert.Same(NationalPrograms.All[0], NationalPrograms.Get("national_2014_2020"));
        Assert.Same(NationalPrograms.All[0], NationalPrograms.Find("national_2014_2020"));
        Assert.Null(NationalPrograms.Find("national_2014"));
        ArgumentException error = Assert.Throws<ArgumentException>(() => NationalPrograms.Get("national_2014"));
        Assert.Equal("id", error.ParamName);
        Assert.Contains("\"national_2014\"; the catalogue has national_2014_2020.", error.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>(() => NationalPrograms.Find(null!));
        Assert.Throws<ArgumentNullException>(() => NationalPrograms.Get(null!));
    }
}
