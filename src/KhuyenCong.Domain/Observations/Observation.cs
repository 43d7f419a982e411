using System.Text.Json.Serialization;

namespace KhuyenCong.Domain;

/// <summary>One reported figure (số liệu): what was counted, for whom, over which years, of which money, and how sure.</summary>
[JsonConverter(typeof(NoJsonConverter<Observation>))]
public sealed class Observation
{
    /// <summary>Makes a figure (tạo số liệu).</summary>
    /// <param name="value">The indicator and its value.</param>
    /// <param name="reportingUnit">Whom the figure is about.</param>
    /// <param name="years">The year or years it covers.</param>
    /// <param name="source">Where the money comes from; unstated for figures that are not money.</param>
    /// <param name="stage">How far the money has come; unstated for figures that are not money.</param>
    /// <param name="status">How settled the figure is.</param>
    /// <param name="citation">Where the figure is printed.</param>
    /// <param name="note">What a reader of the figure must know, as that a thing may be counted twice.</param>
    /// <exception cref="ArgumentException"><paramref name="value"/> is a default value without indicator.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="reportingUnit"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">Source, stage or status is not defined.</exception>
    public Observation(
        IndicatorValue value,
        ReportingUnit reportingUnit,
        YearRange years,
        FundingSource source = FundingSource.Unstated,
        FundingStage stage = FundingStage.Unstated,
        ObservationStatus status = ObservationStatus.Final,
        Citation? citation = null,
        BilingualText? note = null)
    {
        ArgumentNullException.ThrowIfNull(reportingUnit);
        if (!value.HasIndicator)
        {
            throw new ArgumentException("Expected a value made by an indicator, not a default one.", nameof(value));
        }

        EnumValues.Require(source);
        EnumValues.Require(stage);
        EnumValues.Require(status);
        Value = value;
        ReportingUnit = reportingUnit;
        Years = years;
        Source = source;
        Stage = stage;
        Status = status;
        Citation = citation;
        Note = note;
    }

    /// <summary>The indicator with its value (chỉ tiêu và giá trị).</summary>
    public IndicatorValue Value { get; }

    /// <summary>The indicator (chỉ tiêu).</summary>
    public Indicator Indicator => Value.Indicator;

    /// <summary>The quantity (giá trị), in the indicator's unit.</summary>
    public Quantity Quantity => Value.Quantity;

    /// <summary>Whom the figure is about (đơn vị báo cáo).</summary>
    public ReportingUnit ReportingUnit { get; }

    /// <summary>The year or years covered (năm, giai đoạn).</summary>
    public YearRange Years { get; }

    /// <summary>Where the money comes from (nguồn kinh phí).</summary>
    public FundingSource Source { get; }

    /// <summary>How far the money has come (bước kinh phí).</summary>
    public FundingStage Stage { get; }

    /// <summary>How settled the figure is (tình trạng).</summary>
    public ObservationStatus Status { get; }

    /// <summary>Where the figure is printed (nơi in); null when not given.</summary>
    public Citation? Citation { get; }

    /// <summary>What a reader of the figure must know (ghi chú); null when nothing.</summary>
    public BilingualText? Note { get; }

    /// <summary>Indicator, unit, years and quantity in Vietnamese notation.</summary>
    /// <returns>The figure in one line.</returns>
    public override string ToString() => $"{Indicator.Id}, {ReportingUnit.Id}, {Years}: {Value}";
}
