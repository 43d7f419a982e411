using System.Text.Json.Serialization;

namespace KhuyenCong.Domain;

/// <summary>The stage that money has reached (bước kinh phí).</summary>
/// <remarks>
/// Planned, approved and disbursed money are different amounts: a percentage is meaningful only if the amount it is based on is stated.
/// </remarks>
[JsonConverter(typeof(SnakeCaseEnumConverter<FundingStage>))]
public enum FundingStage
{
    /// <summary>Not stated (không nêu), or the figure is not money.</summary>
    Unstated = 0,

    /// <summary>Planned in the program (dự kiến).</summary>
    Planned = 1,

    /// <summary>Approved in the yearly plans (được duyệt).</summary>
    Approved = 2,

    /// <summary>Allocated in the budget (giao dự toán).</summary>
    Allocated = 3,

    /// <summary>Disbursed (giải ngân).</summary>
    Disbursed = 4,

    /// <summary>Settled in the final accounts (quyết toán).</summary>
    Settled = 5,
}
