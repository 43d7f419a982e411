using System.Text.Json;

namespace KhuyenCong.Domain;

/// <summary>
/// Writes figures in the form that <see cref="ObservationDocumentReader"/> reads back: money in đồng, whatever unit it was read in.
/// </summary>
internal static class ObservationDocumentWriter
{
    internal static void Write(ObservationDocument document, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("format", ObservationDocumentReader.Format);
        json.WriteString("id", document.Document.Id);
        json.WriteString("title", document.Document.Title.Vietnamese);
        new RecordWriter(json).List("observations", document.Observations, observation => Write(observation, json));
        json.WriteEndObject();
    }

    private static void Write(Observation observation, Utf8JsonWriter json)
    {
        ObservationInputJson.WriteMembers(json, ObservationInput.From(observation));
        RecordWriter records = new(json);
        records.Optional("place", observation.Citation?.Section);
        records.Optional("text", observation.Citation?.Quote);
    }
}
