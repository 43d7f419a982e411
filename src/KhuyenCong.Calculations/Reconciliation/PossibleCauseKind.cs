using System.Text.Json.Serialization;
using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <summary>Specifies why a printed figure can differ from the result of its formula (nguyên nhân có thể).</summary>
[JsonConverter(typeof(SnakeCaseEnumConverter<PossibleCauseKind>))]
public enum PossibleCauseKind
{
    /// <summary>The result was truncated, not rounded (cắt bỏ phần lẻ).</summary>
    Truncation = 0,

    /// <summary>The result was first rounded to more decimals, then again (làm tròn hai lần).</summary>
    RoundedTwice = 1,

    /// <summary>The figure is 100% minus the other printed shares (phần còn lại của 100%).</summary>
    Remainder = 2,

    /// <summary>
    /// The formula returns the printed number if one of its figures is replaced with another figure of the report (dùng số liệu khác).
    /// </summary>
    OtherFigure = 3,

    /// <summary>The claim would be true with another hedge (dùng từ chỉ mức gần đúng khác).</summary>
    OtherHedge = 4,

    /// <summary>
    /// Not all other figures were tried (chưa thử hết số liệu khác): there are too many, the formula is too long, or ten that fit were
    /// already found.
    /// </summary>
    OtherFiguresUntried = 5,
}
