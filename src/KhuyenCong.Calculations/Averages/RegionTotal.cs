using System.Collections.Immutable;
using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <summary>What one region, or all of them, hold: the sum, who reported, and what it divides by.</summary>
internal sealed record RegionTotal
{
    internal RegionTotal(Region region, ImmutableArray<Observation> figures, AveragePopulation population, UndefinedReason? conflict)
    {
        Region = region;
        Figures = figures;
        bool isOneTotal = figures.Any(figure => figure.ReportingUnit.Kind == ReportingUnitKind.Region);
        int units = figures.Select(figure => figure.ReportingUnit.Id).Distinct(StringComparer.Ordinal).Count();
        All = region.Provinces.Length;
        Reporting = isOneTotal ? null : units;
        Divisor = population == AveragePopulation.AllProvinces || isOneTotal ? All : units;
        Reason = conflict ?? figures switch
        {
            [] => UndefinedReason.MissingFigure,
            _ when !figures[0].Indicator.SummableOver.HasFlag(SummationAxes.Places) => UndefinedReason.NotSummable,
            _ when figures.Length > units || (isOneTotal && units > 1) => UndefinedReason.OverlappingFigures,
            _ => (UndefinedReason?)null,
        };
        if (Reason is null)
        {
            (Total, Reason) = Add(figures.Select(figure => figure.Quantity));
        }
    }

    private RegionTotal(ImmutableArray<RegionTotal> parts, AveragePopulation population)
    {
        DividesByAll = population == AveragePopulation.AllProvinces || parts.All(part => part.IsComplete);
        Figures = [.. parts.SelectMany(part => part.Figures)];
        All = parts.Sum(part => part.All);

        // Where every region is one total, so is the nation; otherwise provinces are counted, a region's total standing for all of its own.
        Reporting = parts.All(part => part.Reporting is null) ? null : parts.Sum(part => part.Reporting ?? part.All);
        ImmutableArray<RegionTotal> reported = [.. parts.Where(part => part.Reason != UndefinedReason.MissingFigure)];
        Divisor = parts.Sum(part => part.Divisor);
        Reason = reported.IsEmpty ? UndefinedReason.MissingFigure : reported.Select(part => part.Reason).FirstOrDefault(reason => reason is not null);
        if (parts.Any(part => part.HasGap))
        {
            // A province of which only parts are known leaves the nation's sum open too.
            HasGap = true;
            Reason = parts.Where(part => part.HasGap).Select(part => part.Reason).OrderBy(reason => reason == UndefinedReason.MissingFigure).First();
            KnownParts = Reason == UndefinedReason.MissingFigure && Add(Figures.Select(figure => figure.Quantity)) is ({ } known, null) ? known : null;
        }
        else if (Reason is null)
        {
            (Total, Reason) = Add(reported.Select(part => part.Total));
        }
    }

    /// <summary>The region; null for the nation.</summary>
    internal Region? Region { get; }

    internal ImmutableArray<Observation> Figures { get; init; }

    internal Quantity Total { get; init; }

    internal UndefinedReason? Reason { get; init; }

    /// <summary>What to know about the lookup of the regions.</summary>
    internal Caveats OfScheme { get; init; } = Caveats.None;

    /// <summary>How many provinces reported; null when reported as one total.</summary>
    internal int? Reporting { get; init; }

    /// <summary>The sum of all that is known, where a province has only parts; null otherwise.</summary>
    internal Quantity? KnownParts { get; }

    internal bool IsComplete => Reporting is null || Reporting == All;

    /// <summary>Whether the nation's mean divides by all provinces, by choice or because all reported.</summary>
    internal bool DividesByAll { get; }

    /// <summary>Whether a province of a later frame has no figure though parts of it were given.</summary>
    private bool HasGap { get; init; }

    private int All { get; }

    private int Divisor { get; }

    internal static RegionTotal Sum(ImmutableArray<RegionTotal> parts, AveragePopulation population) => new(parts, population);

    /// <summary>The total of restated figures: citing their parts, and undefined as they are.</summary>
    internal RegionTotal Restated(IEnumerable<RestatedFigure> figures, RegionScheme scheme)
    {
        ImmutableArray<RestatedFigure> own = [.. figures.Where(figure => scheme.FindRegionOf(figure.ReportingUnit.Province!.Province)?.Equals(Region) == true)];
        UndefinedReason? gap = own.Select(figure => figure.UndefinedReason).Where(reason => reason is not null).OrderBy(reason => reason == UndefinedReason.MissingFigure).FirstOrDefault();
        return this with { Figures = [.. own.SelectMany(figure => figure.Parts)], HasGap = gap is not null, Reason = gap ?? Reason };
    }

    /// <summary>The nation's own total in place of the regions' sum.</summary>
    internal RegionTotal OfNation(Quantity total, ImmutableArray<Observation> figures) =>
        this with { Total = total, Figures = figures, Reason = null, Reporting = null };

    internal Average Mean(BilingualText per, BilingualText population, BilingualText? qualifier)
    {
        AverageScope scope = new(
            per,
            population,
            Qualify(qualifier),
            Figures.Select(figure => figure.Value.Hedge).Aggregate(Hedge.None, HedgeAlgebra.Sum),
            Caveats.Of(Figures) | OfScheme,
            [.. Figures.Select(figure => figure.Citation).OfType<Citation>()]);
        return Reason is { } reason ? new Average(Total, Divisor, scope, reason) : AverageCalculator.Divide(Total, Divisor, scope);
    }

    private static (Quantity Total, UndefinedReason? Reason) Add(IEnumerable<Quantity> quantities)
    {
        Quantity? total = null;
        foreach (Quantity quantity in quantities)
        {
            if (total is not { } sum)
            {
                total = quantity;
            }
            else if (sum.TryAdd(quantity, out Quantity next))
            {
                total = next;
            }
            else
            {
                return (default, UndefinedReason.Overflow);
            }
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

        string vietnamese = $"{PrintedNumber.Format(Reporting.GetValueOrDefault())}/{PrintedNumber.Format(All)} tỉnh, thành phố có báo cáo";
        string english = $"{PrintedNumber.Format(Reporting.GetValueOrDefault())} of {PrintedNumber.Format(All)} provinces reported";
        return qualifier is null ? new(vietnamese, english) : new($"{vietnamese}; {qualifier.Vietnamese}", $"{english}; {qualifier.English}");
    }
}
