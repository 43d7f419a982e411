using System.Collections.Immutable;

namespace KhuyenCong.Domain;

/// <summary>Reads the format "khuyencong-observations/1".</summary>
internal static class ObservationDocumentReader
{
    private const string Format = "khuyencong-observations/1";

    internal static ObservationDocument Read(JsonCursor root)
    {
        JsonCursor format = root.Member("format");
        if (!string.Equals(format.Text(), Format, StringComparison.Ordinal))
        {
            throw format.Bad("unknown_format", "định dạng không đọc được", "an unknown format", $"\"{Format}\"", $"\"{Format}\"");
        }

        root.Closed("format", "id", "title", "observations");
        LegalDocument source = ReadSource(root);
        Dictionary<(string, string, YearRange, FundingSource, FundingStage), string> places = [];
        ImmutableArray<Observation>.Builder observations = ImmutableArray.CreateBuilder<Observation>();
        foreach (JsonCursor item in root.Member("observations").Items())
        {
            Observation observation = ReadObservation(item, source);
            var key = (observation.Indicator.Id, observation.ReportingUnit.Id, observation.Years, observation.Source, observation.Stage);
            if (!places.TryAdd(key, item.Path))
            {
                string first = places[key];
                throw item.Member("indicator").Bad(
                    "duplicate_figure",
                    $"số liệu đã có ở {first} (cùng chỉ tiêu, đơn vị báo cáo, năm, nguồn và bước kinh phí)",
                    $"the figure stands at {first} already (same indicator, reporting unit, years, source and stage)",
                    "mỗi số liệu một lần",
                    "each figure once");
            }

            observations.Add(observation);
        }

        return new(source, observations.ToImmutable());
    }

    /// <summary>A report that the catalogue cites is that document; of another, only its own title is known, and that in one language.</summary>
    private static LegalDocument ReadSource(JsonCursor root)
    {
        string id = root.Member("id").Identifier();
        JsonCursor titled = root.Member("title");
        string title = titled.Text();
        LegalDocument? known = NationalCatalogue.Documents.FirstOrDefault(document => string.Equals(document.Id, id, StringComparison.Ordinal));
        return known is null || string.Equals(known.Title.Vietnamese, title, StringComparison.Ordinal)
            ? known ?? new(id, LegalDocumentKind.Report, new(title, title), null, null, null, Verification.Local)
            : throw titled.Bad(
                "bad_value", $"không phải tên của văn bản \"{id}\" trong danh mục", $"not the title of the catalogue's document \"{id}\"",
                $"\"{known.Title.Vietnamese}\", hoặc một \"id\" khác", $"\"{known.Title.Vietnamese}\", or another \"id\"");
    }

    private static Observation ReadObservation(JsonCursor item, LegalDocument source)
    {
        item.Closed("indicator", "reporting_unit", "years", "source", "stage", "value", "unit", "hedge", "status", "place", "text", "note");
        ObservationInput input = new()
        {
            Indicator = item.Member("indicator").Text(),
            ReportingUnit = item.Member("reporting_unit").Text(),
            Years = item.Member("years").Years(),
            Source = item.Optional("source")?.Word<FundingSource>() ?? FundingSource.Unstated,
            Stage = item.Optional("stage")?.Word<FundingStage>() ?? FundingStage.Unstated,
            Value = item.Member("value").Number(),
            Unit = item.Member("unit").Text(),
            Hedge = item.Optional("hedge")?.Word<Hedge>() ?? Hedge.None,
            Status = item.Optional("status")?.Word<ObservationStatus>() ?? ObservationStatus.Final,
            Note = item.Optional("note")?.Bilingual(),
        };
        string? place = item.Optional("place")?.Text();
        string? text = item.Optional("text")?.Text();
        ObservationFault? fault = ObservationRules.Check(input).FirstOrDefault();
        if (fault is not null)
        {
            throw item.Member(MemberOf(fault)).Bad(fault.Code, fault.Problem, fault.Expected);
        }

        return input.ToObservation(place is null && text is null ? null : new Citation(source, section: place, quote: text));
    }

    private static string MemberOf(ObservationFault fault) => fault.Member switch
    {
        nameof(ObservationInput.Indicator) => "indicator",
        nameof(ObservationInput.Unit) => "unit",
        nameof(ObservationInput.ReportingUnit) => "reporting_unit",
        _ => "value",
    };
}
