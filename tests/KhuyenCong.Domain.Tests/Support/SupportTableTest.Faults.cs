using System.Collections.Immutable;
using System.Reflection;
using System.Text;
using System.Text.Json.Nodes;

namespace KhuyenCong.Domain.Tests;

/// <summary>Tables built in code: what is wrong in a document is wrong in code, by the same codes.</summary>
public partial class SupportTableTest
{
    private static readonly LegalDocument Made =
        new("9/2026/QĐ-UBND (minh họa)", LegalDocumentKind.Decision, new("Quyết định minh họa")) { Number = "9/2026/QĐ-UBND" };

    /// <summary>The errors of documents, by path and code, and the member of the definition that has the same one.</summary>
    private static readonly Dictionary<string, string> Members = new(StringComparer.Ordinal)
    {
        ["$ missing_member"] = "Province",
        ["$.province bad_value"] = "Province",
        ["$.province unknown_id"] = "Province",
        ["$.id bad_value"] = "Id",
        ["$.norms[1] bad_value"] = "Norms[1]",
    };

    /// <summary>The errors of documents that a definition cannot have, and why; those within a norm are the norm's.</summary>
    private static readonly Dictionary<string, string> RuledOut = new(StringComparer.Ordinal)
    {
        ["$.content unknown_member"] = "its members are properties",
        ["$.format unknown_format"] = "it is of no format",
    };

    /// <summary>Every error of the tests of documents but those within a norm: what is altered and how, path and code.</summary>
    public static TheoryData<string, string, string, string> Errors =>
    [
        .. typeof(SupportTableReaderTest).GetMethod(nameof(SupportTableReaderTest.Name_place_member_and_value))!
            .GetCustomAttributes<InlineDataAttribute>()
            .Select(row => row.Data)
            .Where(data => !((string)data[3]!).StartsWith("$.norms", StringComparison.Ordinal) || data[3] is "$.norms[1]")
            .Select(data => ((string)data[0]!, (string)data[1]!, (string)data[3]!, (string)data[4]!)),
    ];

    [Theory]
    [MemberData(nameof(Errors))]
    public void An_error_of_a_document_is_one_of_a_definition(string text, string replacement, string path, string code)
    {
        string error = $"{path} {code}";
        if (RuledOut.ContainsKey(error))
        {
            return;
        }

        string altered = AlteredText.Of(SupportText.MadeUp, text, replacement);
        DefinitionFault fault = Assert.Single(FaultsOf(DefinitionOf(JsonNode.Parse(altered)!)));
        Assert.Equal((Members[error], code), (fault.Member, fault.Code));
    }

    [Fact]
    public void Every_error_that_is_named_is_one_of_a_document() => Assert.Empty(
        Members.Keys.Concat(RuledOut.Keys).Except(Errors.Select(row => $"{row.Data.Item3} {row.Data.Item4}"), StringComparer.Ordinal));

    [Fact]
    public void A_table_built_in_code_is_the_one_that_is_read()
    {
        // The document states one cap as 0,05 tỷ đồng; in code it is 50 triệu đồng.
        string text = SupportText.MadeUp.Replace(
            "\"value\": 0.05, \"unit\": \"tỷ đồng\"", "\"value\": 50, \"unit\": \"triệu đồng\"", StringComparison.Ordinal);
        JsonNode root = JsonNode.Parse(text)!;
        SupportTableDefinition definition = new()
        {
            Id = (string)root["id"]!,
            Name = new("Bảng minh họa", "A made-up table"),
            Province = Catalogue.National.FindProvince("ha_noi"),
            Contents = [.. root["contents"]!.AsArray().Select(content => DefinitionText.ContentOf(content!))],
            Norms = [.. root["norms"]!.AsArray().Select(norm => new SupportNorm(DefinitionText.Of(norm!)))],
        };
        Assert.Equal("made_up, 2", definition.ToString());
        Assert.True(SupportTable.TryCreate(definition, out SupportTable? built, out ImmutableArray<DefinitionFault> faults));
        Assert.Empty(faults);
        Assert.Equal(Written(SupportText.Read(text)), Written(built));
        Assert.Equal(Written(built), Written(SupportText.Read(Written(new SupportTable(definition)))));
    }

    [Fact]
    public void Its_own_documents_are_those_that_the_catalogue_lacks_or_has_with_other_content()
    {
        LegalDocument otherwise = new("45/2012/NĐ-CP", LegalDocumentKind.Decree, new("Nghị định khác"));
        SupportContent showroom = new("ha_noi.showroom", new("phòng trưng bày"), new(otherwise));
        SupportTable table = TableOf(showroom, NormOf(showroom), NormOf(National.GetContent("brand"), "28/2018/TT-BTC", 2027));
        Assert.Equal([otherwise, Made], table.OwnDocuments);
        Assert.Equal("Nghị định khác", table.OwnDocuments[0].Title.Vietnamese);
        Assert.Equal(Written(table), Written(SupportText.Read(Written(table))));
    }

    [Fact]
    public void A_table_is_built_against_a_catalogue_that_knows_more()
    {
        Catalogue mine = CatalogueAddition.With(CatalogueAddition.Merger);
        SupportNorm norm = NormOf(National.GetContent("brand"), year: 2028);
        SupportTableDefinition definition = new()
        {
            Id = "made_up",
            Name = new("Bảng minh họa"),
            Province = mine.FindProvince("made_up_2027"),
            Norms = [norm],
        };
        Assert.Equal("Province unknown_id", Assert.Single(Named(FaultsOf(definition))));
        SupportTable table = new(definition, mine);
        SupportTable read = SupportTable.Read(Encoding.UTF8.GetBytes(Written(table)), "table.json", mine);
        Assert.Equal(Written(table), Written(read));
        Assert.Equal("made_up_2027", read.Province?.Id);
    }

    [Fact]
    public void All_faults_are_named_at_once()
    {
        SupportContent showroom = new("ha_noi.showroom", new("phòng trưng bày"), new(Made) { Article = " " });
        SupportContent other = new("ha_noi.showroom", new("phòng khác"), new(Made));
        LegalDocument same = new(Made.Id, LegalDocumentKind.Circular, new("Văn bản khác"));
        LegalDocument reserved = new("not_known", LegalDocumentKind.Circular, new("Văn bản khác"));
        SupportTableDefinition definition = new()
        {
            Id = "Made up",
            Province = Catalogue.National.FindProvince("dak_lak"),
            Contents = [showroom, null!, showroom, new("Hà Nội", new("phòng khác"), new(Made))],
            Norms =
            [
                NormOf(showroom, year: 2026),
                NormOf(other, "28/2018/TT-BTC", 2025),
                null!,
                NormOf(new("ha_noi.fair", new("hội chợ"), new(same)), "26/2014/TTLT-BTC-BCT", 2027),
                new(new SupportNormDefinition { Document = new("01/2027/TT-MINH-HOA", LegalDocumentKind.Circular, new("Văn bản khác")), InForceFrom = new(2027, 1, 1), References = [new() { Content = National.GetContent("brand"), SetBy = [reserved] }] }),
                NormOf(National.GetContent("brand"), year: 2027),
            ],
        };
        Assert.Equal(
            [
                "Id bad_value", "Name missing_member", "Province unknown_id", "Contents[0].Citation.Article empty_text", "Contents[1] missing_member",
                "Contents[2].Citation.Article empty_text", "Contents[2] duplicate_id", "Contents[3].Id bad_value", "Norms[1] duplicate_id", "Norms[2] missing_member",
                "Norms[3] unknown_id", "Norms[4] bad_value", "Norms[5] duplicate_id", "Norms[1] bad_value",
            ],
            Named(FaultsOf(definition)));
        Assert.Contains("nearest: ha_noi.showroom", FaultsOf(definition)[10].Describe(DisplayLanguage.English), StringComparison.Ordinal);
        Assert.Contains("\"dak_lak_2025\"", FaultsOf(definition)[2].Describe(), StringComparison.Ordinal);
        DefinitionException exception = Assert.Throws<DefinitionException>(() => new SupportTable(definition));
        Assert.Equal(("definition", 14), (exception.ParamName, exception.Faults.Length));
    }

    [Fact]
    public void Two_documents_of_one_id_are_a_fault()
    {
        LegalDocument same = new(Made.Id, LegalDocumentKind.Circular, new("Văn bản khác"));
        SupportContent showroom = new("ha_noi.showroom", new("phòng trưng bày"), new(same));
        SupportTableDefinition definition = Definition(showroom, NormOf(showroom));
        Assert.Equal("Norms[0] duplicate_id", Assert.Single(Named(FaultsOf(definition))));
    }

    [Fact]
    public void A_definition_of_nothing_lacks_what_every_table_has() => Assert.Equal(
        ["Id missing_member", "Name missing_member", "Province missing_member", "Norms bad_value"],
        Named(FaultsOf(new() { Contents = default, Norms = default })));

    [Fact]
    public void No_definition_is_refused()
    {
        Assert.Throws<ArgumentNullException>("definition", () => new SupportTable((SupportTableDefinition)null!));
        Assert.Throws<ArgumentNullException>("definition", () => SupportTable.TryCreate(null!, out _, out _));
    }

    [Fact]
    public void Rules_that_add_to_the_national_table_are_built_in_code()
    {
        SupportNorm norm = NormOf(National.GetContent("brand"), year: 2027);
        SupportTable table = new(new SupportTableDefinition { Id = "national", Name = new("Thông tư minh họa"), Norms = [norm] });
        SupportAnswer answer = Catalogue.National.With(table).NationalSupportTable.AnswerOn("brand", "2027-01-01");
        Assert.Equal((SupportAnswerKind.Level, Made), (answer.Kind, answer.Norm!.Document));
    }

    // Đồng Tháp of the 63 ended on 30 June 2025; "dong_thap_2025" follows it.
    [Fact]
    public void Newer_rules_begin_while_the_province_of_the_table_is_there()
    {
        SupportNorm late = NormOf(National.GetContent("brand"), year: 2026);
        DefinitionException exception = Assert.Throws<DefinitionException>("norm", () => SupportText.DongThap.With(late));
        DefinitionFault fault = Assert.Single(exception.Faults);
        Assert.Equal(("Province", "unknown_id", "\"dong_thap\""), (fault.Member, fault.Code, fault.Value));
        Assert.Contains("\"dong_thap_2025\"", fault.Describe(), StringComparison.Ordinal);
        SupportTable table = SupportText.DongThap.With(NormOf(National.GetContent("brand"), year: 2025));
        Assert.Equal(Written(table), Written(SupportText.Read(Written(table))));
    }

    [Fact]
    public void Newer_rules_of_a_province_that_only_a_catalogue_knows_are_given_it()
    {
        Catalogue mine = CatalogueAddition.With(CatalogueAddition.Merger);
        SupportNorm norm = NormOf(National.GetContent("brand"), year: 2028);
        SupportTable table = new(
            new SupportTableDefinition
            {
                Id = "made_up",
                Name = new("Bảng minh họa"),
                Province = mine.FindProvince("made_up_2027"),
                Norms = [norm],
            },
            mine);
        SupportNorm newer = NormOf(National.GetContent("brand"), "45/2012/NĐ-CP", 2029);
        Assert.Equal("Province", Assert.Single(Assert.Throws<DefinitionException>("norm", () => table.With(newer)).Faults).Member);
        Assert.Equal([norm, newer], table.With(newer, mine).Norms);
    }

    [Fact]
    public void Newer_rules_bring_contents_that_a_table_takes()
    {
        SupportContent good = new("ha_noi.showroom", new("phòng trưng bày"), new(Made)), bad = new("Hà Nội", new("phòng trưng bày"), new(Made));
        SupportTable table = National.With(NormOf(good));
        Assert.Equal(good, table.OwnContents[^1]);
        Assert.Equal([Made], table.OwnDocuments);
        Assert.Equal(Written(table), Written(SupportText.Read(Written(table))));
        DefinitionFault fault = Assert.Single(Assert.Throws<DefinitionException>("norm", () => National.With(NormOf(bad))).Faults);
        Assert.Equal(($"Contents[{National.Contents.Length}].Id", "bad_value"), (fault.Member, fault.Code));
        Assert.Throws<ArgumentException>("id", () => new SupportContent(" ", new("phòng"), new(Made)));
        Assert.Throws<ArgumentNullException>("name", () => new SupportContent("showroom", null!, new(Made)));
        Assert.Throws<ArgumentNullException>("citation", () => new SupportContent("showroom", new("phòng"), null!));
        Assert.Throws<ArgumentOutOfRangeException>(() => new SupportContent("showroom", new("phòng"), new(Made)) { Verification = (Verification)9 });
    }

    [Fact]
    public void Rules_without_days_have_no_place_among_others()
    {
        SupportTable alone = SupportText.Read(SupportText.Data("hoa-binh-support.json"));
        SupportNorm norm = NormOf(National.GetContent("brand"), year: 2020);
        Assert.Equal("Norms[1] bad_value", Assert.Single(Named(Assert.Throws<DefinitionException>("norm", () => alone.With(norm)).Faults)));
        Assert.Equal(
            "Norms[2] bad_value",
            Assert.Single(Named(Assert.Throws<DefinitionException>("norm", () => National.With(alone.Norms[0])).Faults)));
    }

    /// <summary>A definition of the parts of a document that its norms are read from, each alone.</summary>
    private static SupportTableDefinition DefinitionOf(JsonNode root)
    {
        ImmutableArray<SupportTable> alone = [.. root["norms"]!.AsArray().Select(norm => Alone(root, norm!))];
        return new()
        {
            Id = (string?)root["id"],
            Name = alone[0].Name,
            Province = (string?)root["province"] is { } id ? Catalogue.National.FindProvince(id) ?? new Province(id) : null,
            Contents = alone[0].OwnContents,
            Norms = [.. alone.Select(table => table.Norms[0])],
        };
    }

    private static SupportTable Alone(JsonNode root, JsonNode norm)
    {
        JsonObject table = root.DeepClone().AsObject();
        table["id"] = "national";
        table.Remove("province");
        table["norms"] = new JsonArray(norm.DeepClone());
        return SupportText.Read(table.ToJsonString());
    }

    private static SupportTable TableOf(SupportContent content, params SupportNorm[] norms) => new(Definition(content, norms));

    private static SupportTableDefinition Definition(SupportContent content, params SupportNorm[] norms) => new()
    {
        Id = "made_up",
        Name = new("Bảng minh họa"),
        Province = Catalogue.National.FindProvince("ha_noi"),
        Contents = [content],
        Norms = [.. norms],
    };

    /// <summary>Rules of the made-up decision, or of a document of the catalogue, for one content.</summary>
    private static SupportNorm NormOf(SupportContent content, string? document = null, int year = 2026) => new(new SupportNormDefinition
    {
        Document = document is null ? Made : Catalogue.National.Records.Documents.Find(document),
        InForceFrom = new(year, 1, 1),
        Levels = [new SupportLevelDefinition { Content = content, RatePercent = 40 }],
    });

    private static ImmutableArray<DefinitionFault> FaultsOf(SupportTableDefinition definition)
    {
        Assert.False(SupportTable.TryCreate(definition, out SupportTable? table, out ImmutableArray<DefinitionFault> faults));
        Assert.Null(table);
        return faults;
    }

    private static IEnumerable<string> Named(ImmutableArray<DefinitionFault> faults) => faults.Select(fault => $"{fault.Member} {fault.Code}");

    private static string Written(SupportTable table)
    {
        using MemoryStream written = new();
        table.Write(written);
        return Encoding.UTF8.GetString(written.ToArray());
    }
}
