using System.Collections.Immutable;
using System.Text.Json.Nodes;
using NodaTime;

namespace KhuyenCong.Domain.Tests;

/// <summary>The definition in code of contents and norms of <see cref="SupportText.MadeUp"/>, altered or not.</summary>
internal static class DefinitionText
{
    private static readonly SupportTable Table = SupportText.Read(SupportText.MadeUp);

    /// <summary>The definition; a word that is not one of its enum becomes an undefined number.</summary>
    internal static SupportNormDefinition Of(JsonNode norm) => new()
    {
        Document = Document(norm["document"]),
        Scope = Word(norm["scope"], NormScope.Amends),
        InForceFrom = Day(norm["in_force"]?["from"]),
        InForceThrough = Day(norm["in_force"]?["through"]),
        VerifiedThrough = Day(norm["verified_through"]),
        Levels = Each(norm["levels"], Level),
        References = Each(norm["references"], item => new SupportReferenceDefinition
        {
            Content = Content(item["content"]),
            SetBy = Each(item["set_by"], document => Document(document)!),
            Note = Text(item["note"]),
            Citation = Source(item["citation"]),
            Verification = Word<Verification>(item["verification"]),
        }),
        Multipliers = Each(norm["multipliers"], item => new SupportMultiplierDefinition
        {
            Id = (string?)item["id"],
            Name = Text(item["name"]),
            Multiplier = (decimal?)item["multiplier"],
            Effect = Word(item["effect"], SupportEffect.NotStated),
            Contents = Each(item["contents"], content => Content(content)!),
            Note = Text(item["note"]),
            Citation = Source(item["citation"]),
            Verification = Word<Verification>(item["verification"]),
        }),
        Changes = Each(norm["changes"], item => new SupportChangeDefinition
        {
            Document = Document(item["document"]),
            From = Day(item["from"]),
            Effect = Word(item["effect"], SupportChangeEffect.NotKnown),
            Note = Text(item["note"]),
            Citation = Source(item["citation"]),
            Verification = Word<Verification>(item["verification"]),
        }),
        Citation = Source(norm["citation"]),
        Verification = Word(norm["verification"], Verification.Verbatim),
    };

    /// <summary>A content of a table, made in code.</summary>
    internal static SupportContent ContentOf(JsonNode content) => new((string)content["id"]!, Text(content["name"])!, Source(content["citation"])!)
    {
        Per = Text(content["per"]),
        Verification = Word(content["verification"], Verification.Verbatim),
    };

    private static SupportLevelDefinition Level(JsonNode item)
    {
        ImmutableArray<(SupportTier Tier, Vnd Amount)> caps =
            Each(item["caps"], cap => (Word(cap["tier"], SupportTier.None), Amount(cap)));
        bool isOne = caps is [(SupportTier.None, _)];
        return new()
        {
            Content = Content(item["content"]),
            Kind = Word(item["kind"], SupportLevelKind.Support),
            RatePercent = (decimal?)item["rate"],
            RateKind = Word(item["rate_kind"], SupportRateKind.AtMost),
            Base = Word(item["base"], SupportBase.EligibleCost),
            Cap = isOne ? caps[0].Amount : null,
            Caps = isOne ? null : caps.ToDictionary(cap => cap.Tier, cap => cap.Amount),
            Conditions = Each(item["conditions"], condition => Text(condition)!),
            Note = Text(item["note"]),
            Citation = Source(item["citation"]),
            Verification = Word<Verification>(item["verification"]),
        };
    }

    private static ImmutableArray<T> Each<T>(JsonNode? list, Func<JsonNode, T> make) =>
        list is null ? [] : [.. list.AsArray().Select(item => make(item!))];

    private static SupportContent? Content(JsonNode? id) => Table.FindContent((string)id!);

    private static LegalDocument? Document(JsonNode? id) =>
        Table.OwnDocuments.Concat(Catalogue.National.Documents)
            .FirstOrDefault(document => string.Equals(document.Id, (string?)id, StringComparison.Ordinal));

    private static LocalDate? Day(JsonNode? text) => text is null ? null : SupportText.Day((string)text!);

    private static BilingualText? Text(JsonNode? text) => text is null ? null : new((string)text["vi"]!, (string)text["en"]!);

    private static Citation? Source(JsonNode? item) => item is null
        ? null
        : new(Document(item["document"])!)
        {
            Article = (string?)item["article"],
            Clause = (string?)item["clause"],
            Point = (string?)item["point"],
            Section = (string?)item["section"],
            Quote = (string?)item["quote"],
        };

    private static Vnd Amount(JsonNode cap) => Vnd.From((decimal)cap["value"]!, (string?)cap["unit"] switch
    {
        "nghìn đồng" => MeasureUnit.ThousandDong,
        "triệu đồng" => MeasureUnit.MillionDong,
        _ => MeasureUnit.BillionDong,
    });

    private static T Word<T>(JsonNode? word, T otherwise)
        where T : struct, Enum => Word<T>(word) ?? otherwise;

    private static T? Word<T>(JsonNode? word)
        where T : struct, Enum => word is null ? null : SnakeCase<T>.TryParse((string)word!, out T value) ? value : (T)(object)99;
}
