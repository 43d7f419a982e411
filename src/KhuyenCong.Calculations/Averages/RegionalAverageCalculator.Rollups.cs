using System.Collections.Immutable;
using System.Runtime.InteropServices;
using KhuyenCong.Domain;
using NodaTime;

namespace KhuyenCong.Calculations;

/// <content>Means of totals of a roll-up.</content>
public static partial class RegionalAverageCalculator
{
    /// <summary>Computes the means of one indicator from the totals of a roll-up (bình quân các vùng, từ bảng tổng hợp).</summary>
    /// <remarks>
    /// The mean of a region states how many of its provinces reported, if not all did. Figures of provinces that the scheme does not
    /// have, such as those from before a merger, are restated for the provinces of the scheme. If only parts of a province are known, its
    /// region has no mean.
    /// </remarks>
    /// <param name="scheme">The regions.</param>
    /// <param name="totals">
    /// The totals for the regions of the scheme, added up from provinces or units in them, and for the amount allocated to no region if it
    /// is on the axis of places.
    /// </param>
    /// <param name="indicator">The indicator.</param>
    /// <param name="period">The period.</param>
    /// <param name="funding">The source of the money.</param>
    /// <param name="stage">The stage of the money.</param>
    /// <param name="options">The divisor of the means, and other choices; null for the defaults.</param>
    /// <returns>The means.</returns>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="scheme"/>, <paramref name="totals"/> or <paramref name="indicator"/> is null.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The rounding rule or the population of <paramref name="options"/> is not a defined value.
    /// </exception>
    public static RegionalAverages Calculate(
        RegionScheme scheme,
        RollupTotals totals,
        Indicator indicator,
        ReportingPeriod period,
        FundingSource funding = FundingSource.Unstated,
        FundingStage stage = FundingStage.Unstated,
        CalculationOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(scheme);
        ArgumentNullException.ThrowIfNull(totals);
        ArgumentNullException.ThrowIfNull(indicator);
        options = CalculationOptions.Of(options);
        RollupSlice slice = totals.Slice(indicator, period, funding, stage);
        RollupTotal[] ofRegions = new RollupTotal[scheme.Regions.Length];
        bool isRestated = false;
        (bool hasPlans, bool hasResults) = (false, false);
        for (int i = 0; i < ofRegions.Length; i++)
        {
            ofRegions[i] = totals.Of(scheme.Regions[i], slice);
            isRestated |= ofRegions[i].IsRestated;
            hasPlans |= ofRegions[i].IsDefined && ofRegions[i].Status == ObservationStatus.Planned;
            hasResults |= ofRegions[i].IsDefined && ofRegions[i].Status != ObservationStatus.Planned;
        }

        RollupTotal? unallocated = totals.OfUnallocated(slice);
        hasPlans |= unallocated is { IsDefined: true, Status: ObservationStatus.Planned };
        hasResults |= unallocated is { IsDefined: true, Status: not ObservationStatus.Planned };
        DataMisfit? misfit = hasPlans && hasResults ? new(UndefinedReason.PlannedFigure, null)
            : isRestated ? null
            : MisfitOf(scheme, period);
        Caveats caveats = Caveats.Of(scheme, isRestated ? LocalDate.Max(scheme.Verified.Start, period.LastDay) : period.LastDay);
        BilingualText? frame = isRestated ? Frame(scheme) : PeriodFrame.Of(scheme, period);
        RegionTotal[] regions = new RegionTotal[ofRegions.Length];
        for (int i = 0; i < regions.Length; i++)
        {
            regions[i] = new(scheme.Regions[i], ofRegions[i], isRestated, options, caveats, misfit);
        }

        ImmutableArray<Observation> unplaced = unallocated?.Observation is { } figure ? [figure] : [];
        return Calculate(scheme, ImmutableCollectionsMarshal.AsImmutableArray(regions), unplaced, options, caveats, misfit?.Reason, frame);
    }
}
