using System.Text.Json.Serialization;
using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <summary>
/// Specifies the day whose support levels and rules apply to a project (ngày áp dụng định mức), unless a rule has a day of its own. This is
/// a convention, because no text in the catalogue names the day.
/// </summary>
[JsonConverter(typeof(SnakeCaseEnumConverter<GoverningDay>))]
public enum GoverningDay
{
    /// <summary>The day of approval (ngày phê duyệt), which the library uses by default.</summary>
    Approval = 0,

    /// <summary>The day of the estimate (ngày lập dự toán).</summary>
    Estimate = 1,

    /// <summary>The day of the contract (ngày ký hợp đồng).</summary>
    Contract = 2,

    /// <summary>The day of the first payment (ngày chi lần đầu).</summary>
    Payment = 3,
}
