namespace KhuyenCong.Domain;

/// <summary>The word that leads to a printed figure (từ dẫn trước số liệu). "giảm" and "thấp hơn" negate the number; no other changes it.</summary>
internal enum FigureLead
{
    /// <summary>None (không có).</summary>
    None = 0,

    /// <summary>"đạt", "đạt tỷ lệ", "bằng", "thực hiện", "hoàn thành", "lên đến": it amounts to.</summary>
    Reaches = 1,

    /// <summary>"chiếm", "chiếm tỷ lệ", "chiếm tỷ trọng": it makes up a share of.</summary>
    AccountsFor = 2,

    /// <summary>"tăng", "tăng thêm", "tăng trưởng": it grew by.</summary>
    Increases = 3,

    /// <summary>"giảm": it fell by; the number is negative.</summary>
    Decreases = 4,

    /// <summary>"vượt": it exceeds by.</summary>
    Exceeds = 5,

    /// <summary>"bình quân", "trung bình": on average.</summary>
    Averages = 6,

    /// <summary>"tổng", "tổng số", "tổng cộng": in all.</summary>
    Totals = 7,

    /// <summary>"cao hơn": it is higher by.</summary>
    Higher = 8,

    /// <summary>"thấp hơn": it is lower by; the number is negative.</summary>
    Lower = 9,

    /// <summary>"gấp ... lần", also "tăng gấp ... lần": it is so many times as much; the number is the factor.</summary>
    Multiplies = 10,
}
