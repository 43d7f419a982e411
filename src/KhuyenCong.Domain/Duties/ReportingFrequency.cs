using System.Text.Json.Serialization;

namespace KhuyenCong.Domain;

/// <summary>How often a report is made (định kỳ báo cáo), by periods of the calendar.</summary>
[JsonConverter(typeof(SnakeCaseEnumConverter<ReportingFrequency>))]
public enum ReportingFrequency
{
    /// <summary>One report a month (hàng tháng).</summary>
    Monthly = 0,

    /// <summary>One report a quarter (hàng quý).</summary>
    Quarterly = 1,

    /// <summary>One report for each half of a year (6 tháng).</summary>
    HalfYearly = 2,

    /// <summary>One report a year (hàng năm).</summary>
    Yearly = 3,
}
