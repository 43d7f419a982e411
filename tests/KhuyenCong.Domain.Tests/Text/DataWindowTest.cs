using NodaTime;

namespace KhuyenCong.Domain.Tests;

public class DataWindowTest
{
    [Fact]
    public void Says_which_days_the_data_cover()
    {
        DataWindow month = new(new LocalDate(2026, 10, 26), new LocalDate(2026, 11, 25));
        Assert.Equal((new LocalDate(2026, 10, 26), new LocalDate(2026, 11, 25)), (month.FirstDay, month.LastDay));
        Assert.Equal("số liệu từ 26/10/2026 đến 25/11/2026", month.ToString());
        Assert.Equal("data from 26 October 2026 to 25 November 2026", month.ToString(DisplayLanguage.English));
    }

    [Fact]
    public void The_first_day_may_be_left_open()
    {
        DataWindow through = new(new LocalDate(2026, 11, 25));
        Assert.Null(through.FirstDay);
        Assert.Equal("số liệu chốt đến 25/11/2026", through.ToString());
        Assert.NotEqual(new DataWindow(new LocalDate(2026, 11, 25), new LocalDate(2026, 11, 25)), through);
        Assert.Equal(new DataWindow(null, new LocalDate(2026, 11, 25)), through);
    }

    [Fact]
    public void Refuses_days_out_of_order_or_of_another_calendar()
    {
        Assert.Equal("lastDay", Assert.Throws<ArgumentOutOfRangeException>(() => new DataWindow(new LocalDate(2026, 1, 2), new LocalDate(2026, 1, 1))).ParamName);
        Assert.Equal("lastDay", Assert.Throws<ArgumentException>(() => new DataWindow(new LocalDate(2026, 1, 1).WithCalendar(CalendarSystem.Julian))).ParamName);
    }
}
