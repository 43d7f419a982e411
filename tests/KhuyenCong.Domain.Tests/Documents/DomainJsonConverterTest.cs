using System.Text.Json;

namespace KhuyenCong.Domain.Tests;

/// <summary>Regions and their schemes as their ids.</summary>
public class DomainJsonConverterTest
{
    [Fact]
    public void The_ids_of_regions_are_of_one_scheme_each() => Assert.All(
        RegionScheme.All, scheme => Assert.All(scheme.Regions, region => Assert.StartsWith(scheme.Id + ".", region.Id, StringComparison.Ordinal)));

    [Fact]
    public void A_region_and_a_scheme_are_their_ids_and_may_name_a_member() => Assert.All(JsonWays.All, options => Assert.All(RegionScheme.All, scheme =>
    {
        Assert.Equal($"\"{scheme.Id}\"", JsonSerializer.Serialize(scheme, options));
        Assert.Same(scheme, JsonSerializer.Deserialize<RegionScheme>($"\"{scheme.Id}\"", options));
        Assert.All(scheme.Regions, region =>
        {
            Assert.Equal($"\"{region.Id}\"", JsonSerializer.Serialize(region, options));
            Assert.Same(region, JsonSerializer.Deserialize<Region>($"\"{region.Id}\"", options));
        });
    }));

    [Fact]
    public void Regions_may_name_members()
    {
        const string Json = """{"report_2014_2020.southeast":5}""";
        Region southeast = RegionScheme.Report2014To2020.Regions[4];
        Assert.Equal(Json, JsonSerializer.Serialize(new Dictionary<Region, Vnd> { [southeast] = Vnd.FromDong(5) }));
        Assert.Same(southeast, Assert.Single(JsonSerializer.Deserialize<Dictionary<Region, Vnd>>(Json)!).Key);
    }

    [Fact]
    public void An_invalid_value_is_refused_with_the_nearest()
    {
        JsonException exception = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Region>("\"report_2014_2020.south_east\""));
        Assert.Equal("unknown_id", Assert.IsType<DocumentException>(exception.InnerException).Error.Code);
        Assert.Contains("report_2014_2020.southeast", exception.Message, StringComparison.Ordinal);
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Region>("\"southeast\""));
        exception = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<RegionScheme>("\"report_2014\""));
        Assert.Contains("report_2014_2020", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_users_own_are_read_with_the_catalogue_that_has_them()
    {
        Catalogue mine = Catalogue.National.With(CatalogueText.Read(CatalogueText.Full));
        JsonSerializerOptions options = new JsonSerializerOptions().AddKhuyenCong(mine);
        RegionScheme own = mine.RegionSchemes.Single(scheme => !scheme.IsBuiltIn);
        Assert.Same(own, JsonSerializer.Deserialize<RegionScheme>(JsonSerializer.Serialize(own, options), options));
        Assert.Same(own.Regions[0], JsonSerializer.Deserialize<Region>(JsonSerializer.Serialize(own.Regions[0], options), options));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<RegionScheme>(JsonSerializer.Serialize(own)));
    }
}
