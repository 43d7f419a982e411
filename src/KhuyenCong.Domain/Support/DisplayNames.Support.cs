namespace KhuyenCong.Domain;

/// <content>The words for bases, tiers and effects of support.</content>
public static partial class DisplayNames
{
    /// <summary>The name of what a rate of support is of (tên cơ sở tính mức hỗ trợ).</summary>
    /// <param name="supportBase">The base.</param>
    /// <returns>The name.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="supportBase"/> is not defined.</exception>
    public static BilingualText Of(SupportBase supportBase) => supportBase switch
    {
        SupportBase.EligibleCost => new("chi phí được hỗ trợ", "the eligible cost"),
        SupportBase.StandRent => new("giá thuê gian hàng", "the rent of the stand"),
        SupportBase.AirFare => new("chi phí vé máy bay", "the air fare"),
        SupportBase.LoanInterest => new("lãi vay trong 02 năm đầu", "the loan interest of the first two years"),
        SupportBase.ContractPrice => new("giá hợp đồng được duyệt", "the approved contract price"),
        SupportBase.YearlyFund => new("kinh phí khuyến công được giao hàng năm", "the year's industrial promotion money"),
        SupportBase.ProjectEstimate => new("dự toán đề án", "the project's estimate"),
        _ => throw new ArgumentOutOfRangeException(nameof(supportBase), supportBase, "Not a base of support."),
    };

    /// <summary>The name of a tier (tên cấp).</summary>
    /// <param name="tier">A tier other than <see cref="SupportTier.None"/>.</param>
    /// <returns>The name.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="tier"/> is none, or not defined.</exception>
    public static BilingualText Of(SupportTier tier) => tier switch
    {
        SupportTier.National => new("cấp quốc gia", "at national level"),
        SupportTier.Area => new("cấp khu vực", "at area level"),
        SupportTier.Region => new("cấp vùng", "at regional level"),
        SupportTier.Province => new("cấp tỉnh", "at province level"),
        SupportTier.District => new("cấp huyện", "at district level"),
        SupportTier.Commune => new("cấp xã", "at commune level"),
        _ => throw new ArgumentOutOfRangeException(nameof(tier), tier, "No name for it."),
    };

    /// <summary>The words for what a multiplier of support acts on (tên tác động của hệ số).</summary>
    /// <param name="effect">The effect.</param>
    /// <returns>The words.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="effect"/> is not defined.</exception>
    public static BilingualText Of(SupportEffect effect) => effect switch
    {
        SupportEffect.NotStated => new("văn bản không nêu tác động vào đâu", "the rule does not say on what it acts"),
        SupportEffect.CapOnly => new("chỉ mức trần", "the cap only"),
        SupportEffect.RateAndCap => new("cả tỷ lệ và mức trần", "rate and cap"),
        _ => throw new ArgumentOutOfRangeException(nameof(effect), effect, "Not an effect."),
    };
}
