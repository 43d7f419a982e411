using NodaTime;
using NodaTime.Text;

namespace KhuyenCong.Domain.Tests;

public class ProvinceNameFailureTest
{
    [Theory]
    [InlineData("2020-12-31", null, "empty", "", "\"\": không có tên tỉnh.", "\"\": there is no name.")]
    [InlineData(
        "2020-12-31", "Bình Đinh", "misspelt", "binh_dinh",
        "\"Bình Đinh\": sai hoặc thiếu dấu, có thể là Bình Định; gần nhất: Bình Định.",
        "\"Bình Đinh\": a mark is missing or wrong; perhaps Bình Định is meant; nearest: Bình Định.")]
    [InlineData(
        "2020-12-31", "tỉnh Hà Tỉnh", "misspelt", "ha_tinh",
        "\"tỉnh Hà Tỉnh\": sai hoặc thiếu dấu, có thể là Hà Tĩnh; gần nhất: Hà Tĩnh.",
        "\"tỉnh Hà Tỉnh\": a mark is missing or wrong; perhaps Hà Tĩnh is meant; nearest: Hà Tĩnh.")]
    [InlineData(
        "2025-07-01", "Bình Đinh", "misspelt", "gia_lai_2025",
        "\"Bình Đinh\": sai hoặc thiếu dấu, có thể là Bình Định (là đơn vị riêng đến hết ngày 30/6/2025, sau đó thuộc Gia Lai); gần nhất: Gia Lai.",
        "\"Bình Đinh\": a mark is missing or wrong; perhaps Bình Định is meant (a province of its own through 30 June 2025, then part of Gia Lai); nearest: Gia Lai.")]
    [InlineData(
        "2025-07-01", "Bình Định", "other_date", "gia_lai_2025",
        "\"Bình Định\": là đơn vị riêng đến hết ngày 30/6/2025, sau đó thuộc Gia Lai; gần nhất: Gia Lai.",
        "\"Bình Định\": a province of its own through 30 June 2025, then part of Gia Lai; nearest: Gia Lai.")]
    [InlineData(
        "2026-09-20", "BR-VT", "other_date", "ho_chi_minh_2025",
        "\"BR-VT\": là đơn vị riêng đến hết ngày 30/6/2025, sau đó thuộc Thành phố Hồ Chí Minh; gần nhất: Thành phố Hồ Chí Minh.",
        "\"BR-VT\": a province of its own through 30 June 2025, then part of Thành phố Hồ Chí Minh; nearest: Thành phố Hồ Chí Minh.")]
    [InlineData(
        "2026-09-20", "Thừa Thiên Huế", "other_date", "hue",
        "\"Thừa Thiên Huế\": là tên gọi đến hết ngày 31/12/2024, sau đó là Huế; gần nhất: Huế.",
        "\"Thừa Thiên Huế\": a name through 31 December 2024, then Huế; nearest: Huế.")]
    [InlineData(
        "2020-12-31", "Huế", "other_date", "hue",
        "\"Huế\": là tên gọi từ ngày 01/01/2025, trước đó là Thừa Thiên Huế; gần nhất: Thừa Thiên Huế.",
        "\"Huế\": a name from 1 January 2025, before that Thừa Thiên Huế; nearest: Thừa Thiên Huế.")]
    [InlineData(
        "2026-10-01", "UBND tỉnh Hà Nam", "unknown", "ninh_binh_2025",
        "\"UBND tỉnh Hà Nam\": không có tỉnh, thành phố nào tên như vậy; Hà Nam là đơn vị riêng đến hết ngày 30/6/2025, sau đó thuộc Ninh Bình; gần nhất: Ninh Bình.",
        "\"UBND tỉnh Hà Nam\": no province has this name; Hà Nam: a province of its own through 30 June 2025, then part of Ninh Bình; nearest: Ninh Bình.")]
    [InlineData(
        "2026-10-01", "TP Hòa Bình", "unknown", "phu_tho_2025",
        "\"TP Hòa Bình\": không có tỉnh, thành phố nào tên như vậy; Hòa Bình là đơn vị riêng đến hết ngày 30/6/2025, sau đó thuộc Phú Thọ; gần nhất: Phú Thọ.",
        "\"TP Hòa Bình\": no province has this name; Hòa Bình: a province of its own through 30 June 2025, then part of Phú Thọ; nearest: Phú Thọ.")]
    [InlineData(
        "2020-12-31", "thành phố Bắc Ninh", "other_kind", "bac_ninh",
        "\"thành phố Bắc Ninh\": gọi là \"thành phố\", còn Bắc Ninh là tỉnh; có thể là nơi khác cùng tên; gần nhất: Bắc Ninh.",
        "\"thành phố Bắc Ninh\": called \"thành phố\", while Bắc Ninh is a province; perhaps another place of that name; nearest: Bắc Ninh.")]
    [InlineData(
        "2020-12-31", "Huyện Hà Nội", "other_kind", "ha_noi",
        "\"Huyện Hà Nội\": gọi là \"huyện\", còn Hà Nội là thành phố trực thuộc trung ương; có thể là nơi khác cùng tên; gần nhất: Hà Nội.",
        "\"Huyện Hà Nội\": called \"huyện\", while Hà Nội is a centrally-run city; perhaps another place of that name; nearest: Hà Nội.")]
    [InlineData(
        "2020-12-31", "Hà Nội và Hà Nam", "several_units", "ha_noi, ha_nam",
        "\"Hà Nội và Hà Nam\": nêu nhiều đơn vị: Hà Nội, Hà Nam; gần nhất: Hà Nội, Hà Nam.",
        "\"Hà Nội và Hà Nam\": names several provinces: Hà Nội, Hà Nam; nearest: Hà Nội, Hà Nam.")]
    [InlineData(
        "2025-07-01", "Bình Định, Gia Lai", "several_units", "gia_lai_2025",
        "\"Bình Định, Gia Lai\": nêu nhiều đơn vị: Bình Định, Gia Lai; gần nhất: Gia Lai.",
        "\"Bình Định, Gia Lai\": names several provinces: Bình Định, Gia Lai; nearest: Gia Lai.")]
    [InlineData(
        "2020-12-31", "Hà Tâу", "foreign_character", "",
        "\"Hà Tâу\": có chữ \"у\" (U+0443, chữ Kirin), không phải chữ cái tiếng Việt.",
        "\"Hà Tâу\": contains the letter \"у\" (U+0443, Cyrillic), which is not a Vietnamese letter.")]
    [InlineData(
        "2020-12-31", "Phú\u200BThọ", "foreign_character", "phu_tho",
        "\"Phú\\u200BThọ\": có ký tự U+200B, không có trong chữ Việt; gần nhất: Phú Thọ.",
        "\"Phú\\u200BThọ\": contains the character U+200B, which does not occur in Vietnamese text; nearest: Phú Thọ.")]
    [InlineData(
        "2020-12-31", "Atlantis", "unknown", "",
        "\"Atlantis\": không có tỉnh, thành phố nào tên như vậy.",
        "\"Atlantis\": no province has this name.")]
    [InlineData(
        "2020-12-31", "Nghệ Tĩnh An", "unknown", "",
        "\"Nghệ Tĩnh An\": không có tỉnh, thành phố nào tên như vậy.",
        "\"Nghệ Tĩnh An\": no province has this name.")]
    [InlineData(
        "2020-12-31", "Hà Tây", "unknown", "",
        "\"Hà Tây\": không có tỉnh, thành phố nào tên như vậy.",
        "\"Hà Tây\": no province has this name.")]
    [InlineData(
        "2020-12-31", "Vũng Tàu", "unknown", "ba_ria_vung_tau",
        "\"Vũng Tàu\": không có tỉnh, thành phố nào tên như vậy; gần nhất: Bà Rịa - Vũng Tàu.",
        "\"Vũng Tàu\": no province has this name; nearest: Bà Rịa - Vũng Tàu.")]
    public void Says_what_is_wrong_and_what_is_nearest_in_both_languages(string day, string? text, string reason, string nearest, string vietnamese, string english)
    {
        Assert.False(On(day).TryFind(text, out _, out ProvinceNameFailure? failure));
        Assert.Equal(reason, failure.Code);
        Assert.Equal(nearest, string.Join(", ", failure.Nearest.Select(unit => unit.Province.Id)));
        Assert.Equal((vietnamese, vietnamese, english), (failure.ToString(), failure.Describe(), failure.Describe(DisplayLanguage.English)));
        Assert.Contains(failure.Problem.English, english, StringComparison.Ordinal);
        Assert.All(failure.Nearest, unit => Assert.Contains(unit, On(day).Units));
    }

    // No province of 2025 has a name that none had before; one of the next merger may.
    [Fact]
    public void A_province_of_a_later_day_consists_of_those_of_the_map()
    {
        AdministrativeAtlas atlas = AlteredCatalogue.Atlas("\"gia_lai_2025\",\n      \"name\": \"Gia Lai\"", "\"gia_lai_2025\",\n      \"name\": \"Tây Sơn\"");
        Assert.False(atlas.FindOn(new LocalDate(2020, 12, 31))!.TryFind("tây sơn", out _, out ProvinceNameFailure? failure));
        Assert.Equal("other_date", failure.Code);
        Assert.Equal(new BilingualText("là đơn vị từ ngày 01/7/2025, trước đó gồm Bình Định, Gia Lai", "a province from 1 July 2025, before that Bình Định, Gia Lai"), failure.Problem);
        Assert.Equal(["binh_dinh", "gia_lai"], failure.Nearest.Select(unit => unit.Province.Id));
    }

    [Fact]
    public void The_foreign_character_is_named_by_its_code()
    {
        AdministrativeMap map = On("2020-12-31");
        map.TryFind("Hà Nаm", out _, out ProvinceNameFailure? failure);
        Assert.Equal((0x0430, "ha_nam"), (failure!.CodePoint, failure.Nearest[0].Province.Id));
        map.TryFind("Hà Nom", out _, out failure);
        Assert.Null(failure!.CodePoint);
    }

    [Fact]
    public void A_long_text_is_shortened()
    {
        Assert.False(On("2020-12-31").TryFind(new string('a', 1_000_000), out _, out ProvinceNameFailure? failure));
        Assert.Equal(("unknown", new string('a', 197) + "..."), (failure.Code, failure.Text));
        Assert.Equal("too long for the name of a province", failure.Problem.English);
        Assert.Empty(failure.Nearest);
    }

    // From "binh thuam" by letters: Bình Thuận by 1 (n for m), Ninh Thuận by 2 (n for b too), Bình Phước by 3 (p for t, o for a, c for m) of nine, and 3 * 3 <= 9.
    [Fact]
    public void The_nearest_come_by_the_letters_that_differ()
    {
        Assert.False(On("2020-12-31").TryFind("tỉnh Bình Thuậm", out _, out ProvinceNameFailure? failure));
        Assert.Equal(["binh_thuan", "ninh_thuan", "binh_phuoc"], failure.Nearest.Select(unit => unit.Province.Id));
    }

    // The text contains Ninh Bình; from "ninhbinhthuan", Bình Thuận and Ninh Thuận lack four letters each, and Bình Thuận's marks are
    // nearer.
    [Fact]
    public void A_name_within_the_text_comes_first_and_there_are_at_most_three()
    {
        Assert.False(On("2020-12-31").TryFind("Ninh Bình Thuận", out _, out ProvinceNameFailure? failure));
        Assert.Equal(["ninh_binh", "binh_thuan", "ninh_thuan"], failure.Nearest.Select(unit => unit.Province.Id));
    }

    [Fact]
    public void Get_throws_with_the_failure_in_English()
    {
        ArgumentException error = Assert.Throws<ArgumentException>(() => On("2025-07-01").Get("Bình Định"));
        Assert.Equal("name", error.ParamName);
        Assert.StartsWith("\"Bình Định\": a province of its own through 30 June 2025, then part of Gia Lai; nearest: Gia Lai.", error.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>(() => On("2025-07-01").Get(null!));
        Assert.Throws<ArgumentOutOfRangeException>(() =>
        {
            On("2025-07-01").TryFind("x", out _, out ProvinceNameFailure? failure);
            return failure!.Describe((DisplayLanguage)2);
        });
    }

    private static AdministrativeMap On(string day) => AdministrativeMap.On(LocalDatePattern.Iso.Parse(day).Value);

    // A column of 100.000 misspelt names takes 40 MB at the most, and nothing that is kept: why each is none is found when asked for.
    [Theory]
    [InlineData("Bình Đinh")]
    [InlineData("Hà Tây")]
    [InlineData("UBND tỉnh Bình Định và Phú Yên")]
    public void An_unknown_name_takes_few_bytes_until_asked_for_the_reason(string name)
    {
        AdministrativeMap map = AdministrativeMap.On(new(2020, 12, 31));
        Assert.InRange(AllocatedBytes.LeastOf(() => !map.TryFind(name, out _, out _)), 1, 400);
    }
}
