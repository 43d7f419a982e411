using System.Text.Json;

namespace KhuyenCong.Domain;

/// <summary>
/// The JSON form of a figure: the members of an item of "khuyencong-observations/1", except for the place where it is printed, which is
/// in its citation.
/// </summary>
internal static class ObservationJson
{
    internal static Observation Read(JsonCursor item, Catalogue catalogue)
    {
        item.Closed(
            "indicator", "reporting_unit", "period", "source", "stage", "value", "unit", "hedge", "status", "as_of", "data_window",
            "note", "citation");
        Citation? citation = item.Optional("citation") is { } cited ? catalogue.Records.ReadWholeCitation(cited) : null;
        return ReadMembers(item, new(catalogue), citation);
    }

    /// <summary>Returns the figure that an item describes, or throws an exception that lists all its faults, each at its member.</summary>
    internal static Observation ReadMembers(JsonCursor item, ObservationRules rules, Citation? citation)
    {
        ObservationCheck check = rules.Resolve(ObservationInputJson.ReadMembers(item), citation);
        return check.Observation
            ?? throw new DocumentException(
            [
                .. check.Faults.Select(fault => MemberOf(item, fault).Bad(fault.Code, fault.Fault).Error)
                    .OrderBy(error => (error.Line, error.Column)),
            ]);
    }

    internal static void Write(Utf8JsonWriter json, Observation figure, Catalogue catalogue)
    {
        _ = IndicatorJson.IdOf(figure.Indicator, catalogue);
        json.WriteStartObject();
        ObservationInputJson.WriteMembers(json, ObservationInput.From(figure));
        if (figure.Citation is { } citation)
        {
            json.WritePropertyName("citation");
            ValueJson.Write(json, citation, catalogue);
        }

        json.WriteEndObject();
    }

    /// <summary>
    /// Returns the member that a fault belongs to; the fault of a status that was left out is reported at the as-of day.
    /// </summary>
    private static JsonCursor MemberOf(JsonCursor item, ObservationFault fault) =>
        item.Optional(ObservationInputJson.WordOf(fault.Member)) ?? item.Member("as_of");
}
