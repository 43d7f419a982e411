namespace KhuyenCong.Domain;

/// <content>The words for hedges, and for the sources and stages of money.</content>
public static partial class DisplayNames
{
    /// <summary>The word for a hedge (từ chỉ mức gần đúng).</summary>
    /// <param name="hedge">A hedge other than <see cref="Hedge.None"/>.</param>
    /// <returns>The word before the number.</returns>
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
}
