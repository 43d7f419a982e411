using System.Collections.Immutable;
using System.Globalization;
using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <summary>The roll-up of a portfolio, and the projects that do not state an amount that it adds up.</summary>
internal sealed class PortfolioCube
{
    private const int NamedAtMost = 5;

    private static readonly ImmutableArray<PortfolioMeasure> s_measures = [.. Enum.GetValues<PortfolioMeasure>()];
    private static readonly ImmutableArray<PortfolioMeasure> s_paid =
        [PortfolioMeasure.Advanced, PortfolioMeasure.Disbursed, PortfolioMeasure.OutstandingAdvance];

    private readonly PortfolioScope _scope;
    private readonly PortfolioBook _book;
    private readonly Dictionary<string, PortfolioPart> _parts;
    private readonly RollupBuilder _builder;
    private readonly Dictionary<PortfolioMeasure, List<string>> _missing = [];
    private readonly RollupTotals _totals;
    private readonly RollupTotal?[] _figures = new RollupTotal?[s_measures.Length];

    internal PortfolioCube(PortfolioScope scope, ImmutableArray<PortfolioPart> parts, PortfolioBook book)
    {
        _scope = scope;
        _book = book;
        _parts = parts.ToDictionary(part => part.Project.Id, StringComparer.Ordinal);
        _builder = new(new(
            [scope.Place],
            s_measures.Select(measure => scope.IndicatorOf(measure, book.Options.Catalogue)).Distinct(),
            [ReportingPeriod.Of(scope.Years)],
            s_measures.Select(scope.FundingOf).Distinct(),
            s_measures.Select(PortfolioScope.StageOf).Distinct()));
        foreach (PortfolioPart part in parts)
        {
            Add(part);
        }

        AddUnattributed();
        _totals = _builder.Build().Totals(options: book.Options);
    }

    /// <summary>Returns a figure of the portfolio, or the reason if there is none.</summary>
    internal RollupTotal Of(PortfolioMeasure measure) => _figures[(int)measure] ??= Find(measure);

    private RollupTotal Find(PortfolioMeasure measure)
    {
        RollupCoordinates at = At(measure);
        return _missing.TryGetValue(measure, out List<string>? ids)
            ? new(_totals.ScopeOf(at), new(UndefinedReason.NotStatedInProject, Names(ids)), _totals)
            : _totals.At(at.Place, at.Indicator, at.Period, at.Funding, at.Stage);
    }

    private void Add(PortfolioPart part)
    {
        PortfolioAmounts amounts = new(part, _scope.Funding, _book);
        foreach (PortfolioMeasure measure in s_measures)
        {
            if (measure == PortfolioMeasure.Projects)
            {
                Add(measure, 1, 1);
            }
            else if (amounts.Of(measure) is { } stated)
            {
                // Each project counts as one figure, regardless of the number of its amounts.
                Add(measure, 0, 1);
                foreach (Vnd amount in stated)
                {
                    Add(measure, amount.Dong, 0);
                }
            }
            else
            {
                Miss(measure, part.Project.Id);
            }
        }
    }

    /// <summary>Adds payments that can be for several projects; they belong to the portfolio only if all these projects do.</summary>
    private void AddUnattributed()
    {
        IEnumerable<ImplementationContract> contracts = _parts.Values
            .SelectMany(part => _book.ContractsOf(part.Project)).Distinct().Where(_book.Unattributed.Contains);
        foreach (ImplementationContract contract in contracts)
        {
            bool[] within = [.. contract.Projects.SelectMany(project => AreMeant(contract, project)).Distinct()];
            if (within is [false])
            {
                continue;
            }

            foreach (PortfolioMeasure measure in s_paid)
            {
                foreach (Vnd amount in _book.Unattributed[contract].Select(paid => PortfolioAmounts.Of(measure, paid)).OfType<Vnd>())
                {
                    if (within is [true])
                    {
                        Add(measure, amount.Dong, 0);
                    }
                    else
                    {
                        Miss(measure, contract.Id);
                    }
                }
            }
        }
    }

    private IEnumerable<bool> AreMeant(ImplementationContract contract, PromotionProject project) => PortfolioBook.AreMeant(
        contract, project, item => _parts.TryGetValue(project.Id, out PortfolioPart? part) && part.Has(item), _scope.Funding);

    private void Add(PortfolioMeasure measure, long amount, long count) =>
        _builder.Add(At(measure), amount, count, _scope.Status(_book.AsOf));

    private void Miss(PortfolioMeasure measure, string id)
    {
        if (!_missing.TryGetValue(measure, out List<string>? ids))
        {
            _missing.Add(measure, ids = []);
        }

        // The payments of a contract are consecutive, so only the last id needs to be compared.
        if (ids.Count == 0 || !string.Equals(ids[^1], id, StringComparison.Ordinal))
        {
            ids.Add(id);
        }
    }

    private RollupCoordinates At(PortfolioMeasure measure) => new(
        0,
        _builder.Axes.Indicators.IndexOf(_scope.IndicatorOf(measure, _book.Options.Catalogue)),
        0,
        _builder.Axes.FundingSources.IndexOf(_scope.FundingOf(measure)),
        _builder.Axes.FundingStages.IndexOf(PortfolioScope.StageOf(measure)));

    /// <summary>Names the first few projects that do not state the amount, and states how many others there are.</summary>
    internal static BilingualText Names(List<string> ids)
    {
        string named = string.Join(", ", ids.Take(NamedAtMost));
        return ids.Count <= NamedAtMost
            ? new(named)
            : Messages.Of(Wording.AndOthers, named, (ids.Count - NamedAtMost).ToString(CultureInfo.InvariantCulture));
    }
}
