using System.Collections.Immutable;
using System.Text.Json.Serialization;
using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <summary>
/// The figures or published rates that growth is computed from (dãy số liệu theo năm): yearly figures, figures of the same period in each
/// year, or yearly rates.
/// </summary>
/// <remarks>
/// A year without a figure is a gap: what needs it is undefined, and never computed around it. Seven years have six steps. Growth is
/// undefined, with its reason, if figures differ in indicator, place, source or stage, cover several years or unlike periods, share a
/// period or are outside the years; if they are ratios, whose change is in percentage points (điểm phần trăm); and if two rates are for one
/// year.
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

    /// <summary>The years (giai đoạn), from the one that the first growth is against; null when there is neither figure nor rate.</summary>
    public YearRange? Years { get; }

    /// <summary>How many yearly steps (số bước tăng trưởng): six for 2014 - 2020.</summary>
    internal int Steps => Years?.GrowthSteps ?? 0;

    /// <summary>The figures by year (số liệu từng năm); empty for a series of rates.</summary>
    public ImmutableArray<Observation> Observations { get; }

    /// <summary>The published rates by year (tốc độ tăng từng năm); empty for a series of figures.</summary>
    internal ImmutableArray<YearlyRate> Rates { get; }

    /// <summary>The years without the figure or rate they need (các năm thiếu số liệu).</summary>
    internal ImmutableArray<int> MissingYears { get; }

    /// <summary>Whether nothing is missing that a mean over the years needs.</summary>
    internal bool IsComplete => Steps > 0 && MissingYears.IsEmpty && !_hasUnknownGap;

    /// <summary>Why figures or rates do not make a series, so that nothing is computed of them; null when they do.</summary>
    internal DataMisfit? Misfit { get; }

    /// <summary>Whether the first and the last year are sure to be the ends.</summary>
    internal bool HasSureEnds => Steps > 0 && !_hasUnknownGap;

    /// <summary>Creates a series of yearly figures, in any order (dãy số liệu).</summary>
    /// <param name="observations">
    /// Observations of one indicator, reporting unit, source and stage of money, each of one year, or of the same period of one, as
    /// quarter III. A null is a figure that is missing.
    /// </param>
    /// <param name="years">
    /// The years that the series is to cover, so that one missing at an end is noticed; from the first figure to the last by default, when
    /// a null leaves every growth over the whole series undefined.
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

    /// <summary>Creates a series of published yearly rates, in any order (dãy tốc độ tăng), for reports that print no figures.</summary>
    /// <param name="rates">The rates, one a year. A null is a rate that is missing.</param>
    /// <param name="years">
    /// The years that the series is to cover, from the one before the first rate: 2014 - 2020 for the rates of 2015 to 2020; those of the
    /// rates by default, when a null leaves every mean undefined.
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

    /// <summary>What grows and over which years.</summary>
    /// <returns>Text such as "promotion_funding of nation, 2014 - 2020: 7 figures".</returns>
    public override string ToString() => (Years, Observations) switch
    {
        (null, _) => "no figures",
        ({ } years, []) => $"{years.ToString()}: {PrintedNumber.Format(Rates.Length)} yearly rates",
        ({ } years, [Observation first, ..]) =>
            $"{first.Indicator.Id} of {first.ReportingUnit.Id}, {years.ToString()}: {PrintedNumber.Format(Observations.Length)} figures",
    };

    internal Observation? FindFigure(int year) => Observations.FirstOrDefault(figure => figure.Period.FirstDay.Year == year);

    internal YearlyRate? FindRate(int year) => Rates.FirstOrDefault(rate => rate.Year == year);

    private static ImmutableArray<int> Missing(YearRange? years, int skipped, IEnumerable<int> known) =>
        years is { } span ? [.. Enumerable.Range(span.First, span.Count).Skip(skipped).Except(known)] : [];
}
