using System.Text.Json;

namespace KhuyenCong.Domain.Tests;

public class IndicatorJsonTest
{
    [Fact]
    public void An_indicator_is_its_id_and_may_name_a_member()
    {
        Indicator trained = NationalIndicators.TrainedWorkers;
        Assert.All(JsonWays.All, options =>
        {
            Assert.Equal("\"trained_workers\"", JsonSerializer.Serialize(trained, options));
            Assert.Same(trained, JsonSerializer.Deserialize<Indicator>("\"trained_workers\"", options));
            Assert.Same(trained, JsonSerializer.Deserialize<Indicator>("\"trained\\u005fworkers\"", options));
        });
        Dictionary<Indicator, Vnd> money = new() { [trained] = Vnd.FromDong(5) };
        Assert.Equal("{\"trained_workers\":5}", JsonSerializer.Serialize(money));
        Assert.Equal(money, JsonSerializer.Deserialize<Dictionary<Indicator, Vnd>>("{\"trained_workers\":5}"));
    }

    [Theory]
    [InlineData("\"trained_worker\"", "unknown_indicator")]
    [InlineData("\"\"", "empty_text")]
    [InlineData("5", "wrong_type")]
    public void An_invalid_value_is_refused(string json, string code) => Assert.All(JsonWays.All, options =>
    {
        JsonException exception = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Indicator>(json, options));
        Assert.Equal(code, Assert.IsType<DocumentException>(exception.InnerException).Error.Code);
    });

    [Fact]
    public void The_nearest_ids_are_named()
    {
        JsonException exception = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Dictionary<Indicator, Vnd>>("{\"trained_worker\":5}"));
        Assert.Contains("nearest: trained_workers", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_users_own_is_written_and_read_with_the_catalogue_that_has_it()
    {
        Catalogue mine = Catalogue.National.With(CatalogueText.Read(CatalogueText.Full));
        Indicator visitors = mine.GetIndicator("made_up.visitors");
        Assert.Equal("\"made_up.visitors\"", JsonSerializer.Serialize(visitors));
        Assert.Same(visitors, JsonSerializer.Deserialize<Indicator>("\"made_up.visitors\"", new JsonSerializerOptions().AddKhuyenCong(mine)));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Indicator>("\"made_up.visitors\""));
    }

    [Fact]
    public void One_that_differs_from_the_catalogues_is_not_written()
    {
        Indicator known = NationalIndicators.TrainedWorkers;
        Indicator[] others =
        [
            new(known.Id, known.Name, MeasureUnit.Percent, IndicatorNature.Ratio, Samples.Citation),
            new(known.Id, new("tên khác"), known.Unit, known.Nature, Samples.Citation),
        ];
        Assert.All(others, other =>
        {
            Assert.Throws<ArgumentException>(() => JsonSerializer.Serialize(other));
            Assert.Throws<ArgumentException>(() => JsonSerializer.Serialize(new Dictionary<Indicator, Vnd> { [other] = Vnd.Zero }));
        });
        Assert.Equal("\"trained_workers\"", JsonSerializer.Serialize(new Indicator(known.Id, known.Name, known.Unit, known.Nature, Samples.Citation)));
    }
}
