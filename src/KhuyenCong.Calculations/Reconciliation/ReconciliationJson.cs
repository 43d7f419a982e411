using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <summary>Writes findings and unreadable figures as the JSON array used to exchange the results of checks.</summary>
internal static class ReconciliationJson
{
    internal static string Write(Reconciliation result)
    {
        ArrayBufferWriter<byte> buffer = new();
        using (Utf8JsonWriter json = new(buffer, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartArray();
            foreach (ClaimFinding finding in result.Findings)
            {
                Write(json, finding);
            }

            foreach (PrintedFigure figure in result.UnreadableFigures)
            {
                json.WriteStartObject();
                json.WriteString("kind", "figure");
                json.WriteString("id", figure.Id);
                json.WriteString("printed", figure.Printed);
                json.WriteString("reason", figure.Failure.GetValueOrDefault().Describe());
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static void Write(Utf8JsonWriter json, ClaimFinding finding)
    {
        json.WriteStartObject();
        json.WriteString("id", finding.Claim.Id);
        json.WriteString("printed", finding.Printed);
        json.WriteString("recomputed", finding.Recomputed);
        json.WriteString("verdict", SnakeCase<ClaimVerdict>.Of(finding.Verdict));
        json.WriteStartArray("marks");
        foreach (string word in SnakeCase<ResultMarks>.WordsOf(finding.Marks))
        {
            json.WriteStringValue(word);
        }

        json.WriteEndArray();
        if (finding.UncheckedReason is { } reason)
        {
            json.WriteString("reason", reason.Vietnamese);
        }

        json.WriteEndObject();
    }
}
