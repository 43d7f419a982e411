using System.Text.Json.Serialization;
using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <summary>How a result compares with its target (so với mục tiêu): a quantity, or a range such as "300 - 400 cơ sở".</summary>
[JsonConverter(typeof(SnakeCaseEnumConverter<AttainmentStanding>))]
public enum AttainmentStanding
{
    /// <summary>Less than the quantity, or than the lower end of the range (chưa đạt).</summary>
    Below = 0,

    /// <summary>Exactly the quantity, or inside the range, both ends included (đạt).</summary>
    Within = 1,

    /// <summary>More than the quantity, or than the upper end of the range (vượt).</summary>
    Above = 2,

    /// <summary>Not certain, because the result is hedged (chưa thể kết luận): "khoảng 300" against a target of 300.</summary>
    Uncertain = 3,
}
