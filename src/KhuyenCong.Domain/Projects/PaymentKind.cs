using System.Text.Json.Serialization;

namespace KhuyenCong.Domain;

/// <summary>The kind of a payment under a contract (loại thanh toán), under Circular 36/2013/TT-BCT articles 12 to 18.</summary>
[JsonConverter(typeof(SnakeCaseEnumConverter<PaymentKind>))]
public enum PaymentKind
{
    /// <summary>Money paid before the work is done (tạm ứng), under articles 13 to 16.</summary>
    Advance = 0,

    /// <summary>Money paid for work done (thanh toán trực tiếp).</summary>
    DirectPayment = 1,

    /// <summary>The clearing of an advance by completed work (thanh toán tạm ứng), under articles 17 and 18.3; it moves no cash.</summary>
    Clearing = 2,

    /// <summary>Money paid back (hoàn trả), under article 12.6.</summary>
    Refund = 3,
}
