using System.Text.Json.Serialization;
using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <summary>The mean per province of one region (bình quân một tỉnh của vùng), with its coverage and rank.</summary>
[JsonConverter(typeof(NoJsonConverter<RegionalAverage>))]
public sealed class RegionalAverage
{
    internal RegionalAverage(Region region, Average mean, int? reporting, int? rank, int rankedRegions)
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

    /// <summary>What to know about the operands and the scheme (dấu hiệu).</summary>
    public ResultMarks Marks => Mean.Marks;

    /// <summary>How many of its provinces reported (số tỉnh có báo cáo); null when the region was reported as one total.</summary>
    public int? ReportingProvinces { get; }

    /// <summary>How many provinces the region has (tổng số tỉnh).</summary>
    public int AllProvinces => Region.Provinces.Length;

    /// <summary>The rank by mean (thứ hạng), 1 the highest, computed; equal means share a rank. Null when undefined.</summary>
    public int? Rank { get; }

    private int RankedRegions { get; }

    /// <summary>The sentence a report prints (câu mô tả): region, mean, divisor, coverage and rank.</summary>
    /// <param name="language">The language: Vietnamese by default.</param>
    /// <returns>The sentence.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a defined language.</exception>
    public string Describe(DisplayLanguage language = DisplayLanguage.Vietnamese)
    {
        string text = $"{Region.Name.In(language)}: {Mean.Describe(language)}";
        return Rank is { } rank
            ? Messages.In(Wording.Ranked, language, text, (decimal)rank, (decimal)RankedRegions)
            : text;
    }

    /// <summary>The working of the mean (cách tính).</summary>
    /// <param name="language">The language: Vietnamese by default.</param>
    /// <returns>The region and the working.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a defined language.</exception>
    public string Explain(DisplayLanguage language = DisplayLanguage.Vietnamese) => $"{Region.Name.In(language)}: {Mean.Explain(language)}";

    /// <summary>The Vietnamese sentence.</summary>
    /// <returns>As <see cref="Describe"/> gives it.</returns>
    public override string ToString() => Describe();
}
