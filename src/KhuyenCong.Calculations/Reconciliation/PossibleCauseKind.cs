using System.Text.Json.Serialization;
using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <summary>Why a printed figure may differ from its formula (nguyên nhân có thể).</summary>
[JsonConverter(typeof(SnakeCaseEnumConverter<PossibleCauseKind>))]
public enum PossibleCauseKind
{
    /// <summary>The result was cut off, not rounded (cắt bỏ phần lẻ).</summary>
    Truncation = 0,

    /// <summary>The result was first rounded to more decimals, then again (làm tròn hai lần).</summary>
    RoundedTwice = 1,

    /// <summary>The figure is the remainder of the other printed shares to 100% (phần còn lại của 100%).</summary>
    Remainder = 2,

    /// <summary>
    /// Replacing one figure of the formula with another figure of the report gives the printed number (dùng số liệu khác).
    /// </summary>
    OtherFigure = 3,

    /// <summary>The claim would be true with another hedge (dùng từ chỉ mức gần đúng khác).</summary>
    OtherHedge = 4,

    /// <summary>
    /// Not all other figures were tried (chưa thử hết số liệu khác): the report has too many in the unit, or ten were found.
    /// </summary>
    OtherFiguresUntried = 5,
}
