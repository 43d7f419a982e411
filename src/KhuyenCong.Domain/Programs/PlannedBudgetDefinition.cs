using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace KhuyenCong.Domain;

/// <summary>A planned budget, or a part of one, built in code (khai báo kinh phí dự kiến).</summary>
[JsonConverter(typeof(NoJsonConverter<PlannedBudgetDefinition>))]
public sealed class PlannedBudgetDefinition
{
    /// <summary>The amount (số tiền) in a unit of money, as the document states it; required.</summary>
    public Quantity? Amount { get; init; }

    /// <summary>The hedge that the amount is stated with (mức gần đúng), such as "khoảng"; none by default.</summary>
    public Hedge Hedge { get; init; }

    /// <summary>
    /// The source of the planned money (nguồn kinh phí); required for the whole, null for a part that is not divided by source.
    /// </summary>
    public FundingSource? Funding { get; init; }

    /// <summary>The years of a part (năm); null for the whole, and for a part that is not divided by year.</summary>
    public YearRange? Years { get; init; }

    /// <summary>
    /// The parts of the whole (các phần), by source, by year or by both; none by default. Each division must add up to the whole. State an
    /// undivided remainder as a part from <see cref="FundingSource.Unstated"/>.
    /// </summary>
    public ImmutableArray<PlannedBudgetDefinition> Parts { get; init; } = [];

    /// <summary>
    /// The citation (nguồn); if null, a part uses the citation of the whole budget, and the whole budget uses the program's.
    /// </summary>
    public Citation? Citation { get; init; }

    /// <summary>
    /// How the source was read (mức kiểm chứng); if null, a part uses the verification of the whole budget, and the whole budget uses the
    /// program's.
    /// </summary>
    public Verification? Verification { get; init; }

    /// <summary>Returns the amount.</summary>
    /// <returns>Invariant text.</returns>
    public override string ToString() => Amount?.ToString() ?? "no amount";
}
