using System.Globalization;
using KhuyenCong.Domain;
using NodaTime;

/// <summary>
/// 300 made-up projects ("số liệu giả định") of 2015 to 2017, 100 for each year, as of 30 September 2017: those of 2015 and 2016 are
/// settled, and those of 2017 are under way. No name belongs to a real establishment or centre.
/// </summary>
/// <remarks>
/// Numbers are drawn by <see cref="Draw"/> from <see cref="Seed"/>, but breaches and open questions are not drawn. Every twelfth project
/// breaks one rule, in the order of <see cref="MadeUpBreaks"/>: 25 projects with one finding each. Of the others, each project whose
/// number leaves a remainder of 1 when divided by 5 has local money, and so does project 228: these 56 projects have no known level
/// (support_ceiling, not decidable). Projects 100 and 200 have all their support advanced after acceptance, on which two texts conflict
/// (rest_of_advance, not decidable). The 218 others conform; 50, 150 and 250 of them were registered on 25 May, which is a notice.
/// </remarks>
internal static class MadeUpProjects
{
    public const ulong Seed = 22;
    public const int Count = 300;

    private const int PerYear = 100;
    private const int BreaksEvery = 12;
    private const int SupportedTwice = 81;

    private static readonly string[] Provinces =
    [
        "Bình Định", "Đồng Tháp", "Nghệ An", "Thái Nguyên", "Hà Nam", "Quảng Nam", "Đắk Lắk", "Tây Ninh", "Sóc Trăng",
        "Lào Cai", "Thanh Hóa", "Vĩnh Long",
    ];

    private static readonly BeneficiaryForm[] Forms =
        [BeneficiaryForm.SmallOrMediumEnterprise, BeneficiaryForm.Cooperative, BeneficiaryForm.CooperativeGroup, BeneficiaryForm.HouseholdBusiness];

    private static readonly PromotionSector[] Sectors =
    [
        PromotionSector.AgriculturalProcessing, PromotionSector.ConsumerAndExportGoods, PromotionSector.ChemicalsAndBuildingMaterials,
        PromotionSector.MachineryAndSupportingIndustry, PromotionSector.Handicrafts,
    ];

    // The contents, each with its clause of article 4 of the decree, its least and most cost, its level under Joint Circular
    // 26/2014/TTLT-BTC-BCT (percent and cap), and whether an advance requires work.
    private static readonly (string Id, string Clause, int Least, int Most, int Percent, int Cap, bool AsksForWork)[] Contents =
    [
        ("advanced_machinery", "3", 200, 600, 50, 200, true),
        ("advanced_machinery", "3", 200, 600, 50, 200, true),
        ("advanced_machinery", "3", 200, 600, 50, 200, true),
        ("demonstration_model", "3", 1_000, 2_500, 30, 500, true),
        ("brand", "4", 40, 100, 50, 35, false),
        ("consultancy", "5", 40, 100, 50, 35, false),
        ("establishment_pollution_treatment", "7", 500, 1_500, 30, 300, true),
    ];

    public static string Write()
    {
        Draw draw = new(Seed);
        MadeUpProject[] projects = [.. Enumerable.Range(1, Count).Select(number => Make(number, draw))];

        // The same machine of the same beneficiary is supported twice.
        projects[SupportedTwice - 1].Beneficiary = projects[(7 * BreaksEvery) - 1].Beneficiary;
        MadeUpCsv csv = new(draw);
        foreach (MadeUpProject project in projects)
        {
            csv.Add(project, project.Number == SupportedTwice ? 7 * BreaksEvery : project.Number);
        }

        return csv.ToString();
    }

    private static MadeUpProject Make(int number, Draw draw)
    {
        bool isBroken = number % BreaksEvery == 0;
        int year = 2015 + ((number - 1) / PerYear), province = draw.Below(Provinces.Length);
        var content = draw.Of(Contents);
        if (isBroken || number is SupportedTwice)
        {
            content = Contents[0];
        }

        int cost = isBroken ? 400 : draw.Between(content.Least / 20, content.Most / 20) * 20;
        int support = int.Min(cost * content.Percent / 100, content.Cap);
        MadeUpProject project = new()
        {
            Number = number,
            Year = year,
            IsLocal = !isBroken && number % 5 == 1,
            Province = Provinces[province],
            Implementing = draw.Below(4) > 0
                ? $"Trung tâm khuyến công giả định số {(province + 1).ToString("00", CultureInfo.InvariantCulture)}"
                : $"Trung tâm khuyến công vùng giả định số {Wording.Number((province % 2) + 1)}",
            Beneficiary = $"Cơ sở giả định số {Wording.Number(number)}",
            Form = draw.Of(Forms),
            Sector = draw.Of(Sectors),
            Content = content.Id,
            Activity = content.Clause,
            Cost = cost,
            Support = support,
            Advance = isBroken ? 140 : support * draw.Between(3, 7) / 10,
            WorkOfInvestment = content.AsksForWork ? 75 : null,
        };
        SetDays(project, draw);
        SetExceptions(project);
        if (isBroken)
        {
            MadeUpBreaks.All[(number / BreaksEvery) - 1].Break(project);
        }

        if (project.IsLocal)
        {
            project.ApprovedBy = ProjectAuthority.ProvincialChairman;
        }

        return project;
    }

    private static void SetDays(MadeUpProject project, Draw draw)
    {
        int year = project.Year;
        project.Registered = new(year - 1, 5, draw.Between(5, 15));
        project.AppraisedAtBase = new(year - 1, 5, draw.Between(26, 31));
        project.AppraisedByMinistry = new(year - 1, 9, draw.Between(1, 28));
        project.Approved = new(year, 1, draw.Between(5, 25));
        project.Contracted = new(year, 2, draw.Between(10, 28));
        project.AdvancedOn = new(year, 6, draw.Between(1, 28));
        LocalDate accepted = new(year, 10, draw.Between(1, 28));
        project.Dossier = accepted.PlusDays(draw.Between(5, 15));
        project.SettledOn = new(year, 12, draw.Between(1, 28));
        project.Accepted = year < 2017 ? accepted : null;
    }

    /// <summary>Sets the exceptions of some projects that break no rule.</summary>
    private static void SetExceptions(MadeUpProject project)
    {
        if (project.Number % 100 == 50)
        {
            project.Registered = new(project.Year - 1, 5, 25);
        }

        if (project.Number is 100 or 200)
        {
            project.LaterAdvance = project.Support - project.Advance;
        }

        if (project.Number % 20 == 10)
        {
            project.Adjustment = (AdjustmentKind.WithinYear, ProjectAuthority.Department);
        }

        if (project.Year == 2017 && project.Number % 3 == 1)
        {
            project.Advance = 0;
        }
    }
}
