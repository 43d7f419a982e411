using System.Text.Json.Serialization;

namespace KhuyenCong.Domain;

/// <summary>What kind of name a reporting period has (loại kỳ báo cáo).</summary>
[JsonConverter(typeof(SnakeCaseEnumConverter<ReportingPeriodKind>))]
public enum ReportingPeriodKind
{
    /// <summary>From a day through a day that have no shorter name (từ ngày đến ngày).</summary>
    Days = 0,

    /// <summary>A month (tháng).</summary>
    Month = 1,

    /// <summary>A quarter (quý): three months.</summary>
    Quarter = 2,

    /// <summary>The first or the second half of a year (6 tháng đầu năm, 6 tháng cuối năm).</summary>
    HalfYear = 3,

    /// <summary>The first months of a year (n tháng đầu năm), where they are neither a month, a quarter, a half nor the year.</summary>
    FirstMonths = 4,

    /// <summary>A calendar year (năm).</summary>
    Year = 5,

    /// <summary>Several calendar years (giai đoạn), both ends included.</summary>
    Years = 6,
}
