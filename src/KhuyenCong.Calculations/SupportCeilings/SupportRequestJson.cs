using System.Collections.Immutable;
using System.Text.Json;
using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <summary>
/// Reads and writes the JSON form of a request, which contains ids and words and omits optional members with default values, except the
/// count of a unit.
/// </summary>
internal static class SupportRequestJson
{
    internal static SupportRequest Read(JsonCursor item, Catalogue catalogue)
    {
        item.Closed(
            "content", "source", "province", "date", "units", "tier", "multipliers", "combination", "remaining_budget", "use_last_known");
        FundingSource funding = ReadFunding(item.Member("source"));
        Province? province = item.Optional("province") is { } id ? GeographyReader.ReadProvince(id, catalogue.Atlas, null) : null;
        return new()
        {
            Content = ReadContent(item.Member("content"), funding, province, catalogue),
            Funding = funding,
            Province = province,
            Date = item.Member("date").Date(),
            Units = ReadUnits(item.Member("units")),
            Tier = item.Optional("tier")?.Word<SupportTier>() ?? SupportTier.None,
            Multipliers = item.Optional("multipliers") is { } list ? RecordReader.Records(list, ReadChoice, choice => choice.Id) : [],
            Combination = item.Optional("combination")?.Word<SupportCombination>() ?? SupportCombination.NotChosen,
            RemainingBudget = item.Optional("remaining_budget") is { } budget ? ReadMoney(budget) : null,
            UseLastKnown = item.Optional("use_last_known")?.Flag() ?? false,
        };
    }

    internal static SupportUnit ReadUnit(JsonCursor item)
    {
        item.Closed("cost", "count");
        return new(ReadMoney(item.Member("cost")), item.Optional("count")?.Integer(1, int.MaxValue) ?? 1);
    }

    internal static SupportMultiplierChoice ReadChoice(JsonCursor item)
    {
        item.Closed("id", "effect");
        return new(item.Member("id").Text(), item.Optional("effect")?.Word<SupportEffect>() ?? SupportEffect.NotStated);
    }

    internal static void Write(Utf8JsonWriter json, SupportRequest request, Catalogue catalogue)
    {
        SupportCeilingCalculator.Require(request);
        if (FindContent(request.Content.Id, request.Funding, request.Province, catalogue) is { } known
            && Definitions.Differ(request.Content, known))
        {
            throw new ArgumentException(
                $"The catalogue has a different content {QuotedText.Of(known.Id)}, with another Vietnamese name or another unit; "
                + "expected that content, another id, or options with the catalogue that has this content (AddKhuyenCong).",
                nameof(request));
        }

        RecordWriter records = new(json);
        json.WriteStartObject();
        json.WriteString("content", request.Content.Id);
        json.WriteString("source", SnakeCase<FundingSource>.Of(request.Funding));
        records.Optional("province", request.Province?.Id);
        json.WriteString("date", IsoDates.Format(request.Date));
        records.List("units", request.Units, unit => WriteMembers(json, unit));
        records.Optional("tier", request.Tier);
        records.List("multipliers", request.Multipliers, choice => WriteMembers(json, choice), isOptional: true);
        records.Optional("combination", request.Combination);
        if (request.RemainingBudget is { } budget)
        {
            json.WriteNumber("remaining_budget", budget.Dong);
        }

        if (request.UseLastKnown)
        {
            json.WriteBoolean("use_last_known", true);
        }

        json.WriteEndObject();
    }

    internal static void Write(Utf8JsonWriter json, SupportUnit unit)
    {
        json.WriteStartObject();
        WriteMembers(json, unit);
        json.WriteEndObject();
    }

    internal static void Write(Utf8JsonWriter json, SupportMultiplierChoice choice)
    {
        json.WriteStartObject();
        WriteMembers(json, choice);
        json.WriteEndObject();
    }

    private static void WriteMembers(Utf8JsonWriter json, SupportUnit unit)
    {
        json.WriteNumber("cost", unit.Cost.Dong);
        json.WriteNumber("count", unit.Count);
    }

    internal static void WriteMembers(Utf8JsonWriter json, SupportMultiplierChoice choice)
    {
        json.WriteString("id", choice.Id);
        new RecordWriter(json).Optional("effect", choice.Effect);
    }

    /// <summary>Reads the word of a source that can pay for support.</summary>
    private static FundingSource ReadFunding(JsonCursor item)
    {
        FundingSource funding = item.Word<FundingSource>();
        ImmutableArray<FundingSource> known = SupportCeilingCalculator.Sources;
        return known.Contains(funding)
            ? funding
            : throw item.Bad(ErrorCode.UnknownWord, Message.UnknownWord, string.Join(", ", known.Select(SnakeCase<FundingSource>.Of)));
    }

    private static SupportContent ReadContent(JsonCursor item, FundingSource funding, Province? province, Catalogue catalogue) =>
        FindContent(item.Text(), funding, province, catalogue)
        ?? throw RecordReader.UnknownId(item, TableOf(funding, province, catalogue).Contents.Select(content => content.Id));

    /// <summary>Finds a content in the table for the source of money or, if it is not there, in the national table.</summary>
    private static SupportContent? FindContent(string id, FundingSource funding, Province? province, Catalogue catalogue) =>
        TableOf(funding, province, catalogue).FindContent(id) ?? catalogue.NationalSupportTable.FindContent(id);

    /// <summary>Returns the national table or, for local money, the table of the province if the catalogue has one.</summary>
    private static SupportTable TableOf(FundingSource funding, Province? province, Catalogue catalogue) =>
        funding != FundingSource.National && province is not null && catalogue.FindSupportTable(province) is { } own
            ? own
            : catalogue.NationalSupportTable;

    private static ImmutableArray<SupportUnit> ReadUnits(JsonCursor list)
    {
        ImmutableArray<SupportUnit> units = list.ReadItems(ReadUnit);
        return units.IsEmpty ? throw list.Bad(ErrorCode.BadValue, Message.NothingInList) : units;
    }

    private static Vnd ReadMoney(JsonCursor item)
    {
        Vnd amount = item.Amount();
        item.Require(ProgramRules.OfBudget(amount));
        return amount;
    }
}
