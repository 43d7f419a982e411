using System.Collections.Immutable;
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

    /// <summary>The mean (bình quân), undefined with its reason when the region has no usable figures.</summary>
    public Average Mean { get; }

    /// <summary>How many of its provinces reported (số tỉnh có báo cáo); null when the region was reported as one total.</summary>
    public int? ReportingProvinces { get; }

    /// <summary>How many provinces the region has (tổng số tỉnh).</summary>
    public int AllProvinces => Region.Provinces.Length;

    /// <summary>The rank by mean (thứ hạng), 1 the highest, computed; equal means share a rank. Null when undefined.</summary>
    public int? Rank { get; }

    private int RankedRegions { get; }

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

    /// <summary>Region, mean, divisor, coverage and rank.</summary>
    private protected override string DescribeIn(DisplayLanguage language)
    {
        string text = $"{Region.Name.In(language)}: {Mean.Describe(language)}";
        return Rank is { } rank
            ? Messages.In(Wording.Ranked, language, text, (decimal)rank, (decimal)RankedRegions)
            : text;
    }

    private protected override string ExplainIn(DisplayLanguage language) => $"{Region.Name.In(language)}: {Mean.Explain(language)}";
}
