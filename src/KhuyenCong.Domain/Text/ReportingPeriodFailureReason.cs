namespace KhuyenCong.Domain;

/// <summary>The reason why a text is not a reporting period (lý do không đọc được kỳ báo cáo).</summary>
internal enum ReportingPeriodFailureReason
{
    /// <summary>There is no text (không có nội dung).</summary>
    Empty = 0,

    /// <summary>The text is longer than 100 characters (văn bản quá dài).</summary>
    TooLong = 1,

    /// <summary>The words do not name a period (không phải tên kỳ báo cáo).</summary>
    NotAPeriod = 2,

    /// <summary>There is no four-digit year (thiếu năm): "6 tháng đầu năm", "quý III", "năm 26".</summary>
    YearNotStated = 3,

    /// <summary>There is no such month, quarter or number of months (không có tháng, quý như vậy): "quý V/2026", "tháng 13/2026".</summary>
    NoSuchPart = 4,

    /// <summary>The day does not exist in the calendar (ngày không có trong lịch): "31/02/2026".</summary>
    NoSuchDay = 5,

    /// <summary>The end is before the beginning (kết thúc trước khi bắt đầu): "giai đoạn 2025 - 2021".</summary>
    Reversed = 6,

    /// <summary>Only the end is stated (không nêu ngày bắt đầu): "đến 30/9/2026".</summary>
    StartNotStated = 7,

    /// <summary>Only the beginning is stated, or the end is "đến nay" (không nêu ngày kết thúc): "từ năm 2021 đến nay".</summary>
    EndNotStated = 8,

    /// <summary>The period is relative to another one or to today (kỳ nêu theo kỳ khác): "cùng kỳ năm trước", "quý này".</summary>
    Relative = 9,

    /// <summary>There are two or more periods (có nhiều kỳ): "quý I và quý II/2026".</summary>
    SeveralPeriods = 10,

    /// <summary>
    /// The text states how final the figures are (tình trạng số liệu), which is not part of the period: "năm 2020 (ước thực hiện)".
    /// </summary>
    WordOfStatus = 11,

    /// <summary>The number of years does not match (số năm không khớp): "5 năm 2021 - 2024".</summary>
    YearCountMismatch = 12,

    /// <summary>The text is ambiguous (hiểu được hai cách): "tháng năm 2026" is either May 2026 or a month with a missing number.</summary>
    Ambiguous = 13,
}
