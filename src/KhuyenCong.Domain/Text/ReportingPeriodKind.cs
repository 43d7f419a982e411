using System.Text.Json.Serialization;

namespace KhuyenCong.Domain;

/// <summary>The kind of a reporting period's name (loại kỳ báo cáo).</summary>
[JsonConverter(typeof(SnakeCaseEnumConverter<ReportingPeriodKind>))]
public enum ReportingPeriodKind
{
    /// <summary>From one day through another, if no shorter name fits (từ ngày đến ngày).</summary>
    Days = 0,

    /// <summary>A month (tháng).</summary>
    Month = 1,

    /// <summary>A quarter (quý), which is three months.</summary>
    Quarter = 2,

    /// <summary>The first or the second half of a year (6 tháng đầu năm, 6 tháng cuối năm).</summary>
    HalfYear = 3,

    /// <summary>The first months of a year (n tháng đầu năm), unless they are a month, a quarter, a half-year or the year.</summary>
    FirstMonths = 4,

    /// <summary>A calendar year (năm).</summary>
    Year = 5,

    /// <summary>Several calendar years (giai đoạn), both ends included.</summary>
    Years = 6,
}
