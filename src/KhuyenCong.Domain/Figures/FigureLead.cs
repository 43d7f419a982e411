namespace KhuyenCong.Domain;

/// <summary>
/// The word that introduces a printed figure (từ dẫn trước số liệu). "giảm" and "thấp hơn" negate the number; no other word does.
/// </summary>
internal enum FigureLead
{
    /// <summary>No lead word (không có).</summary>
    None = 0,

    /// <summary>"đạt", "đạt tỷ lệ", "bằng", "thực hiện", "hoàn thành", "lên đến": the figure amounts to the number.</summary>
    Reaches = 1,

    /// <summary>"chiếm", "chiếm tỷ lệ", "chiếm tỷ trọng": the figure makes up this share of a whole.</summary>
    AccountsFor = 2,

    /// <summary>"tăng", "tăng thêm", "tăng trưởng": the figure grew by the number.</summary>
    Increases = 3,

    /// <summary>"giảm": the figure fell by the number, which is negative.</summary>
    Decreases = 4,

    /// <summary>"vượt": the figure exceeds another by the number.</summary>
    Exceeds = 5,

    /// <summary>"bình quân", "trung bình": the number is an average.</summary>
    Averages = 6,

    /// <summary>"tổng", "tổng số", "tổng cộng": the number is a total.</summary>
    Totals = 7,

    /// <summary>"cao hơn": the figure is higher by the number.</summary>
    Higher = 8,

    /// <summary>"thấp hơn": the figure is lower by the number, which is negative.</summary>
    Lower = 9,

    /// <summary>"gấp ... lần", also "tăng gấp ... lần": the figure is a multiple of another, and the number is the factor.</summary>
    Multiplies = 10,
}
