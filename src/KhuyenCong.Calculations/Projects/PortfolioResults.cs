using System.Collections.Immutable;
using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <summary>The plans and achievements of the projects of a portfolio for one indicator, added up in a roll-up.</summary>
internal sealed class PortfolioResults
{
    private readonly PortfolioScope _scope;
    private readonly PortfolioBook _book;
    private readonly Indicator _indicator;
    private readonly ImmutableArray<(PortfolioPart Part, ProjectResult Result)> _results;

    internal PortfolioResults(PortfolioScope scope, ImmutableArray<PortfolioPart> parts, PortfolioBook book, Indicator indicator)
    {
        _scope = scope;
        _book = book;
        _indicator = indicator;
        _results =
        [
            .. parts.SelectMany(part => part.Project.Results, (part, result) => (part, result))
                .Where(pair => pair.result.Indicator == indicator),
        ];
    }

    internal RollupTotal Planned => Total(static result => result.Planned, ObservationStatus.Planned);

    internal RollupTotal Achieved => Total(static result => result.Achieved, _scope.Status(_book.AsOf));

    /// <summary>
    /// The achievements measured against the plan. For a single project, this includes indicators that a roll-up cannot add, such as
    /// ratios.
    /// </summary>
    internal Attainment Attainment => _results is [var (part, result)] && MisfitOfOne(part, result) is null
        && result is { Planned: { } planned, Achieved: { } achieved }
            ? AttainmentCalculator.Calculate(
                FigureOf(achieved, _scope.Status(_book.AsOf)), FigureOf(planned, ObservationStatus.Planned), _book.Options)
            : AttainmentCalculator.Calculate(Achieved, Planned, _book.Options);

    private Observation FigureOf(Quantity quantity, ObservationStatus status) =>
        new(_scope.IndicatorOf(_indicator).Of(quantity), _scope.Place, ReportingPeriod.Of(_scope.Years), status);

    private RollupTotal Total(Func<ProjectResult, Quantity?> quantityOf, ObservationStatus status)
    {
        RollupBuilder builder = new(new([_scope.Place], [_scope.IndicatorOf(_indicator)], [ReportingPeriod.Of(_scope.Years)]));
        DataMisfit? misfit = _results.Length > 1 && !_indicator.SummableOver.HasFlag(SummationAxes.Places)
            ? new(UndefinedReason.NotSummable, _indicator.Name)
            : null;
        List<string> missing = [];
        foreach ((PortfolioPart part, ProjectResult result) in _results)
        {
            misfit ??= MisfitOfOne(part, result);
            if (!part.IsWhole || quantityOf(result) is not { } quantity)
            {
                missing.Add(part.Project.Id);
            }
            else if ((misfit ??= MisfitOf(quantity)) is null)
            {
                builder.Add(default, (long)quantity.In(_indicator.Unit).Value, 1, status);
            }
        }

        RollupTotals totals = builder.Build().Totals(options: _book.Options);
        misfit ??= missing.Count == 0 ? null : new(UndefinedReason.NotStatedInProject, PortfolioCube.Names(missing));
        return misfit is null ? totals.At(0, 0, 0) : new(totals.ScopeOf(default), misfit, totals);
    }

    private DataMisfit? MisfitOfOne(PortfolioPart part, ProjectResult result) =>
        Definitions.Differ(result.Indicator, _indicator) ? new(UndefinedReason.DifferentDefinitions, _indicator.Name)
        : part.IsWhole ? null
        : new(UndefinedReason.NotStatedInProject, new(part.Project.Id));

    /// <summary>Returns the reason why a roll-up, which adds only whole numbers, cannot add a quantity; null if it can.</summary>
    private DataMisfit? MisfitOf(Quantity quantity) => quantity.In(_indicator.Unit).Value switch
    {
        < long.MinValue or > long.MaxValue => new(UndefinedReason.Overflow, _indicator.Name),
        var number when number != decimal.Truncate(number) =>
            new(UndefinedReason.NotSummable, Messages.Of(Wording.NotWhole, _indicator.Name)),
        _ => null,
    };
}
