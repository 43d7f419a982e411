using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace KhuyenCong.Calculations;

/// <summary>Writes findings as the JSON array that reports of checks are exchanged in.</summary>
internal static class ReconciliationJson
{
    private static readonly ImmutableArray<(ResultMarks Mark, string Word)> Marks =
    [
        (ResultMarks.HedgedOperand, "hedged_operand"), (ResultMarks.EstimatedOperand, "estimated_operand"), (ResultMarks.ByConstruction, "by_construction"),
    ];

    internal static string Write(ImmutableArray<ClaimFinding> findings)
    {
        ArrayBufferWriter<byte> buffer = new();
        using (Utf8JsonWriter json = new(buffer, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartArray();
            foreach (ClaimFinding finding in findings)
            {
                json.WriteStartObject();
                json.WriteString("id", finding.Claim.Id);
                json.WriteString("printed", finding.Printed);
                json.WriteString("recomputed", finding.Recomputed);
                json.WriteString("verdict", WordOf(finding.Verdict));
                json.WriteStartArray("marks");
                foreach (string word in WordsOf(finding.Marks))
                {
                    json.WriteStringValue(word);
                }

                json.WriteEndArray();
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    internal static IEnumerable<string> WordsOf(ResultMarks marks) => Marks.Where(pair => marks.HasFlag(pair.Mark)).Select(pair => pair.Word);

    internal static string WordOf(ClaimVerdict verdict) => verdict switch
    {
        ClaimVerdict.Exact => "exact",
        ClaimVerdict.Hedged => "hedged",
        ClaimVerdict.WithinRounding => "within_rounding",
        ClaimVerdict.Truncated => "truncated",
        ClaimVerdict.Inconsistent => "inconsistent",
        _ => "unchecked",
    };
}
