using System.Collections.Immutable;

namespace KhuyenCong.Domain.Tests;

/// <summary>The forms of values outside documents that are objects, each with an example that uses every member.</summary>
internal static class JsonForms
{
    internal const string FullDocument =
        """
        { "id": "1/QĐ (2026)", "kind": "decision", "number": "1/QĐ", "title": { "vi": "Quyết định", "en": "Decision" },
          "signed_on": "2026-01-02", "effective_from": "2026-02-01", "verification": "local" }
        """;

    internal const string FullCitation =
        $$"""{ "document": {{FullDocument}}, "article": "1", "clause": "2", "point": "c", "section": "I.2", "quote": "nguyên văn" }""";

    internal static DocumentFormat Observation { get; } = DocumentFormat.OfForm(
        "Observation",
        $$"""
        {
          "indicator": "promotion_funding", "reporting_unit": "province:binh_dinh", "period": "2018", "source": "local_province", "stage": "disbursed",
          "value": 1737730000, "unit": "đồng", "hedge": "nearly", "status": "estimated", "as_of": "2031-03-31",
          "data_window": { "from": "2018-01-01", "through": "2018-12-25" }, "note": { "vi": "ghi chú", "en": "a note" },
          "citation": {{FullCitation}}
        }
        """,
        root => ObservationJson.Read(root, Catalogue.National),
        new("unknown_indicator", "what the catalogue has is no part of the form"),
        new("wrong_unit", "the unit is that of the catalogue's indicator"),
        new("unknown_reporting_unit", "what the catalogue has is no part of the form"),
        new("bad_value", "the last year against the first", "$.period", "\"2024-2021\""),
        new("bad_value", "the last day against the first", "$.data_window.through", "\"2020-02-29\""));

    internal static DocumentFormat ReportingUnit { get; } = DocumentFormat.OfForm(
        "ReportingUnit",
        """{ "reporting_unit": "district:binh_dinh/Hoài Nhơn", "on": "2018-06-30" }""",
        root => PlaceJson.ReadReportingUnit(root, Catalogue.National));

    internal static DocumentFormat ProvinceUnit { get; } = DocumentFormat.OfForm(
        "ProvinceUnit",
        """{ "province": "hue", "on": "2026-11-30" }""",
        root => PlaceJson.ReadProvinceUnit(root, Catalogue.National),
        new ReaderOnlyFault("unknown_id", "what the catalogue has is no part of the form"));

    internal static DocumentFormat Citation { get; } = DocumentFormat.OfForm("Citation", FullCitation, Catalogue.National.Records.ReadWholeCitation);

    internal static ImmutableArray<DocumentFormat> All { get; } = [Observation, ReportingUnit, ProvinceUnit, Citation];
}
