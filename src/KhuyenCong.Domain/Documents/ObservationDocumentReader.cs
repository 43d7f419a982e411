using System.Collections.Immutable;

namespace KhuyenCong.Domain;

/// <summary>Reads the format "khuyencong-observations/1".</summary>
internal static class ObservationDocumentReader
{
    internal const string Format = "khuyencong-observations/1";

    internal static ObservationDocument Read(JsonCursor root)
    {
        root.RequireFormat(Format);
        root.Closed("format", "id", "title", "observations");
        LegalDocument source = ReadSource(root);
        Dictionary<(string, string, YearRange, FundingSource, FundingStage), string> places = [];
        return new(source, root.Member("observations").ReadItems(item =>
        {
            Observation observation = ReadObservation(item, source);
            if (!places.TryAdd(ObservationDocument.KeyOf(observation), item.Path))
            {
                string first = places[ObservationDocument.KeyOf(observation)];
                throw item.Member("indicator").Bad(ErrorCode.DuplicateFigure, Message.DuplicateFigure, first);
            }

            return observation;
        }));
    }

    private static LegalDocument ReadSource(JsonCursor root)
    {
        string id = root.Member("id").Identifier();
        JsonCursor title = root.Member("title");
        LegalDocument source = ObservationDocument.SourceOf(id, title.Text());
        return string.Equals(source.Title.Vietnamese, title.Text(), StringComparison.Ordinal)
            ? source
            : throw title.Bad(ErrorCode.BadValue, Message.NotTheTitle, QuotedText.Of(id), QuotedText.Of(source.Title.Vietnamese));
    }

    private static Observation ReadObservation(JsonCursor item, LegalDocument source)
    {
        item.Closed("indicator", "reporting_unit", "years", "source", "stage", "value", "unit", "hedge", "status", "place", "text", "note");
        ObservationInput input = ObservationInputJson.ReadMembers(item);
        string? place = item.Optional("place")?.Text();
        string? text = item.Optional("text")?.Text();
        ObservationCheck check = ObservationRules.Resolve(input, place is null && text is null ? null : new Citation(source, section: place, quote: text));
        return check.Observation
            ?? throw new DocumentException(
            [
                .. check.Faults.Select(fault => item.Member(ObservationInputJson.WordOf(fault.Member)).Bad(fault.Code, fault.Fault).Error)
                    .OrderBy(error => (error.Line, error.Column)),
            ]);
    }
}
