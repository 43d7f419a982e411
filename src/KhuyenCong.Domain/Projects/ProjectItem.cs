using System.Text.Json.Serialization;

namespace KhuyenCong.Domain;

/// <summary>
/// One item of cost of a project (khoản chi của đề án): what it is, for whom, what it costs, and which state money supports it.
/// </summary>
/// <remarks>
/// An item that two sources support is entered as two items with the same name, each with its own part of the cost and the support.
/// </remarks>
[JsonConverter(typeof(NoJsonConverter<ProjectItem>))]
public sealed class ProjectItem
{
    /// <summary>
    /// What is supported (nội dung hỗ trợ), of the national table or of the province's own; null if no table has it.
    /// </summary>
    public SupportContent? Content { get; init; }

    /// <summary>
    /// The content of Decree 45/2012/NĐ-CP article 4 that it belongs to (nội dung hoạt động khuyến công); null when not stated.
    /// </summary>
    public ActivityContent? Activity { get; init; }

    /// <summary>
    /// Whether its user states that it is not one of the nine contents of the decree (ngoài Điều 4 Nghị định số 45/2012/NĐ-CP).
    /// </summary>
    public bool IsOutsideDecree { get; init; }

    /// <summary>
    /// The item of cost (khoản chi), such as "máy ép viên": the same name for the same beneficiary means the same thing; null when not
    /// stated.
    /// </summary>
    public string? Item { get; init; }

    /// <summary>The name of the party that benefits (đơn vị thụ hưởng); null when not stated, or for the project as a whole.</summary>
    public string? Beneficiary { get; init; }

    /// <summary>
    /// The number of units, as the level counts them, that the item is for (số lượng), such as three brands; 1 if it is part of the cost
    /// of a single unit.
    /// </summary>
    public int Count { get; init; } = 1;

    /// <summary>The eligible cost (chi phí được hỗ trợ), in đồng, of all units together.</summary>
    public required Vnd Cost { get; init; }

    /// <summary>The approved support (kinh phí hỗ trợ được duyệt), in đồng.</summary>
    public Vnd Support { get; init; }

    /// <summary>
    /// Which state money supports it (nguồn kinh phí): national, local of a level, or both together if nobody has split them.
    /// </summary>
    public required FundingSource Funding { get; init; }

    /// <summary>The tier (cấp), for contents whose cap depends on one.</summary>
    public SupportTier Tier { get; init; }

    /// <summary>
    /// The share of the cost that the decision itself supports (tỷ lệ theo quyết định), in percent; null if it names a sum.
    /// </summary>
    public decimal? DecidedPercent { get; init; }

    /// <summary>
    /// The part of the support that the budget allocated (kinh phí được giao), in đồng; null when not stated.
    /// </summary>
    public Vnd? Allocated { get; init; }

    /// <summary>
    /// The part of it that was not used in the plan year and is carried over to the next (kinh phí chuyển sang năm sau), in đồng, Decree
    /// 45/2012/NĐ-CP article 14.4; null when not stated.
    /// </summary>
    public Vnd? CarriedOver { get; init; }

    /// <summary>The actual cost (chi phí thực tế), in đồng, including other money; null until it is settled.</summary>
    public Vnd? ActualCost { get; init; }

    /// <summary>The settled support (kinh phí hỗ trợ quyết toán), in đồng; null until it is settled.</summary>
    public Vnd? SettledSupport { get; init; }

    /// <summary>The content or the item, and the cost.</summary>
    /// <returns>Text such as "advanced_machinery: 400 triệu đồng".</returns>
    public override string ToString() =>
        $"{Content?.Id ?? (Item is null ? "no content" : QuotedText.Plain(Item))}: {Cost.ToString(MeasureUnit.MillionDong)}";
}
