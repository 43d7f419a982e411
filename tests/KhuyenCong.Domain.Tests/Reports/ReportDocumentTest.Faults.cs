using System.Collections.Immutable;

namespace KhuyenCong.Domain.Tests;

/// <summary>What is wrong in a document is wrong in code, by the same codes.</summary>
public partial class ReportDocumentTest
{
    /// <summary>The codes of errors that a definition cannot have, and why.</summary>
    private static readonly Dictionary<string, string> RuledOutCodes = new(StringComparer.Ordinal)
    {
        ["unknown_format"] = "no format",
        ["unknown_member"] = "properties",
        ["duplicate_member"] = "a property has one value",
        ["wrong_type"] = "typed properties",
        ["number_not_exact"] = "a decimal",
        ["bad_formula"] = "a formula, not its text",
    };

    /// <summary>The values that a definition cannot have, and why.</summary>
    private static readonly Dictionary<string, string> RuledOutValues = new(StringComparer.Ordinal)
    {
        ["$.figures[1].decimals 0.5"] = "a whole number",
        ["$.claims[0].formula \"\""] = "a formula, not its text",
    };

    /// <summary>
    /// The errors after which a document is read no further, while the others of its definition are reported too, and which these are.
    /// </summary>
    private static readonly Dictionary<string, string> WithOthers = new(StringComparer.Ordinal)
    {
        ["$.figures[0].id bad_value"] = "the formulas with the id as it was",
        ["$.figures[1].id duplicate_id"] = "the formulas with the id as it was",
        ["$.claims[0] formula_or_unchecked"] = "a claim with a blank reason and no text beside its formula",
    };

    /// <summary>What members are called in a document and in code.</summary>
    private static readonly (string Json, string Code)[] Members =
    [
        (".figures", "Figures"), (".claims", "Claims"), (".id", ".Id"), (".text", ".Text"), (".value", ".Value"),
        (".decimals", ".Decimals"), (".unit", ".Unit"), (".hedge", ".Hedge"), (".formula", ".Formula"), (".unchecked", ".UncheckedReason"),
    ];

    public static TheoryData<string> ErroneousDocuments => [.. ReportDocumentReaderTest.ErroneousDocuments];

    private static PrintedFigureDefinition Trained => new() { Id = "trained", Text = "18.400 lao động" };

    [Theory]
    [MemberData(nameof(ErroneousDocuments))]
    public void An_error_of_a_document_is_one_of_a_definition(string text)
    {
        DocumentError error = ReportText.ErrorOf(text);
        if (RuledOutCodes.ContainsKey(error.Code) || RuledOutValues.ContainsKey($"{error.Path} {error.Value}"))
        {
            return;
        }

        string place = $"{error.Path} {error.Code}";
        ImmutableArray<DefinitionFault> faults = FaultsOf(ReportDefinitionText.Of(text));
        Assert.Equal($"{MemberOf(error.Path)} {error.Code}", $"{faults[0].Member} {faults[0].Code}");
        Assert.True(faults.Length == 1 || WithOthers.ContainsKey(place), $"{place}: {string.Join(' ', faults)}");
        Assert.Equal(WordOf(error), WordOf(faults[0]));
    }

    [Fact]
    public void Every_error_that_is_ruled_out_is_one_of_a_document()
    {
        DocumentError[] errors = [.. ReportDocumentReaderTest.ErroneousDocuments.Select(ReportText.ErrorOf)];
        Assert.Empty(RuledOutCodes.Keys.Except(errors.Select(error => error.Code), StringComparer.Ordinal));
        Assert.Empty(RuledOutValues.Keys.Except(errors.Select(error => $"{error.Path} {error.Value}"), StringComparer.Ordinal));
        Assert.Empty(WithOthers.Keys.Except(errors.Select(error => $"{error.Path} {error.Code}"), StringComparer.Ordinal));
    }

    [Fact]
    public void All_faults_are_named_at_once()
    {
        ReportDocumentDefinition definition = WithFaults();
        ImmutableArray<DefinitionFault> faults = FaultsOf(definition);
        Assert.Equal(
            [
                "Id empty_text",
                "Figures[0].Id missing_member", "Figures[0] missing_member", "Figures[0].Decimals bad_value",
                "Figures[0].Unit unknown_unit", "Figures[0].Hedge unknown_word",
                "Figures[1] missing_member",
                "Figures[2].Id bad_value", "Figures[2].Text empty_text",
                "Figures[3].Value bad_value", "Figures[3] too_large", "Figures[4] unreadable_figure",
                "Claims[0] formula_or_unchecked", "Claims[0].Id duplicate_id", "Claims[0].Text comparison_with_figure",
                "Claims[0].Value comparison_with_figure", "Claims[0].Decimals comparison_with_figure",
                "Claims[0].Unit comparison_with_figure", "Claims[0].Hedge comparison_with_figure", "Claims[0].UncheckedReason empty_text",
                "Claims[1] formula_or_unchecked", "Claims[1].Id missing_member",
                "Claims[2] missing_member", "Claims[5].Formula unknown_id", "Claims[3].Formula circular_formula",
            ],
            faults.Select(fault => $"{fault.Member} {fault.Code}"));
        DefinitionException exception = Assert.Throws<DefinitionException>(() => new ReportDocument(definition));
        Assert.Equal("definition", exception.ParamName);
        Assert.Equal(faults.Select(fault => fault.Describe()), exception.Faults.Select(fault => fault.Describe()));
    }

    [Fact]
    public void Faults_name_members_as_code_does()
    {
        ReportDocumentDefinition definition = new()
        {
            Id = "check",
            Figures = [new() { Id = "a", Value = 5 }, new() { Id = "b" }, new() { Id = "c", Value = 1.55m, Decimals = 1 }],
            Claims =
            [
                new() { Id = "d", Text = "1" },
                new() { Id = "e", Formula = IndicatorFormula.Parse("a < c"), Unit = "%" },
                new() { Id = "f", Text = "1", Formula = IndicatorFormula.Parse("e") },
            ],
        };
        Assert.Equal(
            [
                "Figures[0]: Decimals is missing; expected Value with Decimals where there is no Text.",
                "Figures[1]: a figure without text; expected Text, or Value with Decimals.",
                "Figures[2].Value: a number with more decimals than are printed (value: 1.55); expected no more decimals than 1, or a larger Decimals.",
                "Claims[0]: a claim without a formula; expected Formula, or UncheckedReason with the reason.",
                "Claims[1].Unit: a comparison cannot have a figure (value: \"%\"); expected no Unit (put the wording in Quote).",
                "Claims[2].Formula: claim \"f\": \"e\" has no figure (value: \"e\"); expected the id of a figure, or of a claim with a Text.",
            ],
            FaultsOf(definition).Select(fault => fault.Describe(DisplayLanguage.English)));
    }

    // Half of a surrogate pair, which no file can hold.
    [Fact]
    public void A_text_that_is_not_Unicode_is_a_fault()
    {
        const string Half = "a\uD83D";
        ReportDocumentDefinition definition = new()
        {
            Id = Half,
            Title = Half,
            SourceText = Half,
            Figures = [new() { Id = "a", Label = Half, Place = Half, Text = Half }, new() { Id = "b", Text = "1", Label = "a\uD83D\uDE00" }],
            Claims = [new() { Id = "c", UncheckedReason = Half, Quote = Half }],
        };
        Assert.Equal(
            [
                "Id", "Title", "SourceText", "Figures[0].Label", "Figures[0].Place", "Figures[0].Text", "Claims[0].UncheckedReason",
                "Claims[0].Quote",
            ],
            FaultsOf(definition).Select(fault => fault is { Code: "not_unicode", Value: "\"a\\uD83D\"" } ? fault.Member : fault.Describe()));
    }

    [Fact]
    public void A_report_without_id_is_rejected() =>
        Assert.Equal("Id: thiếu thành phần \"Id\"; cần có \"Id\".", Assert.Single(FaultsOf(new())).Describe());

    [Fact]
    public void Lists_without_a_value_are_empty()
    {
        ReportDocument document = new(new ReportDocumentDefinition { Id = "x", Figures = default, Claims = default });
        Assert.True(document.Figures.IsEmpty && document.Claims.IsEmpty && document.UnreadableTexts.IsEmpty);
    }

    [Fact]
    public void No_definition_is_refused()
    {
        Assert.Throws<ArgumentNullException>("definition", () => new ReportDocument(null!));
        Assert.Throws<ArgumentNullException>("definition", () => ReportDocument.TryCreate(null!, out _, out _));
    }

    private static ReportDocumentDefinition WithFaults() => new()
    {
        Id = " ",
        Figures =
        [
            new() { Decimals = 29, Unit = "5 xã", Hedge = (Hedge)99 },
            null!,
            new() { Id = "sum", Text = string.Empty },
            new() { Id = "b", Value = 7_922_816_251_426_433_759_354_395.5m, Decimals = 0, Unit = "tỷ đồng" },
            new() { Id = "a", Text = "tăng 3,1", Unit = "lần" },
        ],
        Claims =
        [
            new()
            {
                Id = "a",
                Text = "1",
                Value = 1,
                Decimals = 0,
                Unit = string.Empty,
                Hedge = Hedge.None,
                Formula = IndicatorFormula.Parse("b < 1"),
                UncheckedReason = " ",
            },
            new() { Text = "1" },
            new() { Id = "d", Formula = IndicatorFormula.Parse("b + 1") },
            new() { Id = "e", Text = "1", Formula = IndicatorFormula.Parse("f") },
            new() { Id = "f", Text = "1", Formula = IndicatorFormula.Parse("e") },
            new() { Id = "g", Text = "1", Formula = IndicatorFormula.Parse("h") },
        ],
    };

    private static string MemberOf(string path) =>
        path is "$" ? "Id" : Members.Aggregate(path[1..], (member, name) => member.Replace(name.Json, name.Code, StringComparison.Ordinal)).TrimStart('.');

    /// <summary>What is wrong, as it is said of a definition; a hedge is a word in a document and a value in code.</summary>
    private static string? WordOf(DocumentError error) => error.Code is "unknown_word"
        ? null
        : error.Problem.Vietnamese
            .Replace("\"id\"", "\"Id\"", StringComparison.Ordinal)
            .Replace("\"decimals\"", "Decimals", StringComparison.Ordinal)
            .Replace("\"unchecked\"", "UncheckedReason", StringComparison.Ordinal);

    private static string? WordOf(DefinitionFault fault) => fault.Code is "unknown_word" ? null : fault.Problem.Vietnamese;

    private static ImmutableArray<DefinitionFault> FaultsOf(ReportDocumentDefinition definition)
    {
        Assert.False(ReportDocument.TryCreate(definition, out ReportDocument? document, out ImmutableArray<DefinitionFault> faults));
        Assert.Null(document);
        return faults;
    }
}
