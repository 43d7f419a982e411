namespace KhuyenCong.Domain;

/// <summary>The money that a program plans for (kinh phí dự kiến của chương trình).</summary>
public sealed class PlannedBudget
{
    internal PlannedBudget(PromotionProgram program, Vnd amount, FundingSource source, Citation citation, Verification verification)
    {
        Program = program;
        Amount = amount;
        Source = source;
        Citation = citation;
        Verification = verification;
    }

    /// <summary>The program (chương trình).</summary>
    public PromotionProgram Program { get; }

    /// <summary>The amount (số tiền), in đồng.</summary>
    public Vnd Amount { get; }

    /// <summary>Which money is planned (nguồn kinh phí).</summary>
    public FundingSource Source { get; }

    /// <summary>Where it stands (nguồn).</summary>
    public Citation Citation { get; }

    /// <summary>How it was read (mức kiểm chứng).</summary>
    public Verification Verification { get; }

    /// <summary>The amount in tỷ đồng.</summary>
    /// <returns>As in "1.212 tỷ đồng".</returns>
    public override string ToString() => Amount.ToString(MeasureUnit.BillionDong);
}
