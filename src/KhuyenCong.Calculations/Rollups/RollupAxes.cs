using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Serialization;
using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <summary>The dimensions of a roll-up (các trục tổng hợp): places, indicators, periods, sources and stages of money.</summary>
/// <remarks>
/// The dense id of a place, an indicator, a period, a source or a stage is its index on the axis. Places can be the provinces of a map or
/// of a region scheme, units within provinces, or organisations.
/// </remarks>
[JsonConverter(typeof(NoJsonConverter<RollupAxes>))]
public sealed class RollupAxes
{
    private readonly FrozenDictionary<string, int> _places;
    private readonly FrozenDictionary<string, int> _indicators;
    private readonly FrozenDictionary<ReportingPeriod, int> _periods;

    /// <summary>Creates the axes (khai báo các trục).</summary>
    /// <param name="places">The places or units that the figures belong to, each once.</param>
    /// <param name="indicators">The indicators, each once.</param>
    /// <param name="periods">The periods, each once; they can overlap.</param>
    /// <param name="fundingSources">The sources of the money, each once; only the unstated source when null.</param>
    /// <param name="fundingStages">The stages of the money, each once; only the unstated stage when null.</param>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="places"/>, <paramref name="indicators"/> or <paramref name="periods"/> is null or contains null.
    /// </exception>
    /// <exception cref="ArgumentException">
    /// An axis is empty or contains an item twice, or the axes have more cells together than <see cref="Array.MaxLength"/>.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">A source or stage is not defined.</exception>
    public RollupAxes(
        IEnumerable<ReportingUnit> places,
        IEnumerable<Indicator> indicators,
        IEnumerable<ReportingPeriod> periods,
        IEnumerable<FundingSource>? fundingSources = null,
        IEnumerable<FundingStage>? fundingStages = null)
    {
        ArgumentNullException.ThrowIfNull(places);
        ArgumentNullException.ThrowIfNull(indicators);
        ArgumentNullException.ThrowIfNull(periods);
        Places = [.. places];
        Indicators = [.. indicators];
        Periods = [.. periods];
        FundingSources = [.. fundingSources ?? [FundingSource.Unstated]];
        FundingStages = [.. fundingStages ?? [FundingStage.Unstated]];
        _places = Index(Places, static place => Require(place, nameof(places)).Id, nameof(places));
        _indicators = Index(Indicators, static indicator => Require(indicator, nameof(indicators)).Id, nameof(indicators));
        _periods = Index(Periods, static period => period, nameof(periods));
        _ = Index(FundingSources, static funding => EnumValues.Require(funding, nameof(fundingSources)), nameof(fundingSources));
        _ = Index(FundingStages, static stage => EnumValues.Require(stage, nameof(fundingStages)), nameof(fundingStages));
        Int128 cells = (Int128)Places.Length * Indicators.Length * Periods.Length * FundingSources.Length * FundingStages.Length;
        CellCount = cells <= Array.MaxLength
            ? (int)cells
            : throw new ArgumentException(
                $"{cells.ToString(CultureInfo.InvariantCulture)} cells are more than a roll-up holds.", nameof(places));
    }

    /// <summary>The places or units that the figures belong to (địa bàn hoặc đơn vị).</summary>
    public ImmutableArray<ReportingUnit> Places { get; }

    /// <summary>The indicators of the figures (chỉ tiêu).</summary>
    public ImmutableArray<Indicator> Indicators { get; }

    /// <summary>The periods of the figures (kỳ báo cáo).</summary>
    public ImmutableArray<ReportingPeriod> Periods { get; }

    /// <summary>The sources of the money (nguồn kinh phí).</summary>
    public ImmutableArray<FundingSource> FundingSources { get; }

    /// <summary>The stages of the money (bước kinh phí).</summary>
    public ImmutableArray<FundingStage> FundingStages { get; }

    /// <summary>The number of cells that the axes have together.</summary>
    internal int CellCount { get; }

    /// <summary>Returns the lengths of the axes.</summary>
    /// <returns>Text such as "63 places × 70 indicators × 7 periods × 4 sources × 1 stage".</returns>
    public override string ToString() => string.Join(
        " × ",
        CountedNoun.Of(Places.Length, "place"),
        CountedNoun.Of(Indicators.Length, "indicator"),
        CountedNoun.Of(Periods.Length, "period"),
        CountedNoun.Of(FundingSources.Length, "source"),
        CountedNoun.Of(FundingStages.Length, "stage"));

    internal int IndexOf(ReportingUnit place) => _places.GetValueOrDefault(place.Id, -1);

    internal int IndexOf(Indicator indicator) => _indicators.GetValueOrDefault(indicator.Id, -1);

    internal int IndexOf(ReportingPeriod period) => _periods.GetValueOrDefault(period, -1);

    internal int CellOf(int place, int indicator, int period, int funding, int stage) =>
        (((((((place * Indicators.Length) + indicator) * Periods.Length) + period) * FundingSources.Length) + funding)
            * FundingStages.Length) + stage;

    /// <summary>Returns the indicator of a cell.</summary>
    internal Indicator IndicatorOf(int cell) =>
        Indicators[cell / (Periods.Length * FundingSources.Length * FundingStages.Length) % Indicators.Length];

    /// <summary>Returns the name of the first axis that differs from that of other axes; null if none does.</summary>
    internal string? DifferenceFrom(RollupAxes other) => ReferenceEquals(this, other) ? null
        : !Places.SequenceEqual(other.Places) ? "places"
        : !Indicators.SequenceEqual(other.Indicators) ? "indicators"
        : Indicators.Zip(other.Indicators).Any(pair => Definitions.Differ(pair.First, pair.Second)) ? "indicators"
        : !Periods.SequenceEqual(other.Periods) ? "periods"
        : !FundingSources.SequenceEqual(other.FundingSources) ? "sources"
        : !FundingStages.SequenceEqual(other.FundingStages) ? "stages"
        : null;

    private static T Require<T>(T? value, string parameter)
        where T : class => value ?? throw new ArgumentNullException(parameter);

    private static FrozenDictionary<TKey, int> Index<T, TKey>(ImmutableArray<T> axis, Func<T, TKey> key, string parameter)
        where TKey : notnull
    {
        Dictionary<TKey, int> index = new(axis.Length);
        foreach (T item in axis)
        {
            if (!index.TryAdd(key(item), index.Count))
            {
                throw new ArgumentException($"{QuotedText.Of($"{item}")} is on the axis twice.", parameter);
            }
        }

        return index.Count == 0 ? throw new ArgumentException("The axis is empty.", parameter) : index.ToFrozenDictionary();
    }
}
