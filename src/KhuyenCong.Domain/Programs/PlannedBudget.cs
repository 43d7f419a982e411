using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace KhuyenCong.Domain;

/// <summary>The money that a program plans for (kinh phí dự kiến của chương trình).</summary>
/// <remarks>
/// This is either the whole budget, or the part from one source of money or for some years. Budgets are equal if program, amount, hedge,
/// source of money, years and parts are equal.
/// </remarks>
[JsonConverter(typeof(NoJsonConverter<PlannedBudget>))]
public sealed record PlannedBudget
{
    internal PlannedBudget(PromotionProgram program, ProgramParts.BudgetLine line)
    {
        Program = program;
        Amount = line.Amount;
        Stated = line.Stated;
        Hedge = line.Hedge;
        Years = line.Years ?? program.Period.Years;
        IsOfSource = line.IsOfSource;
        IsOfYears = line.Years is not null;
        Parts = [.. line.Parts.Select(part => new PlannedBudget(program, part))];
        Funding = line.Funding;
        Citation = line.Citation;
        Verification = line.Verification;
    }

    /// <summary>The program (chương trình).</summary>
    public PromotionProgram Program { get; }

    /// <summary>The amount (số tiền), in đồng.</summary>
    public Vnd Amount { get; }

    /// <summary>The amount in the unit that the document uses (số tiền như văn bản ghi).</summary>
    public Quantity Stated { get; }

    /// <summary>The hedge that the amount is stated with (mức gần đúng), such as "khoảng" in "khoảng 1.200 tỷ đồng".</summary>
    public Hedge Hedge { get; }

    /// <summary>The years that the money is for (năm): those of the program, unless this is a part that states its own.</summary>
    public YearRange Years { get; }

    /// <summary>The parts of the amount, by source, by year or by both (các phần); empty if the document does not divide it.</summary>
    public ImmutableArray<PlannedBudget> Parts { get; }

    /// <summary>The source of the planned money (nguồn kinh phí).</summary>
    public FundingSource Funding { get; }

    /// <summary>Whether this is the part from one source.</summary>
    internal bool IsOfSource { get; }

    /// <summary>Whether this is the part for some years.</summary>
    internal bool IsOfYears { get; }

    /// <summary>The citation of the text that states the budget (nguồn).</summary>
    public Citation Citation { get; }

    /// <summary>How the source was read (mức kiểm chứng).</summary>
    public Verification Verification { get; }

    /// <summary>Returns the hedge and the amount as the document words them (số tiền như văn bản ghi).</summary>
    /// <param name="language">The language.</param>
    /// <returns>Text such as "khoảng 1.200 tỷ đồng".</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a defined language.</exception>
    public string ToString(DisplayLanguage language)
    {
        string amount = Stated.ToString(language);
        return Hedge == Hedge.None ? amount : $"{Hedge.DisplayName().In(language)} {amount}";
    }

    /// <summary>Returns the hedge and the amount in Vietnamese, as the document words them.</summary>
    /// <returns>Text such as "1.212 tỷ đồng".</returns>
    public override string ToString() => ToString(DisplayLanguage.Vietnamese);

    /// <inheritdoc/>
    public bool Equals(PlannedBudget? other) => other is not null
        && Program == other.Program && Amount == other.Amount && Hedge == other.Hedge && Funding == other.Funding && Years == other.Years
        && Parts.SequenceEqual(other.Parts);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Program, Amount, Hedge, Funding, Years, Parts.Length);
}
