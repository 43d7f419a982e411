using System.Text.Json.Serialization;

namespace KhuyenCong.Domain;

/// <summary>The money that a program plans for (kinh phí dự kiến của chương trình).</summary>
/// <remarks>Equal when program, amount and source of money are equal.</remarks>
[JsonConverter(typeof(NoJsonConverter<PlannedBudget>))]
public sealed record PlannedBudget
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
    public override int GetHashCode() => HashCode.Combine(Program, Amount, Source);
}
