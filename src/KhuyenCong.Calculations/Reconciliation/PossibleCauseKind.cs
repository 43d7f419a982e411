using System.Text.Json.Serialization;
using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <summary>What may have made a printed figure differ from its formula (nguyên nhân có thể).</summary>
[JsonConverter(typeof(SnakeCaseEnumConverter<PossibleCauseKind>))]
public enum PossibleCauseKind
{
    /// <summary>The result was cut off, not rounded (cắt bỏ phần lẻ).</summary>
    Truncation = 0,

    /// <summary>The result was rounded to more decimals first, then again (làm tròn hai lần).</summary>
    RoundedTwice = 1,

    /// <summary>The figure is what the other printed shares of the same whole leave of 100% (phần còn lại của 100%).</summary>
    Remainder = 2,

    /// <summary>Another figure of the report in place of one of the formula's gives what is printed (dùng số liệu khác).</summary>
    OtherFigure = 3,

    /// <summary>With another hedge the claim would hold (dùng từ chỉ mức gần đúng khác).</summary>
    OtherHedge = 4,

    /// <summary>Not all other figures were tried (chưa thử hết số liệu khác): the report has too many of the unit, or ten were found.</summary>
    OtherFiguresUntried = 5,
}
