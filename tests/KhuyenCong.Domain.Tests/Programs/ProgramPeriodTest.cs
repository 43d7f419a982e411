using NodaTime;

namespace KhuyenCong.Domain.Tests;

public class ProgramPeriodTest
{
    private static readonly ProgramPeriod Period = new(new YearRange(2014, 2020), new DateInterval(new LocalDate(2014, 8, 1), new LocalDate(2020, 12, 31)));

    [Fact]
    public void Budget_years_growth_steps_and_elapsed_years_are_three_numbers()
    {
        // Budgets of 2014 to 2020: 7. Steps between them: 6. From 1 August 2014 through 31 December 2020: six years and five months.
        Assert.Equal(7, Period.BudgetYears);
        Assert.Equal(6, Period.GrowthSteps);
        Assert.Equal(6, Period.ElapsedYears(new LocalDate(2020, 12, 31)));
    }

    [Theory]
    [InlineData(2014, 7, 31, 0)]
    [InlineData(2014, 8, 1, 0)]
    [InlineData(2015, 7, 30, 0)]
    [InlineData(2015, 7, 31, 1)]
    [InlineData(2018, 6, 30, 3)]
    [InlineData(2020, 7, 31, 6)]
    [InlineData(2020, 12, 31, 6)]
    [InlineData(2031, 1, 1, 6)]
    public void A_year_has_elapsed_when_its_last_day_ends(int year, int month, int day, int years) =>
        Assert.Equal(years, Period.ElapsedYears(new LocalDate(year, month, day)));

    // Days: 1 August to 31 December 2014 has 31 + 30 + 31 + 30 + 31 = 153; 2015 to 2020 has 6 * 365 = 2190 and two leap days
    // (29 February 2016 and 2020): 153 + 2190 + 2 = 2345. Through 31 December 2015: 153 + 365 = 518.
    [Theory]
    [InlineData(2014, 8, 1, 1)]
    [InlineData(2014, 8, 31, 31)]
    [InlineData(2015, 12, 31, 518)]
    [InlineData(2020, 12, 30, 2344)]
    [InlineData(2020, 12, 31, 2345)]
    [InlineData(2021, 1, 1, 2345)]
    [InlineData(2030, 6, 30, 2345)]
    public void The_elapsed_share_is_days_through_the_date_over_all_days(int year, int month, int day, int days)
    {
        ExactRatio share = Period.ElapsedShare(new LocalDate(year, month, day));
        Assert.Equal((days, 2345m), (share.Numerator, share.Denominator));
    }

    [Fact]
    public void The_elapsed_share_is_one_from_the_last_day_on_and_undefined_before_the_first()
    {
        Assert.Equal(1m, Period.ElapsedShare(new LocalDate(2020, 12, 31)).Value);
        Assert.Equal(1m, Period.ElapsedShare(new LocalDate(2021, 1, 1)).Value);
        Assert.False(Period.ElapsedShare(new LocalDate(2014, 7, 31)).IsDefined);
        Assert.Null(Period.ElapsedShare(new LocalDate(2014, 7, 31)).Value);
    }

    [Fact]
    public void Keeps_years_and_days()
    {
        Assert.Equal(new YearRange(2014, 2020), Period.Years);
        Assert.Equal(new DateInterval(new LocalDate(2014, 8, 1), new LocalDate(2020, 12, 31)), Period.Implementation);
        Assert.Equal("2014 - 2020", Period.ToString());
    }

    [Fact]
    public void Refuses_days_of_other_years()
    {
        DateInterval days = Period.Implementation;
        Assert.Equal("implementation", Assert.Throws<ArgumentException>(() => new ProgramPeriod(new YearRange(2013, 2020), days)).ParamName);
        Assert.Contains("2014 - 2021", Assert.Throws<ArgumentException>(() => new ProgramPeriod(new YearRange(2014, 2021), days)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>(() => new ProgramPeriod(new YearRange(2014, 2020), null!));
    }
}
