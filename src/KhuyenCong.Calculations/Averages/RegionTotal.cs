using System.Collections.Immutable;
using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <summary>The total of one region or of all regions, with the sum, the provinces that reported and the divisor.</summary>
internal sealed record RegionTotal
{
    private static readonly BilingualText Per = Messages.Of(Wording.Province);
    private static readonly BilingualText Provinces = Messages.Of(Wording.Provinces);

    private readonly RollupTotal? _total;
    private readonly ImmutableArray<RegionTotal> _parts = [];

    internal RegionTotal(
        Region region, ImmutableArray<Observation> figures, CalculationOptions options, Caveats ofScheme, DataMisfit? conflict)
    {
        Options = options;
        OfScheme = ofScheme;
        Scheme = region.Scheme;
        Region = region;
        Figures = figures;
        Hedge = HedgeOf(figures);
        bool isOneTotal = figures.Any(static figure => figure.ReportingUnit.Kind == ReportingUnitKind.Region);
        int units = RegionCoverage.Count(region, figures) + (isOneTotal ? 1 : 0);
        All = region.Provinces.Length;
        Reporting = isOneTotal ? null : units;
        Divisor = options.Population == AveragePopulation.AllProvinces || isOneTotal ? All : units;
        Misfit = conflict?.Text;
        Reason = conflict?.Reason ?? figures switch
        {
            [] => UndefinedReason.MissingFigure,
            _ when !figures[0].Indicator.SummableOver.HasFlag(SummationAxes.Places) => UndefinedReason.NotSummable,
            _ when figures.Length > units || (isOneTotal && units > 1) => UndefinedReason.OverlappingFigures,
            _ => (UndefinedReason?)null,
        };
        if (Reason is null)
        {
            (Total, Reason) = Add(figures);
        }
    }

    /// <summary>Creates a total from a roll-up, which has already added up the figures.</summary>
    internal RegionTotal(
        Region region, RollupTotal total, bool isRestated, CalculationOptions options, Caveats ofScheme, DataMisfit? conflict)
    {
        Options = options;
        OfScheme = ofScheme;
        Scheme = region.Scheme;
        Region = region;
        IsRestated = isRestated;
        _total = total;
        Hedge = total.IsDefined ? total.Value.Hedge : Hedge.None;
        All = region.Provinces.Length;
        int? reporting = total.ReportingProvinces(out bool hasGap);
        HasGap = hasGap;
        Reporting = reporting;
        Divisor = options.Population == AveragePopulation.AllProvinces ? All : reporting ?? All;
        Misfit = conflict?.Text ?? total.Misfit;

        // The sum includes figures of provinces that have not reported every period, so it cannot be divided by the number of those that
        // have.
        bool isOfOthersToo = options.Population == AveragePopulation.ReportingProvinces && total.HasGaps;
        Reason = conflict?.Reason
            ?? (hasGap ? UndefinedReason.MissingFigure : total.Reason ?? (isOfOthersToo ? UndefinedReason.MissingPeriod : null));
        Total = Reason is null ? total.Value.Quantity : default;
    }

    private RegionTotal(ImmutableArray<RegionTotal> parts, CalculationOptions options, Caveats ofScheme)
    {
        Options = options;
        OfScheme = ofScheme;
        Scheme = parts[0].Scheme;
        _parts = parts;
        (bool areComplete, bool areCounted, bool hasReported, int reporting) = (true, false, false, 0);
        foreach (RegionTotal part in parts)
        {
            Hedge = HedgeAlgebra.Sum(Hedge, part.Hedge);
            All += part.All;
            Divisor += part.Divisor;
            areComplete &= part.IsComplete;
            areCounted |= part.Reporting is not null;
            reporting += part.Reporting ?? part.All;
            hasReported |= part.Reason != UndefinedReason.MissingFigure;
            Reason ??= part.Reason == UndefinedReason.MissingFigure ? null : part.Reason;
            Misfit ??= part.Misfit;
            IsRestated |= part.IsRestated;
        }

        DividesByAll = options.Population == AveragePopulation.AllProvinces || areComplete;

        // If every region was reported as one total, so was the nation. Otherwise provinces are counted, and a region reported as one
        // total counts with all its provinces.
        Reporting = areCounted ? reporting : null;
        Reason = hasReported ? Reason : UndefinedReason.MissingFigure;
        if (parts.Any(static part => part.HasGap))
        {
            // If only some parts of a province are known, the sum of the nation is incomplete too.
            HasGap = true;
            Reason = parts.Where(part => part.HasGap)
                .Select(part => part.Reason)
                .OrderBy(reason => reason == UndefinedReason.MissingFigure)
                .First();
            KnownParts = Reason == UndefinedReason.MissingFigure && Add(Figures) is ({ } known, null) ? known : null;
        }
        else if (Reason is null)
        {
            (Total, Reason) = Add(parts);
        }
    }

    /// <summary>The region; null for the nation.</summary>
    internal Region? Region { get; }

    /// <summary>The figures that are the operands; those of a roll-up and of the nation are created on first use.</summary>
    internal ImmutableArray<Observation> Figures
    {
        get => field.IsDefault
            ? field = _total is null ? [.. _parts.SelectMany(static part => part.Figures)]
                : _total.Observation is { } figure ? [figure]
                : []
            : field;
        private init;
    }

    /// <summary>The hedge of the sum.</summary>
    internal Hedge Hedge { get; private init; }

    internal Quantity Total { get; init; }

    internal UndefinedReason? Reason { get; init; }

    /// <summary>The data that do not belong together, if that is the reason.</summary>
    private BilingualText? Misfit { get; }

    /// <summary>The caveats of the lookup of the regions.</summary>
    internal Caveats OfScheme { get; }

    /// <summary>The options of the calculation.</summary>
    internal CalculationOptions Options { get; }

    private RegionScheme Scheme { get; }

    /// <summary>The number of provinces that reported; null if the region was reported as one total.</summary>
    internal int? Reporting { get; init; }

    /// <summary>The sum of all known figures if only parts of a province are known; otherwise null.</summary>
    internal Quantity? KnownParts { get; }

    internal bool IsComplete => Reporting is null || Reporting == All;

    /// <summary>
    /// Whether the mean can be ranked. A missing report is not zero, so all provinces must have reported, unless the mean divides by those
    /// that reported.
    /// </summary>
    internal bool IsRankable => IsComplete || Options.Population == AveragePopulation.ReportingProvinces;

    /// <summary>Whether the national mean divides by all provinces, either by choice or because all of them reported.</summary>
    internal bool DividesByAll { get; }

    /// <summary>Whether the figures were restated for other provinces.</summary>
    private bool IsRestated { get; init; }

    /// <summary>Whether a province of a later map has no figure, although figures for parts of it were given.</summary>
    private bool HasGap { get; init; }

    private int All { get; }

    private int Divisor { get; }

    internal static RegionTotal Sum(ImmutableArray<RegionTotal> parts, CalculationOptions options, Caveats ofScheme) =>
        new(parts, options, ofScheme);

    /// <summary>Returns the total of restated figures, which cites their parts and is undefined if one of them is.</summary>
    internal RegionTotal Restated(RestatedObservations restated, RegionScheme scheme)
    {
        ImmutableArray<RestatedObservation> own =
        [
            .. restated.ByProvince.Where(
                figure => figure.ReportingUnit.Province is { } unit && scheme.FindRegionOf(unit.Province)?.Equals(Region) == true),
        ];
        UndefinedReason? gap = own.Select(figure => figure.Reason)
            .Where(reason => reason is not null)
            .OrderBy(reason => reason == UndefinedReason.MissingFigure)
            .FirstOrDefault();
        return Of([.. own.SelectMany(figure => figure.Parts)]) with
        {
            IsRestated = restated.IsRestated,
            HasGap = gap is not null,
            Reason = gap ?? Reason,
        };
    }

    /// <summary>Returns the total with the nation's own figure instead of the sum of the regions.</summary>
    internal RegionTotal OfNation(Quantity total, ImmutableArray<Observation> figures) =>
        Of(figures) with { Total = total, Reason = null, Reporting = null };

    /// <summary>Creates the total of the figures of all regions and other figures.</summary>
    internal RegionTotal With(Quantity total, ImmutableArray<Observation> others) =>
        this with { Total = total, Figures = Figures.AddRange(others), Hedge = HedgeAlgebra.Sum(Hedge, HedgeOf(others)) };

    private RegionTotal Of(ImmutableArray<Observation> figures) => this with { Figures = figures, Hedge = HedgeOf(figures) };

    /// <summary>Divides the total by the number of provinces.</summary>
    /// <param name="qualifier">A note on amounts that the total includes or leaves out; null if there is none.</param>
    internal Average Mean(BilingualText? qualifier)
    {
        UndefinedReason? reason = Reason ?? AverageCalculator.ReasonOf(Total, Divisor);
        return new(Total, Divisor, this, qualifier, reason) { Misfit = Reason is null ? null : Misfit };
    }

    /// <summary>Returns the words and operands of a mean.</summary>
    internal AverageScope ScopeOf(BilingualText? qualifier) =>
        new(Per, Provinces, Qualify(qualifier), Hedge, Figures, OfScheme, Options, Scheme, IsRestated);

    private static Hedge HedgeOf(ImmutableArray<Observation> figures)
    {
        Hedge hedge = Hedge.None;
        foreach (Observation figure in figures)
        {
            hedge = HedgeAlgebra.Sum(hedge, figure.Value.Hedge);
        }

        return hedge;
    }

    /// <summary>Adds up figures of one indicator, which share a unit.</summary>
    private static (Quantity Total, UndefinedReason? Reason) Add(ImmutableArray<Observation> figures)
    {
        decimal total = 0;
        foreach (Observation figure in figures)
        {
            if (!ExactDecimal.TryAdd(total, figure.Quantity.Value, out total))
            {
                return (default, UndefinedReason.Overflow);
            }
        }

        return (figures.IsEmpty ? default : new(total, figures[0].Quantity.Unit), null);
    }

    private static (Quantity Total, UndefinedReason? Reason) Add(ImmutableArray<RegionTotal> parts)
    {
        Quantity? total = null;
        foreach (RegionTotal part in parts)
        {
            Quantity sum = part.Total;
            if (part.Reason is null && total is { } earlier && !earlier.TryAdd(part.Total, out sum))
            {
                return (default, UndefinedReason.Overflow);
            }

            total = part.Reason is null ? sum : total;
        }

        return (total.GetValueOrDefault(), null);
    }

    /// <summary>
    /// Returns a note on the provinces that reported, if not all did, and on amounts that the total includes or leaves out.
    /// </summary>
    private BilingualText? Qualify(BilingualText? qualifier)
    {
        if (IsComplete)
        {
            return qualifier;
        }

        BilingualText reported = Messages.Of(Wording.ProvincesReported, (decimal)Reporting.GetValueOrDefault(), (decimal)All);
        return qualifier is null ? reported : Messages.Of(Wording.Joined, reported, qualifier);
    }
}
