using System.Collections.Immutable;
using System.Text.Json.Serialization;
using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <summary>The yearly figures, or those of one period year by year, or the published yearly rates, that growth is computed from (dãy số liệu theo năm).</summary>
/// <remarks>
/// A year without a figure stays a gap: what needs it is undefined, and never computed around it. Seven years have six steps.
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
        bool hasUnknownGap)
    {
        Years = years;
        Observations = observations;
        Rates = rates;
        MissingYears = missing;
        _hasUnknownGap = hasUnknownGap;
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

    /// <summary>Whether two figures give their indicator's id to different definitions, so that nothing is computed of them.</summary>
    internal bool HasDifferentDefinitions =>
        Observations.Length > 1 && Definitions.Differ(Observations.Select(static figure => figure.Indicator));

    /// <summary>Whether the first and the last year are sure to be the ends.</summary>
    internal bool HasSureEnds => Steps > 0 && !_hasUnknownGap;

    /// <summary>Makes a series of yearly figures in any order (dãy số liệu).</summary>
    /// <param name="observations">
    /// Observations of one indicator, reporting unit, source and stage of money, each of one year, or of the same period of one, as quarter III.
    /// A null is a figure that is missing.
    /// </param>
    /// <param name="years">
    /// The years that the series is to cover, so that one missing at an end is noticed; from the first figure to the last by default, when
    /// a null leaves every growth over the whole series undefined.
    /// </param>
    /// <returns>The series.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="observations"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// Two figures are of different indicators, reporting units, sources or stages, or of one year; or a figure is of several years,
    /// outside <paramref name="years"/>, or a ratio, whose change is in percentage points (điểm phần trăm). The message names them.
    /// </exception>
    public static GrowthSeries Of(IEnumerable<Observation?> observations, YearRange? years = null)
    {
        ArgumentNullException.ThrowIfNull(observations);
        Observation?[] given = [.. observations];
        ImmutableArray<Observation> known = [.. given.OfType<Observation>().OrderBy(figure => figure.Period)];
        for (int i = 0; i < known.Length; i++)
        {
            RequireYearly(known[i], nameof(observations));
            RequireAlike(known[0], known[i], nameof(observations));
            RequireApart(i > 0 && known[i - 1].Period == known[i].Period, known[Math.Max(i - 1, 0)], known[i], nameof(observations));
            RequireWithin(years, known[i].Period.Years, known[i], nameof(observations));
            RequireLike(known[0], known[i], nameof(observations));
        }

        YearRange? span = years ?? (known.IsEmpty ? null : new(known[0].Period.FirstDay.Year, known[^1].Period.FirstDay.Year));
        return new(span, known, [], Missing(span, 0, known.Select(figure => figure.Period.FirstDay.Year)), years is null && known.Length < given.Length);
    }

    /// <summary>Makes a series of published yearly rates in any order (dãy tốc độ tăng), when a report prints no figures.</summary>
    /// <param name="rates">The rates, one a year. A null is a rate that is missing.</param>
    /// <param name="years">
    /// The years that the series is to cover, from the one before the first rate: 2014 - 2020 for the rates of 2015 to 2020; those of the
    /// rates by default, when a null leaves every mean undefined.
    /// </param>
    /// <returns>The series.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rates"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// Two rates are of one year, or a rate is outside <paramref name="years"/>; the message names them.
    /// </exception>
    public static GrowthSeries OfRates(IEnumerable<YearlyRate?> rates, YearRange? years = null)
    {
        ArgumentNullException.ThrowIfNull(rates);
        YearlyRate?[] given = [.. rates];
        ImmutableArray<YearlyRate> known = [.. given.OfType<YearlyRate>().OrderBy(rate => rate.Year)];
        for (int i = 0; i < known.Length; i++)
        {
            RequireApart(i > 0 && known[i - 1].Year == known[i].Year, known[Math.Max(i - 1, 0)], known[i], nameof(rates));
            RequireWithin(years, new(known[i].Year - 1, known[i].Year), known[i], nameof(rates));
        }

        YearRange? span = years ?? (known.IsEmpty ? null : new(known[0].Year - 1, known[^1].Year));
        return new(span, [], known, Missing(span, 1, known.Select(rate => rate.Year)), years is null && known.Length < given.Length);
    }

    /// <summary>What grows and over which years.</summary>
    /// <returns>As in "promotion_funding of nation, 2014 - 2020: 7 figures".</returns>
    public override string ToString() => (Years, Observations) switch
    {
        (null, _) => "no figures",
        ({ } years, []) => $"{years.ToString()}: {PrintedNumber.Format(Rates.Length)} yearly rates",
        ({ } years, [Observation first, ..]) =>
            $"{first.Indicator.Id} of {first.ReportingUnit.Id}, {years.ToString()}: {PrintedNumber.Format(Observations.Length)} figures",
    };

    internal Observation? FindFigure(int year) => Observations.FirstOrDefault(figure => figure.Period.FirstDay.Year == year);

    internal YearlyRate? FindRate(int year) => Rates.FirstOrDefault(rate => rate.Year == year);

    /// <summary>A year or a part of one, of something that grows by percent.</summary>
    internal static void RequireYearly(Observation figure, string parameter)
    {
        if (figure.Period.Years.Count != 1)
        {
            throw new ArgumentException($"Expected a figure of a year or of a part of one, not {Phrase.Scope(figure)}.", parameter);
        }

        if (figure.Indicator.Nature == IndicatorNature.Ratio || figure.Indicator.Unit.Kind == MeasureUnitKind.Percent)
        {
            throw new ArgumentException($"{QuotedText.Of(figure.Indicator.Id)} is a ratio: its change is in percentage points, not a growth in percent.", parameter);
        }
    }

    internal static void RequireAlike(Observation first, Observation other, string parameter)
    {
        bool isAlike = first.Indicator == other.Indicator
            && first.ReportingUnit == other.ReportingUnit
            && first.Funding == other.Funding
            && first.Stage == other.Stage;
        if (!isAlike)
        {
            throw new ArgumentException(
                    "Observations are not of one indicator, reporting unit, source and stage: "
                    + $"{Phrase.ScopeAndMoney(first)}; {Phrase.ScopeAndMoney(other)}.",
                    parameter);
        }
    }

    /// <summary>The same period, year by year: "quý III/2025" and "quý III/2026", not "9 tháng năm 2026".</summary>
    private static void RequireLike(Observation first, Observation other, string parameter)
    {
        if (first.Period.PlusYears(other.Period.FirstDay.Year - first.Period.FirstDay.Year) != other.Period)
        {
            throw new ArgumentException($"Expected the same period of each year, not {Phrase.Scope(first)}; {Phrase.Scope(other)}.", parameter);
        }
    }

    private static void RequireApart(bool isOfOneYear, object first, object other, string parameter)
    {
        if (isOfOneYear)
        {
            throw new ArgumentException($"Two are of one period: {QuotedText.Plain(first.ToString())}; {QuotedText.Plain(other.ToString())}.", parameter);
        }
    }

    private static void RequireWithin(YearRange? years, YearRange own, object item, string parameter)
    {
        if (years is { } span && !span.Contains(own))
        {
            throw new ArgumentException($"Outside {span.ToString()}: {QuotedText.Plain(item.ToString())}.", parameter);
        }
    }

    private static ImmutableArray<int> Missing(YearRange? years, int skipped, IEnumerable<int> known) =>
        years is { } span ? [.. Enumerable.Range(span.First, span.Count).Skip(skipped).Except(known)] : [];
}
