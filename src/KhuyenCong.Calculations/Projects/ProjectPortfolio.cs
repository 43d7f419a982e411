using System.Collections.Immutable;
using System.Text.Json.Serialization;
using KhuyenCong.Domain;
using NodaTime;

namespace KhuyenCong.Calculations;

/// <summary>
/// A portfolio of the projects of some plan years (danh mục đề án), or of those with one source, content, year, place or implementing
/// organisation, or of a single project. It has the number of projects, totals of their money and rates. The portfolio of one year is the
/// annual plan (kế hoạch khuyến công), Decree 45/2012/NĐ-CP article 2.2.
/// </summary>
/// <remarks>
/// Every figure is a total of a <see cref="Rollup"/> with one figure for each project. If a project does not state a figure, or states it
/// only for the whole project when only some of its items are included, the figure does not count as zero: the total is undefined and
/// names the project. "Giải ngân" has no definition in law, so the name of each rate states both of its operands.
/// </remarks>
/// <example><code>
/// ProjectPortfolio portfolio = ProjectPortfolio.Of(document, new YearRange(2016));
/// Console.WriteLine(portfolio.DisbursedOfSupport.Describe());
/// foreach (ProjectPortfolio province in portfolio.ByPlace())
///     Console.WriteLine($"{province.Name.Vietnamese}: {province.Support.Describe()}");
/// </code></example>
[JsonConverter(typeof(NoJsonConverter<ProjectPortfolio>))]
public sealed partial class ProjectPortfolio
{
    private readonly PortfolioScope _scope;
    private readonly ImmutableArray<PortfolioPart> _parts;
    private readonly PortfolioBook _book;
    private readonly Lazy<PortfolioCube> _cube;

    private ProjectPortfolio(BilingualText name, PortfolioScope scope, ImmutableArray<PortfolioPart> parts, PortfolioBook book)
    {
        Name = name;
        _scope = scope;
        _parts = parts;
        _book = book;
        _cube = new(() => new(_scope, _parts, _book));
    }

    /// <summary>
    /// The name of the portfolio (tên); for a row of a table, that of its source, content, year, place, organisation or project.
    /// </summary>
    public BilingualText Name { get; }

    /// <summary>The place or organisation of the projects (địa bàn hoặc đơn vị thực hiện).</summary>
    public ReportingUnit Place => _scope.Place;

    /// <summary>The plan years (các năm kế hoạch).</summary>
    public YearRange Years => _scope.Years;

    /// <summary>
    /// The source of state money (nguồn kinh phí); the state budget if the portfolio includes all sources, or if they are not split.
    /// </summary>
    public FundingSource Funding => _scope.Funding;

    /// <summary>The content of support to which the portfolio is limited (nội dung hỗ trợ); null if there is no limit.</summary>
    public SupportContent? Content => _scope.Content;

    /// <summary>The content of activity to which the portfolio is limited (nội dung hoạt động); null if there is no limit.</summary>
    public ActivityContent? Activity => _scope.Activity;

    /// <summary>
    /// The projects (các đề án), in the order of the document; if the portfolio is limited to a source or content, only the matching items
    /// count.
    /// </summary>
    public ImmutableArray<PromotionProject> Projects => [.. _parts.Select(part => part.Project)];

    /// <summary>
    /// The projects that possibly belong to the portfolio (đề án chưa xác định được), but do not state their plan year or place; no figure
    /// includes them.
    /// </summary>
    public ImmutableArray<PromotionProject> NotPlaced { get; private init; } = [];

    /// <summary>The number of projects (số đề án).</summary>
    public RollupTotal Count => _cube.Value.Of(PortfolioMeasure.Projects);

    /// <summary>The total cost (tổng kinh phí thực hiện), in đồng, from all sources.</summary>
    public RollupTotal Cost => _cube.Value.Of(PortfolioMeasure.Cost);

    /// <summary>The support as first approved (kinh phí hỗ trợ trước điều chỉnh), in đồng.</summary>
    public RollupTotal InitialSupport => _cube.Value.Of(PortfolioMeasure.InitialSupport);

    /// <summary>The approved support as adjusted (kinh phí hỗ trợ sau điều chỉnh), in đồng.</summary>
    public RollupTotal Support => _cube.Value.Of(PortfolioMeasure.Support);

    /// <summary>The part of the support that the budget allocated (kinh phí được giao), in đồng.</summary>
    public RollupTotal Allocated => _cube.Value.Of(PortfolioMeasure.Allocated);

    /// <summary>The advances (kinh phí đã tạm ứng), in đồng, including those that were cleared.</summary>
    public RollupTotal Advanced => _cube.Value.Of(PortfolioMeasure.Advanced);

    /// <summary>The cash paid out (số đã chi), in đồng: advances and direct payments, minus refunds.</summary>
    public RollupTotal Disbursed => _cube.Value.Of(PortfolioMeasure.Disbursed);

    /// <summary>The outstanding advances (dư tạm ứng), in đồng: advances minus the amounts cleared or paid back.</summary>
    public RollupTotal OutstandingAdvance => _cube.Value.Of(PortfolioMeasure.OutstandingAdvance);

    /// <summary>The settled support (kinh phí đã quyết toán), in đồng; a project that is not settled adds nothing.</summary>
    public RollupTotal Settled => _cube.Value.Of(PortfolioMeasure.Settled);

    /// <summary>
    /// The money carried over to the next year (kinh phí chuyển sang năm sau), in đồng, Decree 45/2012/NĐ-CP article 14.4.
    /// </summary>
    public RollupTotal CarriedOver => _cube.Value.Of(PortfolioMeasure.CarriedOver);

    /// <summary>The counterpart capital (vốn đối ứng), in đồng.</summary>
    public RollupTotal Counterpart => _cube.Value.Of(PortfolioMeasure.Counterpart);

    /// <summary>Cash paid out as a share of approved support (số đã chi trên kinh phí hỗ trợ được duyệt).</summary>
    public Share DisbursedOfSupport => Rate(PortfolioMeasure.Disbursed, PortfolioMeasure.Support);

    /// <summary>Cash paid out as a share of allocated support (số đã chi trên kinh phí được giao).</summary>
    public Share DisbursedOfAllocated => Rate(PortfolioMeasure.Disbursed, PortfolioMeasure.Allocated);

    /// <summary>Settled support as a share of approved support (đã quyết toán trên kinh phí hỗ trợ được duyệt).</summary>
    public Share SettledOfSupport => Rate(PortfolioMeasure.Settled, PortfolioMeasure.Support);

    /// <summary>Outstanding advances as a share of all advances (dư tạm ứng trên số đã tạm ứng).</summary>
    public Share OutstandingOfAdvanced => Rate(PortfolioMeasure.OutstandingAdvance, PortfolioMeasure.Advanced);

    /// <summary>Counterpart capital per đồng of approved support (vốn đối ứng trên một đồng hỗ trợ).</summary>
    public Leverage Leverage => LeverageCalculator.Calculate(Counterpart, Support, _book.Options);

    /// <summary>Creates the portfolio of the projects of some plan years (lập danh mục đề án).</summary>
    /// <param name="document">
    /// The projects and their contracts. A project without a contract has no payments. However, its payments count as not stated if its
    /// steps imply a contract, if it states settled support, or if the document has no contracts at all.
    /// </param>
    /// <param name="years">The plan years.</param>
    /// <param name="place">
    /// The place where the projects are carried out, or the organisation that carries them out; null for the nation.
    /// </param>
    /// <param name="asOf">The last day of the adjustments, payments and settlements that count; null to count all of them.</param>
    /// <param name="options">The catalogue and other choices; null for the defaults.</param>
    /// <returns>The portfolio.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="asOf"/> is not in the ISO calendar.</exception>
    public static ProjectPortfolio Of(
        ProjectDocument document,
        YearRange years,
        ReportingUnit? place = null,
        LocalDate? asOf = null,
        CalculationOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(document);
        if (asOf is { } day)
        {
            IsoDates.Require(day, nameof(asOf));
        }

        place ??= ReportingUnit.Nation;
        PortfolioBook book = new(document, asOf, CalculationOptions.Of(options));
        ILookup<bool?, PromotionProject> belong = document.Projects
            .ToLookup(project => IsOf(project, years) & BelongsTo(project, place, book.Options.Catalogue));
        PortfolioScope scope = new(place, years, FundingSource.StateBudget, null);
        return new(
            place.Name,
            scope.Without(!belong[null].Any() ? null : Messages.Of(Wording.YearOrPlaceNotStated)),
            [.. belong[true].Select(PortfolioPart.Of)],
            book)
        {
            NotPlaced = [.. belong[null]],
        };
    }

    /// <summary>Returns the name, the years and the number of projects.</summary>
    /// <returns>Text such as "cả nước, 2016: 12 projects".</returns>
    public override string ToString() =>
        $"{Name.Vietnamese}, {Years}: {CountedNoun.Of(_parts.Length, "project")}";

    /// <summary>Determines whether a project belongs to the plan years; null if it does not state its year.</summary>
    private static bool? IsOf(PromotionProject project, YearRange years) => project.Year is { } year ? years.Contains(year) : null;

    /// <summary>Determines whether a project belongs to a place or organisation; null if it does not state its own.</summary>
    private static bool? BelongsTo(PromotionProject project, ReportingUnit place, Catalogue catalogue) => place.Kind switch
    {
        ReportingUnitKind.Nation => true,
        ReportingUnitKind.Organisation => OrganisationOf(project) is { } organisation ? organisation == place : null,
        _ => PlaceOf(project, catalogue) is { } own ? RollupPlaces.IsWithin(own, place) : null,
    };

    private Share Rate(PortfolioMeasure part, PortfolioMeasure whole)
    {
        RollupTotal numerator = _cube.Value.Of(part), denominator = _cube.Value.Of(whole);
        return ShareCalculator.Calculate(NameOf(part), numerator, NameOf(whole), denominator, _book.Options);
    }

    private static BilingualText NameOf(PortfolioMeasure measure) => Messages.Of(measure switch
    {
        PortfolioMeasure.Disbursed => Wording.CashOut,
        PortfolioMeasure.Allocated => Wording.AllocatedSupport,
        PortfolioMeasure.Settled => Wording.SettledSupport,
        PortfolioMeasure.OutstandingAdvance => Wording.OutstandingAdvance,
        PortfolioMeasure.Advanced => Wording.AdvancedSupport,
        _ => Wording.ApprovedSupport,
    });
}
