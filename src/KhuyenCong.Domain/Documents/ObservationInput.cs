using System.Text.Json.Serialization;
using NodaTime;

namespace KhuyenCong.Domain;

/// <summary>
/// A figure as a form or a document gives it, not yet checked (số liệu đầu vào); <see cref="ObservationInputValidator"/> checks it.
/// </summary>
[JsonConverter(typeof(DomainJsonConverter))]
public sealed class ObservationInput
{
    /// <summary>The indicator's id (mã chỉ tiêu), as in "trained_workers".</summary>
    public required string Indicator { get; init; }

    /// <summary>Whom the figure is about (đơn vị báo cáo), as in "nation", "province:ha_noi".</summary>
    public required string ReportingUnit { get; init; }

    /// <summary>The period that the figure is reported for (kỳ báo cáo).</summary>
    public required ReportingPeriod Period { get; init; }

    /// <summary>The number (giá trị), in <see cref="Unit"/>.</summary>
    public required decimal Value { get; init; }

    /// <summary>The unit's Vietnamese name (đơn vị tính), as in "lao động" or "tỷ đồng".</summary>
    public required string Unit { get; init; }

    /// <summary>Where the money comes from (nguồn kinh phí).</summary>
    public FundingSource Funding { get; init; }

    /// <summary>How far the money has come (bước kinh phí).</summary>
    public FundingStage Stage { get; init; }

    /// <summary>The word in front of the printed number (mức gần đúng).</summary>
    public Hedge Hedge { get; init; }

    /// <summary>How settled the figure is (tình trạng).</summary>
    public ObservationStatus Status { get; init; }

    /// <summary>The day as of which the figure is known (ngày của số liệu); null when not stated.</summary>
    public LocalDate? AsOf { get; init; }

    /// <summary>The days that the data cover (ngày chốt số liệu); null when not stated.</summary>
    public DataWindow? DataWindow { get; init; }

    /// <summary>What a reader of the figure must know (ghi chú).</summary>
    public BilingualText? Note { get; init; }

    /// <summary>The figure, once checked (số liệu đã kiểm tra).</summary>
    /// <param name="citation">Where the figure is printed, or null.</param>
    /// <param name="catalogue">The catalogue that knows its ids; null for the built-in one.</param>
    /// <returns>The figure.</returns>
    /// <exception cref="InvalidOperationException">A check fails; the message is the first failure's.</exception>
    public Observation ToObservation(Citation? citation = null, Catalogue? catalogue = null)
    {
        ObservationCheck check = new ObservationRules(catalogue ?? Catalogue.National).Resolve(this, citation);
        return check.Observation ?? throw new InvalidOperationException($"{check.Faults[0].Member}: {check.Faults[0].Fault.In(DisplayLanguage.English)}.");
    }

    /// <summary>
    /// A figure as a form gives it, to be stored (số liệu đầu vào của số liệu): its ids are text, whatever a later catalogue knows.
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

    /// <summary>Indicator, unit, period and value in invariant text.</summary>
    /// <returns>The input in one line.</returns>
    public override string ToString() => $"{Indicator}, {ReportingUnit}, {Period}: {PrintedNumber.Format(Value)} {Unit}";
}
