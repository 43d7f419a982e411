using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace KhuyenCong.Domain;

/// <summary>A planned budget, or a part of one, as its user states it in code (khai báo kinh phí dự kiến).</summary>
[JsonConverter(typeof(NoJsonConverter<PlannedBudgetDefinition>))]
public sealed class PlannedBudgetDefinition
{
    /// <summary>The amount (số tiền) in a unit of money, as the document states it; required.</summary>
    public Quantity? Amount { get; init; }

    /// <summary>The hedge that the amount is stated with (mức gần đúng), as "khoảng"; none by default.</summary>
    public Hedge Hedge { get; init; }

    /// <summary>Which money is planned (nguồn kinh phí): required of the whole; of a part null when it is not divided by source.</summary>
    public FundingSource? Funding { get; init; }

    /// <summary>The years of a part (năm); null when it is not divided by year, and for the whole.</summary>
    public YearRange? Years { get; init; }

    /// <summary>
    /// What the whole is divided into (các phần), by source, by year or by both; each division adds up to the whole, what is not divided
    /// being a part of <see cref="FundingSource.Unstated"/>. None by default.
    /// </summary>
    public ImmutableArray<PlannedBudgetDefinition> Parts { get; init; } = [];

    /// <summary>Where it is stated (nguồn); where the program, or the whole, is when null.</summary>
    public Citation? Citation { get; init; }

    /// <summary>How it was read (mức kiểm chứng); as the program, or the whole, was when null.</summary>
    public Verification? Verification { get; init; }

    /// <summary>The amount.</summary>
    /// <returns>In invariant text.</returns>
    public override string ToString() => Amount?.ToString() ?? "no amount";
}
