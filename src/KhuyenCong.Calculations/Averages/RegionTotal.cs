using System.Collections.Immutable;
using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <summary>What one region, or all of them, hold: the sum, who reported, and what it divides by.</summary>
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
        int units = CountUnits(region, figures) + (isOneTotal ? 1 : 0);
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

    /// <summary>Of a roll-up, which has added the figures.</summary>
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
        Reason = conflict?.Reason ?? (hasGap ? UndefinedReason.MissingFigure : total.Reason);
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

        // Where every region is one total, so is the nation; otherwise provinces are counted, a region's total counting as all of its own.
        Reporting = areCounted ? reporting : null;
        Reason = hasReported ? Reason : UndefinedReason.MissingFigure;
        if (parts.Any(static part => part.HasGap))
        {
            // A province of which only parts are known leaves the nation's sum open too.
            HasGap = true;
            Reason = parts.Where(part => part.HasGap).Select(part => part.Reason).OrderBy(reason => reason == UndefinedReason.MissingFigure).First();
            KnownParts = Reason == UndefinedReason.MissingFigure && Add(Figures) is ({ } known, null) ? known : null;
        }
        else if (Reason is null)
        {
            (Total, Reason) = Add(parts);
        }
    }

    /// <summary>The region; null for the nation.</summary>
    internal Region? Region { get; }

    /// <summary>The operands, which a roll-up and the nation make when they are first read.</summary>
    internal ImmutableArray<Observation> Figures
    {
        get => field.IsDefault
            ? field = _total is null ? [.. _parts.SelectMany(static part => part.Figures)] : _total.Observation is { } figure ? [figure] : []
            : field;
        private init;
    }

    /// <summary>The hedge of the sum.</summary>
    internal Hedge Hedge { get; private init; }

    internal Quantity Total { get; init; }

    internal UndefinedReason? Reason { get; init; }

    /// <summary>Which data do not belong together, where that is the reason.</summary>
    private BilingualText? Misfit { get; }

    /// <summary>What to know about the lookup of the regions.</summary>
    internal Caveats OfScheme { get; }

    /// <summary>What the totals are computed with.</summary>
    internal CalculationOptions Options { get; }

    private RegionScheme Scheme { get; }

    /// <summary>How many provinces reported; null when reported as one total.</summary>
    internal int? Reporting { get; init; }

    /// <summary>The sum of all that is known, where a province has only parts; null otherwise.</summary>
    internal Quantity? KnownParts { get; }

    internal bool IsComplete => Reporting is null || Reporting == All;

    /// <summary>
    /// Whether the mean may be ranked: a province that has not reported is no zero, unless only those that reported are counted.
    /// </summary>
    internal bool IsRankable => IsComplete || Options.Population == AveragePopulation.ReportingProvinces;

    /// <summary>Whether the nation's mean divides by all provinces, by choice or because all reported.</summary>
    internal bool DividesByAll { get; }

    /// <summary>Whether the figures were restated onto other provinces.</summary>
    private bool IsRestated { get; init; }

    /// <summary>Whether a province of a later frame has no figure though parts of it were given.</summary>
    private bool HasGap { get; init; }

    private int All { get; }

    private int Divisor { get; }

    internal static RegionTotal Sum(ImmutableArray<RegionTotal> parts, CalculationOptions options, Caveats ofScheme) =>
        new(parts, options, ofScheme);

    /// <summary>The total of restated figures: citing their parts, and undefined as they are.</summary>
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

    /// <summary>The nation's own total instead of the regions' sum.</summary>
    internal RegionTotal OfNation(Quantity total, ImmutableArray<Observation> figures) =>
        Of(figures) with { Total = total, Reason = null, Reporting = null };

    /// <summary>The regions' figures with others, and the total of all.</summary>
    internal RegionTotal With(Quantity total, ImmutableArray<Observation> others) =>
        this with { Total = total, Figures = Figures.AddRange(others), Hedge = HedgeAlgebra.Sum(Hedge, HedgeOf(others)) };

    private RegionTotal Of(ImmutableArray<Observation> figures) => this with { Figures = figures, Hedge = HedgeOf(figures) };

    /// <summary>The mean of the total by its divisor.</summary>
    /// <param name="qualifier">What the total holds or leaves out; null where nothing is to be said.</param>
    internal Average Mean(BilingualText? qualifier)
    {
        UndefinedReason? reason = Reason ?? AverageCalculator.ReasonOf(Total, Divisor);
        return new(Total, Divisor, this, qualifier, reason) { Misfit = Reason is null ? null : Misfit };
    }

    /// <summary>The words and operands of a mean.</summary>
    internal AverageScope ScopeOf(BilingualText? qualifier) =>
        new(Per, Provinces, Qualify(qualifier), Hedge, Figures, OfScheme, Options, Scheme, IsRestated);

    /// <summary>How many provinces of the region have a figure; mostly they come in the region's order.</summary>
    private static int CountUnits(Region region, ImmutableArray<Observation> figures)
    {
        bool[] isSeen = new bool[region.Provinces.Length];
        int count = 0;
        int next = 0;
        foreach (Observation figure in figures)
        {
            if (figure.ReportingUnit.Province is { } unit)
            {
                next = IsAt(region, next, unit) ? next : IndexOf(region, unit.Province);
                count += isSeen[next] ? 0 : 1;
                isSeen[next++] = true;
            }
        }

        return count;
    }

    private static int IndexOf(Region region, Province province)
    {
        int index = 0;
        while (!region.Provinces[index].Province.Equals(province))
        {
            index++;
        }

        return index;
    }

    private static bool IsAt(Region region, int index, ProvinceUnit unit) =>
        index < region.Provinces.Length && region.Provinces[index].Province.Equals(unit.Province);

    private static Hedge HedgeOf(ImmutableArray<Observation> figures)
    {
        Hedge hedge = Hedge.None;
        foreach (Observation figure in figures)
        {
            hedge = HedgeAlgebra.Sum(hedge, figure.Value.Hedge);
        }

        return hedge;
    }

    /// <summary>The sum of figures of one indicator, and so of one unit.</summary>
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

    /// <summary>Who reported, when not all did, and what the total holds or leaves out.</summary>
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
