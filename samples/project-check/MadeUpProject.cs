using KhuyenCong.Domain;
using NodaTime;

/// <summary>A made-up project before it is written to the file; amounts are in triệu đồng.</summary>
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

    /// <summary>The counterpart capital above the cost that support does not cover; negative if it is less.</summary>
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

    /// <summary>
    /// The value of the work before the advance, in percent of the total investment, for contents whose advances require it.
    /// </summary>
    public int? WorkOfInvestment { get; set; }

    /// <summary>The work done for the item before the advance, in percent.</summary>
    public int? WorkOfItem { get; set; }

    public int? DecidedAdvance { get; set; }

    /// <summary>The amount advanced after acceptance.</summary>
    public int LaterAdvance { get; set; }

    /// <summary>The amount paid in addition to the settled support.</summary>
    public int MorePaid { get; set; }

    public (AdjustmentKind Kind, ProjectAuthority By)? Adjustment { get; set; }

    /// <summary>The day of base acceptance; null while the project is under way and not settled.</summary>
    public LocalDate? Accepted { get; set; }

    public LocalDate Dossier { get; set; }

    public LocalDate SettledOn { get; set; }

    public int Investment => Cost * 2;
}
