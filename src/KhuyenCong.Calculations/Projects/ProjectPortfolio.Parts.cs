using System.Collections.Immutable;
using KhuyenCong.Domain;
using NodaTime;

namespace KhuyenCong.Calculations;

/// <content>The parts of a portfolio, which are portfolios themselves.</content>
public sealed partial class ProjectPortfolio
{
    /// <summary>
    /// Divides the portfolio by source of state money (theo nguồn kinh phí), as stated by the items: KCQG and KCĐP or, in the portfolio of
    /// KCĐP, its levels; money without a stated split comes last.
    /// </summary>
    /// <remarks>
    /// A project with support from two sources counts in both parts. Its counterpart capital, its adjusted support and the payments of a
    /// contract that does not state its source are not split by source, so these totals are undefined in the parts.
    /// </remarks>
    /// <returns>The parts, each with at least one project.</returns>
    public ImmutableArray<ProjectPortfolio> ByFunding()
    {
        FundingSource[] fundingSources = [.. _parts.SelectMany(part => part.Costs).Select(item => PartOf(item.Funding)).Distinct().Order()];
        return Rows(
            fundingSources.Where(funding => !IsUnsplit(funding)).Select(funding => (
                funding.DisplayName(), _scope with { Funding = funding }, Where(item => PartOf(item.Funding) == funding))),
            Wording.SourcesNotSplit,
            Where(item => IsUnsplit(PartOf(item.Funding))));
    }

    /// <summary>Divides the portfolio by content of support (theo nội dung hỗ trợ), as stated by the items.</summary>
    /// <returns>The parts, each with at least one project, in the order of the document; items without a content come last.</returns>
    public ImmutableArray<ProjectPortfolio> ByContent() =>
        ByItems(static item => item.Content, static content => content.Name, static (scope, content) => scope with { Content = content });

    /// <summary>
    /// Divides the portfolio by content of activity (theo nội dung hoạt động), Decree 45/2012/NĐ-CP article 4, as stated by the items.
    /// </summary>
    /// <returns>The parts, each with at least one project, in the order of the document; items without a content come last.</returns>
    public ImmutableArray<ProjectPortfolio> ByActivity() =>
        ByItems(static item => item.Activity, static content => content.Name, static (scope, content) => scope with { Activity = content });

    /// <summary>Divides the portfolio by plan year (theo năm kế hoạch).</summary>
    /// <returns>The parts, each with at least one project, in the order of years.</returns>
    public ImmutableArray<ProjectPortfolio> ByYear() =>
    [
        .. _parts.GroupBy(part => part.Project.Year!.Value).OrderBy(group => group.Key).Select(group => new ProjectPortfolio(
            Phrase.Of(ReportingPeriod.Year(group.Key)), _scope with { Years = new(group.Key) }, [.. group], _book)),
    ];

    /// <summary>
    /// Divides the portfolio by the place where the projects are carried out or, if not stated, where all beneficiaries produce (theo địa
    /// bàn).
    /// </summary>
    /// <param name="places">
    /// The places, such as provinces after a merger or the regions of a scheme; null for the provinces of the plan years. Projects outside
    /// all these places are in no part.
    /// </param>
    /// <returns>The parts, each with at least one project; projects that state no place come last.</returns>
    /// <exception cref="ArgumentNullException">A place is null.</exception>
    public ImmutableArray<ProjectPortfolio> ByPlace(IEnumerable<ReportingUnit>? places = null)
    {
        (PortfolioPart Part, ReportingUnit? Place)[] placed =
            [.. _parts.Select(part => (part, PlaceOf(part.Project, _book.Options.Catalogue)))];
        ReportingUnit[] rows =
        [
            .. places ?? placed.Select(one => one.Place).OfType<ReportingUnit>().Distinct().OrderBy(IndexOf),
        ];
        foreach (ReportingUnit row in rows)
        {
            ArgumentNullException.ThrowIfNull(row, nameof(places));
        }

        return Rows(
            rows.Select(row => (row.Name, _scope.At(row), Of(one => one is not null && IsIn(one, row)))),
            Wording.PlaceNotStated,
            Of(one => one is null));

        // A province and the province that it later became are separate rows, unless the caller names a place that contains both.
        bool IsIn(ReportingUnit one, ReportingUnit row) => places is null ? one == row : RollupPlaces.IsWithin(one, row);

        ImmutableArray<PortfolioPart> Of(Func<ReportingUnit?, bool> isIn) =>
            [.. placed.Where(one => isIn(one.Place)).Select(one => one.Part)];
    }

    /// <summary>
    /// Divides the portfolio by implementing organisation (theo đơn vị thực hiện); organisations that carry out projects together form a
    /// separate part.
    /// </summary>
    /// <returns>The parts, each with at least one project, by name; projects without an implementing organisation come last.</returns>
    public ImmutableArray<ProjectPortfolio> ByOrganisation()
    {
        ILookup<string, PortfolioPart> parts = _parts.ToLookup(
            part => OrganisationOf(part.Project)?.Name.Vietnamese ?? string.Empty, StringComparer.Ordinal);
        return Rows(
            parts.Select(group => group.Key).Where(name => name.Length > 0).Order(StringComparer.Ordinal)
                .Select(ReportingUnit.Organisation)
                .Select(unit => (unit.Name, _scope.At(unit), parts[unit.Name.Vietnamese].ToImmutableArray())),
            Wording.OrganisationNotStated,
            [.. parts[string.Empty]]);
    }

    /// <summary>Divides the portfolio by project (theo đề án).</summary>
    /// <returns>One part for each project, in the order of the document.</returns>
    public ImmutableArray<ProjectPortfolio> ByProject() =>
    [
        .. _parts.Select(part =>
        {
            BilingualText name = new(part.Project.ToString());
            return new ProjectPortfolio(name, _scope.Within(name), [part], _book);
        }),
    ];

    /// <summary>Divides the portfolio by a key of the items, in the order in which the keys first occur.</summary>
    private ImmutableArray<ProjectPortfolio> ByItems<T>(
        Func<ProjectItem, T?> keyOf, Func<T, BilingualText> nameOf, Func<PortfolioScope, T, PortfolioScope> limit)
        where T : class => Rows(
            _parts.SelectMany(part => part.Costs).Select(keyOf).OfType<T>().Distinct()
                .Select(key => (nameOf(key), limit(_scope.Within(nameOf(key)), key), Where(item => Equals(keyOf(item), key)))),
            Wording.ContentNotStated,
            Where(item => keyOf(item) is null));

    /// <summary>
    /// Creates a table: its rows, and last the projects and items that do not state where they belong. The names of the rows say that
    /// these can be missing from them.
    /// </summary>
    private ImmutableArray<ProjectPortfolio> Rows(
        IEnumerable<(BilingualText Name, PortfolioScope Scope, ImmutableArray<PortfolioPart> Parts)> rows,
        Wording notStated,
        ImmutableArray<PortfolioPart> rest)
    {
        BilingualText name = Messages.Of(notStated);
        return
        [
            .. rows.Where(row => !row.Parts.IsEmpty)
                .Select(row => new ProjectPortfolio(row.Name, row.Scope.Without(rest.IsEmpty ? null : name), row.Parts, _book)),
            .. rest.IsEmpty ? Array.Empty<ProjectPortfolio>() : [new ProjectPortfolio(name, _scope.Within(name), rest, _book)],
        ];
    }

    private ImmutableArray<PortfolioPart> Where(Func<ProjectItem, bool> isMeant) =>
        [.. _parts.Select(part => part.Where(isMeant)).OfType<PortfolioPart>()];

    /// <summary>Returns the part for a source: in a portfolio of the state budget, all levels of KCĐP are one part.</summary>
    private FundingSource PartOf(FundingSource funding) =>
        Funding == FundingSource.StateBudget && ProjectMoney.IsLocal(funding) ? FundingSource.Local : funding;

    /// <summary>Determines whether a source is the whole without a stated split: the state budget, or KCĐP without a level.</summary>
    private bool IsUnsplit(FundingSource funding) =>
        funding == Funding && funding is (FundingSource.StateBudget or FundingSource.Local);

    private int IndexOf(ReportingUnit place) => _book.Options.Catalogue.Atlas.Provinces.IndexOf(place.Province!.Province);

    /// <summary>Returns the province of a project, as of its plan year; null when it is not stated, or when there are several.</summary>
    private static ReportingUnit? PlaceOf(PromotionProject project, Catalogue catalogue)
    {
        Province? province = project.Place?.Province ?? (project.Parties
            .Where(party => party.Role == PartyRole.Beneficiary)
            .Select(party => party.Place?.Province).Distinct().Take(2).ToArray() is [{ } only] ? only : null);
        if (province is null || catalogue.Atlas.FindProvince(province.Id) is null)
        {
            return null;
        }

        AdministrativeAtlas atlas = catalogue.Atlas;
        LocalDate day = project.Year is { } year ? new(year, 12, 31) : atlas.LastDayOf(province);
        day = LocalDate.Max(LocalDate.Min(day, atlas.LastDayOf(province)), atlas.FirstDayOf(province));
        return ReportingUnit.Of(atlas.FindOn(day)!.Find(province)!);
    }

    /// <summary>Returns the organisation that carries out a project, or several of them as one; null when none is stated.</summary>
    private static ReportingUnit? OrganisationOf(PromotionProject project)
    {
        string[] names =
        [
            .. project.Parties.Where(party => party.Role == PartyRole.Implementing).Select(party => party.Name)
                .Order(StringComparer.Ordinal),
        ];
        return names.Length == 0 ? null : ReportingUnit.Organisation(string.Join("; ", names));
    }
}
