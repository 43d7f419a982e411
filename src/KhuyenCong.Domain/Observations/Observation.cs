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
    /// <exception cref="ArgumentException"><paramref name="value"/> is a default value without indicator.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="reportingUnit"/> is null.</exception>
    public Observation(IndicatorValue value, ReportingUnit reportingUnit, YearRange years)
    {
        ArgumentNullException.ThrowIfNull(reportingUnit);
        if (!value.HasIndicator)
        {
            throw new ArgumentException("Expected a value made by an indicator, not a default one.", nameof(value));
        }

        Value = value;
        ReportingUnit = reportingUnit;
        Years = years;
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

    /// <summary>Where the money comes from (nguồn kinh phí); unstated for figures that are not money.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not defined.</exception>
    public FundingSource Funding { get; init => field = EnumValues.Require(value); }

    /// <summary>How far the money has come (bước kinh phí); unstated for figures that are not money.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not defined.</exception>
    public FundingStage Stage { get; init => field = EnumValues.Require(value); }

    /// <summary>How settled the figure is (tình trạng); final by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not defined.</exception>
    public ObservationStatus Status { get; init => field = EnumValues.Require(value); }

    /// <summary>Where the figure is printed (nơi in); null when not given.</summary>
    public Citation? Citation { get; init; }

    /// <summary>What a reader of the figure must know (ghi chú), as that a thing may be counted twice; null when nothing.</summary>
    public BilingualText? Note { get; init; }

    /// <summary>Indicator, unit, years and quantity in Vietnamese notation.</summary>
    /// <returns>The figure in one line.</returns>
    public override string ToString() => $"{Indicator.Id}, {ReportingUnit.Id}, {Years}: {Value}";
}
