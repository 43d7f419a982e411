using System.Collections.Immutable;

namespace KhuyenCong.Domain;

/// <summary>Reads the format "khuyencong-observations/1".</summary>
internal sealed class ObservationDocumentReader(Catalogue catalogue)
{
    internal const string Format = "khuyencong-observations/1";

    private readonly ObservationRules _rules = new(catalogue, []);

    internal ObservationDocument Read(JsonCursor root)
    {
        root.RequireFormat(Format);
        root.Closed("format", "id", "title", "observations");
        LegalDocument source = ReadSource(root);
        KnownObservations known = new();
        return new(source, root.Member("observations").ReadItems(item =>
        {
            Observation observation = ReadObservation(item, source);
            return known.TryAdd(observation, item.Path, out string first)
                ? observation
                : throw item.Member("indicator").Bad(ErrorCode.DuplicateFigure, Message.DuplicateFigure, first);
        }));
    }

    private LegalDocument ReadSource(JsonCursor root)
    {
        string id = root.Member("id").Identifier();
        JsonCursor title = root.Member("title");
        LegalDocument source = ObservationDocument.SourceOf(id, title.Text(), catalogue);
        return string.Equals(source.Title.Vietnamese, title.Text(), StringComparison.Ordinal)
            ? source
            : throw title.Bad(ErrorCode.BadValue, Message.NotTheTitle, QuotedText.Of(id), QuotedText.Of(source.Title.Vietnamese));
    }

    private Observation ReadObservation(JsonCursor item, LegalDocument source)
    {
        item.Closed(
            "indicator", "reporting_unit", "period", "years", "source", "stage", "value", "unit", "hedge", "status", "as_of",
            "data_window", "place", "text", "note");
        string? place = item.Optional("place")?.Text();
        string? text = item.Optional("text")?.Text();
        Citation? citation = place is null && text is null ? null : new(source) { Section = place, Quote = text };
        return ObservationJson.ReadMembers(item, _rules, citation);
    }
}
