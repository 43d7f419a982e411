using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using KhuyenCong.Calculations;
using KhuyenCong.Domain;

/// <summary>The report as JSON: numbers in full, percentages and means rounded to two decimals, and sentences in Vietnamese.</summary>
internal static class JsonReport
{
    public static string Write(NationalReport report)
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter json = new(stream, new JsonWriterOptions { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteString("source", report.Document.Document.Id);
            json.WriteString("program", report.Program.Id);
            json.WriteString("catalogue", Catalogue.National.Version);
            Targets(json, report);
            Funding(json, report);
            Regions(json, report);
            Staff(json, report);
            json.WriteStartArray("other_figures");
            foreach (Observation figure in report.OtherFigures)
            {
                json.WriteStartObject();
                json.WriteString("indicator", figure.Indicator.Id);
                json.WriteString("reporting_unit", figure.ReportingUnit.Id);
                json.WriteString("period", figure.Period.ToString("C"));
                json.WriteNumber("value", figure.Quantity.Value);
                json.WriteString("unit", figure.Indicator.Unit.Name.Vietnamese);
                json.WriteString("text", figure.Value.ToString());
                json.WriteString("source", figure.Funding.Word());
                json.WriteString("stage", figure.Stage.Word());
                json.WriteString("status", figure.Status.Word());
                json.WriteString("place", figure.Citation?.Section);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    private static void Targets(Utf8JsonWriter json, NationalReport report)
    {
        json.WriteStartArray("targets");
        foreach ((Attainment result, Target target, Observation? actual) in report.Attainments)
        {
            json.WriteStartObject();
            json.WriteString("indicator", target.Indicator.Id);
            json.WriteString("unit", target.Indicator.Unit.Name.Vietnamese);
            json.WriteNumber("target", target.Quantity.Value);
            Number(json, "actual", actual?.Quantity.Value);
            json.WriteString("actual_text", actual?.Value.ToString());
            Number(json, "ratio", result.Ratio);
            Number(json, "percent", result.RoundPercent(2));
            json.WriteString("percent_text", result.FormatPercent());
            json.WriteString("description", result.Describe());
            json.WriteStartArray("marks");
            foreach (ResultMarks mark in Enum.GetValues<ResultMarks>().Where(mark => mark != ResultMarks.None && result.Marks.HasFlag(mark)))
            {
                json.WriteStringValue(mark.Word());
            }

            json.WriteEndArray();
            json.WriteString("comparability", result.Comparability?.Reason.Vietnamese);
            if (actual?.Note is { } note)
            {
                json.WriteString("note", note.Vietnamese);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Funding(Utf8JsonWriter json, NationalReport report)
    {
        json.WriteStartObject("funding");
        if (report.Sources is { } sources)
        {
            json.WriteNumber("total_dong", sources.Whole.Amount.Value);
            json.WriteStartArray("parts");
            foreach (Share share in sources.Shares.Append(sources.Remainder))
            {
                json.WriteStartObject();
                json.WriteString("name", share.Part!.Name.Vietnamese);
                json.WriteNumber("dong", share.Part.Amount.Value);
                Number(json, "percent", share.RoundPercent(2));
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        Number(json, "percent_of_plan", report.PlannedAttainment?.RoundPercent(2));
        Number(json, "leverage", report.Leverage.RoundRatio(1));
        json.WriteString("leverage_description", report.Leverage.Describe());
        json.WriteEndObject();
    }

    private static void Regions(Utf8JsonWriter json, NationalReport report)
    {
        json.WriteStartArray("regions");
        foreach (RegionalAverage region in report.Regions.Regions)
        {
            json.WriteStartObject();
            json.WriteString("region", region.Region.Id);
            json.WriteNumber("provinces", region.AllProvinces);
            Number(json, "total_dong", region.Mean.IsDefined ? region.Mean.Total.Value : null);
            Number(json, "reporting_provinces", region.ReportingProvinces);
            Number(json, "percent", report.RegionShares.TryGetValue(region.Region, out Share? share) ? share.RoundPercent(2) : null);
            Number(json, "mean_billion_dong", region.Mean.RoundBillions(2));
            Number(json, "rank", region.Rank);
            json.WriteString("description", region.Describe());
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartObject("nation");
        Number(json, "unallocated_dong", report.Regions.Unallocated?.Value);
        Number(json, "mean_billion_dong_without_unallocated", report.Regions.NationWithoutUnallocated.RoundBillions(2));
        Number(json, "mean_billion_dong_with_unallocated", report.Regions.NationWithUnallocated.RoundBillions(2));
        json.WriteEndObject();
    }

    private static void Staff(Utf8JsonWriter json, NationalReport report)
    {
        json.WriteStartObject("staff");
        Number(json, "total", report.StaffTotal?.Amount.Value);
        Number(json, "per_centre", report.StaffPerCentre.Round(2));
        Number(json, "field_staff_per_centre", report.FieldStaffPerCentre.Round(2));
        json.WriteStartArray("parts");
        foreach (Share share in report.StaffParts)
        {
            json.WriteStartObject();
            json.WriteString("name", share.Part!.Name.Vietnamese);
            json.WriteNumber("value", share.Part.Amount.Value);
            Number(json, "percent", share.RoundPercent(2));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
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
