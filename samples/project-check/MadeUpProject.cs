using KhuyenCong.Domain;
using NodaTime;

/// <summary>A made-up project before it is written down; amounts are in triệu đồng.</summary>
internal sealed class MadeUpProject
{
    public required int Number { get; init; }

    public required int Year { get; init; }

    public bool IsLocal { get; set; }

    public required string Province { get; init; }

    public required string Implementing { get; set; }

    public string? Beneficiary { get; set; }

    public required BeneficiaryForm Form { get; set; }

    public required PromotionSector Sector { get; set; }

    public ProjectMethod Method { get; set; } = ProjectMethod.Selection;

    public required string Content { get; set; }

    public required string Activity { get; set; }

    public int Count { get; set; } = 1;

    public int Cost { get; set; }

    public int Support { get; set; }

    public int? Settled { get; set; }

    public int? Actual { get; set; }

    /// <summary>Beyond what the cost leaves after support.</summary>
    public int MoreCounterpart { get; set; }

    public int? Management { get; set; }

    public bool HasCommitment { get; set; } = true;

    public bool IsKey { get; set; }

    public bool UsesPollutingKiln { get; set; }

    public bool IsInSpecialCity { get; set; }

    public ProjectAuthority ApprovedBy { get; set; } = ProjectAuthority.Minister;

    public LocalDate Registered { get; set; }

    public LocalDate AppraisedAtBase { get; set; }

    public LocalDate? AppraisedByMinistry { get; set; }

    public LocalDate Approved { get; set; }

    public LocalDate Contracted { get; set; }

    public string? Contract { get; set; }

    /// <summary>The first advance; 0 for none.</summary>
    public int Advance { get; set; }

    public LocalDate AdvancedOn { get; set; }

    /// <summary>The value of the work before it, in percent of the total investment, for contents whose advances ask for it.</summary>
    public int? WorkOfInvestment { get; set; }

    /// <summary>The work of the item before it, in percent.</summary>
    public int? WorkOfItem { get; set; }

    public int? DecidedAdvance { get; set; }

    /// <summary>What is advanced after acceptance.</summary>
    public int LaterAdvance { get; set; }

    /// <summary>Paid beyond the settled support.</summary>
    public int MorePaid { get; set; }

    public (AdjustmentKind Kind, ProjectAuthority By)? Adjustment { get; set; }

    /// <summary>The day of base acceptance; null while it is under way, and then nothing is settled.</summary>
    public LocalDate? Accepted { get; set; }

    public LocalDate Dossier { get; set; }

    public LocalDate SettledOn { get; set; }

    public int Investment => Cost * 2;
}
