using System.Text.Json.Serialization;

namespace KhuyenCong.Domain;

/// <summary>
/// One item of cost of a project (khoản chi của đề án), with its content, beneficiary, cost and support.
/// </summary>
/// <remarks>
/// An item that two sources support is entered as two items with the same name, each with its own part of the cost and the support.
/// </remarks>
[JsonConverter(typeof(NoJsonConverter<ProjectItem>))]
public sealed class ProjectItem
{
    /// <summary>
    /// The supported content (nội dung hỗ trợ), from the national table or the province's own; null if no table has it.
    /// </summary>
    public SupportContent? Content { get; init; }

    /// <summary>
    /// The content of Decree 45/2012/NĐ-CP article 4 to which the item belongs (nội dung hoạt động khuyến công); null when not stated.
    /// </summary>
    public ActivityContent? Activity { get; init; }

    /// <summary>
    /// Whether the user states that the item is none of the nine contents of the decree (ngoài Điều 4 Nghị định số 45/2012/NĐ-CP).
    /// </summary>
    public bool IsOutsideDecree { get; init; }

    /// <summary>
    /// The item of cost (khoản chi), such as "máy ép viên": the same name for the same beneficiary means the same thing; null when not
    /// stated.
    /// </summary>
    public string? Item { get; init; }

    /// <summary>The name of the beneficiary (đơn vị thụ hưởng); null when not stated, or for the project as a whole.</summary>
    public string? Beneficiary { get; init; }

    /// <summary>
    /// The number of units of the item, as counted by the support level (số lượng), such as three brands; 1 if the item is part of the
    /// cost of a single unit.
    /// </summary>
    public int Count { get; init; } = 1;

    /// <summary>The eligible cost (chi phí được hỗ trợ), in đồng, of all units together.</summary>
    public required Vnd Cost { get; init; }

    /// <summary>The approved support (kinh phí hỗ trợ được duyệt), in đồng.</summary>
    public Vnd Support { get; init; }

    /// <summary>
    /// The state money that supports the item (nguồn kinh phí): national, local of one level, or both together if they are not split.
    /// </summary>
    public required FundingSource Funding { get; init; }

    /// <summary>The tier (cấp), for contents whose cap depends on one.</summary>
    public SupportTier Tier { get; init; }

    /// <summary>
    /// The share of the cost that the decision supports (tỷ lệ theo quyết định), in percent; null if the decision states an amount.
    /// </summary>
    public decimal? DecidedPercent { get; init; }

    /// <summary>
    /// The part of the support that the budget allocated (kinh phí được giao), in đồng; null when not stated.
    /// </summary>
    public Vnd? Allocated { get; init; }

    /// <summary>
    /// The part of the allocation that was not used in the plan year and is carried over to the next (kinh phí chuyển sang năm sau), in
    /// đồng, Decree 45/2012/NĐ-CP article 14.4; null when not stated.
    /// </summary>
    public Vnd? CarriedOver { get; init; }

    /// <summary>The actual cost (chi phí thực tế), in đồng, including other money; null until it is settled.</summary>
    public Vnd? ActualCost { get; init; }

    /// <summary>The settled support (kinh phí hỗ trợ quyết toán), in đồng; null until it is settled.</summary>
    public Vnd? SettledSupport { get; init; }

    /// <summary>Returns the content or the item, and the cost.</summary>
    /// <returns>Text such as "advanced_machinery: 400 triệu đồng".</returns>
    public override string ToString() =>
        $"{Content?.Id ?? (Item is null ? "no content" : QuotedText.Plain(Item))}: {Cost.ToString(MeasureUnit.MillionDong)}";
}
