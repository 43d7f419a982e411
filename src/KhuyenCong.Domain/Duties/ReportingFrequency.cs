using System.Text.Json.Serialization;

namespace KhuyenCong.Domain;

/// <summary>How often a report is made (định kỳ báo cáo), by calendar periods.</summary>
[JsonConverter(typeof(SnakeCaseEnumConverter<ReportingFrequency>))]
public enum ReportingFrequency
{
    /// <summary>One report per month (hàng tháng).</summary>
    Monthly = 0,

    /// <summary>One report per quarter (hàng quý).</summary>
    Quarterly = 1,

    /// <summary>One report per half-year (6 tháng).</summary>
    HalfYearly = 2,

    /// <summary>One report per year (hàng năm).</summary>
    Yearly = 3,
}
