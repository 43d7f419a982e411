using System.Collections.Immutable;
using System.Text.Json.Serialization;
using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <summary>
/// A series from which growth is computed (dãy số liệu theo năm): yearly figures, figures for the same period of each year, or published
/// yearly rates.
/// </summary>
/// <remarks>
/// A year without a figure is a gap: a result that needs it is undefined, and nothing is interpolated. Seven years have six steps. Growth
/// is undefined, with its reason, if figures differ in indicator, place, source or stage, cover several years or different periods, share
/// a period, or are outside the years. It is also undefined for ratios, which change by percentage points (điểm phần trăm), and if a year
/// has two rates.
/// </remarks>
[JsonConverter(typeof(NoJsonConverter<GrowthSeries>))]
public sealed class GrowthSeries
{
    private readonly bool _hasUnknownGap;

    private GrowthSeries(
        YearRange? years,
        ImmutableArray<Observation> observations,
        ImmutableArray<YearlyRate> rates,
        ImmutableArray<int> missing,
        bool hasUnknownGap,
        DataMisfit? misfit)
    {
        Years = years;
        Observations = observations;
        Rates = rates;
        MissingYears = missing;
        _hasUnknownGap = hasUnknownGap;
        Misfit = misfit;
    }

    /// <summary>
    /// The years (giai đoạn), beginning with the base year of the first growth; null if there is neither a figure nor a rate.
    /// </summary>
    public YearRange? Years { get; }

    /// <summary>The number of yearly steps (số bước tăng trưởng): six for 2014 - 2020.</summary>
    internal int Steps => Years?.GrowthSteps ?? 0;

    /// <summary>The figures by year (số liệu từng năm); empty for a series of rates.</summary>
    public ImmutableArray<Observation> Observations { get; }

    /// <summary>The published rates by year (tốc độ tăng từng năm); empty for a series of figures.</summary>
    internal ImmutableArray<YearlyRate> Rates { get; }

    /// <summary>The years whose figure or rate is missing (các năm thiếu số liệu).</summary>
    internal ImmutableArray<int> MissingYears { get; }

    /// <summary>Whether the series has every figure or rate that a mean over the years needs.</summary>
    internal bool IsComplete => Steps > 0 && MissingYears.IsEmpty && !_hasUnknownGap;

    /// <summary>The reason why the figures or rates do not form a series and no growth is computed; null if they do.</summary>
    internal DataMisfit? Misfit { get; }

    /// <summary>Whether the first and the last year of the series are certain.</summary>
    internal bool HasSureEnds => Steps > 0 && !_hasUnknownGap;

    /// <summary>Creates a series from yearly figures, in any order (dãy số liệu).</summary>
    /// <param name="observations">
    /// Observations of one indicator, reporting unit, source and stage of money, each for one year or for the same period of its year,
    /// such as quarter III. A null means that a figure is missing.
    /// </param>
    /// <param name="years">
    /// The years that the series should cover, so that a missing first or last year is noticed. By default, the years from the first
    /// figure to the last; a null figure then makes every growth over the whole series undefined.
    /// </param>
    /// <returns>The series.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="observations"/> is null.</exception>
    public static GrowthSeries Of(IEnumerable<Observation?> observations, YearRange? years = null)
    {
        ArgumentNullException.ThrowIfNull(observations);
        Observation?[] given = [.. observations];
        ImmutableArray<Observation> known = [.. given.OfType<Observation>().OrderBy(figure => figure.Period)];
        YearRange? span = years ?? (known.IsEmpty ? null : new(known[0].Period.FirstDay.Year, known[^1].Period.FirstDay.Year));
        return new(
            span,
            known,
            [],
            Missing(span, 0, known.Select(figure => figure.Period.FirstDay.Year)),
            years is null && known.Length < given.Length,
            GrowthMisfit.Of(known, years));
    }

    /// <summary>Creates a series from published yearly rates, in any order (dãy tốc độ tăng), for reports that print no figures.</summary>
    /// <param name="rates">The rates, one per year. A null means that a rate is missing.</param>
    /// <param name="years">
    /// The years that the series should cover, from the year before the first rate, such as 2014 - 2020 for the rates of 2015 to 2020. By
    /// default, the years that the rates cover; a null rate then makes every mean undefined.
    /// </param>
    /// <returns>The series.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rates"/> is null.</exception>
    public static GrowthSeries OfRates(IEnumerable<YearlyRate?> rates, YearRange? years = null)
    {
        ArgumentNullException.ThrowIfNull(rates);
        YearlyRate?[] given = [.. rates];
        ImmutableArray<YearlyRate> known = [.. given.OfType<YearlyRate>().OrderBy(rate => rate.Year)];
        YearRange? span = years ?? (known.IsEmpty ? null : new(known[0].Year - 1, known[^1].Year));
        return new(
            span,
            [],
            known,
            Missing(span, 1, known.Select(rate => rate.Year)),
            years is null && known.Length < given.Length,
            GrowthMisfit.Of(known, years));
    }

    /// <summary>Returns the indicator, the reporting unit, the years and the number of figures.</summary>
    /// <returns>Text such as "promotion_funding of nation, 2014 - 2020: 7 figures".</returns>
    public override string ToString() => (Years, Observations) switch
    {
        (null, _) => "no figures",
        ({ } years, []) => $"{years.ToString()}: {PrintedNumber.Format(Rates.Length)} yearly rates",
        ({ } years, [Observation first, ..]) =>
            $"{first.Indicator.Id} of {first.ReportingUnit.Id}, {years.ToString()}: {CountedNoun.Of(Observations.Length, "figure")}",
    };

    internal Observation? FindFigure(int year) => Observations.FirstOrDefault(figure => figure.Period.FirstDay.Year == year);

    internal YearlyRate? FindRate(int year) => Rates.FirstOrDefault(rate => rate.Year == year);

    private static ImmutableArray<int> Missing(YearRange? years, int skipped, IEnumerable<int> known) =>
        years is { } span ? [.. Enumerable.Range(span.First, span.Count).Skip(skipped).Except(known)] : [];
}
