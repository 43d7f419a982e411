using System.Text.Json.Serialization;

namespace KhuyenCong.Domain;

/// <summary>What an adjustment changes (nội dung điều chỉnh), Circular 36/2013/TT-BCT article 11.</summary>
[JsonConverter(typeof(SnakeCaseEnumConverter<AdjustmentKind>))]
public enum AdjustmentKind
{
    /// <summary>More support (tăng tổng mức kinh phí hỗ trợ).</summary>
    MoreSupport = 0,

    /// <summary>Less support (giảm tổng mức kinh phí hỗ trợ).</summary>
    LessSupport = 1,

    /// <summary>Another content of activity (thay đổi nội dung hoạt động).</summary>
    OtherContent = 2,

    /// <summary>More time, into the next year (gia hạn sang năm sau).</summary>
    NextYear = 3,

    /// <summary>Other dates within the budget year (thay đổi thời gian trong năm).</summary>
    WithinYear = 4,

    /// <summary>Another place (thay đổi địa điểm).</summary>
    Place = 5,

    /// <summary>Another cooperating unit (thay đổi đơn vị phối hợp).</summary>
    Partner = 6,

    /// <summary>Another beneficiary (thay đổi đơn vị thụ hưởng).</summary>
    Beneficiary = 7,

    /// <summary>A project added to the plan (bổ sung đề án).</summary>
    Supplement = 8,

    /// <summary>The end of a project before it is done (ngừng triển khai).</summary>
    Stop = 9,
}
