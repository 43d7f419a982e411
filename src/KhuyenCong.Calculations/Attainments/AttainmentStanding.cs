using System.Text.Json.Serialization;
using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <summary>Where a result is beside what was promised (so với mục tiêu): a quantity, or a range as "300 - 400 cơ sở".</summary>
[JsonConverter(typeof(SnakeCaseEnumConverter<AttainmentStanding>))]
public enum AttainmentStanding
{
    /// <summary>Less than the quantity, or than the lower end of the range (chưa đạt).</summary>
    Below = 0,

    /// <summary>The quantity itself, or in the range, both ends included (đạt).</summary>
    Within = 1,

    /// <summary>More than the quantity, or than the upper end of the range (vượt).</summary>
    Above = 2,

    /// <summary>The hedge of the result leaves it open (chưa thể kết luận), as "khoảng 300" beside 300.</summary>
    Uncertain = 3,
}
