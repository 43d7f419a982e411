using System.Text.Json.Serialization;

namespace KhuyenCong.Domain;

/// <summary>The word that leads to a printed figure (từ dẫn trước số liệu). Only "giảm" changes the number: it negates.</summary>
[JsonConverter(typeof(SnakeCaseEnumConverter<FigureLead>))]
public enum FigureLead
{
    /// <summary>None (không có).</summary>
    None = 0,

    /// <summary>"đạt" (and "bằng"): it comes to.</summary>
    Reaches = 1,

    /// <summary>"chiếm": it makes up.</summary>
    AccountsFor = 2,

    /// <summary>"tăng", "tăng thêm": it grew by.</summary>
    Increases = 3,

    /// <summary>"giảm": it fell by; the number is negative.</summary>
    Decreases = 4,

    /// <summary>"vượt": it exceeds by.</summary>
    Exceeds = 5,

    /// <summary>"bình quân", "trung bình": on average.</summary>
    Averages = 6,

    /// <summary>"tổng", "tổng số", "tổng cộng": in all.</summary>
    Totals = 7,
}
