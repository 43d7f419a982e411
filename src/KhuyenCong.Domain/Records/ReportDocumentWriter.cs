using System.Text.Json;

namespace KhuyenCong.Domain;

/// <summary>Writes a report document that <see cref="ReportDocumentReader"/> reads back member for member.</summary>
internal sealed class ReportDocumentWriter(Utf8JsonWriter json)
{
    internal static void Write(ReportDocument document, Utf8JsonWriter json) => new ReportDocumentWriter(json).Write(document);

    private void Write(ReportDocument document)
    {
        json.WriteStartObject();
        json.WriteString("format", ReportDocumentReader.Format);
        json.WriteString("id", document.Id);
        Optional("title", document.Title);
        Optional("source", document.SourceText);
        json.WriteStartArray("figures");
        foreach (PrintedFigure figure in document.Figures)
        {
            json.WriteStartObject();
            json.WriteString("id", figure.Id);
            Optional("label", figure.Label);
            Write(figure.Text, figure.Overrides);
            Optional("place", figure.Place);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("claims");
        foreach (ReportClaim claim in document.Claims)
        {
            json.WriteStartObject();
            json.WriteString("id", claim.Id);
            Optional("label", claim.Label);
            Write(claim.Printed?.Text, claim.Overrides);
            Optional("formula", claim.Formula?.ToString());
            Optional("unchecked", claim.UncheckedReason);
            Optional("quote", claim.Quote);
            Optional("place", claim.Place);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void Write(string? text, FigureOverrides overrides)
    {
        Optional("text", text);
        if (overrides.Value is { } value)
        {
            json.WriteNumber("value", value);
        }

        if (overrides.Decimals is { } decimals)
        {
            json.WriteNumber("decimals", decimals);
        }

        Optional("unit", overrides.Unit);
        Optional("hedge", overrides.Hedge);
        Optional("exact", overrides.IsExact);
        Optional("estimated", overrides.IsEstimated);
        Optional("by_construction", overrides.IsByConstruction);
    }

    private void Optional(string member, string? text)
    {
        if (text is not null)
        {
            json.WriteString(member, text);
        }
    }

    private void Optional(string member, bool? flag)
    {
        if (flag is { } known)
        {
            json.WriteBoolean(member, known);
        }
    }
}
