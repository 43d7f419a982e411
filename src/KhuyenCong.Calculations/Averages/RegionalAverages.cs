using System.Collections.Immutable;
using System.Text.Json.Serialization;
using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <summary>The mean per province for each region of a scheme and for the nation (bình quân các vùng và cả nước).</summary>
[JsonConverter(typeof(CalculationJsonConverter<RegionalAverages>))]
public sealed class RegionalAverages : CalculationResult
{
    internal RegionalAverages(
        RegionScheme scheme,
        AveragePopulation population,
        ImmutableArray<RegionalAverage> regions,
        ImmutableArray<RegionalAverage> ranking,
        Quantity? unallocated,
        Average withoutUnallocated,
        Average withUnallocated)
        : base(withUnallocated.Options, ReasonOf(regions))
    {
        Scheme = scheme;
        Population = population;
        Regions = regions;
        Ranking = ranking;
        Unallocated = unallocated;
        NationWithoutUnallocated = withoutUnallocated;
        NationWithUnallocated = withUnallocated;
    }

    /// <summary>The region scheme (cách phân vùng).</summary>
    public RegionScheme Scheme { get; }

    /// <summary>The divisor of the means (mẫu số).</summary>
    internal AveragePopulation Population { get; }

    /// <summary>The regions, in the scheme's order (các vùng).</summary>
    public ImmutableArray<RegionalAverage> Regions { get; }

    /// <summary>The ranked regions, the highest first (xếp hạng); equal means are in the scheme's order.</summary>
    /// <remarks>
    /// A region with a province that has not reported is not ranked, unless the means divide by the reporting provinces.
    /// </remarks>
    public ImmutableArray<RegionalAverage> Ranking { get; }

    /// <summary>The lowest of the ranked regions (các vùng thấp nhất); several if they are equal, empty if no region is ranked.</summary>
    public ImmutableArray<RegionalAverage> Lowest => [.. Ranking.Where(region => region.Rank == Ranking[^1].Rank)];

    /// <summary>The highest of the ranked regions (các vùng cao nhất); several if they are equal, empty if no region is ranked.</summary>
    public ImmutableArray<RegionalAverage> Highest => [.. Ranking.Where(region => region.Rank == 1)];

    /// <summary>
    /// The money allocated to no region (phần không phân bổ cho vùng nào): the given amount, or the national total minus the regions. Null
    /// when not known, or when the totals disagree.
    /// </summary>
    public Quantity? Unallocated { get; }

    /// <summary>The national mean, excluding money allocated to no region (bình quân cả nước, không gồm phần không phân bổ).</summary>
    public Average NationWithoutUnallocated { get; }

    /// <summary>The national mean, including money allocated to no region (bình quân cả nước, gồm phần không phân bổ).</summary>
    public Average NationWithUnallocated { get; }

    private protected override IndicatorFormula? FormulaOf => null;

    private protected override ImmutableArray<FormulaExplanation> WorkingsOf() => [.. All.SelectMany(mean => mean.Workings())];

    internal override ImmutableArray<Citation> Sources => SourcesOf(All);

    internal override Caveats Caveats => CaveatsOf(All);

    private IEnumerable<CalculationResult> All => [.. Regions, NationWithoutUnallocated, NationWithUnallocated];

    private protected override string Kind => "regional_averages";

    private protected override void WriteMembers(ResultJson json)
    {
        json.Text("scheme", Scheme.Id);
        json.Word<AveragePopulation>("population", Population);
        json.Results("regions", Regions);
        json.Ids("ranking", Ranking.Select(region => region.Region.Id));
        json.Quantity("unallocated", Unallocated);
        json.Result("nation_without_unallocated", NationWithoutUnallocated);
        json.Result("nation_with_unallocated", NationWithUnallocated);
    }

    /// <summary>
    /// Returns the sentences of the ranked regions by rank, then those of the other regions, and last the two sentences of the nation,
    /// one per line.
    /// </summary>
    private protected override string DescribeIn(DisplayLanguage language)
    {
        IEnumerable<RegionalAverage> others = Regions.Where(region => region.Rank is null);
        return string.Join('\n', Ranking.Concat(others).Select(region => region.Describe(language))
            .Append(Messages.In(Wording.NationWithout, language, NationWithoutUnallocated.Describe(language)))
            .Append(Messages.In(Wording.NationWith, language, NationWithUnallocated.Describe(language))));
    }

    private protected override string ExplainIn(DisplayLanguage language) =>
        string.Join("\n\n", Regions.Select(region => region.Explain(language))
            .Append(Messages.In(Wording.NationWithout, language, NationWithoutUnallocated.Explain(language)))
            .Append(Messages.In(Wording.NationWith, language, NationWithUnallocated.Explain(language))));
}
