using NodaTime;

namespace KhuyenCong.Domain.Tests;

public class AdministrativeMapTest
{
    private static readonly AdministrativeMap Map = AdministrativeMap.On(new LocalDate(2020, 12, 31));

    [Fact]
    public void There_were_63_provinces_until_the_end_of_2024()
    {
        Assert.Equal(63, Map.Units.Length);
        Assert.Equal(63, Map.Units.Select(unit => unit.Province).Distinct().Count());
        Assert.Equal(63, Map.Units.Select(unit => unit.Name).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal("63 provinces, 2014-01-01 to 2024-12-31", Map.ToString());
        Assert.Same(Map, AdministrativeMap.On(new LocalDate(2014, 1, 1)));
        Assert.Same(Map, AdministrativeMap.FindOn(new LocalDate(2024, 12, 31)));
    }

    [Theory]
    [InlineData(2013, 12, 31, "2013-12-31")]
    [InlineData(2025, 1, 1, "2025-01-01")]
    public void Outside_the_verified_days_the_error_names_the_day_and_those_days(int year, int month, int day, string printed)
    {
        LocalDate date = new(year, month, day);
        Assert.Null(AdministrativeMap.FindOn(date));
        ArgumentOutOfRangeException error = Assert.Throws<ArgumentOutOfRangeException>(() => AdministrativeMap.On(date));
        Assert.Equal(("date", printed), (error.ParamName, error.ActualValue));
        Assert.Contains("verified from 2014-01-01 through 2024-12-31", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Provinces_are_found_by_name_and_id()
    {
        ProvinceUnit unit = Map.Get("Bình Định");
        Assert.Equal("binh_dinh", unit.Province.Id);
        Assert.Equal("binh_dinh", unit.Province.ToString());
        Assert.Equal("Bình Định", unit.ToString());
        Assert.Same(unit, Map.FindById("binh_dinh"));
        Assert.Null(Map.FindById("binh_dinh_2025"));
        ArgumentException error = Assert.Throws<ArgumentException>(() => Map.Get("Bình định"));
        Assert.Equal("name", error.ParamName);
        Assert.Contains("\"Bình định\"", error.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>(() => Map.Get(null!));
        Assert.Throws<ArgumentNullException>(() => Map.FindById(null!));
    }
}
