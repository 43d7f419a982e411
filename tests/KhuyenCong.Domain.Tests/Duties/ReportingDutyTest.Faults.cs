using System.Collections.Immutable;
using System.Reflection;
using System.Text;
using System.Text.Json.Nodes;
using NodaTime;

namespace KhuyenCong.Domain.Tests;

/// <summary>Duties built in code: what is wrong in a document is wrong in code, by the same codes.</summary>
public partial class ReportingDutyTest
{
    private const string Path = "$.reporting_duties[0]";

    private static readonly LegalDocument Decision = new("7/QĐ (minh họa)", LegalDocumentKind.Decision, new("Quyết định minh họa"));

    /// <summary>The errors of documents, by path in the duty and code, and the member of the definition that has the same one.</summary>
    private static readonly Dictionary<string, string> Members = new(StringComparer.Ordinal)
    {
        [".id bad_value"] = "Id",
        [".province unknown_id"] = "Province",
        [".recipients[1] duplicate_id"] = "Recipients[1]",
        [".due_before_day bad_value"] = "DueBeforeDay",
        [".in_force.through bad_value"] = "InForceThrough",
        [".verified_through bad_value"] = "VerifiedThrough",
        [".change.from bad_value"] = "ChangedFrom",
        [".replaces[0] bad_value"] = "Replaces[0]",
        [".replaces[1] duplicate_id"] = "Replaces[1]",
    };

    /// <summary>
    /// What a definition cannot say: words, ids and numbers that code has no values for, and a list that says nothing, which code may
    /// give.
    /// </summary>
    private static readonly string[] OfDocumentsAlone =
    [
        ".reporter unknown_word", ".frequency unknown_word", " missing_member", ".change.document unknown_id", ".replaces[1] unknown_id",
        ".replaces[1] bad_value", ".replaces bad_value",
    ];

    /// <summary>Every error of the tests of documents within a duty: what is altered and how, path in the duty and code.</summary>
    public static TheoryData<string, string, string, string> Errors =>
    [
        .. typeof(CatalogueDocumentReaderTest).GetMethod(nameof(CatalogueDocumentReaderTest.Name_path_code_and_value))!
            .GetCustomAttributes<InlineDataAttribute>()
            .Select(row => row.Data)
            .Where(data => ((string)data[2]!).StartsWith(Path, StringComparison.Ordinal))
            .Where(data => !((string)data[1]!).Contains("20.5", StringComparison.Ordinal))
            .Select(data => ((string)data[0]!, (string)data[1]!, ((string)data[2]!)[Path.Length..], (string)data[3]!))
            .Where(data => !OfDocumentsAlone.Contains($"{data.Item3} {data.Item4}", StringComparer.Ordinal)),
    ];

    [Theory]
    [MemberData(nameof(Errors))]
    public void An_error_of_a_document_is_one_of_a_definition(string text, string replacement, string path, string code)
    {
        JsonArray duties = JsonNode.Parse(AlteredText.Of(CatalogueText.Full, text, replacement))!["reporting_duties"]!.AsArray();
        ReportingDutyDefinition definition = DefinitionOf(duties[0]!, new ReportingDuty(DefinitionOf(duties[1]!)));
        DefinitionFault fault = Assert.Single(FaultsOf(definition, Catalogue.National.With(CatalogueText.Read(CatalogueText.Provinces))));
        Assert.Equal((Members[$"{path} {code}"], code), (fault.Member, fault.Code));
    }

    [Fact]
    public void Every_error_that_is_named_is_one_of_a_document() => Assert.Empty(
        Members.Keys.Except(Errors.Select(row => $"{row.Data.Item3} {row.Data.Item4}"), StringComparer.Ordinal));

    [Fact]
    public void A_duty_built_in_code_is_the_one_that_is_read()
    {
        JsonArray duties = JsonNode.Parse(CatalogueText.Full)!["reporting_duties"]!.AsArray();
        ReportingDutyDefinition definition = DefinitionOf(duties[0]!, new ReportingDuty(DefinitionOf(duties[1]!)));
        Assert.Equal("made_up.commune_monthly", definition.ToString());
        ReportingDuty built = new(definition);
        Assert.Equal(Written(CatalogueText.Read(CatalogueText.Full).Definition.Duties[0]), Written(built));
        Assert.False(built.IsBuiltIn);
    }

    [Fact]
    public void A_catalogue_with_it_has_the_documents_that_it_names_and_is_written_and_read()
    {
        LegalDocument change = new("8/QĐ (minh họa)", LegalDocumentKind.Decision, new("Quyết định sửa đổi minh họa"));
        ReportingDuty duty = new(Whole(changedBy: change, changedFrom: new(2026, 3, 1)));
        Catalogue catalogue = Catalogue.National.With(duty);
        Assert.Empty(catalogue.Differences);
        Assert.Same(duty, catalogue.FindReportingDuty("made_up"));
        Assert.Contains(Decision, catalogue.Documents);
        Assert.Contains(change, catalogue.Documents);
        CatalogueDocument document = new(new() { Id = "made_up", Documents = [Decision, change], Duties = [duty] });
        string text = CanonicalJson.Of(json => CatalogueDocumentWriter.Write(document, json));
        CatalogueDocument read = CatalogueDocument.Read(Encoding.UTF8.GetBytes(text), "made-up.json");
        Assert.Equal(catalogue.Version, Catalogue.National.With(read).Version);
    }

    [Fact]
    public void Defaults_are_those_of_a_users_own_text_on_its_first_day()
    {
        ReportingDuty duty = new(Whole());
        Assert.Equal((new LocalDate(2026, 1, 5), Verification.Local, false), (duty.VerifiedThrough, duty.Verification, duty.IsBuiltIn));
        Assert.Null(duty.DueBeforeDay);
        Assert.Null(duty.InForceThrough);
        Assert.Null(duty.ChangedBy);
        Assert.Null(duty.ChangedFrom);
    }

    [Fact]
    public void All_faults_are_named_at_once()
    {
        ReportingDutyDefinition definition = new()
        {
            Id = "Made up",
            Province = Province.Parse("binh_dinh"),
            Reporter = (ReportingParty)99,
            Recipients = [ReportingParty.Ministry, (ReportingParty)99],
            Subject = new("a\uD83D"),
            Frequency = ReportingFrequency.Quarterly,
            DueBeforeDay = 20,
            InForceFrom = new(2026, 1, 5),
            InForceThrough = new(2026, 1, 4),
            ChangedFrom = new(2026, 3, 1),
            Replaces = [null!],
            Note = new("a\uD83D"),
            Citation = new(new("not_known", LegalDocumentKind.Decision, new("Văn bản"))) { Article = " " },
            Verification = (Verification)9,
        };
        Assert.Equal(
            [
                "Id bad_value", "Province unknown_id", "Reporter unknown_word", "Recipients[1] unknown_word", "Subject not_unicode",
                "DueBeforeDay bad_value",
                "ChangedBy missing_member", "InForceThrough bad_value", "Replaces[0] missing_member", "Note not_unicode",
                "Citation.Article empty_text", "Citation bad_value", "Verification unknown_word",
            ],
            FaultsOf(definition).Select(fault => $"{fault.Member} {fault.Code}"));
        Assert.Equal(13, Assert.Throws<DefinitionException>("definition", () => new ReportingDuty(definition)).Faults.Length);
    }

    [Fact]
    public void A_duty_to_nobody_has_a_note()
    {
        Assert.Equal(["Recipients bad_value"], FaultsOf(ToNobody(null)).Select(fault => $"{fault.Member} {fault.Code}"));
        Assert.Empty(new ReportingDuty(ToNobody(new("văn bản không nêu nơi nhận"))).Recipients);

        static ReportingDutyDefinition ToNobody(BilingualText? note) => new()
        {
            Id = "made_up",
            Reporter = ReportingParty.CommuneCommittee,
            Frequency = ReportingFrequency.Yearly,
            InForceFrom = new(2026, 1, 5),
            Note = note,
            Citation = new(Decision),
        };
    }

    [Fact]
    public void A_change_without_its_day_and_days_that_no_document_can_hold_are_faults()
    {
        Assert.Equal(["ChangedFrom missing_member"], FaultsOf(Whole(changedBy: Decision)).Select(fault => $"{fault.Member} {fault.Code}"));
        DefinitionFault fault = Assert.Single(FaultsOf(Whole(changedBy: Decision, changedFrom: new(2026, 3, 1, CalendarSystem.Julian))));
        Assert.Equal(("ChangedFrom", "2026-03-01 (Julian)"), (fault.Member, fault.Value));
    }

    [Fact]
    public void A_definition_of_nothing_lacks_what_every_duty_has() => Assert.Equal(
        ["Id", "Reporter", "Recipients", "Frequency", "InForceFrom", "Citation"],
        FaultsOf(new() { Recipients = default, Replaces = default }).Select(fault => fault.Member));

    [Fact]
    public void No_definition_is_refused()
    {
        Assert.Throws<ArgumentNullException>("definition", () => new ReportingDuty((ReportingDutyDefinition)null!));
        Assert.Throws<ArgumentNullException>("definition", () => ReportingDuty.TryCreate(null!, out _, out _));
    }

    private static ReportingDutyDefinition Whole(LegalDocument? changedBy = null, LocalDate? changedFrom = null) => new()
    {
        Id = "made_up",
        Reporter = ReportingParty.CommuneCommittee,
        Recipients = [ReportingParty.ProvincialDepartment],
        Frequency = ReportingFrequency.Quarterly,
        InForceFrom = new(2026, 1, 5),
        ChangedBy = changedBy,
        ChangedFrom = changedFrom,
        Citation = new(Decision) { Article = "7" },
    };

    /// <summary>The definition of a duty in a document, which replaces another of it, or a national one.</summary>
    private static ReportingDutyDefinition DefinitionOf(JsonNode duty, params ReportingDuty[] own)
    {
        RecordList<LegalDocument> documents =
            Catalogue.National.Records.Documents.Under(CatalogueText.Read(CatalogueText.Full).Definition.Documents);
        return new()
        {
            Id = (string)duty["id"]!,
            Province = duty["province"] is { } province ? new Province((string)province!) : null,
            Reporter = Word<ReportingParty>(duty["reporter"]!),
            Recipients = [.. duty["recipients"]!.AsArray().Select(word => Word<ReportingParty>(word!))],
            Subject = Text(duty["subject"]),
            Frequency = Word<ReportingFrequency>(duty["frequency"]!),
            DueBeforeDay = (int?)duty["due_before_day"],
            InForceFrom = Day(duty["in_force"]!["from"]),
            InForceThrough = Day(duty["in_force"]!["through"]),
            VerifiedThrough = Day(duty["verified_through"]),
            ChangedBy = duty["change"] is { } change ? documents.Find((string)change["document"]!)! : null,
            ChangedFrom = Day(duty["change"]?["from"]),
            Replaces = [.. (duty["replaces"]?.AsArray() ?? []).Select(id => Find((string)id!))],
            Note = Text(duty["note"]),
            Citation = new(documents.Find((string)duty["citation"]!["document"]!)!)
            {
                Article = (string?)duty["citation"]!["article"],
                Clause = (string?)duty["citation"]!["clause"],
            },
        };

        ReportingDuty Find(string id) => Array.Find(own, one => string.Equals(one.Id, id, StringComparison.Ordinal)) ?? Get(id);
    }

    private static T Word<T>(JsonNode word)
        where T : struct, Enum =>
        SnakeCase<T>.TryParse((string)word!, out T value) ? value : throw new ArgumentException((string)word!, nameof(word));

    private static LocalDate? Day(JsonNode? day) => day is null ? null : SupportText.Day((string)day!);

    private static BilingualText? Text(JsonNode? text) => text is null ? null : new((string)text["vi"]!, (string?)text["en"]);

    private static string Written(ReportingDuty duty) => CanonicalJson.OfMembers(json => new RecordWriter(json).Write(duty));

    private static ImmutableArray<DefinitionFault> FaultsOf(ReportingDutyDefinition definition, Catalogue? catalogue = null)
    {
        bool isMade = ReportingDuty.TryCreate(definition, out ReportingDuty? duty, out ImmutableArray<DefinitionFault> faults, catalogue);
        Assert.Equal((faults.IsEmpty, faults.IsEmpty), (isMade, duty is not null));
        return faults;
    }
}
