using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using KhuyenCong.Calculations;
using KhuyenCong.Domain;
using NodaTime.Text;

/// <summary>
/// The report on progress as JSON: exact numbers in full, rounded numbers with two decimals, and sentences in Vietnamese.
/// </summary>
internal static class ProgressJson
{
    public static string Write(ProgramProgress progress)
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter json = new(stream, new JsonWriterOptions { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteString("program", progress.Program.Id);
            json.WriteString("date", LocalDatePattern.Iso.Format(progress.Date));
            json.WriteString("data_date", LocalDatePattern.Iso.Format(progress.DataDate));
            json.WriteString("source", progress.Document.Document.Id);
            json.WriteString("source_title", progress.Document.Document.Title.Vietnamese);
            json.WriteString("catalogue", Catalogue.National.Version);
            json.WriteNumber("other_figures", progress.OtherFigures.Count);
            json.WriteStartArray("targets");
            foreach ((Target target, Observation? actual, Progress result) in progress.Lines)
            {
                json.WriteStartObject();
                json.WriteString("indicator", target.Indicator.Id);
                json.WriteString("unit", target.Indicator.Unit.Name.Vietnamese);
                json.WriteNumber("target", target.Quantity.Value);
                Number(json, "actual", actual?.Quantity.Value);
                json.WriteString("actual_text", actual?.Value.ToString());
                Number(json, "percent", result.Attainment.RoundPercent(2));
                Number(json, "expected", result.ExpectedValue.Round(2));
                Number(json, "expected_percent", result.ExpectedShare.RoundPercent(2));
                json.WriteString("standing", result.Standing?.Word());
                Number(json, "forecast", result.Forecast.Round(2));
                Number(json, "forecast_percent", result.ForecastShare.RoundPercent(2));
                json.WriteString("description", result.Describe());
                json.WriteString("note", actual?.Note?.Vietnamese);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    private static void Number(Utf8JsonWriter json, string name, decimal? value)
    {
        if (value is { } number)
        {
            json.WriteNumber(name, number);
        }
        else
        {
            json.WriteNull(name);
        }
    }
}
