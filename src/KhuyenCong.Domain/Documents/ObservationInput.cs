using System.Text.Json.Serialization;
using NodaTime;

namespace KhuyenCong.Domain;

/// <summary>
/// A figure from a form or a document, not yet checked (số liệu đầu vào); <see cref="ObservationInputValidator"/> checks it.
/// </summary>
[JsonConverter(typeof(DomainJsonConverter))]
public sealed class ObservationInput
{
    /// <summary>The indicator's id (mã chỉ tiêu), such as "trained_workers".</summary>
    public required string Indicator { get; init; }

    /// <summary>The unit that the figure is about (đơn vị báo cáo), such as "nation" or "province:ha_noi".</summary>
    public required string ReportingUnit { get; init; }

    /// <summary>The period that the figure is reported for (kỳ báo cáo).</summary>
    public required ReportingPeriod Period { get; init; }

    /// <summary>The number (giá trị), in <see cref="Unit"/>.</summary>
    public required decimal Value { get; init; }

    /// <summary>The unit's Vietnamese name (đơn vị tính), such as "lao động" or "tỷ đồng".</summary>
    public required string Unit { get; init; }

    /// <summary>The source of the money (nguồn kinh phí).</summary>
    public FundingSource Funding { get; init; }

    /// <summary>The stage of the money, such as approved or disbursed (bước kinh phí).</summary>
    public FundingStage Stage { get; init; }

    /// <summary>The hedge before the printed number (mức gần đúng).</summary>
    public Hedge Hedge { get; init; }

    /// <summary>The status of the figure (tình trạng): estimated, provisional, final or planned.</summary>
    public ObservationStatus Status { get; init; }

    /// <summary>The day as of which the figure is known (ngày của số liệu); null when not stated.</summary>
    public LocalDate? AsOf { get; init; }

    /// <summary>The days that the data cover (ngày chốt số liệu); null when not stated.</summary>
    public DataWindow? DataWindow { get; init; }

    /// <summary>A note for readers of the figure (ghi chú).</summary>
    public BilingualText? Note { get; init; }

    /// <summary>Checks the input and returns the figure (số liệu đã kiểm tra).</summary>
    /// <param name="citation">The place where the figure is printed, or null.</param>
    /// <param name="catalogue">The catalogue that contains its ids; null for the built-in one.</param>
    /// <returns>The figure.</returns>
    /// <exception cref="InvalidOperationException">A check fails; the message is that of the first failure.</exception>
    public Observation ToObservation(Citation? citation = null, Catalogue? catalogue = null)
    {
        ObservationCheck check = new ObservationRules(catalogue ?? Catalogue.National).Resolve(this, citation);
        return check.Observation
            ?? throw new InvalidOperationException($"{check.Faults[0].Member}: {check.Faults[0].Fault.In(DisplayLanguage.English)}.");
    }

    /// <summary>
    /// Creates an input from a figure, with ids and words that can be stored (số liệu đầu vào của số liệu). The ids are text, so they do
    /// not depend on the content of a later catalogue.
    /// </summary>
    /// <param name="observation">The figure.</param>
    /// <returns>The figure in ids and words, without its citation.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="observation"/> is null.</exception>
    public static ObservationInput From(Observation observation)
    {
        ArgumentNullException.ThrowIfNull(observation);
        return new()
        {
            Indicator = observation.Indicator.Id,
            ReportingUnit = observation.ReportingUnit.Id,
            Period = observation.Period,
            Value = observation.Quantity.Value,
            Unit = observation.Quantity.Unit.Name.Vietnamese,
            Funding = observation.Funding,
            Stage = observation.Stage,
            Hedge = observation.Value.Hedge,
            Status = observation.Status,
            AsOf = observation.AsOf,
            DataWindow = observation.DataWindow,
            Note = observation.Note,
        };
    }

    /// <summary>Returns the indicator, unit, period and value as invariant text.</summary>
    /// <returns>The input in one line.</returns>
    public override string ToString() => $"{Indicator}, {ReportingUnit}, {Period}: {PrintedNumber.Format(Value)} {Unit}";
}
