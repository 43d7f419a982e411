using KhuyenCong.Calculations;
using KhuyenCong.Domain;

namespace KhuyenCong.Benchmarks;

/// <summary>
/// Rows for 63 provinces, 70 indicators, 7 years and 4 sources, in the order of the provinces as their files arrive, both as columns and
/// as observations.
/// </summary>
internal sealed class RollupRows
{
    internal const int PlaceCount = 63;
    internal const int IndicatorCount = 70;
    internal const int PeriodCount = 7;
    internal const int FundingCount = 4;

    private static readonly Citation Citation = NationalIndicators.TrainedWorkers.Citation;

    private ulong _random = 88172645463325252;

    internal RollupRows(int rows, FundingSource[] fundingSources, bool isEachCellOnce = false)
    {
        FundingSources = fundingSources;
        Axes = new(Provinces, Indicators, Periods, fundingSources, [FundingStage.Disbursed]);
        (Places, IndicatorIds, PeriodIds, FundingIds, Amounts) = (new int[rows], new int[rows], new int[rows], new int[rows], new long[rows]);
        for (int row = 0; row < rows; row++)
        {
            ulong random = Next();
            Places[row] = (int)((long)row * PlaceCount / rows);
            int within = isEachCellOnce ? row : (int)((random >> 8) & int.MaxValue);
            IndicatorIds[row] = within % IndicatorCount;
            PeriodIds[row] = within / IndicatorCount % PeriodCount;
            FundingIds[row] = within / (IndicatorCount * PeriodCount) % fundingSources.Length;
            Amounts[row] = (long)((random >> 32) % 1_000_000_000);
        }
    }

    internal static ReportingUnit[] Provinces { get; } = [.. AdministrativeMap.On(new(2020, 12, 31)).Units.Select(ReportingUnit.Of)];

    /// <summary>The indicators, half of them of money and half of workers.</summary>
    internal static Indicator[] Indicators { get; } =
    [
        .. Enumerable.Range(0, IndicatorCount).Select(i => new Indicator(
            FormattableString.Invariant($"indicator_{i}"),
            new(FormattableString.Invariant($"chỉ tiêu {i}")),
            i % 2 == 0 ? MeasureUnit.Dong : NationalIndicators.TrainedWorkers.Unit,
            IndicatorNature.Flow,
            Citation)
        {
            SummableOver = SummationAxes.Years | SummationAxes.Places | SummationAxes.Sources,
        }),
    ];

    internal static ReportingPeriod[] Periods { get; } = [.. Enumerable.Range(2014, PeriodCount).Select(ReportingPeriod.Year)];

    internal FundingSource[] FundingSources { get; }

    internal RollupAxes Axes { get; }

    internal int[] Places { get; }

    internal int[] IndicatorIds { get; }

    internal int[] PeriodIds { get; }

    internal int[] FundingIds { get; }

    internal long[] Amounts { get; }

    internal RollupColumns Columns => new() { Places = Places, Indicators = IndicatorIds, Periods = PeriodIds, FundingSources = FundingIds, Amounts = Amounts };

    /// <summary>Puts the rows in random order.</summary>
    internal void Shuffle()
    {
        int[] order = [.. Enumerable.Range(0, Amounts.Length)];
        for (int row = order.Length - 1; row > 0; row--)
        {
            int other = (int)(Next() % (ulong)(row + 1));
            (order[row], order[other]) = (order[other], order[row]);
        }

        foreach (Array column in new Array[] { Places, IndicatorIds, PeriodIds, FundingIds, Amounts })
        {
            Array.Sort((int[])order.Clone(), column);
        }
    }

    internal Observation[] Observations() =>
    [
        .. Amounts.Select((amount, row) => new Observation(
            Indicators[IndicatorIds[row]].Of(new Quantity(amount, Indicators[IndicatorIds[row]].Unit)), Provinces[Places[row]], Periods[PeriodIds[row]])
        {
            Funding = FundingSources[FundingIds[row]],
            Stage = FundingStage.Disbursed,
        }),
    ];

    /// <summary>Returns the next number of Marsaglia's xorshift, so that every run has the same rows.</summary>
    private ulong Next()
    {
        _random ^= _random << 13;
        _random ^= _random >> 7;
        _random ^= _random << 17;
        return _random;
    }
}
