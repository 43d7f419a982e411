using System.Text.Json.Serialization;

namespace KhuyenCong.Domain;

/// <summary>
/// One item of cost of a project (khoản chi của đề án): its subject, its beneficiary, its cost and the state money that supports it.
/// </summary>
/// <remarks>
/// Enter an item that two sources support as two items with the same name, each with its part of the cost and of the support.
/// </remarks>
[JsonConverter(typeof(NoJsonConverter<ProjectItem>))]
public sealed class ProjectItem
{
    /// <summary>The supported content (nội dung hỗ trợ), from the national table or a province's; null if no table has it.</summary>
    public SupportContent? Content { get; init; }

    /// <summary>
    /// The content of Decree 45/2012/NĐ-CP article 4 that the item belongs to (nội dung hoạt động khuyến công); null if not stated.
    /// </summary>
    public ActivityContent? Activity { get; init; }

    /// <summary>
    /// Whether the user states that the item is outside the nine contents of the decree (ngoài Điều 4 Nghị định số 45/2012/NĐ-CP).
    /// </summary>
    public bool IsOutsideDecree { get; init; }

    /// <summary>
    /// The name of the item (khoản chi), such as "máy ép viên"; the same name for the same beneficiary means the same thing; null if not
    /// stated.
    /// </summary>
    public string? Item { get; init; }

    /// <summary>
    /// The name of the party that benefits (đơn vị thụ hưởng); null if not stated, or if the item is for the project as a whole.
    /// </summary>
    public string? Beneficiary { get; init; }

    /// <summary>
    /// The number of units that the item is for (số lượng), as the support level counts them, such as three brands; 1 for a part of the
    /// cost of a single unit.
    /// </summary>
    public int Count { get; init; } = 1;

    /// <summary>The eligible cost (chi phí được hỗ trợ), in đồng, of all units together.</summary>
    public required Vnd Cost { get; init; }

    /// <summary>The approved support (kinh phí hỗ trợ được duyệt), in đồng.</summary>
    public Vnd Support { get; init; }

    /// <summary>
    /// The state money that supports the item (nguồn kinh phí): national, local (with its level if known), or both together if they have
    /// not been split.
    /// </summary>
    public required FundingSource Funding { get; init; }

    /// <summary>The tier (cấp), for contents with a cap that depends on it.</summary>
    public SupportTier Tier { get; init; }

    /// <summary>
    /// The share of the cost that the decision supports (tỷ lệ theo quyết định), in percent; null if the decision sets an amount.
    /// </summary>
    public decimal? DecidedPercent { get; init; }

    /// <summary>The part of the support that the budget allocated (kinh phí được giao), in đồng; null if not stated.</summary>
    public Vnd? Allocated { get; init; }

    /// <summary>
    /// The part of <see cref="Allocated"/> that was not used in the plan year and is carried over to the next (kinh phí chuyển sang năm
    /// sau), in đồng, under Decree 45/2012/NĐ-CP article 14.4; null if not stated.
    /// </summary>
    public Vnd? CarriedOver { get; init; }

    /// <summary>The actual cost (chi phí thực tế), in đồng, including money from other sources; null until settlement.</summary>
    public Vnd? ActualCost { get; init; }

    /// <summary>The settled support (kinh phí hỗ trợ quyết toán), in đồng; null until settlement.</summary>
    public Vnd? SettledSupport { get; init; }

    /// <summary>Returns the content or the name of the item, and the cost.</summary>
    /// <returns>Text such as "advanced_machinery: 400 triệu đồng".</returns>
    public override string ToString() =>
        $"{Content?.Id ?? (Item is null ? "no content" : QuotedText.Plain(Item))}: {Cost.ToString(MeasureUnit.MillionDong)}";
}
