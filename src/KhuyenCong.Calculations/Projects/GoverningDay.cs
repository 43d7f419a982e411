using System.Text.Json.Serialization;
using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <summary>By the levels of which day support is checked (ngày áp dụng định mức): a convention, as no held text names the day.</summary>
[JsonConverter(typeof(SnakeCaseEnumConverter<GoverningDay>))]
public enum GoverningDay
{
    /// <summary>The day of approval (ngày phê duyệt), the convention of the library.</summary>
    Approval = 0,

    /// <summary>The day of the estimate (ngày lập dự toán).</summary>
    Estimate = 1,

    /// <summary>The day of the contract (ngày ký hợp đồng).</summary>
    Contract = 2,

    /// <summary>The day of the first payment (ngày chi lần đầu).</summary>
    Payment = 3,
}
