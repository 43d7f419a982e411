using System.Collections.Immutable;
using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using KhuyenCong.Domain;
using NodaTime;
using static KhuyenCong.Calculations.Tests.PortfolioSamples;

namespace KhuyenCong.Calculations.Tests;

/// <summary>Over random portfolios the totals are the plain sums, and the rows of a table add up to its total.</summary>
public partial class ProjectPortfolioTest
{
    private static readonly string[] s_provinces = ["binh_dinh", "quang_ngai", "ha_noi"];
    private static readonly FundingSource[] s_sources = [FundingSource.National, FundingSource.LocalProvince, FundingSource.StateBudget];

    private static readonly Gen<ProjectItem> s_item =
        from cost in Gen.Choose(0, 1_000)
        from support in Gen.Choose(0, 1_000)
        from source in Gen.Elements(s_sources)
        from settled in Gen.Choose(0, 500)
        select Item(cost, support, source, settled: settled);

    private static readonly Gen<ProjectDefinition> s_project =
        from year in Gen.Choose(2016, 2017)
        from province in Gen.Elements(s_provinces)
        from items in s_item.NonEmptyListOf()
        from counterpart in Gen.Choose(0, 2_000)
        select new ProjectDefinition
        {
            Name = "Đề án",
            Year = year,
            Place = PlaceIn(province),
            Items = [.. items],
            Counterpart = Vnd.FromMillions(counterpart),
        };

    private static readonly Gen<ContractPayment> s_payment =
        from kind in Gen.Elements(PaymentKind.Advance, PaymentKind.DirectPayment, PaymentKind.Clearing, PaymentKind.Refund)
        from amount in Gen.Choose(1, 100)
        from day in Gen.Choose(0, 700)
        select Pay(kind, amount, day: new LocalDate(2016, 1, 1).PlusDays(day));

    private static readonly Gen<ProjectDocument> s_document =
        from definitions in s_project.NonEmptyListOf()
        from payments in s_payment.ListOf().ListOf(definitions.Count)
        select Made([.. definitions], [.. payments]);

    [Fact]
    public void Totals_are_plain_sums() => Prop.ForAll(
        s_document.ToArbitrary(),
        Gen.Choose(0, 700).ToArbitrary(),
        (document, day) =>
        {
            LocalDate asOf = new LocalDate(2016, 1, 1).PlusDays(day);
            ProjectPortfolio portfolio = ProjectPortfolio.Of(document, s_years);
            Assert.Equal(document.Projects.Sum(project => project.Cost.Dong), Dong(portfolio.Cost));
            Assert.Equal(document.Projects.Sum(project => project.Support.Dong), Dong(portfolio.Support));
            Assert.Equal(document.Projects.Sum(project => project.Counterpart!.Value.Dong), Dong(portfolio.Counterpart));
            Assert.Equal(
                document.Projects.SelectMany(project => project.Items).Sum(item => item.SettledSupport!.Value.Dong),
                Dong(portfolio.Settled));
            Assert.Equal(NotNegative(document.Contracts.Sum(contract => contract.CashOut.Dong)), Dong(portfolio.Disbursed));
            Assert.Equal(
                NotNegative(document.Contracts.Sum(contract => contract.OutstandingAdvance.Dong)), Dong(portfolio.OutstandingAdvance));
            Assert.Equal(
                document.Contracts.SelectMany(contract => contract.Payments)
                    .Where(payment => payment.Kind == PaymentKind.Advance && payment.Date <= asOf).Sum(payment => payment.Amount.Dong),
                Dong(ProjectPortfolio.Of(document, s_years, asOf: asOf).Advanced));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_rows_of_a_table_add_up_to_its_total() => Prop.ForAll(s_document.ToArbitrary(), document =>
    {
        ProjectPortfolio portfolio = ProjectPortfolio.Of(document, s_years);
        ImmutableArray<ProjectPortfolio>[] tables =
        [
            portfolio.ByFunding(), portfolio.ByPlace(), portfolio.ByYear(), portfolio.ByContent(), portfolio.ByOrganisation(),
            portfolio.ByProject(),
        ];
        foreach (ImmutableArray<ProjectPortfolio> rows in tables)
        {
            Assert.Equal(Dong(portfolio.Support), rows.Sum(row => Dong(row.Support)));
            Assert.Equal(Dong(portfolio.Cost), rows.Sum(row => Dong(row.Cost)));
        }

        // Every row of these tables has whole projects.
        foreach (ImmutableArray<ProjectPortfolio> rows in tables.Where((_, i) => i > 0))
        {
            Assert.Equal(Dong(portfolio.Counterpart), rows.Sum(row => Dong(row.Counterpart)));
            Assert.Equal(Dong(portfolio.Advanced), rows.Sum(row => Dong(row.Advanced)));
            Assert.Equal(portfolio.Count.Observation!.Quantity.Value, rows.Sum(row => row.Count.Observation!.Quantity.Value));
        }
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_table_of_a_row_is_a_row_of_the_table_of_the_other_axis() => Prop.ForAll(s_document.ToArbitrary(), document =>
    {
        ProjectPortfolio portfolio = ProjectPortfolio.Of(document, s_years);
        Dictionary<(FundingSource, string), long?> bySource = portfolio.ByFunding()
            .SelectMany(source => source.ByPlace().Select(place => (Key: (source.Funding, place.Place.Id), Sum: Dong(place.Support))))
            .ToDictionary(cell => cell.Key, cell => cell.Sum);
        Dictionary<(FundingSource, string), long?> byPlace = portfolio.ByPlace()
            .SelectMany(place => place.ByFunding().Select(source => (Key: (source.Funding, place.Place.Id), Sum: Dong(source.Support))))
            .ToDictionary(cell => cell.Key, cell => cell.Sum);
        Assert.Equal(bySource.OrderBy(cell => cell.Key), byPlace.OrderBy(cell => cell.Key));
    }).QuickCheckThrowOnFailure();

    private static ProjectDocument Made(ProjectDefinition[] definitions, IReadOnlyCollection<ContractPayment>[] payments)
    {
        PromotionProject[] projects =
        [
            .. definitions.Select((definition, i) => new PromotionProject(new ProjectDefinition
            {
                Id = i.ToString(CultureInfo.InvariantCulture),
                Name = definition.Name,
                Year = definition.Year,
                Place = definition.Place,
                Items = definition.Items,
                Counterpart = definition.Counterpart,
            })),
        ];
        return new("made_up", projects, projects.Select((project, i) => Contract(project.Id, [project], [.. payments[i]])));
    }

    private static long? NotNegative(long sum) => sum < 0 ? null : sum;

    private static long? Dong(RollupTotal total) => total.Observation is { } figure ? figure.Quantity.ToVnd().Dong : null;
}
