using System.Collections.Immutable;
using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <summary>Means per province, region by region and for the nation (tính bình quân vùng).</summary>
/// <remarks>
/// A mean is the sum of the region's figures over its number of provinces; it says what it divides by and how many reported. Ranks are computed.
/// The nation has two means: without what no region holds, and with it. A region without figures, figures that overlap, totals that disagree
/// and overflow give undefined results with their reason.
/// </remarks>
public static class RegionalAverageCalculator
{
    private static readonly BilingualText Per = new("tỉnh", "province");
    private static readonly BilingualText Provinces = new("tỉnh, thành phố", "provinces");

    /// <summary>Computes the means of one indicator (bình quân các vùng và cả nước).</summary>
    /// <param name="scheme">The regions.</param>
    /// <param name="figures">
    /// Figures of one indicator, one span of years, one source and stage of money: of each region its total or those of its provinces, and, to know
    /// what no region holds, the nation's total or the unallocated money itself.
    /// </param>
    /// <param name="population">What the means divide by: all provinces of a region by default.</param>
    /// <returns>The means.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">
    /// Two figures are not of one indicator, years, source and stage, or a figure is of a unit that the scheme does not place; the message names them.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="population"/> is not defined.</exception>
    public static RegionalAverages Calculate(
        RegionScheme scheme,
        IEnumerable<Observation> figures,
        AveragePopulation population = AveragePopulation.AllProvinces)
    {
        ArgumentNullException.ThrowIfNull(scheme);
        ArgumentNullException.ThrowIfNull(figures);
        if (population is not (AveragePopulation.AllProvinces or AveragePopulation.ReportingProvinces))
        {
            throw new ArgumentOutOfRangeException(nameof(population), population, "Not a population.");
        }

        ImmutableArray<Observation> all = [.. figures];
        RequireOneKind(all, nameof(figures));
        ILookup<string, Observation> byRegion = all.Where(IsPlaced).ToLookup(figure => RegionOf(figure, scheme, nameof(figures)).Id, StringComparer.Ordinal);
        ImmutableArray<RegionTotal> totals = [.. scheme.Regions.Select(region => new RegionTotal(region, [.. byRegion[region.Id]], population))];
        ImmutableArray<RegionalAverage> regions = Rank(totals);

        RegionTotal nation = RegionTotal.Sum(totals);
        UndefinedReason? conflict = null;
        Quantity? unallocated = UnallocatedOf(all, nation, ref conflict);
        return new(scheme, population, regions, unallocated, Without(nation, unallocated), With(nation, unallocated, conflict, all));
    }

    private static bool IsPlaced(Observation figure) => figure.ReportingUnit.Kind is not (ReportingUnitKind.Nation or ReportingUnitKind.Unallocated);

    private static Region RegionOf(Observation figure, RegionScheme scheme, string parameter)
    {
        ReportingUnit unit = figure.ReportingUnit;
        Region? region = unit.Kind switch
        {
            ReportingUnitKind.Region => scheme.Regions.FirstOrDefault(known => known.Equals(unit.Region)),
            ReportingUnitKind.Province => scheme.FindRegionOf(unit.Province!.Province),
            _ => null,
        };
        return region ?? throw new ArgumentException($"\"{unit.Id}\" is neither a region nor a province of scheme \"{scheme.Id}\".", parameter);
    }

    private static void RequireOneKind(ImmutableArray<Observation> figures, string parameter)
    {
        Observation? other = figures.FirstOrDefault(figure =>
            !figure.Indicator.Equals(figures[0].Indicator) || figure.Years != figures[0].Years || figure.Source != figures[0].Source || figure.Stage != figures[0].Stage);
        if (other is not null)
        {
            throw new ArgumentException($"Two figures are not of one kind: {Kind(figures[0])}; {Kind(other)}.", parameter);
        }
    }

    private static string Kind(Observation figure) =>
        $"{figure.Indicator.Id}, {figure.Years.ToString()}, {DisplayNames.Of(figure.Source).Vietnamese}, {DisplayNames.Of(figure.Stage).Vietnamese}";

    private static ImmutableArray<RegionalAverage> Rank(ImmutableArray<RegionTotal> totals)
    {
        Average[] means = [.. totals.Select(total => total.Mean(Per, Provinces, null))];
        int ranked = means.Count(mean => mean.IsDefined);
        return
        [
            .. totals.Select((total, i) => new RegionalAverage(
                total.Region!,
                means[i],
                total.Reporting,
                means[i].IsDefined ? 1 + means.Count(other => other.IsDefined && other.ExactRatio > means[i].ExactRatio) : null,
                ranked)),
        ];
    }

    /// <summary>What no region holds: as given, or the nation's total less the regions' when every province is in them.</summary>
    private static Quantity? UnallocatedOf(ImmutableArray<Observation> figures, RegionTotal regions, ref UndefinedReason? conflict)
    {
        Observation[] nation = [.. figures.Where(figure => figure.ReportingUnit.Kind == ReportingUnitKind.Nation)];
        Observation[] stated = [.. figures.Where(figure => figure.ReportingUnit.Kind == ReportingUnitKind.Unallocated)];
        if (nation.Length > 1 || stated.Length > 1)
        {
            conflict = UndefinedReason.OverlappingFigures;
            return null;
        }

        if (regions.Reason is null && regions.IsComplete && nation is [Observation total])
        {
            Quantity allocated = regions.Total;
            if (!total.Quantity.TryAdd(new Quantity(-allocated.Value, allocated.Unit), out Quantity rest))
            {
                conflict = UndefinedReason.Overflow;
                return null;
            }

            // Regions that hold more than the nation, or unallocated money that is not the rest, leave nothing to include.
            if (rest.Value < 0 || (stated is [Observation given] && given.Quantity != rest))
            {
                conflict = UndefinedReason.TotalsDisagree;
                return null;
            }

            return rest;
        }

        return stated is [Observation only] ? only.Quantity : null;
    }

    private static Average Without(RegionTotal nation, Quantity? unallocated) => nation.Mean(
        Per,
        Provinces,
        unallocated is { Value: not 0 } rest
            ? new($"không gồm {Phrase.Printed(rest, DisplayLanguage.Vietnamese)} không phân bổ cho vùng nào", $"without {Phrase.Printed(rest, DisplayLanguage.English)} allocated to no region")
            : null);

    private static Average With(RegionTotal nation, Quantity? unallocated, UndefinedReason? conflict, ImmutableArray<Observation> figures)
    {
        if (nation.Reason is not null || conflict is not null || unallocated is not { } rest)
        {
            return (nation with { Reason = nation.Reason ?? conflict ?? UndefinedReason.UnallocatedNotStated }).Mean(Per, Provinces, null);
        }

        if (!nation.Total.TryAdd(rest, out Quantity total))
        {
            return (nation with { Reason = UndefinedReason.Overflow }).Mean(Per, Provinces, null);
        }

        ImmutableArray<Observation> national = [.. figures.Where(figure => !IsPlaced(figure))];
        return (nation with { Total = total, Figures = nation.Figures.AddRange(national) }).Mean(
            Per,
            Provinces,
            new($"gồm {Phrase.Printed(rest, DisplayLanguage.Vietnamese)} không phân bổ cho vùng nào", $"with {Phrase.Printed(rest, DisplayLanguage.English)} allocated to no region"));
    }
}
