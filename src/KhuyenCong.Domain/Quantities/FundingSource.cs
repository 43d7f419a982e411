using System.Text.Json.Serialization;

namespace KhuyenCong.Domain;

/// <summary>The source of money (nguồn kinh phí).</summary>
[JsonConverter(typeof(SnakeCaseEnumConverter<FundingSource>))]
public enum FundingSource
{
    /// <summary>Not stated (không nêu).</summary>
    Unstated = 0,

    /// <summary>National and local industrial promotion money together (ngân sách nhà nước: KCQG và KCĐP).</summary>
    StateBudget = 1,

    /// <summary>National industrial promotion money (khuyến công quốc gia, KCQG), Decree 45/2012/NĐ-CP.</summary>
    National = 2,

    /// <summary>Local industrial promotion money (khuyến công địa phương, KCĐP), without a stated level.</summary>
    Local = 3,

    /// <summary>Local money at province level (KCĐP cấp tỉnh).</summary>
    LocalProvince = 4,

    /// <summary>Local money at district level (KCĐP cấp huyện).</summary>
    LocalDistrict = 5,

    /// <summary>Local money at commune level (KCĐP cấp xã).</summary>
    LocalCommune = 6,

    /// <summary>Counterpart capital of those who carry out a project or benefit from it (vốn đối ứng).</summary>
    Counterpart = 7,

    /// <summary>Public investment capital (vốn đầu tư phát triển).</summary>
    InvestmentCapital = 8,

    /// <summary>Another source (nguồn khác).</summary>
    Other = 9,
}
