namespace KhuyenCong.Domain;

/// <summary>Why a text is not a reporting period (lý do không đọc được kỳ báo cáo).</summary>
internal enum ReportingPeriodFailureReason
{
    /// <summary>There is no text (không có nội dung).</summary>
    Empty = 0,

    /// <summary>The text is longer than 100 characters (văn bản quá dài).</summary>
    TooLong = 1,

    /// <summary>Words that name no period (không phải tên kỳ báo cáo).</summary>
    NotAPeriod = 2,

    /// <summary>No year of four digits (thiếu năm): "6 tháng đầu năm", "quý III", "năm 26".</summary>
    YearNotStated = 3,

    /// <summary>
    /// A month, quarter or number of months that no year has (không có tháng, quý như vậy): "quý V/2026", "tháng 13/2026".
    /// </summary>
    NoSuchPart = 4,

    /// <summary>A day that the calendar does not have (ngày không có trong lịch): "31/02/2026".</summary>
    NoSuchDay = 5,

    /// <summary>The end is before the beginning (kết thúc trước khi bắt đầu): "giai đoạn 2025 - 2021".</summary>
    Reversed = 6,

    /// <summary>Only an end (không nêu ngày bắt đầu): "đến 30/9/2026".</summary>
    StartNotStated = 7,

    /// <summary>Only a beginning, or "đến nay" (không nêu ngày kết thúc): "từ năm 2021 đến nay".</summary>
    EndNotStated = 8,

    /// <summary>A period named by another or by today (kỳ nêu theo kỳ khác): "cùng kỳ năm trước", "quý này".</summary>
    Relative = 9,

    /// <summary>Two periods (có hai kỳ): "quý I và quý II/2026".</summary>
    SeveralPeriods = 10,

    /// <summary>How settled the figures are (tình trạng số liệu), which is no part of the period: "năm 2020 (ước thực hiện)".</summary>
    WordOfStatus = 11,

    /// <summary>As many years as were named (số năm không khớp): "5 năm 2021 - 2024".</summary>
    YearsNotAsMany = 12,

    /// <summary>"tháng năm 2026" (hiểu được hai cách): May of 2026, or a month whose number is missing.</summary>
    Ambiguous = 13,
}
