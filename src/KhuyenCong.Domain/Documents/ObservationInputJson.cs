using System.Text.Json;

namespace KhuyenCong.Domain;

/// <summary>
/// The JSON form of a figure that has not been checked: the members of an item of "khuyencong-observations/1", except for the place where
/// it is printed.
/// </summary>
internal static class ObservationInputJson
{
    internal static ObservationInput Read(JsonCursor item) =>
        ReadMembers(item.Closed(
            "indicator", "reporting_unit", "period", "years", "source", "stage", "value", "unit", "hedge", "status", "as_of",
            "data_window", "note"));

    internal static ObservationInput ReadMembers(JsonCursor item) => new()
    {
        Indicator = item.Member("indicator").Text(),
        ReportingUnit = item.Member("reporting_unit").Text(),
        Period = ReadPeriod(item),
        Funding = item.Optional("source")?.Word<FundingSource>() ?? FundingSource.Unstated,
        Stage = item.Optional("stage")?.Word<FundingStage>() ?? FundingStage.Unstated,
        Value = item.Member("value").Number(),
        Unit = item.Member("unit").Text(),
        Hedge = item.Optional("hedge")?.Word<Hedge>() ?? Hedge.None,
        Status = item.Optional("status")?.Word<ObservationStatus>() ?? ObservationStatus.Final,
        AsOf = item.Optional("as_of")?.Date(),
        DataWindow = item.Optional("data_window")?.Window(),
        Note = item.Optional("note")?.Bilingual(),
    };

    /// <summary>Reads the period or, in files of version 0.1, the years.</summary>
    private static ReportingPeriod ReadPeriod(JsonCursor item) => (item.Optional("period"), item.Optional("years")) switch
    {
        (_, null) => item.Member("period").Period(),
        (null, { } years) => ReportingPeriod.Of(years.Years()),
        (_, { } years) => throw years.Bad(ErrorCode.BadValue, Message.PeriodAndYears),
    };

    internal static void Write(Utf8JsonWriter json, ObservationInput input)
    {
        json.WriteStartObject();
        WriteMembers(json, input);
        json.WriteEndObject();
    }

    /// <summary>Writes the members that are not at their defaults: a member left out means unstated, not hedged, or final.</summary>
    internal static void WriteMembers(Utf8JsonWriter json, ObservationInput input)
    {
        RecordWriter records = new(json);
        json.WriteString("indicator", input.Indicator);
        json.WriteString("reporting_unit", input.ReportingUnit);
        json.WriteString("period", input.Period.ToString("C"));
        records.Optional("source", input.Funding);
        records.Optional("stage", input.Stage);
        json.WriteNumber("value", input.Value);
        json.WriteString("unit", input.Unit);
        records.Optional("hedge", input.Hedge);
        records.Optional("status", input.Status);
        records.Optional("as_of", input.AsOf is { } day ? IsoDates.Format(day) : null);
        if (input.DataWindow is { } window)
        {
            json.WritePropertyName("data_window");
            ValueJson.Write(json, window);
        }

        records.Optional("note", input.Note);
    }

    /// <summary>Returns the document member from which a member of the input is read.</summary>
    internal static string WordOf(string member) => member switch
    {
        nameof(ObservationInput.Indicator) => "indicator",
        nameof(ObservationInput.Unit) => "unit",
        nameof(ObservationInput.ReportingUnit) => "reporting_unit",
        nameof(ObservationInput.Funding) => "source",
        nameof(ObservationInput.Status) => "status",
        nameof(ObservationInput.AsOf) => "as_of",
        nameof(ObservationInput.DataWindow) => "data_window",
        _ => "value",
    };
}
