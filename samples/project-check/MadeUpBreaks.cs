using KhuyenCong.Domain;

/// <summary>
/// The changes by which every twelfth made-up project breaks exactly one rule; the word is the code of the check. Unless a line says
/// otherwise, the project has national money for a machine that costs 400 triệu đồng, with 200 of support. 140 of it are advanced after
/// work worth 600 of an investment of 800.
/// </summary>
internal static class MadeUpBreaks
{
    public static IReadOnlyList<(string Code, Action<MadeUpProject> Break)> All { get; } =
    [
        // 2015: projects 12, 24, ... 96.
        ("content_in_decree", project => project.Activity = "ngoài Điều 4"),
        ("sector_in_decree", project => project.Sector = PromotionSector.NotInDecree),
        ("plan_approved", project => project.ApprovedBy = ProjectAuthority.ProvincialDepartment),

        // 400 minus 200 leaves 200, but the counterpart capital is 190; or it is 210, so that both exceed the cost.
        ("own_capital", project => project.MoreCounterpart = -10),
        ("sum_of_money", project => project.MoreCounterpart = 10),
        ("no_other_support_commitment", project => project.HasCommitment = false),

        // Project 81 has support from local money for the same item of the same beneficiary; see MadeUpProjects.
        ("no_other_support", _ => { }),

        // The level for machines is 50%, but no more than 200; the paid and settled amounts stay within it.
        ("support_ceiling", project => (project.Support, project.Settled) = (210, 200)),

        // 2016: projects 108, 120, ... 192.
        ("paid_within_support", project => project.MorePaid = 10),
        ("settlement_dossier", project => project.Dossier = project.Accepted!.Value.PlusDays(16)),
        ("settlement_day", project => project.SettledOn = new(project.Year + 1, 1, 23)),

        // The level of 50% of an actual cost of 360 is 180.
        ("settled_within_actual", project => project.Actual = 360),

        // 2.5% of 400 is 10.
        ("management_cost", project => project.Management = 11),
        ("dates_in_order", project => project.Contracted = project.Approved.PlusDays(-1)),
        ("stages_complete", project => project.AppraisedByMinistry = null),

        // A key project has at least two contents. It has no advance, because the text does not say how advances over several years are
        // limited.
        ("key_project", project => (project.IsKey, project.Advance) = (true, 0)),

        // 2017: projects 204, 216, ... 300. Infrastructure of clusters: 30%, after more than 50% of the work.
        ("first_advance", project =>
        {
            (project.Content, project.Activity) = ("cluster_infrastructure", "7");
            (project.Method, project.Beneficiary) = (ProjectMethod.Tender, null);
            (project.Cost, project.Support, project.Advance) = (2_000, 1_000, 310);
            (project.WorkOfInvestment, project.WorkOfItem) = (null, 60);
        }),

        // Work worth 560 of 800 is exactly 70%, but more than 70% is required.
        ("work_before_advance", project => project.WorkOfInvestment = 70),

        // 160 of 200 is 80%; for local money, 70% can be advanced.
        ("advance_ceiling", project => (project.IsLocal, project.Advance) = (true, 160)),

        // 100 of 200 is 50%; the decision allows 40%.
        ("advance_by_decision", project => (project.DecidedAdvance, project.Advance, project.WorkOfInvestment) = (40, 100, null)),
        ("adjustment_authority", project => project.Adjustment = (AdjustmentKind.OtherContent, ProjectAuthority.ProvincialDepartment)),
        ("beneficiary_in_scope", project => project.Form = BeneficiaryForm.LargeEnterprise),
        ("place_in_scope", project => project.IsInSpecialCity = true),
        ("excluded_trade", project => (project.Sector, project.UsesPollutingKiln) = (PromotionSector.ChemicalsAndBuildingMaterials, true)),

        // Three supports in a year, but two are allowed; the full cost of 90 is supported, and nothing is advanced.
        ("fairs_abroad", project =>
        {
            (project.Content, project.Activity, project.Method, project.Count) = ("foreign_fair", "4", ProjectMethod.Tender, 3);
            (project.Cost, project.Support, project.Advance, project.WorkOfInvestment) = (90, 90, 0, null);
        }),
    ];
}
