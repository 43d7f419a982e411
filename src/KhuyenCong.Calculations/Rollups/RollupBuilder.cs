using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Serialization;
using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <summary>
/// Builds a roll-up from figures (lập bảng tổng hợp), which can be observations, columns of ids and amounts, or a file of lines.
/// </summary>
/// <remarks>
/// Rows for the same cell are added up. From a document, pass <see cref="ObservationDocument.Current"/>, so that an estimate is not added
/// to the final figure. A row that cannot be added is refused, with its number and the reason, and the others are added; an exception is
/// thrown if more rows are refused than allowed. A builder is not thread-safe: let each thread fill its own builder, and merge the
/// roll-ups.
/// </remarks>
/// <example>
/// <code>
/// RollupAxes axes = new(map.Units.Select(ReportingUnit.Of), program.Targets.Select(target => target.Indicator), years);
/// RollupBuilder builder = new(axes);
/// builder.Add(document.Current);
/// RollupTotals nation = builder.Build().Totals(places: [ReportingUnit.Nation]);
/// RollupTotal trained = nation.Of(NationalIndicators.TrainedWorkers, ReportingUnit.Nation, year);
/// </code>
/// </example>
[JsonConverter(typeof(NoJsonConverter<RollupBuilder>))]
public sealed partial class RollupBuilder
{
    private readonly int _maxRefused;
    private readonly ImmutableArray<DocumentError>.Builder _refused = ImmutableArray.CreateBuilder<DocumentError>();

    // One array, because adding figures to it is fastest. It is rented, because it is a large object, unless it is very large.
    private RollupCell[]? _cells;
    private RollupSources? _sources;

    /// <summary>Creates an empty builder (tạo bộ tổng hợp).</summary>
    /// <param name="axes">The dimensions of the figures.</param>
    /// <param name="maxRefused">The maximum number of rows that can be refused without an exception; zero by default.</param>
    /// <exception cref="ArgumentNullException"><paramref name="axes"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maxRefused"/> is negative.</exception>
    public RollupBuilder(RollupAxes axes, int maxRefused = 0)
    {
        ArgumentNullException.ThrowIfNull(axes);
        ArgumentOutOfRangeException.ThrowIfNegative(maxRefused);
        Axes = axes;
        _maxRefused = maxRefused;
    }

    /// <summary>The dimensions of the figures (các trục).</summary>
    public RollupAxes Axes { get; }

    /// <summary>
    /// The rows that were refused (các dòng bị từ chối), each with its number as <see cref="DocumentError.Line"/> and the reason.
    /// </summary>
    public ImmutableArray<DocumentError> Refused => _refused.ToImmutable();

    /// <summary>Adds figures (cộng các số liệu).</summary>
    /// <param name="observations">The figures; the first is row 1.</param>
    /// <exception cref="ArgumentNullException"><paramref name="observations"/> or a figure is null.</exception>
    /// <exception cref="DocumentException">
    /// More rows are refused than allowed; the valid rows before the last refused one are added.
    /// </exception>
    public void Add(IEnumerable<Observation> observations)
    {
        ArgumentNullException.ThrowIfNull(observations);
        int row = 0;
        foreach (Observation figure in observations)
        {
            ArgumentNullException.ThrowIfNull(figure, nameof(observations));
            row++;
            if (FaultOf(figure, out int cell) is { } fault)
            {
                Refuse(fault, "observations", row, figure.ToString());
                continue;
            }

            Add(figure, cell);
        }
    }

    /// <summary>
    /// Returns the roll-up of the added figures (bảng tổng hợp) and removes them from the builder, which keeps its list of refused figures.
    /// </summary>
    /// <returns>The roll-up.</returns>
    public Rollup Build()
    {
        Rollup built = new(Axes, Release(Cells), _sources);
        (_cells, _sources) = (null, null);
        return built;
    }

    /// <summary>Returns the axes.</summary>
    /// <returns>A culture-invariant text.</returns>
    public override string ToString() => Axes.ToString();

    private RollupCell[] Cells => _cells ??= Rent();

    private RollupCell[] Rent()
    {
        if (Axes.CellCount > RollupCells.MaxInChunks)
        {
            return new RollupCell[Axes.CellCount];
        }

        RollupCell[] cells = ArrayPool<RollupCell>.Shared.Rent(Axes.CellCount);
        cells.AsSpan(0, Axes.CellCount).Clear();
        return cells;
    }

    /// <summary>Copies the cells and returns a rented array to the pool; takes over the array if it is not rented.</summary>
    private RollupCells Release(RollupCell[] cells)
    {
        if (Axes.CellCount > RollupCells.MaxInChunks)
        {
            return new(cells);
        }

        RollupCells copied = new(cells.AsSpan(0, Axes.CellCount));
        ArrayPool<RollupCell>.Shared.Return(cells);
        return copied;
    }

    private RollupSources Sources => _sources ??= new(Axes.CellCount);

    private void Add(Observation figure, int cell)
    {
        Add(cell, (long)figure.Quantity.Value, 1, RollupCell.MarkOf(figure.Status) | RollupCell.MarkOf(figure.Value.Hedge));
        if (figure.Citation is { } citation)
        {
            Sources.Add(cell, Sources.SetOf(citation.Document));
        }
    }

    /// <summary>Adds an amount that counts as a given number of figures; it can be negative, for example for a refund.</summary>
    internal void Add(in RollupCoordinates at, long amount, long count, ObservationStatus status) =>
        Add(Axes.CellOf(at.Place, at.Indicator, at.Period, at.Funding, at.Stage), amount, count, RollupCell.MarkOf(status));

    private void Add(int cell, long amount, long count, uint marks) =>
        Cells[cell].Add(new() { Sum = amount, Count = count, Marks = marks });

    /// <summary>Returns the reason why a figure has no cell or does not fit in its cell; null, with the cell, if it does.</summary>
    private CodedFault? FaultOf(Observation figure, out int cell)
    {
        int place = Axes.IndexOf(figure.ReportingUnit), indicator = Axes.IndexOf(figure.Indicator), period = Axes.IndexOf(figure.Period);
        int funding = Axes.FundingSources.IndexOf(figure.Funding), stage = Axes.FundingStages.IndexOf(figure.Stage);
        cell = -1;
        CodedFault? fault = place < 0 ? NotOnAxis(Message.AxisOfPlaces, Axes.Places.Length)
            : indicator < 0 ? NotOnAxis(Message.AxisOfIndicators, Axes.Indicators.Length)
            : period < 0 ? NotOnAxis(Message.AxisOfPeriods, Axes.Periods.Length)
            : funding < 0 ? NotOnAxis(Message.AxisOfFundings, Axes.FundingSources.Length)
            : stage < 0 ? NotOnAxis(Message.AxisOfStages, Axes.FundingStages.Length)
            : Definitions.Differ(figure.Indicator, Axes.Indicators[indicator])
            ? CodedFault.Of(ErrorCode.UnknownIndicator, Message.OtherDefinition, figure.Indicator.Id)
            : FaultOf(figure.Quantity.Value, figure.Indicator);
        if (fault is null)
        {
            cell = Axes.CellOf(place, indicator, period, funding, stage);
        }

        return fault;
    }

    /// <summary>
    /// Returns the reason why a value does not fit in a cell, which holds a whole number in the indicator's unit; null if it does.
    /// </summary>
    private static CodedFault? FaultOf(decimal value, Indicator indicator) =>
        value is < long.MinValue or > long.MaxValue ? CodedFault.Of(ErrorCode.ValueTooLarge, Message.NumberTooLarge, Message.LargestNumber)
        : value != decimal.Truncate(value)
        ? CodedFault.Of(ErrorCode.FractionalValue, Message.FractionalValue, indicator.Unit.ToString(), Message.WholeNumber)
        : null;

    private static CodedFault NotOnAxis(Message axis, int length) =>
        CodedFault.Of(ErrorCode.UnknownId, Message.NotOnAxis, axis, (decimal)length);

    private void Refuse(CodedFault fault, string name, int row, string? value)
    {
        string path = string.Create(CultureInfo.InvariantCulture, $"$[{row - 1}]");
        Refuse(new DocumentError(fault.Code, name, row, 1, path, fault.Fault, value is null ? null : QuotedText.Plain(value)));
    }

    private void Refuse(DocumentError error)
    {
        _refused.Add(error);
        if (_refused.Count > _maxRefused)
        {
            throw new DocumentException(Refused);
        }
    }
}
