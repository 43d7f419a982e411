using System.Collections.Immutable;
using System.Text.Json.Nodes;
using NodaTime;

namespace KhuyenCong.Domain.Tests;

/// <summary>The definition in code of a program that a document states.</summary>
/// <param name="root">The document, altered or not.</param>
internal sealed class ProgramDefinitionText(JsonNode root)
{
    private static readonly PromotionProgram Staged = PromotionProgram.Read(System.Text.Encoding.UTF8.GetBytes(ProgramText.Staged), "staged.json");

    /// <summary>The definition; a word that is not one of its enum becomes an undefined number.</summary>
    internal ProgramDefinition Definition() => new()
    {
        Id = (string?)root["id"],
        Level = Word(root["level"], ProgramLevel.Provincial),
        Province = root["province"] is { } province ? Catalogue.National.FindProvince((string)province!) : null,
        Name = Text(root["name"]),
        Decision = Document(root["decision"]),
        ImplementedFrom = Day(root["implementation"]?["from"]),
        ImplementedThrough = Day(root["implementation"]?["through"]),
        Stages = Each(root["stages"], stage => new ProgramStageDefinition
        {
            Id = (string?)stage["id"],
            Name = Text(stage["name"]),
            ImplementedFrom = Day(stage["implementation"]?["from"]),
            ImplementedThrough = Day(stage["implementation"]?["through"]),
            Citation = Source(stage["citation"]),
            Verification = Word<Verification>(stage["verification"]),
        }),
        Contents = Each(root["contents"], item => new ActivityContent((string)item["id"]!, (int)item["number"]!, Text(item["name"])!, Source(item["citation"])!)
        {
            Decree45 = Each(item["decree_45"], id => Catalogue.National.Decree45Contents.First(content => string.Equals(content.Id, (string?)id, StringComparison.Ordinal))),
            Verification = Word(item["verification"], Verification.Local),
        }),
        Targets = Each(root["targets"], Target),
        PlannedBudget = root["planned_budget"] is JsonObject budget ? Budget(budget) : null,
        HasNoStatedBudget = root["planned_budget"] is JsonValue statement && string.Equals((string?)statement, "not_stated", StringComparison.Ordinal),
        Citation = Source(root["citation"]),
        Verification = Word(root["verification"], Verification.Local),
    };

    private TargetDefinition Target(JsonNode item) => new()
    {
        Indicator = Staged.OwnIndicators.Concat(Catalogue.National.Indicators)
            .FirstOrDefault(indicator => string.Equals(indicator.Id, (string?)item["indicator"], StringComparison.Ordinal)),
        Stage = (string?)item["stage"],
        Quantity = Quantity(item),
        UpperValue = (decimal?)item["upper_value"],
        Hedge = Word(item["hedge"], Hedge.None),
        Citations = Each(item["citations"], citation => Source(citation)!),
        Verification = Word<Verification>(item["verification"]),
    };

    private PlannedBudgetDefinition Budget(JsonNode item) => new()
    {
        Amount = Quantity(item),
        Hedge = Word(item["hedge"], Hedge.None),
        Funding = Word<FundingSource>(item["source"]),
        Years = item["years"] is { } years ? YearRange.Parse((string)years!) : null,
        Parts = Each(item["parts"], Budget),
        Citation = Source(item["citation"]),
        Verification = Word<Verification>(item["verification"]),
    };

    private static Quantity? Quantity(JsonNode item) => item["value"] is { } value ? new((decimal)value, Unit((string)item["unit"]!)) : null;

    private static MeasureUnit Unit(string name) =>
        MeasureUnit.BuiltIn.Concat(Staged.OwnUnits).Concat(Catalogue.National.Units).First(unit => string.Equals(unit.Name.Vietnamese, name, StringComparison.Ordinal));

    private LegalDocument? Document(JsonNode? id) =>
        Staged.OwnDocuments.Concat(Catalogue.National.Documents).FirstOrDefault(document => string.Equals(document.Id, (string?)id, StringComparison.Ordinal));

    private Citation? Source(JsonNode? item) => item is null
        ? null
        : new(Document(item["document"])!)
        {
            Article = (string?)item["article"],
            Clause = (string?)item["clause"],
            Point = (string?)item["point"],
            Section = (string?)item["section"],
            Quote = (string?)item["quote"],
        };

    private static ImmutableArray<T> Each<T>(JsonNode? list, Func<JsonNode, T> make) =>
        list is null ? [] : [.. list.AsArray().Select(item => make(item!))];

    private static LocalDate? Day(JsonNode? text) => text is null ? null : SupportText.Day((string)text!);

    private static BilingualText? Text(JsonNode? text) => text is null ? null : new((string)text["vi"]!, (string?)text["en"]);

    private static T Word<T>(JsonNode? word, T otherwise)
        where T : struct, Enum => Word<T>(word) ?? otherwise;

    private static T? Word<T>(JsonNode? word)
        where T : struct, Enum => word is null ? null : SnakeCase<T>.TryParse((string)word!, out T value) ? value : (T)(object)99;
}
