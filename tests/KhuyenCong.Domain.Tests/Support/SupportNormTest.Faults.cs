using System.Collections.Immutable;
using System.Reflection;
using System.Text.Json.Nodes;
using NodaTime;

namespace KhuyenCong.Domain.Tests;

/// <summary>What is wrong in a document is wrong in code, by the same codes.</summary>
public partial class SupportNormTest
{
    /// <summary>The errors of documents, by path and code, and the member of the definition that has the same one.</summary>
    private static readonly Dictionary<string, string> Members = new(StringComparer.Ordinal)
    {
        ["$.norms[0].in_force.through bad_value"] = "InForceThrough",
        ["$.norms[0].verified_through bad_value"] = "VerifiedThrough",
        ["$.norms[1].changes[0].from bad_value"] = "Changes[0].From",
        ["$.norms[1].changes[0].effect unknown_word"] = "Changes[0].Effect",
        ["$.norms[0].levels[1] duplicate_id"] = "Levels[1].Content",
        ["$.norms[0].levels[0] bad_value"] = "Levels[0]",
        ["$.norms[0].levels[0].rate bad_value"] = "Levels[0].RatePercent",
        ["$.norms[0].levels[3].rate_kind bad_value"] = "Levels[3].RateKind",
        ["$.norms[0].levels[3].kind unknown_word"] = "Levels[3].Kind",
        ["$.norms[0].levels[2].base unknown_word"] = "Levels[2].Base",
        ["$.norms[0].levels[0].caps[0].value bad_value"] = "Levels[0].Cap",
        ["$.norms[0].levels[1].caps bad_value"] = "Levels[1].Caps",
        ["$.norms[0].references[0].set_by bad_value"] = "References[0].SetBy",
        ["$.norms[0].references duplicate_id"] = "References[0].Content",
        ["$.norms[0].multipliers[0].multiplier bad_value"] = "Multipliers[0].Multiplier",
        ["$.norms[0].multipliers[0].effect unknown_word"] = "Multipliers[0].Effect",
    };

    /// <summary>The errors of documents that a definition cannot have, and why.</summary>
    private static readonly Dictionary<string, string> RuledOut = new(StringComparer.Ordinal)
    {
        ["$.norms[0].document unknown_id"] = "a document, not its id",
        ["$.norms[1].changes[0].document unknown_id"] = "a document, not its id",
        ["$.norms[0].references[0].set_by[1] unknown_id"] = "a document, not its id",
        ["$.norms[0].levels[0].content unknown_id"] = "a content, not its id",
        ["$.norms[0].multipliers[0].contents[0] unknown_id"] = "a content, not its id",
        ["$.norms[0] missing_member"] = "verified on the first day in force",
        ["$.norms[0].multipliers[0] missing_member"] = "stated where the norm is",
        ["$.norms[0].levels[0].rate wrong_type"] = "a number",
        ["$.norms[0].levels[1].caps[1].unit wrong_unit"] = "money",
        ["$.norms[0].levels[1].caps[1] duplicate_id"] = "one cap a tier",
        ["$.norms[0].levels[1].conditions[0] missing_member"] = "a text in both languages",
        ["$.norms[1].changes bad_value"] = "the days in force are needed",
        ["$.norms[1] bad_value"] = "the order of norms is that of the table, whose faults are tested apart",
        ["$.norms[0].amended_by unknown_id"] = "a change, not what files of 0.1 have",
        ["$.norms[1].amended_by bad_value"] = "a change, not what files of 0.1 have",
    };

    /// <summary>Values that a definition cannot have: what no amount holds, and a verified day without days in force.</summary>
    private static readonly string[] RuledOutValues = ["0.0000000005", "9223372037", "\"2016-12-31\""];

    /// <summary>Every error of the tests of documents: what is altered in the made-up document and how, path, code and value.</summary>
    public static TheoryData<string, string, string, string, string?> Errors =>
    [
        .. typeof(SupportTableReaderTest).GetMethod(nameof(SupportTableReaderTest.Name_place_member_and_value))!
            .GetCustomAttributes<InlineDataAttribute>()
            .Select(row => row.Data)
            .Where(data => ((string)data[3]!).StartsWith("$.norms", StringComparison.Ordinal))
            .Select(data => ((string)data[0]!, (string)data[1]!, (string)data[3]!, (string)data[4]!, (string?)data[5])),
    ];

    [Theory]
    [MemberData(nameof(Errors))]
    public void An_error_of_a_document_is_one_of_a_definition(string text, string replacement, string path, string code, string? value)
    {
        string error = $"{path} {code}";
        if (RuledOut.ContainsKey(error) || RuledOutValues.Contains(value, StringComparer.Ordinal))
        {
            return;
        }

        string altered = AlteredText.Of(SupportText.MadeUp, text, replacement);
        JsonNode norm = JsonNode.Parse(altered)!["norms"]![path[8] - '0']!;
        DefinitionFault fault = Assert.Single(FaultsOf(DefinitionText.Of(norm)));
        Assert.Equal((Members[error], code), (fault.Member, fault.Code));
    }

    [Fact]
    public void Every_error_that_is_named_is_one_of_a_document()
    {
        string[] errors = [.. Errors.Select(row => $"{row.Data.Item3} {row.Data.Item4}")];
        Assert.Empty(Members.Keys.Concat(RuledOut.Keys).Except(errors, StringComparer.Ordinal));
        Assert.Empty(RuledOutValues.Except(Errors.Select(row => row.Data.Item5), StringComparer.Ordinal));
    }

    [Fact]
    public void All_faults_are_named_at_once()
    {
        SupportNormDefinition definition = WithFaults();
        ImmutableArray<DefinitionFault> faults = FaultsOf(definition);
        Assert.Equal(
            [
                "Document missing_member", "Scope unknown_word", "InForceFrom missing_member",
                "Levels[0].Content missing_member", "Levels[0].RatePercent bad_value", "Levels[0].Cap bad_value",
                "Levels[0].Caps[9] unknown_word", "Levels[0].Caps[9] bad_value", "Levels[0].Caps bad_value",
                "Levels[1] missing_member",
                "Levels[2].RateKind bad_value", "Levels[2] bad_value", "Levels[2].Citation.Article empty_text",
                "Levels[2].Verification unknown_word",
                "Levels[3].Conditions[0] missing_member", "Levels[3].Content duplicate_id",
                "References[0].Content duplicate_id", "References[0].SetBy bad_value",
                "References[1].Content missing_member", "References[1].SetBy[1] missing_member", "References[1].SetBy[2] duplicate_id",
                "Multipliers[0].Id bad_value", "Multipliers[0].Name missing_member", "Multipliers[0].Multiplier missing_member",
                "Multipliers[1].Id empty_text", "Multipliers[1].Contents[0] missing_member",
                "Changes[0].Document missing_member", "Changes[0].From bad_value", "Changes[1].From missing_member",
                "Citation.Quote empty_text", "Verification unknown_word",
            ],
            faults.Select(fault => $"{fault.Member} {fault.Code}"));
        DefinitionException exception = Assert.Throws<DefinitionException>(() => new SupportNorm(definition));
        Assert.Equal("definition", exception.ParamName);
        Assert.Equal(faults.Select(fault => fault.Describe()), exception.Faults.Select(fault => fault.Describe()));
    }

    [Fact]
    public void A_definition_of_nothing_lacks_document_and_first_day() => Assert.Equal(
        [
            "Document: thiếu thành phần \"Document\"; cần có \"Document\".",
            "InForceFrom: thiếu thành phần \"InForceFrom\"; cần có \"InForceFrom\".",
        ],
        FaultsOf(new()).Select(fault => fault.Describe()));

    [Theory]
    [InlineData("not_known", "Circular", "bad_value")]
    [InlineData("00/2026/TT-MINH-HOA", " ", "empty_text")]
    public void A_document_that_no_table_can_hold_is_rejected(string id, string number, string code)
    {
        LegalDocument document = new(id, LegalDocumentKind.Circular, new("Thông tư minh họa")) { Number = number };
        Assert.Equal(("Document", code), Assert.Single(FaultsOf(new() { Document = document, InForceFrom = new(2026, 11, 10) }).Select(fault => (fault.Member, fault.Code))));
    }

    [Fact]
    public void Lists_without_a_value_are_empty() => Assert.True(SupportNorm.TryCreate(
        new()
        {
            Document = Circular,
            InForceFrom = new(2026, 11, 10),
            Levels = default,
            References = default,
            Multipliers = default,
            Changes = default,
        },
        out _,
        out _));

    [Fact]
    public void What_is_needed_of_a_level_is_named_as_code_names_it()
    {
        SupportLevelDefinition level = new() { Content = Machinery };
        SupportNormDefinition definition = new() { Document = Circular, InForceFrom = new(2026, 11, 10), Levels = [level] };
        DefinitionFault fault = Assert.Single(FaultsOf(definition));
        Assert.Equal(
            "Levels[0]: neither rate nor cap; expected RatePercent, Cap, both, or SupportBase.ContractPrice.",
            fault.Describe(DisplayLanguage.English));
    }

    [Fact]
    public void A_day_that_no_document_can_hold_is_rejected()
    {
        SupportNormDefinition definition = new()
        {
            Document = Circular,
            InForceFrom = new(0, 12, 31),
            InForceThrough = new(2026, 11, 10, CalendarSystem.Julian),
            VerifiedThrough = new(2026, 11, 10),
        };
        Assert.Equal(
            ["InForceFrom: 0000-12-31 (ISO)", "InForceThrough: 2026-11-10 (Julian)"],
            FaultsOf(definition).Select(fault => $"{fault.Member}: {fault.Value}"));
    }

    [Fact]
    public void A_change_follows_the_one_before_it_even_where_that_one_is_wrong()
    {
        LegalDocument[] documents = [.. SupportTable.National.Norms.Select(norm => norm.Document), Circular];
        SupportNormDefinition definition = new()
        {
            Document = Circular,
            InForceFrom = new(2026, 11, 10),
            InForceThrough = new(2027, 12, 31),
            Changes =
            [
                new() { Document = documents[0], From = new(2027, 1, 1) },
                new() { Document = documents[1], From = new(2027, 1, 1) },
                new() { Document = documents[2], From = new(2027, 1, 2) },
            ],
        };
        DefinitionFault fault = Assert.Single(FaultsOf(definition));
        Assert.Equal(("Changes[1].From", "2027-01-01"), (fault.Member, fault.Value));
    }

    [Fact]
    public void A_definition_without_faults_makes_rules()
    {
        SupportNormDefinition definition = new() { Document = Circular, InForceFrom = new(2026, 11, 10) };
        Assert.True(SupportNorm.TryCreate(definition, out SupportNorm? norm, out ImmutableArray<DefinitionFault> faults));
        Assert.Equal((Circular, 0), (norm.Document, faults.Length));
    }

    [Fact]
    public void No_definition_is_refused()
    {
        Assert.Throws<ArgumentNullException>("definition", () => new SupportNorm(null!));
        Assert.Throws<ArgumentNullException>("definition", () => SupportNorm.TryCreate(null!, out _, out _));
    }

    private static SupportNormDefinition WithFaults() => new()
    {
        Scope = (NormScope)7,
        Levels =
        [
            new SupportLevelDefinition
            {
                RatePercent = 0,
                Cap = Vnd.Zero,
                Caps = new Dictionary<SupportTier, Vnd> { [(SupportTier)9] = Vnd.FromDong(-1) },
            },
            null!,
            new SupportLevelDefinition
            {
                Content = Machinery,
                RateKind = SupportRateKind.Flat,
                Citation = new(Circular) { Article = " " },
                Verification = (Verification)9,
            },
            new SupportLevelDefinition { Content = Machinery, RatePercent = 10, Conditions = [null!] },
        ],
        References =
        [
            new SupportReferenceDefinition { Content = Machinery },
            new SupportReferenceDefinition { SetBy = [Circular, null!, Circular] },
        ],
        Multipliers =
        [
            new SupportMultiplierDefinition { Id = "Poor area" },
            new SupportMultiplierDefinition { Id = " ", Name = new("một", "one"), Multiplier = 2, Contents = [null!] },
        ],
        Changes =
        [
            new SupportChangeDefinition { From = new(1, 1, 1, CalendarSystem.Julian) },
            new SupportChangeDefinition { Document = Circular },
        ],
        Citation = new(Circular) { Quote = string.Empty },
        Verification = (Verification)4,
    };

    private static ImmutableArray<DefinitionFault> FaultsOf(SupportNormDefinition definition)
    {
        Assert.False(SupportNorm.TryCreate(definition, out SupportNorm? norm, out ImmutableArray<DefinitionFault> faults));
        Assert.Null(norm);
        return faults;
    }
}
