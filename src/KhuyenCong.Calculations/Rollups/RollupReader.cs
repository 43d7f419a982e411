using System.Collections.Immutable;
using System.Globalization;
using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <summary>Reads the format "khuyencong-cube/1".</summary>
internal sealed class RollupReader(JsonCursor root, Catalogue catalogue)
{
    internal const string Format = "khuyencong-cube/1";

    /// <summary>
    /// The maximum number of cells, because a short text can declare axes of any length; this many cells take 384 MB.
    /// </summary>
    private const int MaxCells = 16_000_000;

    internal Rollup Read()
    {
        root.RequireFormat(Format);
        root.Closed("format", "places", "indicators", "periods", "sources", "stages", "cells", "sums", "counts", "marked", "documents");
        RollupAxes axes = ReadAxes();
        RollupCells cells = new(axes.CellCount);
        int[] known = ReadCells(axes, cells);
        HashSet<int> marked = [];
        root.Member("marked").ReadItems(item => ReadMarks(item, cells, marked));
        foreach (int cell in known.Where(cell => !marked.Contains(cell)))
        {
            cells[cell].Marks = RollupCell.Final;
        }

        return new(axes, cells, root.Optional("documents") is { } documents ? ReadSources(documents, cells) : null);
    }

    private RollupAxes ReadAxes()
    {
        ImmutableArray<ReportingUnit> places =
            Axis("places", item => PlaceJson.ReadReportingUnit(item, catalogue), static place => place.Id);
        ImmutableArray<Indicator> indicators = Axis("indicators", ReadIndicator, static indicator => indicator.Id);
        ImmutableArray<ReportingPeriod> periods = Axis("periods", static item => item.Period(), static period => period.ToString("C"));
        ImmutableArray<FundingSource> fundingSources =
            Axis("sources", static item => item.Word<FundingSource>(), SnakeCase<FundingSource>.Of);
        ImmutableArray<FundingStage> stages = Axis("stages", static item => item.Word<FundingStage>(), SnakeCase<FundingStage>.Of);
        Int128 cells = (Int128)places.Length * indicators.Length * periods.Length * fundingSources.Length * stages.Length;
        return cells <= MaxCells
            ? new(places, indicators, periods, fundingSources, stages)
            : throw root.Member("places").Bad(ErrorCode.TooLarge, Message.TooManyCells, (decimal)MaxCells);
    }

    /// <summary>Reads the items of an axis, one or more and each once.</summary>
    private ImmutableArray<T> Axis<T>(string name, Func<JsonCursor, T> read, Func<T, string> id)
    {
        JsonCursor list = root.Member(name);
        HashSet<string> seen = new(StringComparer.Ordinal);
        ImmutableArray<T> items = list.ReadItems(item =>
        {
            T value = read(item);
            return seen.Add(id(value)) ? value : throw item.Bad(RecordRules.OfRepeated(id(value)));
        });
        return items.IsEmpty ? throw list.Bad(ErrorCode.BadValue, Message.EmptyList, Message.NothingInList) : items;
    }

    private Indicator ReadIndicator(JsonCursor item)
    {
        item.Closed("indicator", "unit");
        Indicator indicator = IndicatorJson.Read(item.Member("indicator"), catalogue);
        JsonCursor unit = item.Member("unit");
        return string.Equals(unit.Text(), indicator.Unit.Name.Vietnamese, StringComparison.Ordinal)
            ? indicator
            : throw unit.Bad(ErrorCode.WrongUnit, Message.UnitOfOther, QuotedText.Of(indicator.Unit.ToString()), indicator.Id);
    }

    /// <summary>Reads the sums and counts, one of each for every cell; the cells are in ascending order.</summary>
    private int[] ReadCells(RollupAxes axes, RollupCells cells)
    {
        JsonCursor[] indices = root.Member("cells").Items();
        JsonCursor[] sums = Column("sums", indices.Length);
        JsonCursor[] counts = Column("counts", indices.Length);
        int[] known = new int[indices.Length];
        for (int i = 0; i < indices.Length; i++)
        {
            int least = i == 0 ? 0 : known[i - 1] + 1;
            int cell = known[i] = indices[i].Integer(least, axes.CellCount - 1);
            decimal count = counts[i].Number();
            if (count < 1 || count > RollupCell.MaxCount || count != decimal.Truncate(count))
            {
                throw counts[i].Bad(ErrorCode.BadValue, Message.NotACount, (decimal)RollupCell.MaxCount);
            }

            cells[cell].Count = (long)count;
            cells[cell].Sum = ReadSum(sums[i], (long)count, axes.IndicatorOf(cell));
        }

        return known;
    }

    private JsonCursor[] Column(string name, int length)
    {
        JsonCursor column = root.Member(name);
        JsonCursor[] items = column.Items();
        return items.Length == length ? items : throw column.Bad(ErrorCode.BadValue, Message.NotAsManyAsCells, (decimal)length);
    }

    /// <summary>Reads a sum and checks that the given number of figures can have it.</summary>
    private static Int128 ReadSum(JsonCursor item, long count, Indicator indicator)
    {
        bool isNumber = Int128.TryParse(item.Text(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out Int128 sum)
            && string.Equals(sum.ToString(CultureInfo.InvariantCulture), item.Text(), StringComparison.Ordinal);
        bool isNeverNegative = indicator.Unit.Kind is MeasureUnitKind.Count or MeasureUnitKind.Money;
        return isNumber && sum <= (Int128)long.MaxValue * count && sum >= (isNeverNegative ? 0 : (Int128)long.MinValue * count)
            ? sum
            : throw item.Bad(ErrorCode.BadValue, Message.NotASum);
    }

    /// <summary>Reads the statuses and hedges of a cell that has other figures than final figures without a hedge.</summary>
    private static int ReadMarks(JsonCursor item, RollupCells cells, HashSet<int> marked)
    {
        item.Closed("cell", "statuses", "hedges");
        int cell = ReadCell(item.Member("cell"), cells);
        JsonCursor statuses = item.Member("statuses");
        ImmutableArray<ObservationStatus> given = statuses.ReadItems(static word => word.Word<ObservationStatus>());
        if (given.IsEmpty)
        {
            throw statuses.Bad(ErrorCode.BadValue, Message.EmptyList, Message.NothingInList);
        }

        uint marks = 0;
        foreach (ObservationStatus status in given)
        {
            marks |= RollupCell.MarkOf(status);
        }

        foreach (Hedge hedge in item.Member("hedges").ReadItems(static word => word.Word<Hedge>()))
        {
            marks |= RollupCell.MarkOf(hedge);
        }

        cells[cell].Marks = marks;
        return marked.Add(cell) ? cell : throw item.Member("cell").Bad(RecordRules.OfRepeated(cell.ToString(CultureInfo.InvariantCulture)));
    }

    private RollupSources ReadSources(JsonCursor documents, RollupCells cells)
    {
        RollupSources sources = new(cells.Length);
        documents.ReadItems(item =>
        {
            item.Closed("id", "title", "cells");
            LegalDocument document = ObservationDocument.SourceOf(item.Member("id").Identifier(), item.Member("title").Text(), catalogue);
            int set = sources.SetOf(document);
            foreach (JsonCursor cell in item.Member("cells").Items())
            {
                sources.Add(ReadCell(cell, cells), set);
            }

            return set;
        });
        return sources;
    }

    /// <summary>Reads the index of a cell that contains figures.</summary>
    private static int ReadCell(JsonCursor item, RollupCells cells)
    {
        int cell = item.Integer(0, cells.Length - 1);
        return cells[cell].Count > 0 ? cell : throw item.Bad(ErrorCode.BadValue, Message.NoSuchCell);
    }
}
