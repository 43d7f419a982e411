using System.Text.Json;

namespace KhuyenCong.Domain.Tests;

public class ValueJsonTest
{
    [Fact]
    public void An_amount_is_a_whole_number_of_dong()
    {
        AssertRoundTrip(Vnd.FromMillions(3), "3000000");
        AssertRoundTrip(Vnd.MinValue, "-9223372036854775808");
        AssertRoundTrip<Vnd?>(null, "null");
        Assert.Equal(Vnd.FromMillions(3), JsonSerializer.Deserialize<Vnd>("3e6"));
    }

    // 1.000 + 200 million; what is refused as an amount is refused here, in the same words.
    [Fact]
    public void An_amount_is_read_as_people_type_it_and_written_as_a_number()
    {
        Assert.Equal(1_200_000_000, JsonSerializer.Deserialize<Vnd>("\"1 tỷ 200 triệu\"").Dong);
        Assert.Equal("500000000", JsonSerializer.Serialize(JsonSerializer.Deserialize<Vnd>("\"500 triệu đồng\"")));
        Assert.All(["500", "568,000 VND", "500 triêu đồng", "nhiều", ""], text =>
        {
            Assert.False(Vnd.TryParse(text, out _, out FigureFailure failure));
            JsonException exception = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Vnd>($"\"{text}\""));
            DocumentError error = Assert.IsType<DocumentException>(exception.InnerException).Error;
            Assert.Equal("unreadable_figure", error.Code);
            Assert.Contains(failure.Describe(DisplayLanguage.English), error.Problem.English, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Years_are_a_word()
    {
        AssertRoundTrip(new YearRange(2014, 2020), "\"2014-2020\"");
        AssertRoundTrip(new YearRange(2018), "\"2018\"");
    }

    [Fact]
    public void A_province_is_its_id_and_may_name_a_member()
    {
        Province hue = Province.Parse("hue");
        AssertRoundTrip(hue, "\"hue\"");
        AssertRoundTrip(new Dictionary<Province, Vnd> { [hue] = Vnd.FromDong(5) }, "{\"hue\":5}");
        AssertRoundTrip(new Dictionary<YearRange, Hedge> { [new(2014, 2020)] = Hedge.SomewhatMoreThan }, "{\"2014-2020\":\"somewhat_more_than\"}");
    }

    [Fact]
    public void A_quantity_keeps_its_unit_and_every_digit()
    {
        AssertRoundTrip(new Quantity(1737.73m, MeasureUnit.BillionDong), """{"value":1737.73,"unit":"tỷ đồng"}""");
        AssertRoundTrip(new Quantity(0.0000000000000000000000000001m, MeasureUnit.One), $$"""{"value":0.0000000000000000000000000001,"unit":"{{MeasureUnit.One.Name.Vietnamese}}"}""");
    }

    [Fact]
    public void A_citation_names_a_document_of_the_catalogue_by_its_id()
    {
        LegalDocument decree = NationalIndicators.TrainedWorkers.Citation.Document;
        AssertRoundTrip(new Citation(decree), $$"""{"document":"{{decree.Id}}"}""");
        AssertRoundTrip(
            new Citation(decree) { Article = "1", Clause = "2", Point = "c", Section = "I.2", Quote = "nguyên văn" },
            $$"""{"document":"{{decree.Id}}","article":"1","clause":"2","point":"c","section":"I.2","quote":"nguyên văn"}""");
    }

    [Fact]
    public void A_citation_holds_another_document_in_full()
    {
        LegalDocument decision = new("1/QĐ (2026)", LegalDocumentKind.Decision, new("Quyết định", "Decision"))
        {
            Number = "1/QĐ",
            SignedOn = new(2026, 1, 2),
            EffectiveFrom = new(2026, 2, 1),
        };
        string json =
            """
            {"document":{"id":"1/QĐ (2026)","kind":"decision","number":"1/QĐ","title":{"vi":"Quyết định","en":"Decision"},
            "signed_on":"2026-01-02","effective_from":"2026-02-01","verification":"local"},"article":"5"}
            """.ReplaceLineEndings(string.Empty);
        AssertRoundTrip(new Citation(decision) { Article = "5" }, json);
        Assert.Empty(JsonForms.Citation.Schema.Faults(json));
        LegalDocument read = JsonSerializer.Deserialize<Citation>(json)!.Document;
        Assert.Equal(
            (decision.Kind, decision.Number, decision.Title, decision.SignedOn, decision.EffectiveFrom, decision.Verification),
            (read.Kind, read.Number, read.Title, read.SignedOn, read.EffectiveFrom, read.Verification));
    }

    /// <summary>A document with the id of one in the catalogue but other content is not the same document.</summary>
    [Fact]
    public void A_citation_holds_in_full_a_document_that_differs_from_the_catalogues()
    {
        LegalDocument known = NationalIndicators.TrainedWorkers.Citation.Document;
        LegalDocument other = new(known.Id, known.Kind, new("Tên khác")) { Number = known.Number };
        Assert.Equal("Tên khác", JsonSerializer.Deserialize<Citation>(JsonSerializer.Serialize(new Citation(other)))!.Document.Title.Vietnamese);
        LegalDocument same = new(known.Id, known.Kind, known.Title)
        {
            Number = known.Number,
            SignedOn = known.SignedOn,
            EffectiveFrom = known.EffectiveFrom,
            Verification = known.Verification,
        };
        Assert.Equal($$"""{"document":"{{known.Id}}"}""", JsonSerializer.Serialize(new Citation(same), JsonWays.Readable));
    }

    [Fact]
    public void A_text_has_two_languages_and_axes_are_a_list()
    {
        AssertRoundTrip(new BilingualText("lớp", "courses"), """{"vi":"lớp","en":"courses"}""");
        AssertRoundTrip(new BilingualText("lớp"), """{"vi":"lớp"}""");
        AssertRoundTrip(SummationAxes.Years | SummationAxes.Sources, """["years","sources"]""");
        AssertRoundTrip(SummationAxes.None, "[]");
    }

    [Theory]
    [InlineData(typeof(Vnd), "1.5", "$")]
    [InlineData(typeof(Vnd), "\"3\"", "$")]
    [InlineData(typeof(Vnd), "9223372036854775808", "$")]
    [InlineData(typeof(Vnd), "null", "$")]
    [InlineData(typeof(YearRange), "2014", "$")]
    [InlineData(typeof(YearRange), "\"2020-2014\"", "$")]
    [InlineData(typeof(Province), "\"ha_noii\"", "$")]
    [InlineData(typeof(Province), "\"01\"", "$")]
    [InlineData(typeof(Quantity), "{\"value\":1,\"unit\":\"tỉ\"}", "$.unit")]
    [InlineData(typeof(Quantity), "{\"value\":1,\"unit\":\"tỷ đồng\",\"unit\":\"tỷ đồng\"}", "$.unit")]
    [InlineData(typeof(Quantity), "{\"value\":123456789012345678901234567890,\"unit\":\"tỷ đồng\"}", "$.value")]
    [InlineData(typeof(Citation), "{\"document\":\"45/2012/ND-CP\"}", "$.document")]
    [InlineData(typeof(Citation), "{\"document\":5}", "$.document")]
    [InlineData(typeof(Citation), "{\"document\":{\"id\":\"not_known\"}}", "$.document.id")]
    [InlineData(typeof(Citation), "{\"document\":{\"name\":\"a\"}}", "$.document.name")]
    [InlineData(typeof(Citation), "{\"document\":\"45/2012/NĐ-CP\",\"page\":\"1\"}", "$.page")]
    [InlineData(typeof(Citation), "{\"article\":\"1\"}", "$")]
    [InlineData(typeof(BilingualText), "{\"en\":\"courses\"}", "$")]
    [InlineData(typeof(SummationAxes), "[\"years\",\"years\"]", "$[1]")]
    [InlineData(typeof(SummationAxes), "3", "$")]
    [InlineData(typeof(Hedge), "1", "$")]
    [InlineData(typeof(Hedge), "\"Nearly\"", "$")]
    [InlineData(typeof(Hedge), "\"nearly, about\"", "$")]
    [InlineData(typeof(Dictionary<Province, Vnd>), "{\"ha_noii\":1}", "$")]
    public void What_is_not_such_a_value_is_refused(Type type, string json, string path)
    {
        JsonException exception = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize(json, type));
        Assert.Equal(path, Assert.IsType<DocumentException>(exception.InnerException).Error.Path);
    }

    // Many programs write letters beyond ASCII so; what cannot be seen stays written so.
    [Theory]
    [InlineData("\\u0110\\u1ed3ng \\\"5\\\"", "\"Đồng \"5\"\"")]
    [InlineData("a\\u000ab", "\"a\\u000Ab\"")]
    [InlineData("a\\ud800", "\"a\\ud800\"")]
    [InlineData("a\\nb", "\"a\\nb\"")]
    public void A_text_that_is_refused_is_shown_with_its_letters(string written, string shown)
    {
        JsonException exception = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Quantity>($"\"{written}\""));
        Assert.Equal(shown, Assert.IsType<DocumentException>(exception.InnerException).Error.Value);
    }

    [Fact]
    public void A_name_of_a_member_is_shown_as_it_is_written()
    {
        JsonException exception = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Dictionary<Province, Vnd>>("{\"hà nội\":1}"));
        Assert.Equal("\"hà nội\"", Assert.IsType<DocumentException>(exception.InnerException).Error.Value);
        Assert.Equal(["hue"], JsonSerializer.Deserialize<Dictionary<Province, Vnd>>("{\"\\u0068ue\":1}")!.Keys.Select(province => province.Id));
    }

    [Fact]
    public void A_word_that_is_not_defined_is_not_written()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => JsonSerializer.Serialize((Hedge)99));
        Assert.Throws<ArgumentOutOfRangeException>(() => JsonSerializer.Serialize(SummationAxes.Years | (SummationAxes)8));
    }

    private static void AssertRoundTrip<T>(T value, string json)
    {
        Assert.Equal(json, JsonSerializer.Serialize(value, JsonWays.Readable));
        Assert.Equal(value, JsonSerializer.Deserialize<T>(json));
        Assert.Equal(value, JsonSerializer.Deserialize<T>(JsonSerializer.Serialize(value)));
    }
}
