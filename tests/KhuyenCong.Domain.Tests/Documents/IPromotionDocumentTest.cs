using System.Text;
using System.Text.Json.Nodes;
using NodaTime;

namespace KhuyenCong.Domain.Tests;

/// <summary>Documents as users of earlier versions and of this one stored them; the files are kept as they are, whatever becomes of the formats.</summary>
public class IPromotionDocumentTest
{
    private const string Other = "khác: ";

    /// <summary>The catalogue of a later version that knows every id of the stored documents, each with another name.</summary>
    private static readonly Lazy<Catalogue> Later = new(() => Names("program").Concat(Names("support-table")).Concat(Names("catalogue")).Aggregate(
        Catalogue.National,
        (catalogue, name) =>
        {
            ReadOnlyMemory<byte> text = Encoding.UTF8.GetBytes(Renamed(name).ToJsonString());
            return FormatOf(name) switch
            {
                "program" => catalogue.With(PromotionProgram.Read(text, name)),
                "support-table" => catalogue.With(SupportTable.Read(text, name)),
                _ => catalogue.With(CatalogueDocument.Read(text, name)),
            };
        }));

    public static TheoryData<string> All =>
    [
        .. typeof(IPromotionDocumentTest).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith("Stored/", StringComparison.Ordinal)).Order(StringComparer.Ordinal),
    ];

    public static TheoryData<string> Records => [.. Names("program").Concat(Names("support-table"))];

    [Fact]
    public void Every_format_of_both_versions_is_kept()
    {
        Assert.Equal(
            [
                "0.1 observations", "0.1 program", "0.1 report", "0.1 support-table",
                "0.2 catalogue", "0.2 observations", "0.2 program", "0.2 report", "0.2 support-table",
            ],
            All.Select(row => $"{row.Data.Split('/')[1]} {FormatOf(row.Data)}").Distinct().Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void A_stored_document_is_read_and_written_without_loss(string name) => RequireUnchanged(name, Catalogue.National);

    [Theory]
    [MemberData(nameof(All))]
    public void A_stored_document_is_read_when_the_catalogue_defines_all_its_ids_differently(string name) => RequireUnchanged(name, Later.Value);

    [Theory]
    [MemberData(nameof(Records))]
    public void Its_own_records_apply_inside_it_and_are_listed(string name)
    {
        ReadOnlyMemory<byte> text = Encoding.UTF8.GetBytes(Text(name));
        string own = JsonNode.Parse(Text(name))!["name"]!["vi"]!.GetValue<string>();
        if (string.Equals(FormatOf(name), "program", StringComparison.Ordinal))
        {
            PromotionProgram program = PromotionProgram.Read(text, name, Later.Value);
            Assert.Equal(own, program.Name.Vietnamese);
            Assert.All(program.OwnIndicators, indicator => Assert.NotEqual(indicator.Name, Later.Value.GetIndicator(indicator.Id).Name));
            Catalogue catalogue = Later.Value.With(program);
            Assert.Equal(Other + own, catalogue.GetProgram(program.Id).Name.Vietnamese);
            string[] expected =
            [
                .. program.OwnDocuments.Select(document => "document:" + document.Id),
                .. program.OwnIndicators.Select(indicator => "indicator:" + indicator.Id),
                "program:" + program.Id,
            ];
            Assert.Equal(expected, catalogue.Differences.Skip(Later.Value.Differences.Length).Select(difference => difference.Record.ToString()));
        }
        else
        {
            SupportTable table = SupportTable.Read(text, name, Later.Value);
            Assert.Equal(own, table.Name.Vietnamese);
            Catalogue catalogue = Later.Value.With(table);
            string[] listed = [.. catalogue.Differences.Skip(Later.Value.Differences.Length).Select(difference => difference.Record.ToString())];
            Assert.All(table.OwnDocuments, document => Assert.Contains("document:" + document.Id, listed));
            Assert.All(table.OwnContents, content => Assert.Contains($"support_content:{table.Id}/{content.Id}", listed));
        }
    }

    // In 0.1 rules that a document amends answered "not known" after their verified days, 31 December 2018, of which it was the reason.
    [Fact]
    public void An_amendment_of_rules_of_0_1_is_a_change_from_the_day_after_the_verified_ones()
    {
        string text = Text("Stored/0.1/made-up-support.json");
        SupportTable table = SupportTable.Read(Encoding.UTF8.GetBytes(text), "made-up.json");
        Assert.Empty(table.Norms[0].Changes);
        SupportChange change = Assert.Single(table.Norms[1].Changes);
        Assert.Equal(
            ("28/2018/TT-BTC", new(2019, 1, 1), SupportChangeEffect.NotKnown, null, new Citation(change.Document), Verification.Local),
            (change.Document.Id, change.From, change.Effect, change.Note, change.Citation, change.Verification));
        SupportContent conferences = table.GetContent("conferences");
        Assert.Equal(SupportAnswerKind.Level, table.AnswerOn(conferences, new(2018, 12, 31)).Kind);
        Assert.Equal((SupportAnswerKind.Changed, change), (table.AnswerOn(conferences, new(2019, 1, 1)).Kind, table.AnswerOn(conferences, new(2019, 1, 1)).Change));
        Assert.Equal(SupportAnswerKind.Ended, table.AnswerOn(conferences, new(2020, 1, 1)).Kind);
    }

    // Rules that end with their verified days, and rules whose days are not known, answer for no day after them.
    [Theory]
    [InlineData("\"verified_through\": \"2018-12-31\"", "\"verified_through\": \"2019-12-31\"")]
    [InlineData("\"in_force\": { \"from\": \"2018-01-01\", \"through\": \"2019-12-31\" },\n      \"verified_through\": \"2018-12-31\",", "")]
    public void An_amendment_of_rules_of_0_1_on_no_day_is_not_a_change(string days, string others)
    {
        JsonNode root = JsonNode.Parse(Text("Stored/0.1/made-up-support.json").Replace(days, others, StringComparison.Ordinal))!;
        root["norms"]!.AsArray().RemoveAt(0);
        SupportNorm norm = SupportTable.Read(Encoding.UTF8.GetBytes(root.ToJsonString()), "made-up.json").Norms[0];
        Assert.NotEqual(new LocalDate(2018, 12, 31), norm.VerifiedThrough);
        Assert.Empty(norm.Changes);
    }

    private static void RequireUnchanged(string name, Catalogue catalogue)
    {
        string stored = Text(name);
        string written = Written(name, stored, catalogue);

        // Money of figures is written in đồng, whatever unit it was stored in, and "amended_by" of 0.1 as "changes": written again they stay as they are.
        bool isOtherwise = string.Equals(FormatOf(name), "observations", StringComparison.Ordinal) || stored.Contains("\"amended_by\"", StringComparison.Ordinal);
        Assert.True(JsonEquality.AreEqual(isOtherwise ? Written(name, written, catalogue) : stored, written));
    }

    private static string Written(string name, string stored, Catalogue catalogue)
    {
        ReadOnlyMemory<byte> text = Encoding.UTF8.GetBytes(stored);
        using MemoryStream written = new();
        switch (FormatOf(name))
        {
            case "program":
                PromotionProgram.Read(text, name, catalogue).Write(written);
                break;
            case "support-table":
                SupportTable.Read(text, name, catalogue).Write(written);
                break;
            case "observations":
                ObservationDocument.Read(text, name, catalogue).Write(written);
                break;
            case "report":
                ReportDocument.Read(text, name, catalogue).Write(written);
                break;
            default:
                CatalogueDocument.Read(text, name, catalogue).Write(written);
                break;
        }

        return Encoding.UTF8.GetString(written.ToArray());
    }

    private static IEnumerable<string> Names(string format) => All.Select(row => row.Data).Where(name => string.Equals(FormatOf(name), format, StringComparison.Ordinal));

    private static string FormatOf(string name) => JsonNode.Parse(Text(name))!["format"]!.GetValue<string>()["khuyencong-".Length..^"/1".Length];

    private static string Text(string name) => ProgramText.Resource(typeof(IPromotionDocumentTest), name);

    /// <summary>The same ids, with other names of the document, of what it cites, and of its indicators and contents.</summary>
    private static JsonNode Renamed(string name)
    {
        JsonNode root = JsonNode.Parse(Text(name))!;
        foreach (JsonNode document in new[] { root }.Concat(Items(root, "programs")).Concat(Items(root, "support_tables")))
        {
            IEnumerable<JsonNode?> names = new[] { document["name"] }
                .Concat(Items(document, "indicators").Concat(Items(document, "contents")).Select(item => item["name"]))
                .Concat(Items(document, "documents").Select(item => item["title"]));
            foreach (JsonNode text in names.OfType<JsonNode>())
            {
                text["vi"] = Other + text["vi"]!.GetValue<string>();
            }
        }

        return root;
    }

    private static IEnumerable<JsonNode> Items(JsonNode document, string list) => document[list]?.AsArray().OfType<JsonNode>() ?? [];
}
