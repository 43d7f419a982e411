using System.Collections.Immutable;
using KhuyenCong.Domain;
using NodaTime;

namespace KhuyenCong.Calculations.Tests;

/// <summary>
/// A project and its contract, which conform to every rule until a test changes one thing: machinery in 2016 with national money, cost
/// 400, support 200 (50% of the cost, and the cap), counterpart 200 triệu đồng; 140 of it (70%) advanced after 710 of 1.000 triệu đồng
/// of the investment. The agency spends 15 of the 1.000 triệu đồng of its year on management, which is 1,5%.
/// </summary>
internal sealed record ProjectHistory
{
    internal string Id { get; init; } = "KCQG-2016-001";

    internal string? Content { get; init; } = "advanced_machinery";

    internal int? Activity { get; init; } = 3;

    internal FundingSource Funding { get; init; } = FundingSource.National;

    internal bool IsOutsideDecree { get; init; }

    internal long Cost { get; init; } = 400;

    internal long Support { get; init; } = 200;

    internal long? Counterpart { get; init; } = 200;

    internal long? Investment { get; init; } = 1_000;

    internal decimal? Management { get; init; }

    internal FundingSource FundMoney { get; init; } = FundingSource.National;

    internal int FundYear { get; init; } = 2016;

    internal long FundAssigned { get; init; } = 1_000;

    internal Vnd FundManagement { get; init; } = Vnd.FromMillions(15);

    internal decimal? DecidedShare { get; init; }

    internal long? ActualCost { get; init; } = 400;

    internal long? Settled { get; init; } = 200;

    internal int? Year { get; init; } = 2016;

    internal PromotionSector Sector { get; init; } = PromotionSector.AgriculturalProcessing;

    internal bool? Kiln { get; init; }

    internal bool? Commitment { get; init; } = true;

    internal string? Resolution { get; init; }

    internal ProjectMethod Method { get; init; } = ProjectMethod.Selection;

    internal ProjectRegistrant Registrant { get; init; } = ProjectRegistrant.ProvincialDepartment;

    internal bool IsKey { get; init; }

    internal bool IsGroup { get; init; }

    internal BeneficiaryForm Form { get; init; } = BeneficiaryForm.Cooperative;

    internal CommuneKind Kind { get; init; } = CommuneKind.Commune;

    internal UrbanClass Urban { get; init; }

    internal LocalDate? ConvertedOn { get; init; }

    internal bool? IsDifficult { get; init; }

    internal ProjectAuthority ApprovedBy { get; init; } = ProjectAuthority.Minister;

    internal LocalDate Registered { get; init; } = new(2015, 5, 10);

    internal ProjectAuthority RegisteredWith { get; init; } = ProjectAuthority.ProvincialDepartment;

    internal LocalDate? Appraised { get; init; } = new(2015, 5, 30);

    internal LocalDate? AppraisedByMinistry { get; init; } = new(2015, 9, 1);

    internal LocalDate Approved { get; init; } = new(2016, 1, 15);

    internal LocalDate Signed { get; init; } = new(2016, 2, 20);

    internal LocalDate? Accepted { get; init; } = new(2016, 10, 1);

    internal LocalDate? StartsOn { get; init; } = new(2016, 3, 1);

    internal LocalDate? EndsOn { get; init; } = new(2016, 9, 30);

    internal ImmutableArray<ProjectAdjustment> Adjustments { get; init; } = [];

    internal bool HasAllSteps { get; init; } = true;

    internal bool IsTask { get; init; }

    internal ImmutableArray<ContractPayment> Payments { get; init; } =
    [
        Pay(PaymentKind.Advance, new(2016, 6, 1), 140, workValue: 710),
        Pay(PaymentKind.DirectPayment, new(2016, 11, 1), 60),
        Pay(PaymentKind.Clearing, new(2016, 11, 1), 140),
    ];

    internal FinalAccounts? Accounts { get; init; } = new()
    {
        DossierOn = new(2016, 10, 16),
        LiquidatedOn = new(2016, 12, 1),
        SettledOn = new(2016, 12, 20),
    };

    internal static ContractPayment Pay(
        PaymentKind kind,
        LocalDate date,
        long millions,
        decimal? workPercent = null,
        long? workValue = null,
        decimal? decided = null,
        string? decision = null,
        string? project = null) => new()
        {
            Kind = kind,
            Date = date,
            Amount = Vnd.FromMillions(millions),
            Project = project,
            WorkPercent = workPercent,
            WorkValue = Millions(workValue),
            DecidedPercent = decided,
            Decision = decision,
        };

    internal PromotionProject Project() => new(new ProjectDefinition
    {
        Id = Id,
        Name = "Hỗ trợ ứng dụng máy móc tiên tiến (số liệu giả định)",
        Year = Year,
        IsKey = IsKey,
        IsGroup = IsGroup,
        IsLinkedAndLarge = IsKey ? true : null,
        Registrant = Registrant,
        Method = Method,
        Sector = Sector,
        UsesPollutingKiln = Kiln,
        Parties = [new() { Role = PartyRole.Beneficiary, Name = "Hợp tác xã Tân An", Form = Form, Place = Place() }],
        Items =
        [
            new()
            {
                Content = Content is null ? null : SupportTable.National.GetContent(Content),
                Activity = IsOutsideDecree || Activity is not { } number ? null : Catalogue.National.Decree45Contents[number - 1],
                IsOutsideDecree = IsOutsideDecree,
                Item = "máy cưa",
                Beneficiary = "Hợp tác xã Tân An",
                Cost = Vnd.FromMillions(Cost),
                Support = Vnd.FromMillions(Support),
                Funding = Funding,
                DecidedPercent = DecidedShare,
                ActualCost = Millions(ActualCost),
                SettledSupport = Millions(Settled),
            },
        ],
        Counterpart = Millions(Counterpart),
        TotalInvestment = Millions(Investment),
        ManagementCost = Management is { } management ? Vnd.FromMillions(management) : null,
        HasNoOtherSupportCommitment = Commitment,
        CouncilResolution = Resolution,
        StartsOn = StartsOn,
        EndsOn = EndsOn,
        Steps =
        [
            new() { Stage = ProjectStage.Registered, Date = Registered, By = RegisteredWith },
            .. Step(ProjectStage.AppraisedAtBase, Appraised),
            .. Step(ProjectStage.AppraisedByMinistry, AppraisedByMinistry),
            new() { Stage = ProjectStage.Approved, Date = Approved, By = ApprovedBy },
            .. Step(ProjectStage.AcceptedAtBase, Accepted),
        ],
        HasAllSteps = HasAllSteps,
        Adjustments = Adjustments,
    });

    internal ProjectDocument Document()
    {
        PromotionProject project = Project();
        return new("history", [project], [Contract(project)], [Fund()]);
    }

    private YearlyFund Fund() => new()
    {
        Name = "KCQG 2016",
        Year = FundYear,
        Funding = FundMoney,
        Assigned = Vnd.FromMillions(FundAssigned),
        Management = FundManagement,
    };

    internal ImplementationContract Contract(params PromotionProject[] projects) => new(new ContractDefinition
    {
        Id = "12/2016/HĐ-KC",
        SignedOn = Signed,
        IsTaskAssignment = IsTask,
        Year = Year,
        Projects = [.. projects],
        Payments = Payments,
        Accounts = Accounts,
    });

    private ProductionPlace Place() => new()
    {
        Province = Province.Parse("binh_dinh"),
        Commune = "Phước Lộc",
        Kind = Kind,
        Urban = Urban,
        ConvertedOn = ConvertedOn,
        IsDifficultArea = IsDifficult,
    };

    private static ProjectStep[] Step(ProjectStage stage, LocalDate? day) => day is null ? [] : [new() { Stage = stage, Date = day }];

    private static Vnd? Millions(long? amount) => amount is { } millions ? Vnd.FromMillions(millions) : null;
}
