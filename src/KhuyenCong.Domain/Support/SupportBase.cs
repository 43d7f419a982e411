using System.Text.Json.Serialization;

namespace KhuyenCong.Domain;

/// <summary>The cost that a support rate applies to (cơ sở tính mức hỗ trợ).</summary>
[JsonConverter(typeof(SnakeCaseEnumConverter<SupportBase>))]
public enum SupportBase
{
    /// <summary>The cost that the rule lists as eligible (chi phí được hỗ trợ), not the whole cost of a project.</summary>
    EligibleCost = 0,

    /// <summary>The rent of a stand (giá thuê gian hàng).</summary>
    StandRent = 1,

    /// <summary>Air fares (chi phí vé máy bay).</summary>
    AirFare = 2,

    /// <summary>The interest on a loan in its first two years (lãi vay trong 02 năm đầu).</summary>
    LoanInterest = 3,

    /// <summary>The price of a contract, set by tender or approval (giá hợp đồng theo đấu thầu hoặc đơn giá được duyệt).</summary>
    ContractPrice = 4,

    /// <summary>The industrial promotion money assigned for a year (kinh phí khuyến công được giao hàng năm).</summary>
    YearlyFund = 5,

    /// <summary>The estimate of a project (dự toán đề án).</summary>
    ProjectEstimate = 6,
}
