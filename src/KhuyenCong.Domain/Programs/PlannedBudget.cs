using System.Text.Json.Serialization;

namespace KhuyenCong.Domain;

/// <summary>The money that a program plans for (kinh phí dự kiến của chương trình).</summary>
/// <remarks>Equal when program, amount and source of money are equal.</remarks>
[JsonConverter(typeof(NoJsonConverter<PlannedBudget>))]
public sealed class PlannedBudget : IEquatable<PlannedBudget>
{
    internal PlannedBudget(PromotionProgram program, ProgramDefinition.BudgetLine line)
    {
        Program = program;
        Amount = line.Amount;
        Stated = line.Stated;
        Source = line.Source;
        Citation = line.Citation;
        Verification = line.Verification;
    }

    /// <summary>The program (chương trình).</summary>
    public PromotionProgram Program { get; }

    /// <summary>The amount (số tiền), in đồng.</summary>
    public Vnd Amount { get; }

    /// <summary>The amount in the unit that the document states it in (số tiền như văn bản ghi).</summary>
    public Quantity Stated { get; }

    /// <summary>Which money is planned (nguồn kinh phí).</summary>
    public FundingSource Source { get; }

    /// <summary>Where it stands (nguồn).</summary>
    public Citation Citation { get; }

    /// <summary>How it was read (mức kiểm chứng).</summary>
    public Verification Verification { get; }

    /// <summary>The amount as the document states it.</summary>
    /// <returns>As in "1.212 tỷ đồng".</returns>
    public override string ToString() => Stated.ToString();

    /// <inheritdoc/>
    public bool Equals(PlannedBudget? other) => other is not null && Program == other.Program && Amount == other.Amount && Source == other.Source;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PlannedBudget);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Program, Amount, Source);

    /// <summary>Whether two planned budgets are equal.</summary>
    /// <param name="left">One, or null.</param>
    /// <param name="right">Another, or null.</param>
    /// <returns>True when equal, or both null.</returns>
    public static bool operator ==(PlannedBudget? left, PlannedBudget? right) => Equals(left, right);

    /// <summary>Whether two planned budgets differ.</summary>
    /// <param name="left">One, or null.</param>
    /// <param name="right">Another, or null.</param>
    /// <returns>True when they differ, or one of the two is null.</returns>
    public static bool operator !=(PlannedBudget? left, PlannedBudget? right) => !Equals(left, right);
}
