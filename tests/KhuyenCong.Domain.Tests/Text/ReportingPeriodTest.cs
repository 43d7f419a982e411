using System.Globalization;
using FsCheck.Fluent;
using NodaTime;

namespace KhuyenCong.Domain.Tests;

public partial class ReportingPeriodTest
{
    private static readonly ReportingPeriod NineMonths = ReportingPeriod.FirstMonths(2026, 9);
    private static readonly ReportingPeriod ThirdQuarter = ReportingPeriod.Quarter(2026, 3);
    private static readonly ReportingPeriod Year = ReportingPeriod.Year(2026);

    public static TheoryData<ReportingPeriod, ReportingPeriodKind, LocalDate, LocalDate, string, string, string> Kinds => new()
    {
        { ReportingPeriod.Month(2026, 9), ReportingPeriodKind.Month, new(2026, 9, 1), new(2026, 9, 30), "tháng 9 năm 2026", "September 2026", "2026-09" },
        { ReportingPeriod.Month(2024, 2), ReportingPeriodKind.Month, new(2024, 2, 1), new(2024, 2, 29), "tháng 2 năm 2024", "February 2024", "2024-02" },
        { ThirdQuarter, ReportingPeriodKind.Quarter, new(2026, 7, 1), new(2026, 9, 30), "quý III/2026", "Q3 2026", "2026-Q3" },
        { ReportingPeriod.HalfYear(2026, 1), ReportingPeriodKind.HalfYear, new(2026, 1, 1), new(2026, 6, 30), "6 tháng đầu năm 2026", "the first half of 2026", "2026-H1" },
        { ReportingPeriod.HalfYear(2026, 2), ReportingPeriodKind.HalfYear, new(2026, 7, 1), new(2026, 12, 31), "6 tháng cuối năm 2026", "the second half of 2026", "2026-H2" },
        { NineMonths, ReportingPeriodKind.FirstMonths, new(2026, 1, 1), new(2026, 9, 30), "9 tháng năm 2026", "the first 9 months of 2026", "2026-01/2026-09" },
        { Year, ReportingPeriodKind.Year, new(2026, 1, 1), new(2026, 12, 31), "năm 2026", "2026", "2026" },
        { ReportingPeriod.Of(new YearRange(2021, 2025)), ReportingPeriodKind.Years, new(2021, 1, 1), new(2025, 12, 31), "giai đoạn 2021 - 2025", "2021-2025", "2021-2025" },
        {
            ReportingPeriod.Days(new(2026, 1, 1), new(2026, 3, 15)), ReportingPeriodKind.Days, new(2026, 1, 1), new(2026, 3, 15),
            "từ 01/01/2026 đến 15/3/2026", "1 January 2026 to 15 March 2026", "2026-01-01/2026-03-15"
        },
        { ReportingPeriod.Days(new(2027, 3, 5), new(2027, 3, 5)), ReportingPeriodKind.Days, new(2027, 3, 5), new(2027, 3, 5), "ngày 05/3/2027", "5 March 2027", "2027-03-05" },
        { default, ReportingPeriodKind.Days, new(1, 1, 1), new(1, 1, 1), "ngày 01/01/0001", "1 January 0001", "0001-01-01" },
    };

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Each_kind_has_its_days_and_its_names(
        ReportingPeriod period, ReportingPeriodKind kind, LocalDate first, LocalDate last, string vietnamese, string english, string compact)
    {
        Assert.Equal((kind, first, last), (period.Kind, period.FirstDay, period.LastDay));
        Assert.Equal(vietnamese, period.ToString());
        Assert.Equal(english, period.ToString(DisplayLanguage.English));
        Assert.Equal((vietnamese, compact), (period.ToString("G"), period.ToString("C")));
        Assert.Equal(compact, string.Create(CultureInfo.InvariantCulture, $"{period:C}"));
    }

    [Fact]
    public void The_same_days_are_one_period_under_any_name()
    {
        Assert.Equal(ReportingPeriod.Month(2026, 1), ReportingPeriod.FirstMonths(2026, 1));
        Assert.Equal(ReportingPeriod.Quarter(2026, 1), ReportingPeriod.FirstMonths(2026, 3));
        Assert.Equal(ReportingPeriod.HalfYear(2026, 1), ReportingPeriod.FirstMonths(2026, 6));
        Assert.Equal(Year, ReportingPeriod.FirstMonths(2026, 12));
        Assert.Equal(NineMonths, ReportingPeriod.Days(new(2026, 1, 1), new(2026, 9, 30)));
        Assert.Equal(Year, ReportingPeriod.Of(new YearRange(2026)));
        Assert.NotEqual(NineMonths, ReportingPeriod.FirstMonths(2025, 9));
    }

    [Fact]
    public void Months_that_do_not_begin_a_year_or_a_quarter_are_days()
    {
        Assert.Equal(ReportingPeriodKind.Days, ReportingPeriod.Days(new(2026, 2, 1), new(2026, 4, 30)).Kind);
        Assert.Equal(ReportingPeriodKind.Days, ReportingPeriod.Days(new(2025, 10, 1), new(2026, 3, 31)).Kind);
        Assert.Equal(ReportingPeriodKind.Days, ReportingPeriod.Days(new(2025, 1, 1), new(2026, 6, 30)).Kind);
        Assert.Equal(ReportingPeriodKind.Days, ReportingPeriod.Days(new(2026, 1, 1), new(2026, 9, 29)).Kind);
    }

    [Fact]
    public void Nine_months_and_the_third_quarter_are_never_added()
    {
        Assert.True(NineMonths.Overlaps(ThirdQuarter));
        Assert.False(ReportingPeriod.TryAdd([NineMonths, ThirdQuarter], out ReportingPeriod whole));
        Assert.Equal(default, whole);
        Assert.True(NineMonths.Contains(ThirdQuarter));
        Assert.False(ThirdQuarter.Contains(NineMonths));
    }

    [Fact]
    public void Quarters_halves_and_months_make_the_year()
    {
        AssertMakes(Year, [.. Enumerable.Range(1, 4).Reverse().Select(quarter => ReportingPeriod.Quarter(2026, quarter))]);
        AssertMakes(Year, ReportingPeriod.HalfYear(2026, 2), ReportingPeriod.HalfYear(2026, 1));
        AssertMakes(Year, [.. Enumerable.Range(1, 12).Select(month => ReportingPeriod.Month(2026, month))]);
        AssertMakes(Year, NineMonths, ReportingPeriod.Quarter(2026, 4));
        AssertMakes(NineMonths, ReportingPeriod.HalfYear(2026, 1), ThirdQuarter);
        AssertMakes(ReportingPeriod.Of(new YearRange(2021, 2025)), [.. Enumerable.Range(2021, 5).Select(ReportingPeriod.Year)]);
        AssertMakes(Year, Year);
        Assert.False(ReportingPeriod.TryAdd([ReportingPeriod.Quarter(2026, 1), ThirdQuarter], out _));
        Assert.False(ReportingPeriod.TryAdd([Year, Year], out _));
        Assert.False(ReportingPeriod.TryAdd([], out _));
        Assert.Equal("parts", Assert.Throws<ArgumentNullException>(() => ReportingPeriod.TryAdd(null!, out _)).ParamName);
    }

    [Fact]
    public void The_same_period_of_another_year_has_its_name()
    {
        Assert.Equal(ReportingPeriod.Quarter(2025, 3), ThirdQuarter.PlusYears(-1));
        Assert.Equal(ReportingPeriod.Month(2025, 2), ReportingPeriod.Month(2024, 2).PlusYears(1));
        Assert.Equal(ReportingPeriod.Of(new YearRange(2026, 2030)), ReportingPeriod.Of(new YearRange(2021, 2025)).PlusYears(5));
        Assert.Equal(ReportingPeriod.Days(new(2025, 1, 1), new(2025, 3, 15)), ReportingPeriod.Days(new(2026, 1, 1), new(2026, 3, 15)).PlusYears(-1));

        // 28 February is a day, and not the end of a month in a leap year; 1 to 28 February is a month in 2025 and not in 2024.
        Assert.Equal(Day(2028, 2, 28), Day(2027, 2, 28).PlusYears(1));
        Assert.Null(ReportingPeriod.Days(new(2024, 2, 1), new(2024, 2, 28)).PlusYears(1));
        Assert.Equal(ReportingPeriod.FirstMonths(2024, 2), ReportingPeriod.FirstMonths(2023, 2).PlusYears(1));

        // 2025 has no 29 February; and there is no year 10000, and none before 1.
        Assert.Null(ReportingPeriod.Days(new(2024, 2, 29), new(2024, 3, 15)).PlusYears(1));
        Assert.Null(Year.PlusYears(9999));
        Assert.Null(Year.PlusYears(int.MinValue));
        Assert.Null(Year.PlusYears(int.MaxValue));
    }

    [Fact]
    public void Come_in_order_of_time()
    {
        ReportingPeriod[] inOrder =
        [
            ReportingPeriod.Of(new YearRange(2021, 2025)), ReportingPeriod.Month(2026, 1), ReportingPeriod.Quarter(2026, 1), NineMonths, Year, ThirdQuarter,
            ReportingPeriod.Month(2026, 9),
        ];
        Assert.Equal(inOrder, inOrder.AsEnumerable().Reverse().Order());
        Assert.True(NineMonths < ThirdQuarter && ThirdQuarter > NineMonths);
        Assert.True(NineMonths <= ReportingPeriod.FirstMonths(2026, 9) && NineMonths >= ReportingPeriod.FirstMonths(2026, 9));
        Assert.False(NineMonths < ReportingPeriod.FirstMonths(2026, 9) || NineMonths > ReportingPeriod.FirstMonths(2026, 9));
    }

    [Fact]
    public void Touches_its_years() =>
        Assert.Equal((new YearRange(2026), new YearRange(2025, 2026)), (ThirdQuarter.Years, ReportingPeriod.Days(new(2025, 12, 15), new(2026, 1, 14)).Years));

    [Fact]
    public void Refuses_what_no_year_has()
    {
        Assert.Equal("month", Assert.Throws<ArgumentOutOfRangeException>(() => ReportingPeriod.Month(2026, 13)).ParamName);
        Assert.Equal("quarter", Assert.Throws<ArgumentOutOfRangeException>(() => ReportingPeriod.Quarter(2026, 0)).ParamName);
        Assert.Equal("half", Assert.Throws<ArgumentOutOfRangeException>(() => ReportingPeriod.HalfYear(2026, 3)).ParamName);
        Assert.Equal("months", Assert.Throws<ArgumentOutOfRangeException>(() => ReportingPeriod.FirstMonths(2026, 13)).ParamName);
        Assert.Equal("year", Assert.Throws<ArgumentOutOfRangeException>(() => ReportingPeriod.Year(10_000)).ParamName);
        Assert.Equal("year", Assert.Throws<ArgumentOutOfRangeException>(() => ReportingPeriod.Quarter(0, 1)).ParamName);
        Assert.Equal("lastDay", Assert.Throws<ArgumentOutOfRangeException>(() => ReportingPeriod.Days(new(2026, 1, 2), new(2026, 1, 1))).ParamName);
        Assert.Equal("firstDay", Assert.Throws<ArgumentOutOfRangeException>(() => ReportingPeriod.Days(new(0, 1, 1), new(2026, 1, 1))).ParamName);
        Assert.Equal(
            "firstDay",
            Assert.Throws<ArgumentException>(() => ReportingPeriod.Days(new LocalDate(2026, 1, 1).WithCalendar(CalendarSystem.Julian), new(2026, 1, 1))).ParamName);
        Assert.Throws<FormatException>(() => Year.ToString("X"));
    }

    [Fact]
    public void Whatever_is_split_at_months_adds_up_again() => Law.Holds(
        Gen.Choose(1, 9998),
        Gen.Choose(1, 30),
        (year, months) =>
        {
            ReportingPeriod[] parts = [.. Enumerable.Range(0, months).Select(i => ReportingPeriod.Month(year + (i / 12 % 2), (i % 12) + 1)).Distinct()];
            return ReportingPeriod.TryAdd(parts, out ReportingPeriod whole) && whole.FirstDay == parts[0].FirstDay && whole.LastDay == parts[^1].LastDay
                && !ReportingPeriod.TryAdd([.. parts, parts[0]], out _);
        });

    private static ReportingPeriod Day(int year, int month, int day) => ReportingPeriod.Days(new(year, month, day), new(year, month, day));

    private static void AssertMakes(ReportingPeriod expected, params ReportingPeriod[] parts)
    {
        Assert.True(ReportingPeriod.TryAdd(parts, out ReportingPeriod whole));
        Assert.Equal(expected, whole);
    }
}
