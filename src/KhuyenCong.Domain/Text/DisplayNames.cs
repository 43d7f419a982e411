namespace KhuyenCong.Domain;

/// <summary>The words for the values of the library's enums (tên hiển thị), in Vietnamese and English.</summary>
public static class DisplayNames
{
    /// <summary>The word for a hedge (từ chỉ mức gần đúng).</summary>
    /// <param name="hedge">A hedge other than <see cref="Hedge.None"/>.</param>
    /// <returns>The word that stands in front of the number.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="hedge"/> is none, or not defined.</exception>
    public static BilingualText Of(Hedge hedge) => hedge switch
    {
        Hedge.Nearly => new("gần", "nearly"),
        Hedge.LessThan => new("dưới", "less than"),
        Hedge.MoreThan => new("hơn", "more than"),
        Hedge.Above => new("trên", "above"),
        Hedge.SomewhatMoreThan => new("khoảng hơn", "somewhat more than"),
        Hedge.About => new("khoảng", "about"),
        Hedge.EquivalentTo => new("tương đương", "equivalent to"),
        Hedge.Approximately => new("xấp xỉ", "approximately"),
        Hedge.AtLeast => new("ít nhất", "at least"),
        Hedge.AtMost => new("không quá", "at most"),
        _ => throw new ArgumentOutOfRangeException(nameof(hedge), hedge, "No word for it."),
    };

    /// <summary>The name of a source of money (tên nguồn kinh phí).</summary>
    /// <param name="source">The source.</param>
    /// <returns>The name.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="source"/> is not defined.</exception>
    public static BilingualText Of(FundingSource source) => source switch
    {
        FundingSource.Unstated => new("không nêu nguồn", "source not stated"),
        FundingSource.StateBudget => new("ngân sách nhà nước", "state budget"),
        FundingSource.National => new("khuyến công quốc gia (KCQG)", "national industrial promotion (KCQG)"),
        FundingSource.Local => new("khuyến công địa phương (KCĐP)", "local industrial promotion (KCĐP)"),
        FundingSource.LocalProvince => new("KCĐP cấp tỉnh", "local industrial promotion, province level"),
        FundingSource.LocalDistrict => new("KCĐP cấp huyện", "local industrial promotion, district level"),
        FundingSource.LocalCommune => new("KCĐP cấp xã", "local industrial promotion, commune level"),
        FundingSource.Counterpart => new("vốn đối ứng", "counterpart capital"),
        FundingSource.InvestmentCapital => new("vốn đầu tư phát triển", "public investment capital"),
        FundingSource.Other => new("nguồn khác", "other sources"),
        _ => throw new ArgumentOutOfRangeException(nameof(source), source, "Not a source of money."),
    };

    /// <summary>The name of a stage of money (tên bước kinh phí).</summary>
    /// <param name="stage">The stage.</param>
    /// <returns>The name.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="stage"/> is not defined.</exception>
    public static BilingualText Of(FundingStage stage) => stage switch
    {
        FundingStage.Unstated => new("không nêu", "stage not stated"),
        FundingStage.Planned => new("dự kiến", "planned"),
        FundingStage.Approved => new("được duyệt", "approved"),
        FundingStage.Allocated => new("được giao", "allocated"),
        FundingStage.Disbursed => new("đã giải ngân", "disbursed"),
        FundingStage.Settled => new("đã quyết toán", "settled"),
        _ => throw new ArgumentOutOfRangeException(nameof(stage), stage, "Not a stage of money."),
    };

    /// <summary>The name of a figure's status (tên tình trạng số liệu).</summary>
    /// <param name="status">The status.</param>
    /// <returns>The name.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="status"/> is not defined.</exception>
    public static BilingualText Of(ObservationStatus status) => status switch
    {
        ObservationStatus.Final => new("chính thức", "final"),
        ObservationStatus.Provisional => new("sơ bộ", "provisional"),
        ObservationStatus.Estimated => new("ước thực hiện", "estimated"),
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, "Not a status."),
    };

    /// <summary>The name of a kind of document (tên loại văn bản).</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>The name, as it stands before a number.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is not defined.</exception>
    public static BilingualText Of(LegalDocumentKind kind) => kind switch
    {
        LegalDocumentKind.Decree => new("Nghị định", "Decree"),
        LegalDocumentKind.Decision => new("Quyết định", "Decision"),
        LegalDocumentKind.Circular => new("Thông tư", "Circular"),
        LegalDocumentKind.JointCircular => new("Thông tư liên tịch", "Joint Circular"),
        LegalDocumentKind.Resolution => new("Nghị quyết", "Resolution"),
        LegalDocumentKind.Report => new("Báo cáo", "Report"),
        LegalDocumentKind.NotStated => new("Văn bản", "Document"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a kind of document."),
    };

    /// <summary>The name of a verification (tên mức kiểm chứng).</summary>
    /// <param name="verification">The verification.</param>
    /// <returns>The name.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="verification"/> is not defined.</exception>
    public static BilingualText Of(Verification verification) => verification switch
    {
        Verification.Verbatim => new("nguyên văn", "verbatim"),
        Verification.Quoted => new("trích dẫn", "quoted"),
        Verification.Secondary => new("nguồn thứ cấp", "secondary"),
        Verification.Local => new("của địa phương", "local"),
        _ => throw new ArgumentOutOfRangeException(nameof(verification), verification, "Not a verification."),
    };

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
