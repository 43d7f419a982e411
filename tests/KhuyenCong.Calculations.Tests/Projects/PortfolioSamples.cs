using KhuyenCong.Domain;
using NodaTime;

namespace KhuyenCong.Calculations.Tests;

/// <summary>
/// Four projects of two years with their contracts, in triệu đồng.
/// <code>
///                 year  province    cost  support        counterpart  advanced  direct  cleared  refunded  settled
/// A               2016  binh_dinh    400  200 national           200       140      20      100        10        -
/// B national      2016  binh_dinh    300  100                              70       -        -         -
/// B local               (B together) 100   50                    250        -       50       -         -       45
/// C               2017  quang_ngai   160   80 local               80        no contract
/// D               2017  quang_ngai   120   60 not split          not stated 30       -        -         -
/// </code>
/// </summary>
internal static class PortfolioSamples
{
    internal const string Centre = "Trung tâm Khuyến công Bình Định";

    internal static PromotionProject A { get; } = new(
        Define("A", 2016, "binh_dinh", Item(400, 200, FundingSource.National), counterpart: 200));

    internal static PromotionProject B { get; } = new(new ProjectDefinition
    {
        Id = "B",
        Name = "Đề án B",
        Year = 2016,
        Place = PlaceIn("binh_dinh"),
        Parties = [new() { Role = PartyRole.Implementing, Name = Centre }],
        Items =
        [
            Item(300, 100, FundingSource.National, "demonstration_model"),
            Item(100, 50, FundingSource.LocalProvince, settled: 45),
        ],
        Counterpart = Vnd.FromMillions(250),
        Steps = [new() { Stage = ProjectStage.Settled, Date = new(2016, 12, 20) }],
    });

    internal static PromotionProject C { get; } = new(
        Define("C", 2017, "quang_ngai", Item(160, 80, FundingSource.LocalProvince), counterpart: 80));

    internal static PromotionProject D { get; } = new(Define("D", 2017, "quang_ngai", Item(120, 60, FundingSource.StateBudget)));

    internal static ProjectDocument Document { get; } = new("sample", [A, B, C, D],
    [
        Contract(
            "1",
            [A],
            Pay(PaymentKind.Advance, 140),
            Pay(PaymentKind.DirectPayment, 20),
            Pay(PaymentKind.Clearing, 100),
            Pay(PaymentKind.Refund, 10, day: new(2017, 1, 10))),
        Contract("2", [B], FundingSource.National, Pay(PaymentKind.Advance, 70)),
        Contract("3", [B], FundingSource.LocalProvince, Pay(PaymentKind.DirectPayment, 50)),
        Contract("4", [D], Pay(PaymentKind.Advance, 30, day: new(2017, 6, 1))),
    ]);

    /// <summary>Totals, rates and attainments, of the whole and of parts, with a number and without.</summary>
    internal static IEnumerable<CalculationResult> Results
    {
        get
        {
            Indicator jobs = NationalIndicators.Get("jobs_created");
            PromotionProject planned = new(new ProjectDefinition
            {
                Id = "E",
                Name = "Đề án E",
                Year = 2016,
                Items = [Item(20, 10, FundingSource.National)],
                Results =
                [
                    new() { Indicator = jobs, Planned = new(40, jobs.Unit), Achieved = new(35, jobs.Unit) },
                    new() { Indicator = NationalIndicators.TrainedWorkers, Planned = new(1_400, NationalIndicators.TrainedWorkers.Unit) },
                ],
            });
            ProjectPortfolio portfolio = ProjectPortfolio.Of(new("results", [A, planned, D]), new(2016, 2017));
            Target target = NationalPrograms.On(new LocalDate(2016, 6, 30)).TargetFor(NationalIndicators.TrainedWorkers);
            ProjectPortfolio[] parts = [portfolio, .. portfolio.ByFunding(), .. portfolio.ByContent()];
            return parts.SelectMany(part => new CalculationResult[]
            {
                part.Count, part.Cost, part.Support, part.Counterpart, part.Disbursed, part.DisbursedOfSupport, part.Leverage,
                part.Planned(jobs), part.Achieved(jobs), part.AttainmentOf(jobs), part.AttainmentOf(NationalIndicators.TrainedWorkers),
                part.PlanAgainst(target),
            });
        }
    }

    internal static ProductionPlace PlaceIn(string province) => new() { Province = Province.Parse(province) };

    internal static ProjectItem Item(
        int cost, int support, FundingSource funding, string? content = "advanced_machinery", int? settled = null) => new()
        {
            Content = content is null ? null : SupportTable.National.GetContent(content),
            Cost = Vnd.FromMillions(cost),
            Support = Vnd.FromMillions(support),
            Funding = funding,
            SettledSupport = settled is { } amount ? Vnd.FromMillions(amount) : null,
        };

    internal static ContractPayment Pay(PaymentKind kind, int amount, string? project = null, LocalDate? day = null) =>
        new() { Kind = kind, Date = day ?? new(2016, 6, 1), Amount = Vnd.FromMillions(amount), Project = project };

    internal static ImplementationContract Contract(string id, PromotionProject[] projects, params ContractPayment[] payments) =>
        Contract(id, projects, FundingSource.Unstated, payments);

    internal static ImplementationContract Contract(
        string id, PromotionProject[] projects, FundingSource funding, params ContractPayment[] payments) =>
        new(new ContractDefinition { Id = id, Projects = [.. projects], Funding = funding, Payments = [.. payments] });

    internal static ProjectDefinition Define(string id, int? year, string? province, ProjectItem item, int? counterpart = null) => new()
    {
        Id = id,
        Name = "Đề án " + id,
        Year = year,
        Place = province is null ? null : PlaceIn(province),
        Items = [item],
        Counterpart = counterpart is { } capital ? Vnd.FromMillions(capital) : null,
    };

    /// <summary>A total in triệu đồng; null when undefined.</summary>
    internal static decimal? Millions(RollupTotal total) => total.Observation?.Quantity.In(MeasureUnit.MillionDong).Value;
}
