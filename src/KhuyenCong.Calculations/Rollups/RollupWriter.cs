using System.Globalization;
using System.Text.Json;
using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <summary>
/// Writes a roll-up so that <see cref="RollupReader"/> can read it back: the axes and, as columns, the cells that contain figures.
/// </summary>
internal static class RollupWriter
{
    internal static void Write(Rollup rollup, Utf8JsonWriter json)
    {
        RollupAxes axes = rollup.Axes;
        int[] cells = [.. Enumerable.Range(0, axes.CellCount).Where(cell => rollup.Cells[cell].Count != 0)];
        json.WriteStartObject();
        json.WriteString("format", RollupReader.Format);
        List("places", axes.Places, PlaceJson.Write);
        List("indicators", axes.Indicators, static (json, indicator) =>
        {
            json.WriteStartObject();
            json.WriteString("indicator", indicator.Id);
            json.WriteString("unit", indicator.Unit.Name.Vietnamese);
            json.WriteEndObject();
        });
        List("periods", axes.Periods, static (json, period) => json.WriteStringValue(period.ToString("C")));
        List("sources", axes.FundingSources, static (json, funding) => json.WriteStringValue(SnakeCase<FundingSource>.Of(funding)));
        List("stages", axes.FundingStages, static (json, stage) => json.WriteStringValue(SnakeCase<FundingStage>.Of(stage)));
        List("cells", cells, static (json, cell) => json.WriteNumberValue(cell));
        List("sums", cells, (json, cell) => json.WriteStringValue(rollup.Cells[cell].Sum.ToString(CultureInfo.InvariantCulture)));
        List("counts", cells, (json, cell) => json.WriteNumberValue(rollup.Cells[cell].Count));
        List(
            "marked",
            cells.Where(cell => rollup.Cells[cell].Marks != RollupCell.Final),
            (json, cell) => WriteMarks(json, cell, rollup.Cells[cell]));
        if (rollup.Sources is { } sources)
        {
            WriteDocuments(cells
                .SelectMany(cell => sources.Of(cell).Select(document => (document, cell)))
                .GroupBy(pair => pair.document, pair => pair.cell));
        }

        json.WriteEndObject();

        void WriteDocuments(IEnumerable<IGrouping<LegalDocument, int>> documents) =>
            List("documents", documents.OrderBy(static group => group.Key.Id, StringComparer.Ordinal), static (json, group) =>
            {
                json.WriteStartObject();
                json.WriteString("id", group.Key.Id);
                json.WriteString("title", group.Key.Title.Vietnamese);
                json.WriteStartArray("cells");
                foreach (int cell in group)
                {
                    json.WriteNumberValue(cell);
                }

                json.WriteEndArray();
                json.WriteEndObject();
            });

        void List<T>(string name, IEnumerable<T> items, Action<Utf8JsonWriter, T> write)
        {
            json.WriteStartArray(name);
            foreach (T item in items)
            {
                write(json, item);
            }

            json.WriteEndArray();
        }
    }

    private static void WriteMarks(Utf8JsonWriter json, int index, RollupCell cell)
    {
        json.WriteStartObject();
        json.WriteNumber("cell", index);
        Words("statuses", Enum.GetValues<ObservationStatus>().Where(cell.Has));
        Words("hedges", Enum.GetValues<Hedge>().Where(hedge => hedge != Hedge.None && cell.Has(hedge)));
        json.WriteEndObject();

        void Words<T>(string name, IEnumerable<T> words)
            where T : struct, Enum
        {
            json.WriteStartArray(name);
            foreach (T word in words)
            {
                json.WriteStringValue(SnakeCase<T>.Of(word));
            }

            json.WriteEndArray();
        }
    }
}
