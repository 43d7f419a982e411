using System.Collections.Immutable;
using System.Reflection;
using System.Text;
using System.Text.Json.Nodes;
using NodaTime;

namespace KhuyenCong.Domain.Tests;

/// <summary>Schemes built in code: what is wrong in a document is wrong in code, by the same codes.</summary>
public partial class RegionSchemeTest
{
    private const string Path = "$.region_schemes[0]";

    private static readonly LegalDocument Plan = new("9/KH (minh họa)", LegalDocumentKind.Plan, new("Kế hoạch minh họa"));

    /// <summary>The catalogue that has the provinces of the made-up scheme.</summary>
    private static readonly Catalogue Mine = Catalogue.National.With(CatalogueText.Read(CatalogueText.Full));

    /// <summary>The errors of documents, by path in the scheme and code, and the member of the definition that has the same one.</summary>
    private static readonly Dictionary<string, string> Members = new(StringComparer.Ordinal)
    {
        [".verified bad_value"] = "VerifiedFrom",
        [".regions bad_value"] = "Regions",
        [".regions[0].provinces[16] unknown_id"] = "Regions[0].Provinces[16]",
        [".regions[1].provinces[0] duplicate_id"] = "Regions[1].Provinces[0]",
        [".regions[0].id bad_value"] = "Regions[0].Id",
    };

    /// <summary>Every error of the tests of documents within a scheme: what is altered and how, path in the scheme and code.</summary>
    public static TheoryData<string, string, string, string> Errors =>
    [
        .. typeof(CatalogueDocumentReaderTest).GetMethod(nameof(CatalogueDocumentReaderTest.Name_path_code_and_value))!
            .GetCustomAttributes<InlineDataAttribute>()
            .Select(row => row.Data)
            .Where(data => ((string)data[2]!).StartsWith(Path, StringComparison.Ordinal))
            .Select(data => ((string)data[0]!, (string)data[1]!, ((string)data[2]!)[Path.Length..], (string)data[3]!)),
    ];

    [Theory]
    [MemberData(nameof(Errors))]
    public void An_error_of_a_document_is_one_of_a_definition(string text, string replacement, string path, string code)
    {
        string altered = AlteredText.Of(CatalogueText.Full, text, replacement);
        DefinitionFault fault = Assert.Single(FaultsOf(DefinitionOf(SchemeOf(altered)), Mine));
        Assert.Equal((Members[$"{path} {code}"], code), (fault.Member, fault.Code));
    }

    [Fact]
    public void Every_error_that_is_named_is_one_of_a_document() => Assert.Empty(
        Members.Keys.Except(Errors.Select(row => $"{row.Data.Item3} {row.Data.Item4}"), StringComparer.Ordinal));

    [Fact]
    public void A_scheme_built_in_code_is_the_one_that_is_read()
    {
        RegionScheme read = Mine.RegionSchemes[^1];
        RegionSchemeDefinition definition = DefinitionOf(SchemeOf(CatalogueText.Full));
        Assert.Equal("made_up_halves, 2", definition.ToString());
        Assert.Equal("made_up_halves.north, 17", definition.Regions[0].ToString());
        RegionScheme built = new(definition, Mine);
        Assert.Equal(Written(read), Written(built));
        Assert.False(built.IsBuiltIn);
    }

    [Fact]
    public void Half_a_character_in_the_note_on_later_days_is_a_fault()
    {
        RegionSchemeDefinition whole = Whole("made_up", new());
        DefinitionFault fault = Assert.Single(FaultsOf(new()
        {
            Id = whole.Id,
            Name = whole.Name,
            VerifiedFrom = whole.VerifiedFrom,
            NotReviewed = new("a\uD83D"),
            Regions = whole.Regions,
            Citation = whole.Citation,
        }));
        Assert.Equal(("NotReviewed", "not_unicode"), (fault.Member, fault.Code));
    }

    [Fact]
    public void A_region_has_the_citation_of_its_scheme_unless_it_has_its_own()
    {
        Citation other = new(Plan) { Article = "2" };
        RegionScheme scheme = new(Whole("made_up", new() { Citation = other, Verification = Verification.Quoted }));
        Assert.Equal(
            [(other, Verification.Quoted), (new(Plan), Verification.Local)],
            scheme.Regions.Select(region => (region.Citation, region.Verification)));
        Assert.Equal(new DateInterval(new(2026, 9, 20), new(2026, 9, 20)), scheme.Verified);
    }

    [Fact]
    public void A_catalogue_with_it_has_the_documents_that_it_cites_and_is_written_and_read()
    {
        LegalDocument annex = new("10/KH (minh họa)", LegalDocumentKind.Plan, new("Phụ lục minh họa"));
        RegionScheme scheme = new(Whole("made_up", new() { Citation = new(annex) }));
        Catalogue catalogue = Catalogue.National.With(scheme);
        Assert.Empty(catalogue.Differences);
        Assert.Contains(Plan, catalogue.Documents);
        Assert.Contains(annex, catalogue.Documents);
        Assert.Equal(catalogue.Documents.Length, Catalogue.National.Documents.Length + 2);
        string text = CanonicalJson.Of(json => CatalogueDocumentWriter.Write(
            new(new() { Id = "made_up", Documents = [Plan, annex], RegionSchemes = [catalogue.FindRegionScheme("made_up")!] }), json));
        CatalogueDocument read = CatalogueDocument.Read(Encoding.UTF8.GetBytes(text), "made-up.json");
        Assert.Equal(catalogue.Version, Catalogue.National.With(read).Version);
    }

    [Fact]
    public void All_faults_are_named_at_once()
    {
        LegalDocument same = new(Plan.Id, LegalDocumentKind.Decision, new("Văn bản khác"));
        RegionSchemeDefinition definition = new()
        {
            Id = "Made up",
            VerifiedFrom = new(2026, 9, 20),
            VerifiedThrough = new(2026, 9, 19),
            Regions =
            [
                new() { Id = "made_up.north", Citation = new(Plan) { Article = " " }, Provinces = [null!] },
                null!,
                new() { Id = "made_up.north", Name = new("vùng"), Citation = new(same), Verification = (Verification)9 },
            ],
            Citation = new(Plan),
            Verification = (Verification)9,
        };
        Assert.Equal(
            [
                "Id bad_value", "Name missing_member", "VerifiedThrough bad_value",
                "Regions[0].Id bad_value", "Regions[0].Name missing_member", "Regions[0].Provinces[0] missing_member",
                "Regions[0].Citation.Article empty_text", "Regions[1] missing_member", "Regions[2].Id bad_value",
                "Regions[2].Citation duplicate_id", "Regions[2].Verification unknown_word", "Regions[2].Id duplicate_id",
                "Verification unknown_word",
            ],
            FaultsOf(definition).Select(fault => $"{fault.Member} {fault.Code}"));
        DefinitionException exception = Assert.Throws<DefinitionException>(() => new RegionScheme(definition));
        Assert.Equal(("definition", 13), (exception.ParamName, exception.Faults.Length));
    }

    // Bình Định became part of Gia Lai on 1 July 2025.
    [Fact]
    public void A_retired_province_names_its_successor()
    {
        RegionSchemeDefinition definition = Whole("made_up", new(), Catalogue.National.FindProvince("binh_dinh")!);
        DefinitionFault fault = Assert.Single(FaultsOf(definition));
        Assert.Equal(("Regions[0].Provinces[17]", "unknown_id", "\"binh_dinh\""), (fault.Member, fault.Code, fault.Value));
        Assert.Contains("\"gia_lai_2025\"", fault.Describe(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_day_that_no_document_can_hold_is_rejected()
    {
        RegionSchemeDefinition definition = new()
        {
            Id = "made_up",
            Name = new("minh họa"),
            VerifiedFrom = new(2026, 9, 20, CalendarSystem.Julian),
            Citation = new(Plan),
        };
        Assert.Equal("VerifiedFrom: 2026-09-20 (Julian)", Assert.Single(FaultsOf(definition)) is var fault ? $"{fault.Member}: {fault.Value}" : null);
    }

    [Fact]
    public void A_definition_of_nothing_lacks_what_every_scheme_has() => Assert.Equal(
        ["Id", "Name", "VerifiedFrom", "Citation"], FaultsOf(new() { Regions = default }).Select(fault => fault.Member));

    [Fact]
    public void No_definition_is_refused()
    {
        Assert.Throws<ArgumentNullException>("definition", () => new RegionScheme((RegionSchemeDefinition)null!));
        Assert.Throws<ArgumentNullException>("definition", () => RegionScheme.TryCreate(null!, out _, out _));
    }

    /// <summary>Two halves of the 34 provinces, the first 17 and more, and the others.</summary>
    private static RegionSchemeDefinition Whole(string id, RegionDefinition first, params Province[] more)
    {
        ImmutableArray<Province> provinces = [.. AdministrativeMap.On(new(2026, 9, 20)).Units.Select(unit => unit.Province)];
        return new()
        {
            Id = id,
            Name = new("hai nửa (minh họa)"),
            VerifiedFrom = new(2026, 9, 20),
            Regions =
            [
                new()
                {
                    Id = $"{id}.first", Name = new("nửa đầu"), Provinces = [.. provinces[..17], .. more],
                    Citation = first.Citation, Verification = first.Verification,
                },
                new() { Id = $"{id}.second", Name = new("nửa sau"), Provinces = provinces[17..] },
            ],
            Citation = new(Plan),
        };
    }

    private static JsonNode SchemeOf(string document) => JsonNode.Parse(document)!["region_schemes"]![0]!;

    private static RegionSchemeDefinition DefinitionOf(JsonNode scheme) => new()
    {
        Id = (string)scheme["id"]!,
        Name = Text(scheme["name"]!),
        VerifiedFrom = SupportText.Day((string)scheme["verified"]!["from"]!),
        VerifiedThrough = SupportText.Day((string)scheme["verified"]!["through"]!),
        NotReviewed = Text(scheme["not_reviewed"]!),
        Regions =
        [
            .. scheme["regions"]!.AsArray().Select(region => new RegionDefinition
            {
                Id = (string)region!["id"]!,
                Name = Text(region["name"]!),
                Provinces = [.. region["provinces"]!.AsArray().Select(id => Mine.FindProvince((string)id!)!)],
            }),
        ],
        Citation = new(Mine.Records.Documents.Find((string)scheme["citation"]!["document"]!)!),
    };

    private static BilingualText Text(JsonNode text) => new((string)text["vi"]!, (string)text["en"]!);

    private static string Written(RegionScheme scheme) => CanonicalJson.OfMembers(json => new GeographyWriter(json).Write(scheme));

    private static ImmutableArray<DefinitionFault> FaultsOf(RegionSchemeDefinition definition, Catalogue? catalogue = null)
    {
        Assert.False(RegionScheme.TryCreate(definition, out RegionScheme? scheme, out ImmutableArray<DefinitionFault> faults, catalogue));
        Assert.Null(scheme);
        return faults;
    }
}
