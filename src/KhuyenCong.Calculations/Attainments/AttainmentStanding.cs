using System.Text.Json.Serialization;
using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <summary>
/// Specifies how a result compares with its target (so với mục tiêu), which is a quantity or a range such as "300 - 400 cơ sở".
/// </summary>
[JsonConverter(typeof(SnakeCaseEnumConverter<AttainmentStanding>))]
public enum AttainmentStanding
{
    /// <summary>Less than the quantity, or less than the lower bound of the range (chưa đạt).</summary>
    Below = 0,

    /// <summary>Exactly the quantity, or within the range including its bounds (đạt).</summary>
    Within = 1,

    /// <summary>More than the quantity, or more than the upper bound of the range (vượt).</summary>
    Above = 2,

    /// <summary>Not certain, because the result is hedged (chưa thể kết luận), such as "khoảng 300" for a target of 300.</summary>
    Uncertain = 3,
}
