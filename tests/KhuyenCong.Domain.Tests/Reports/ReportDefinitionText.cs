using System.Text.Json.Nodes;

namespace KhuyenCong.Domain.Tests;

/// <summary>The definition in code of a report document, right or wrong.</summary>
internal static class ReportDefinitionText
{
    internal static ReportDocumentDefinition Of(string json)
    {
        JsonNode report = JsonNode.Parse(json)!;
        return new()
        {
            Id = (string?)report["id"],
            Title = (string?)report["title"],
            SourceText = (string?)report["source"],
            Figures = [.. report["figures"]!.AsArray().Select(item => Figure(item!))],
            Claims = [.. report["claims"]!.AsArray().Select(item => Claim(item!))],
        };
    }

    private static PrintedFigureDefinition Figure(JsonNode item) => new()
    {
        Id = (string?)item["id"],
        Label = (string?)item["label"],
        Place = (string?)item["place"],
        Text = (string?)item["text"],
        Value = (decimal?)item["value"],
        Decimals = (int?)item["decimals"],
        Unit = (string?)item["unit"],
        Hedge = HedgeOf((string?)item["hedge"]),
        IsExact = (bool?)item["exact"],
        IsEstimated = (bool?)item["estimated"],
        IsByConstruction = (bool?)item["by_construction"] ?? false,
    };

    private static ReportClaimDefinition Claim(JsonNode item)
    {
        PrintedFigureDefinition figure = Figure(item);
        return new()
        {
            Id = figure.Id,
            Label = figure.Label,
            Place = figure.Place,
            Text = figure.Text,
            Value = figure.Value,
            Decimals = figure.Decimals,
            Unit = figure.Unit,
            Hedge = figure.Hedge,
            IsExact = figure.IsExact,
            IsEstimated = figure.IsEstimated,
            IsByConstruction = figure.IsByConstruction,
            Formula = (string?)item["formula"] is { } formula ? IndicatorFormula.Parse(formula) : null,
            UncheckedReason = (string?)item["unchecked"],
            Quote = (string?)item["quote"],
        };
    }

    /// <summary>The hedge of a document's word; an unknown word becomes an undefined number.</summary>
    private static Hedge? HedgeOf(string? word)
    {
        if (word is null)
        {
            return null;
        }

        if (SnakeCase<Hedge>.TryParse(word, out Hedge known))
        {
            return known;
        }

        return FigureReader.TryReadHedge(word, out FigureIntroduction hedge) ? hedge.Hedge : (Hedge)99;
    }
}
