namespace KhuyenCong.Domain.Tests;

public class ProvinceTest
{
    [Fact]
    public void Is_found_by_its_id_of_whatever_time()
    {
        Assert.Equal("Bình Định", AdministrativeMap.On(new(2024, 1, 1)).Find(Province.Parse("binh_dinh"))!.Name);
        Assert.Null(AdministrativeMap.Latest.Find(Province.Parse("binh_dinh")));
        Assert.Equal("Gia Lai", AdministrativeMap.Latest.Find(Province.Parse("gia_lai_2025"))!.Name);
        Assert.All(AdministrativeMap.AllProvinces, province => Assert.Same(province, Province.Parse(province.Id)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("52")]
    [InlineData("Bình Định")]
    [InlineData("Binh_dinh")]
    [InlineData(" binh_dinh")]
    public void What_is_not_an_id_is_refused(string id)
    {
        Assert.False(Province.TryParse(id, out Province? province));
        Assert.Null(province);
        Assert.Throws<FormatException>(() => Province.Parse(id));
    }

    [Fact]
    public void A_refusal_names_the_nearest() => Assert.Contains("\"binh_din\"", Assert.Throws<FormatException>(() => Province.Parse("binh_din")).Message, StringComparison.Ordinal);

    [Fact]
    public void Null_is_not_an_id()
    {
        Assert.False(Province.TryParse(null, out _));
        Assert.Throws<ArgumentNullException>(() => Province.Parse(null!));
    }

    [Fact]
    public void Is_parsable_for_model_binding()
    {
        Assert.True(TryParse("ha_noi", out Province? province));
        Assert.Equal("ha_noi", province!.Id);
    }

    private static bool TryParse<T>(string text, out T? value)
        where T : IParsable<T> => T.TryParse(text, null, out value);
}
