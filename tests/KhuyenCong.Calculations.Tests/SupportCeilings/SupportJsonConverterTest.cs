using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using KhuyenCong.Calculations.Json;
using KhuyenCong.Domain;
using KhuyenCong.Domain.Tests;
using NodaTime;

namespace KhuyenCong.Calculations.Tests.SupportCeilings;

/// <summary>Requests for support as JSON: by reflection and generated code, with the built-in catalogue and another.</summary>
public class SupportJsonConverterTest
{
    private const string Full =
        """
        {
          "content": "advanced_machinery", "source": "local_province", "province": "dong_thap", "date": "2024-07-11",
          "units": [ { "cost": 900000000, "count": 2 }, { "cost": 5, "count": 1 } ], "tier": "commune",
          "multipliers": [ { "id": "priority", "effect": "cap_only" }, { "id": "technology_line" } ], "combination": "largest",
          "remaining_budget": 600000000, "use_last_known": true
        }
        """;

    private const string Short = """{"content":"brand","source":"national","date":"2018-03-01","units":[{"cost":10000000,"count":1}]}""";

    private static readonly JsonSchemaCheck Schema = JsonSchemaCheck.Of("khuyencong-support-request-1.schema.json");

    /// <summary>The built-in catalogue with a province's table that has a content of its own.</summary>
    private static readonly Catalogue Mine = Catalogue.National.With(SupportTable.Read(
        Encoding.UTF8.GetBytes(AlteredText.Of(
            JsonSerializer.Serialize(SupportSamples.MadeUp),
            "\"norms\":",
            """
            "contents":[{"id":"made_up.showroom","name":{"vi":"phòng trưng bày"},"citation":{"document":"1/Q\u0110 (2015)"},"verification":"local"}],"norms":
            """)),
        "mine.json"));

    private static readonly Gen<SupportUnit> Things =
        from dong in Generators.Natural from count in Gen.Choose(1, int.MaxValue) select new SupportUnit(Vnd.FromDong(dong), count);

    private static readonly Gen<SupportRequest> Requests =
        from funding in Gen.Elements(SupportCeilingCalculator.Sources.AsEnumerable())
        from province in Gen.OneOf(Gen.Constant(default(Province)), Gen.Elements(AdministrativeMap.AllProvinces.Select(province => (Province?)province)))
        from content in Gen.Elements(SupportTable.National.Contents.AsEnumerable())
        from day in Gen.Choose(0, 10_000)
        from units in Things.NonEmptyListOf()
        from tier in Gen.Elements(Enum.GetValues<SupportTier>())
        from chosen in Gen.SubListOf("priority", "technology_line", "của tỉnh \"1\"")
        from effect in Gen.Elements(Enum.GetValues<SupportEffect>())
        from combination in Gen.Elements(Enum.GetValues<SupportCombination>())
        from budget in Gen.OneOf(Gen.Constant(default(Vnd?)), Generators.Natural.Select(dong => (Vnd?)Vnd.FromDong(dong)))
        from useLastKnown in Gen.Elements(false, true)
        select new SupportRequest
        {
            Content = content,
            Funding = funding,
            Province = province,
            Date = new LocalDate(2014, 1, 1).PlusDays(day),
            Units = [.. units],
            Tier = tier,
            Multipliers = [.. chosen.Select(id => new SupportMultiplierChoice(id, effect))],
            Combination = combination,
            RemainingBudget = budget,
            UseLastKnown = useLastKnown,
        };

    public static TheoryData<int> Ways => [.. Enumerable.Range(0, Options().Length)];

    private static JsonSerializerOptions[] Options(Catalogue? catalogue = null)
    {
        JsonSerializerOptions[] all = [new(), new(JsonSerializerDefaults.Web), new() { TypeInfoResolver = SupportJsonContext.Default }];
        return catalogue is null ? all : [.. all.Select(options => options.AddKhuyenCong(catalogue))];
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public void A_request_comes_back_member_for_member(int way) => Assert.All([Full, Short], text =>
    {
        JsonSerializerOptions options = Options()[way];
        SupportRequest request = JsonSerializer.Deserialize<SupportRequest>(text, options)!;
        Assert.True(JsonEquality.AreEqual(text, JsonSerializer.Serialize(request, options)));
    });

    [Fact]
    public void Every_member_is_read()
    {
        SupportRequest request = JsonSerializer.Deserialize<SupportRequest>(Full)!;
        Assert.Same(SupportTable.National.GetContent("advanced_machinery"), request.Content);
        Assert.Equal((FundingSource.LocalProvince, "dong_thap", new LocalDate(2024, 7, 11)), (request.Funding, request.Province!.Id, request.Date));
        Assert.Equal([(900_000_000, 2), (5, 1)], request.Units.Select(unit => (unit.Cost.Dong, unit.Count)));
        Assert.Equal([("priority", SupportEffect.CapOnly), ("technology_line", SupportEffect.NotStated)], request.Multipliers.Select(PartsOf));
        Assert.Equal((SupportTier.Commune, SupportCombination.Largest), (request.Tier, request.Combination));
        Assert.Equal((Vnd.FromMillions(600), true), (request.RemainingBudget, request.UseLastKnown));
    }

    [Fact]
    public void What_is_left_out_is_as_in_a_request_made_in_code()
    {
        SupportRequest request = JsonSerializer.Deserialize<SupportRequest>(Short.Replace(",\"count\":1", string.Empty, StringComparison.Ordinal))!;
        Assert.Equal((null, SupportTier.None, SupportCombination.NotChosen), (request.Province, request.Tier, request.Combination));
        Assert.Equal((null, false, 1), (request.RemainingBudget, request.UseLastKnown, request.Units[0].Count));
        Assert.Empty(request.Multipliers);
        Assert.Equal(Short, JsonSerializer.Serialize(request));
    }

    [Fact]
    public void Whatever_is_asked_comes_back_and_is_valid() => Prop.ForAll(Requests.ToArbitrary(), request => Options().All(options =>
    {
        string json = JsonSerializer.Serialize(request, options);
        SupportRequest read = JsonSerializer.Deserialize<SupportRequest>(json, options)!;
        return PartsOf(request) == PartsOf(read) && request.Units.Select(PartsOf).SequenceEqual(read.Units.Select(PartsOf))
            && request.Multipliers.Select(PartsOf).SequenceEqual(read.Multipliers.Select(PartsOf)) && Schema.Faults(json).Count == 0;
    })).QuickCheckThrowOnFailure();

    [Fact]
    public void What_is_read_never_breaks_the_calculator() =>
        Assert.All([Full, Short], text => Assert.NotNull(SupportCeilingCalculator.Calculate(JsonSerializer.Deserialize<SupportRequest>(text)!)));

    [Fact]
    public void Parts_are_read_by_themselves()
    {
        SupportUnit unit = JsonSerializer.Deserialize<SupportUnit>("""{"cost":400000000,"count":2}""")!;
        Assert.Equal((400_000_000, 2), PartsOf(unit));
        Assert.Equal("""{"cost":400000000,"count":2}""", JsonSerializer.Serialize(unit));
        SupportMultiplierChoice choice = JsonSerializer.Deserialize<SupportMultiplierChoice>("""{"id":"priority","effect":"rate_and_cap"}""")!;
        Assert.Equal(("priority", SupportEffect.RateAndCap), PartsOf(choice));
        Assert.Equal("""{"id":"priority","effect":"rate_and_cap"}""", JsonSerializer.Serialize(choice));
        Assert.Equal("""{"id":"priority"}""", JsonSerializer.Serialize(new SupportMultiplierChoice("priority")));
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public void A_content_of_a_provinces_own_table_is_read_with_its_catalogue(int way)
    {
        const string Text =
            """{"content":"made_up.showroom","source":"local","province":"ha_noi","date":"2015-03-01","units":[{"cost":10000000,"count":1}]}""";
        JsonSerializerOptions with = Options(Mine)[way];
        SupportRequest request = JsonSerializer.Deserialize<SupportRequest>(Text, with)!;
        Assert.Same(Mine.FindSupportTable(request.Province!)!.GetContent("made_up.showroom"), request.Content);
        Assert.Equal(Text, JsonSerializer.Serialize(request, with));
        RequireRefused(Text, "unknown_id", "$.content", Options()[way]);

        // Another province's table, and the national one, have no such content.
        RequireRefused(Text.Replace("ha_noi", "hue", StringComparison.Ordinal), "unknown_id", "$.content", with);
        RequireRefused(Text.Replace("local", "national", StringComparison.Ordinal), "unknown_id", "$.content", with);
        RequireRefused(Text.Replace("\"province\":\"ha_noi\",", string.Empty, StringComparison.Ordinal), "unknown_id", "$.content", with);
    }

    [Theory]
    [InlineData("\"advanced_machinery\"", "\"advanced_machine\"", "unknown_id", "$.content")]
    [InlineData("\"local_province\"", "\"counterpart\"", "unknown_word", "$.source")]
    [InlineData("\"local_province\"", "\"unstated\"", "unknown_word", "$.source")]
    [InlineData("\"local_province\"", "\"KCQG\"", "unknown_word", "$.source")]
    [InlineData("\"dong_thap\"", "\"dong_thapp\"", "unknown_id", "$.province")]
    [InlineData("\"2024-07-11\"", "\"11/7/2024\"", "bad_value", "$.date")]
    [InlineData("[ { \"cost\": 900000000, \"count\": 2 }, { \"cost\": 5, \"count\": 1 } ]", "[]", "bad_value", "$.units")]
    [InlineData("\"cost\": 900000000", "\"cost\": -1", "bad_value", "$.units[0].cost")]
    [InlineData("\"cost\": 900000000", "\"cost\": 0.5", "bad_value", "$.units[0].cost")]
    [InlineData("\"count\": 2", "\"count\": 0", "bad_value", "$.units[0].count")]
    [InlineData("\"count\": 2", "\"count\": 2147483648", "bad_value", "$.units[0].count")]
    [InlineData("\"count\": 2", "\"counts\": 2", "unknown_member", "$.units[0].counts")]
    [InlineData("\"commune\"", "\"xã\"", "unknown_word", "$.tier")]
    [InlineData("\"technology_line\"", "\"priority\"", "duplicate_id", "$.multipliers[1]")]
    [InlineData("\"cap_only\"", "\"cap\"", "unknown_word", "$.multipliers[0].effect")]
    [InlineData("\"largest\"", "\"sum\"", "unknown_word", "$.combination")]
    [InlineData("600000000", "-1", "bad_value", "$.remaining_budget")]
    [InlineData("600000000", "9223372036854775808", "bad_value", "$.remaining_budget")]
    [InlineData("true", "1", "wrong_type", "$.use_last_known")]
    [InlineData("\"tier\"", "\"Tier\"", "unknown_member", "$.Tier")]
    [InlineData("\"tier\": \"commune\"", "\"tier\": \"commune\", \"tier\": \"commune\"", "duplicate_member", "$.tier")]
    [InlineData("\"content\": \"advanced_machinery\", ", "", "missing_member", "$")]
    public void What_is_not_a_request_is_refused_with_its_place(string text, string replacement, string code, string path) =>
        Assert.All(Options(), options => RequireRefused(AlteredText.Of(Full, text, replacement), code, path, options));

    [Fact]
    public void The_sources_are_named() => Assert.Contains(
        "expected one of: national, local, local_province, local_district, local_commune.",
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<SupportRequest>(AlteredText.Of(Full, "local_province", "other"))).Message,
        StringComparison.Ordinal);

    [Fact]
    public void What_no_request_may_hold_is_not_written()
    {
        SupportRequest none = SupportSamples.Request("brand", SupportSamples.Before, ImmutableArray<SupportUnit>.Empty);
        Assert.Contains("at least one unit", Assert.Throws<ArgumentException>(() => JsonSerializer.Serialize(none)).Message, StringComparison.Ordinal);
        SupportContent brand = SupportSamples.Content("brand");
        SupportRequest other = new()
        {
            Content = new(brand.Id, new("nội dung khác"), brand.Citation),
            Funding = FundingSource.National,
            Date = new(2018, 3, 1),
            Units = SupportSamples.Units(10),
        };
        ArgumentException exception = Assert.Throws<ArgumentException>(() => JsonSerializer.Serialize(other));
        Assert.Contains("content \"brand\"", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Converts_requests_and_their_parts_alone()
    {
        SupportJsonConverter converter = new();
        Assert.True(converter.CanConvert(typeof(SupportRequest)));
        Assert.False(converter.CanConvert(typeof(SupportCeiling)));
        Assert.Null(converter.CreateConverter(typeof(SupportCeiling), new()));
        Assert.Throws<ArgumentNullException>(() => converter.CanConvert(null!));
        Assert.Throws<ArgumentNullException>(() => converter.CreateConverter(typeof(SupportRequest), null!));
    }

    /// <summary>What the catalogue has is no part of the form; that a list has each id once the alterations do not reach.</summary>
    [Fact]
    public void Schema_and_reader_agree_on_every_alteration()
    {
        Assert.Empty(Schema.Faults(Full));
        JsonMutations mutations = new(Full);
        JsonMutation[] altered =
        [
            .. mutations.UnknownMembers(), .. mutations.WrongTypes(), .. mutations.RemovedMembers(),
            .. mutations.OtherNumbers(), .. mutations.OtherTexts(), .. mutations.OtherLists(),
        ];
        int unknown = 0;
        List<string> disagreements = [];
        foreach (JsonMutation mutation in altered.Where(mutation => mutation.Path is not "$" || mutation.What is not "null"))
        {
            string? code = CodeOf(mutation.Text);
            bool isValid = Schema.Faults(mutation.Text).Count == 0;
            if (isValid && code is "unknown_id")
            {
                unknown++;
            }
            else if (isValid != (code is null))
            {
                disagreements.Add($"{mutation}: {code ?? "read"}");
            }
        }

        Assert.True(disagreements.Count == 0, string.Join('\n', disagreements));
        Assert.NotEqual(0, unknown);
    }

    [Fact]
    public void The_words_of_the_schema_are_those_of_the_code()
    {
        Assert.Equal(SupportCeilingCalculator.Sources.Select(SnakeCase<FundingSource>.Of), WordsOf("support_source"));
        Assert.Equal(Enum.GetValues<SupportCombination>().Select(SnakeCase<SupportCombination>.Of), WordsOf("support_combination"));
        Assert.Equal(Enum.GetValues<SupportTier>().Select(SnakeCase<SupportTier>.Of), WordsOf("support_tier"));
        Assert.Equal(Enum.GetValues<SupportEffect>().Select(SnakeCase<SupportEffect>.Of), WordsOf("support_effect"));
        JsonNode other = JsonNode.Parse(JsonSchemaCheck.TextOf("khuyencong-support-table-1.schema.json"))!["$defs"]!;
        foreach (JsonProperty definition in Schema.Definitions.Where(definition => other[definition.Name] is not null))
        {
            Assert.True(JsonEquality.AreEqual(other[definition.Name]!.ToJsonString(), definition.Value.GetRawText()), definition.Name);
        }

        static IEnumerable<string> WordsOf(string name) => Schema.Definition(name).GetProperty("enum").EnumerateArray().Select(word => word.GetString()!);
    }

    private static (SupportContent, FundingSource, Province?, LocalDate, SupportTier, SupportCombination, Vnd?, bool) PartsOf(SupportRequest asked) =>
        (asked.Content, asked.Funding, asked.Province, asked.Date, asked.Tier, asked.Combination, asked.RemainingBudget, asked.UseLastKnown);

    private static (long Cost, int Count) PartsOf(SupportUnit unit) => (unit.Cost.Dong, unit.Count);

    private static (string Id, SupportEffect Effect) PartsOf(SupportMultiplierChoice choice) => (choice.Id, choice.Effect);

    private static string? CodeOf(string text)
    {
        try
        {
            _ = JsonSerializer.Deserialize<SupportRequest>(text);
            return null;
        }
        catch (JsonException exception)
        {
            return Assert.IsType<DocumentException>(exception.InnerException).Error.Code;
        }
    }

    private static void RequireRefused(string text, string code, string path, JsonSerializerOptions options)
    {
        JsonException exception = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<SupportRequest>(text, options));
        DocumentError error = Assert.IsType<DocumentException>(exception.InnerException).Error;
        Assert.Equal((code, path), (error.Code, error.Path));
    }
}
