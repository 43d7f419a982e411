using System.Text;
using System.Text.Json;
using KhuyenCong.Domain;

namespace KhuyenCong.Calculations.Tests;

/// <summary>Small report documents for tests.</summary>
internal static class ReportText
{
    /// <summary>The finding of one claim.</summary>
    /// <param name="figures">The figures, as in "a = 18.400 lao động; b = 5%".</param>
    /// <param name="text">The claim as printed; null for a comparison.</param>
    /// <param name="formula">Its formula.</param>
    internal static ClaimFinding Check(string figures, string? text, string formula, HedgePolicy? hedges = null, RoundingRule rounding = RoundingRule.HalfAwayFromZero) =>
        ReconciliationCalculator.Reconcile(
            Read(Figures(figures), $$"""{ "id": "claim", {{(text is null ? string.Empty : $"\"text\": {Quoted(text)}, ")}}"formula": {{Quoted(formula)}} }"""),
            new() { Hedges = hedges ?? HedgePolicy.Default, Rounding = rounding }).Findings[0];

    internal static ReportDocument Read(string figures, string claims) => ReportDocument.Read(
        Encoding.UTF8.GetBytes($$"""{ "format": "khuyencong-report/1", "id": "test", "figures": [{{figures}}], "claims": [{{claims}}] }"""), "test.json");

    internal static string Figures(string figures) => string.Join(", ", figures
        .Split("; ", StringSplitOptions.RemoveEmptyEntries)
        .Select(line => line.Split(" = "))
        .Select(pair => $$"""{ "id": "{{pair[0]}}", "text": {{Quoted(pair[1])}} }"""));

    private static string Quoted(string text) => JsonSerializer.Serialize(text);
}
