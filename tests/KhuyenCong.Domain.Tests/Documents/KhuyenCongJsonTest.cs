using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace KhuyenCong.Domain.Tests;

/// <summary>What only an extended catalogue knows is read with its options, and refused without.</summary>
public class KhuyenCongJsonTest
{
    private const string Request = """{"Place":"minh_hoa","Result":{"value":5,"unit":"lượt tham quan"},"Money":{"minh_hoa":7}}""";

    private static readonly Catalogue Mine = Catalogue.National.With(CatalogueText.Read(CatalogueText.Full));

    private static readonly string Figures = DocumentText.Valid
        .Replace("\"trained_workers\"", "\"made_up.visitors\"", StringComparison.Ordinal)
        .Replace("\"unit\": \"lao động\"", "\"unit\": \"lượt tham quan\"", StringComparison.Ordinal)
        .Replace("\"value\": 1737.73, \"unit\": \"triệu đồng\"", "\"value\": 1737730000, \"unit\": \"đồng\"", StringComparison.Ordinal);

    private static readonly string Program = ProgramText.Staged
        .Replace("\"indicator\": \"trained_workers\", \"value\": 100, \"unit\": \"lao động\"", "\"indicator\": \"made_up.visitors\", \"value\": 100, \"unit\": \"lượt tham quan\"", StringComparison.Ordinal);

    /// <summary>By reflection, our context, an application's own, and both together.</summary>
    public static TheoryData<int> Ways => [.. Enumerable.Range(0, Resolvers.Length)];

    private static IJsonTypeInfoResolver?[] Resolvers =>
    [
        null, DomainJsonContext.Default, UserJsonContext.Default, JsonTypeInfoResolver.Combine(DomainJsonContext.Default, UserJsonContext.Default),
    ];

    [Theory]
    [MemberData(nameof(Ways))]
    public void Values_and_documents_are_read_with_the_catalogue_and_refused_without(int way)
    {
        Read<Province>(way, "\"minh_hoa\"");
        Read<Quantity>(way, """{"value":5,"unit":"lượt tham quan"}""");
        Read<ObservationDocument>(way, Figures);
        Read<PromotionProgram>(way, Program);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    [InlineData(3)]
    public void So_are_members_of_a_custom_type(int way) => Read<ResultRequest>(way, Request);

    [Fact]
    public void The_indicator_of_a_figure_is_that_of_the_catalogue() => Assert.Same(
        Mine.GetIndicator("made_up.visitors"),
        JsonSerializer.Deserialize<ObservationDocument>(Figures, new JsonSerializerOptions().AddKhuyenCong(Mine))!.Observations[0].Indicator);

    [Theory]
    [MemberData(nameof(Ways))]
    public void A_second_call_replaces_the_catalogue_of_the_first(int way)
    {
        JsonSerializerOptions options = Options(way).AddKhuyenCong(Mine).AddKhuyenCong(Catalogue.National);
        Assert.IsType<DomainJsonConverter>(Assert.Single(options.Converters));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Province>("\"minh_hoa\"", options));
        options = Options(way).AddKhuyenCong(Catalogue.National).AddKhuyenCong(Mine);
        Assert.Equal("minh_hoa", JsonSerializer.Deserialize<Province>("\"minh_hoa\"", options)!.Id);
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public void Options_may_follow_a_catalogue_that_grows(int way)
    {
        Catalogue known = Catalogue.National;
        JsonSerializerOptions options = Options(way).AddKhuyenCong(() => known);
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Province>("\"minh_hoa\"", options));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<ObservationDocument>(Figures, options));
        known = Mine;
        Assert.Equal("minh_hoa", JsonSerializer.Deserialize<Province>("\"minh_hoa\"", options)!.Id);
        Assert.Same(Mine.GetIndicator("made_up.visitors"), JsonSerializer.Deserialize<ObservationDocument>(Figures, options)!.Observations[0].Indicator);
    }

    [Fact]
    public void Converters_of_the_application_stay()
    {
        JsonSerializerOptions options = new() { Converters = { new WordJsonConverter<string>(cursor => cursor.Text(), text => text, (string text, out string value) => (value = text).Length > 0) } };
        Assert.Equal(2, options.AddKhuyenCong(Mine).AddKhuyenCong(Mine).Converters.Count);
    }

    [Fact]
    public void Options_in_use_and_nothing_are_refused()
    {
        JsonSerializerOptions used = new();
        _ = JsonSerializer.Serialize(5, used);
        Assert.Throws<InvalidOperationException>(() => used.AddKhuyenCong(Mine));
        Assert.Throws<ArgumentNullException>(() => new JsonSerializerOptions().AddKhuyenCong((Catalogue)null!));
        Assert.Throws<ArgumentNullException>(() => new JsonSerializerOptions().AddKhuyenCong((Func<Catalogue>)null!));
        Assert.Throws<ArgumentNullException>(() => KhuyenCongJson.AddKhuyenCong(null!, Mine));
    }

    private static JsonSerializerOptions Options(int way) => new() { TypeInfoResolver = Resolvers[way], Encoder = JsonWays.Readable.Encoder };

    private static void Read<T>(int way, string json)
    {
        JsonSerializerOptions with = Options(way).AddKhuyenCong(Mine);
        Assert.True(JsonEquality.AreEqual(json, JsonSerializer.Serialize(JsonSerializer.Deserialize<T>(json, with), with)));
        DocumentException inner = Assert.IsType<DocumentException>(Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<T>(json, Options(way))).InnerException);
        Assert.Contains(inner.Error.Code, new[] { "unknown_id", "unknown_unit", "unknown_indicator" });
    }
}
