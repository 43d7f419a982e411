using System.Text.Json.Serialization;

namespace KhuyenCong.Domain;

/// <summary>The change that an adjustment makes (nội dung điều chỉnh), under Circular 36/2013/TT-BCT article 11.</summary>
[JsonConverter(typeof(SnakeCaseEnumConverter<AdjustmentKind>))]
public enum AdjustmentKind
{
    /// <summary>An increase of the support (tăng tổng mức kinh phí hỗ trợ).</summary>
    MoreSupport = 0,

    /// <summary>A reduction of the support (giảm tổng mức kinh phí hỗ trợ).</summary>
    LessSupport = 1,

    /// <summary>A change of the content of activity (thay đổi nội dung hoạt động).</summary>
    OtherContent = 2,

    /// <summary>An extension into the next year (gia hạn sang năm sau).</summary>
    NextYear = 3,

    /// <summary>A change of dates within the budget year (thay đổi thời gian trong năm).</summary>
    WithinYear = 4,

    /// <summary>A change of place (thay đổi địa điểm).</summary>
    Place = 5,

    /// <summary>A change of the cooperating unit (thay đổi đơn vị phối hợp).</summary>
    Partner = 6,

    /// <summary>A change of the beneficiary (thay đổi đơn vị thụ hưởng).</summary>
    Beneficiary = 7,

    /// <summary>The addition of the project to the plan (bổ sung đề án).</summary>
    Supplement = 8,

    /// <summary>The termination of the project before it is complete (ngừng triển khai).</summary>
    Stop = 9,
}
