using System.Text.Json;

namespace KhuyenCong.Domain;

/// <summary>
/// The JSON form of a figure that is not yet checked: the members of an item of "khuyencong-observations/1", but for where it is printed.
/// </summary>
internal static class ObservationInputJson
{
    internal static ObservationInput Read(JsonCursor item) =>
        ReadMembers(item.Closed("indicator", "reporting_unit", "years", "source", "stage", "value", "unit", "hedge", "status", "note"));

    internal static ObservationInput ReadMembers(JsonCursor item) => new()
    {
        Indicator = item.Member("indicator").Text(),
        ReportingUnit = item.Member("reporting_unit").Text(),
        Years = item.Member("years").Years(),
        Funding = item.Optional("source")?.Word<FundingSource>() ?? FundingSource.Unstated,
        Stage = item.Optional("stage")?.Word<FundingStage>() ?? FundingStage.Unstated,
        Value = item.Member("value").Number(),
        Unit = item.Member("unit").Text(),
        Hedge = item.Optional("hedge")?.Word<Hedge>() ?? Hedge.None,
        Status = item.Optional("status")?.Word<ObservationStatus>() ?? ObservationStatus.Final,
        Note = item.Optional("note")?.Bilingual(),
    };

    internal static void Write(Utf8JsonWriter json, ObservationInput input)
    {
        json.WriteStartObject();
        WriteMembers(json, input);
        json.WriteEndObject();
    }

    /// <summary>The members that say something: what is left out is unstated, not hedged, final.</summary>
    internal static void WriteMembers(Utf8JsonWriter json, ObservationInput input)
    {
        RecordWriter records = new(json);
        json.WriteString("indicator", input.Indicator);
        json.WriteString("reporting_unit", input.ReportingUnit);
        json.WriteString("years", input.Years.ToString("C"));
        records.Optional("source", input.Funding);
        records.Optional("stage", input.Stage);
        json.WriteNumber("value", input.Value);
        json.WriteString("unit", input.Unit);
        records.Optional("hedge", input.Hedge);
        records.Optional("status", input.Status);
        records.Optional("note", input.Note);
    }

    /// <summary>The member of a document that a member of the input is read from.</summary>
    internal static string WordOf(string member) => member switch
    {
        nameof(ObservationInput.Indicator) => "indicator",
        nameof(ObservationInput.Unit) => "unit",
        nameof(ObservationInput.ReportingUnit) => "reporting_unit",
        nameof(ObservationInput.Funding) => "source",
        _ => "value",
    };
}
