using System.Collections.Immutable;
using System.Text;
using System.Text.Json.Serialization;
using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <summary>The mean per province of one region (bình quân một tỉnh của vùng), with its coverage and rank.</summary>
[JsonConverter(typeof(CalculationJsonConverter<RegionalAverage>))]
public sealed class RegionalAverage : CalculationResult
{
    internal RegionalAverage(Region region, Average mean, int? reporting, int? rank, int rankedRegions)
        : base(mean.Options, mean.Reason)
    {
        Region = region;
        Mean = mean;
        ReportingProvinces = reporting;
        Rank = rank;
        RankedRegions = rankedRegions;
    }

    /// <summary>The region (vùng).</summary>
    public Region Region { get; }

    /// <summary>The mean (bình quân); undefined, with its reason, if the region has no usable figures.</summary>
    public Average Mean { get; }

    /// <summary>
    /// The number of the region's provinces that reported (số tỉnh có báo cáo); null if the region was reported as one total.
    /// </summary>
    public int? ReportingProvinces { get; }

    /// <summary>The number of provinces in the region (tổng số tỉnh).</summary>
    public int AllProvinces => Region.Provinces.Length;

    /// <summary>
    /// The rank by mean among the ranked regions (thứ hạng), where 1 is the highest; equal means share a rank. It is null if the mean is
    /// undefined. It is also null if a province has not reported, unless the options choose
    /// <see cref="AveragePopulation.ReportingProvinces"/>.
    /// </summary>
    public int? Rank { get; }

    private int RankedRegions { get; }

    /// <summary>Whether the region has a mean but no rank because not every province reported.</summary>
    private bool IsMissingProvinces => Mean.IsDefined && Rank is null;

    private protected override IndicatorFormula? FormulaOf => Mean.Formula;

    private protected override ImmutableArray<FormulaExplanation> WorkingsOf() => Mean.Workings();

    internal override ImmutableArray<Citation> Sources => Mean.Citations;

    internal override Caveats Caveats => Mean.Caveats;

    private protected override string Kind => "regional_average";

    private protected override void WriteMembers(ResultJson json)
    {
        json.Text("region", Region.Id);
        json.Text("name", Region.Name);
        json.Number("rank", Rank);
        Mean.WriteParts(json);
        json.Number("reporting_provinces", ReportingProvinces);
        json.Number("all_provinces", AllProvinces);
    }

    /// <summary>
    /// Returns the sentence with region, mean, divisor, coverage and rank; if there is a mean but no rank, the sentence states that a
    /// province has not reported.
    /// </summary>
    private protected override string DescribeIn(DisplayLanguage language)
    {
        string text = $"{Region.Name.In(language)}: {Mean.Describe(language)}";
        return Rank is { } rank
            ? Messages.In(Wording.Ranked, language, text, (decimal)rank, (decimal)RankedRegions)
            : IsMissingProvinces ? Messages.In(Wording.NotRanked, language, text)
            : text;
    }

    /// <summary>Returns the region and the working; if not all regions are ranked, also the number of ranked regions.</summary>
    private protected override string ExplainIn(DisplayLanguage language)
    {
        StringBuilder text = new($"{Region.Name.In(language)}: {Mean.Explain(language)}");
        int regions = Region.Scheme.Regions.Length;
        if (Rank is not null && RankedRegions < regions)
        {
            Phrase.AppendLine(text, language, Wording.RankedAmong, (decimal)RankedRegions, (decimal)regions);
        }
        else if (IsMissingProvinces)
        {
            decimal reporting = ReportingProvinces.GetValueOrDefault();
            Phrase.AppendLine(text, language, Wording.NotRankedAmong, reporting, (decimal)AllProvinces, (decimal)RankedRegions);
        }

        return text.ToString();
    }
}
