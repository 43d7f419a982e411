using System.Collections.Immutable;
using KhuyenCong.Domain;
using NodaTime;

namespace KhuyenCong.Calculations;

/// <summary>Computes means per province, for every region and for the nation (tính bình quân vùng).</summary>
/// <remarks>
/// A mean is the sum of the region's figures divided by its number of provinces; it states the divisor and how many provinces reported. A
/// region is ranked if all its provinces reported or, with <see cref="AveragePopulation.ReportingProvinces"/>, if it has a mean. There are
/// two national means, excluding and including money allocated to no region. A result is undefined, with its reason, for a region without
/// figures, if one id has two definitions, if totals disagree, or on overflow. It is also undefined if figures differ in indicator,
/// period, source or stage, overlap, or do not fit the scheme. After its last verified day, a scheme is still used, and results have the
/// mark <see cref="ResultMarks.AssumedUnchanged"/>.
/// </remarks>
/// <example>
/// <code>
/// RegionalAverages averages = RegionalAverageCalculator.Calculate(RegionScheme.AfterMerger2025, figures);
/// averages.Ranking[0].Region.Name; // the region with the highest mean
/// </code>
/// </example>
public static partial class RegionalAverageCalculator
{
    /// <summary>Computes the means of one indicator (bình quân các vùng và cả nước).</summary>
    /// <param name="scheme">The regions.</param>
    /// <param name="observations">
    /// Figures of one indicator, period, source and stage of money: for each region its total or the figures of its provinces. To include
    /// money allocated to no region, add the nation's total or the unallocated money.
    /// </param>
    /// <param name="options">The divisor of the means, and other choices; null for the defaults.</param>
    /// <returns>The means.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="scheme"/> or <paramref name="observations"/> is null.</exception>
    /// <exception cref="ArgumentException">A figure is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The rounding rule or the population of <paramref name="options"/> is not a defined value.
    /// </exception>
    public static RegionalAverages Calculate(
        RegionScheme scheme,
        IEnumerable<Observation> observations,
        CalculationOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(scheme);
        ArgumentNullException.ThrowIfNull(observations);
        options = CalculationOptions.Of(options);
        ImmutableArray<Observation> all = [.. observations];
        RequireNoNull(all, nameof(observations));
        return Calculate(scheme, all, options, null, CaveatsOf(scheme, all), MisfitOf(all) ?? MisfitOf(scheme, all));
    }

    /// <summary>
    /// Computes the means of figures restated for the provinces of the scheme's days (bình quân các vùng trên địa bàn mới).
    /// </summary>
    /// <param name="scheme">The regions.</param>
    /// <param name="observations">
    /// Figures of one indicator, period, source and stage of money, restated for a map of the scheme's days.
    /// </param>
    /// <param name="options">The divisor of the means, and other choices; null for the defaults.</param>
    /// <returns>
    /// The means; each states whether its figures are restated. If only parts of a province are known, its region has no mean.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="scheme"/> or <paramref name="observations"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The rounding rule or the population of <paramref name="options"/> is not a defined value.
    /// </exception>
    public static RegionalAverages Calculate(
        RegionScheme scheme,
        RestatedObservations observations,
        CalculationOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(scheme);
        ArgumentNullException.ThrowIfNull(observations);
        options = CalculationOptions.Of(options);
        DateInterval days = observations.Map.Days;
        ImmutableArray<Observation> given = [.. observations.ByProvince.SelectMany(figure => figure.Parts), .. observations.Unchanged];
        bool isOfItsFrame = !observations.IsRestated && !given.IsEmpty && IsFrameOf(given[0].Period, observations.Map);
        bool divides = days.End >= scheme.Verified.Start && scheme.Divides(observations.Map);
        DataMisfit? misfit = !divides ? new(UndefinedReason.OtherPlace, scheme.Name)
            : MisfitOf(given) ?? MisfitOf(observations) ?? (isOfItsFrame ? MisfitOf(scheme, given) : null);
        Caveats caveats = isOfItsFrame
            ? CaveatsOf(scheme, given)
            : Caveats.Of(scheme, given.IsEmpty ? days.Start : LocalDate.Max(days.Start, given[0].Period.LastDay));
        return Calculate(scheme, [.. observations.Observations], options, observations, caveats, misfit);
    }

    private static RegionalAverages Calculate(
        RegionScheme scheme,
        ImmutableArray<Observation> all,
        CalculationOptions options,
        RestatedObservations? restated,
        Caveats caveats,
        DataMisfit? misfit)
    {
        BilingualText? frame = restated is { IsRestated: true } ? Frame(scheme)
            : all.IsEmpty ? null
            : PeriodFrame.Of(scheme, all[0].Period);
        (ImmutableArray<Observation>[] placed, DataMisfit? unplaced) = RegionPlacing.Place(all, scheme);
        misfit ??= unplaced;
        ImmutableArray<RegionTotal> totals =
            [.. scheme.Regions.Select(region => new RegionTotal(region, placed[region.Index], options, caveats, misfit))];
        UndefinedReason? conflict = misfit?.Reason;
        if (restated is not null && conflict is null)
        {
            totals = [.. totals.Select(total => total.Restated(restated, scheme))];
        }

        return Calculate(scheme, totals, placed[^1], options, caveats, conflict, frame);
    }

    private static RegionalAverages Calculate(
        RegionScheme scheme,
        ImmutableArray<RegionTotal> totals,
        ImmutableArray<Observation> ofNation,
        CalculationOptions options,
        Caveats caveats,
        UndefinedReason? conflict,
        BilingualText? frame)
    {
        RegionTotal sum = RegionTotal.Sum(totals, options, caveats);
        NationalFigures nation = new(ofNation);
        Quantity? unallocated = conflict is null ? UnallocatedOf(sum, nation, ref conflict) : null;
        (ImmutableArray<RegionalAverage> regions, ImmutableArray<RegionalAverage> ranking) =
            RegionRanking.Of(totals, frame);
        return new(
            scheme,
            options.Population,
            regions,
            ranking,
            unallocated,
            Without(sum, unallocated, frame),
            With(sum, nation, unallocated, conflict, frame));
    }

    private static BilingualText Frame(RegionScheme scheme) =>
        Messages.Of(Wording.RestatedOnto, (decimal)scheme.ProvinceCount, scheme.Name);

    private static void RequireNoNull(ImmutableArray<Observation> observations, string parameter)
    {
        foreach (Observation figure in observations)
        {
            if (figure is null)
            {
                throw new ArgumentException("A figure is null.", parameter);
            }
        }
    }

    /// <summary>Returns the reason why figures are not of one kind; null if they are.</summary>
    private static DataMisfit? MisfitOf(ImmutableArray<Observation> observations)
    {
        foreach (Observation other in observations)
        {
            Observation first = observations[0];
            UndefinedReason? reason = other.Indicator != first.Indicator ? UndefinedReason.OtherIndicator
                : other.Period != first.Period ? UndefinedReason.OtherPeriod
                : Misfits.OfFunding(first, other) ?? Misfits.OfPlan(first, other);
            if (reason is { } known)
            {
                return new(known, Phrase.Scopes(first, other));
            }

            // All figures usually have the same indicator instance.
            if (!ReferenceEquals(other.Indicator, first.Indicator) && Definitions.Differ(other.Indicator, first.Indicator))
            {
                return new(UndefinedReason.DifferentDefinitions, null);
            }
        }

        return null;
    }

    /// <summary>
    /// Returns the reason why a figure cannot be restated at all, such as one of a ratio; null if there is no such figure.
    /// </summary>
    private static DataMisfit? MisfitOf(RestatedObservations observations)
    {
        foreach (RestatedObservation figure in observations.ByProvince)
        {
            if (figure.Misfit is not null)
            {
                return new(figure.Reason.GetValueOrDefault(), figure.Misfit);
            }
        }

        return null;
    }

    /// <summary>Returns the reason why the scheme does not apply to the period of the figures; null if it does.</summary>
    private static DataMisfit? MisfitOf(RegionScheme scheme, ImmutableArray<Observation> observations) =>
        observations.IsEmpty ? null : MisfitOf(scheme, observations[0].Period);

    private static DataMisfit? MisfitOf(RegionScheme scheme, ReportingPeriod period)
    {
        LocalDate endOfFirstYear = LocalDate.Min(period.LastDay, new YearRange(period.FirstDay.Year).LastDay);
        return scheme.AppliesOn(endOfFirstYear) && scheme.AppliesOn(period.LastDay)
            ? null
            : new(
                UndefinedReason.OtherPeriod,
                scheme.LastDay is { } last
                    ? Messages.Of(Wording.SchemeFromThrough, Phrase.Of(period), scheme.Name, scheme.Verified.Start, last)
                    : Messages.Of(Wording.SchemeFrom, Phrase.Of(period), scheme.Name, scheme.Verified.Start));
    }

    /// <summary>Returns the caveats of the scheme in the period of the figures.</summary>
    private static Caveats CaveatsOf(RegionScheme scheme, ImmutableArray<Observation> observations) =>
        observations.IsEmpty ? Caveats.None : Caveats.Of(scheme, observations[0].Period.LastDay);

    /// <summary>Determines whether the map has the provinces that existed at the end of the period.</summary>
    private static bool IsFrameOf(ReportingPeriod period, AdministrativeMap map) =>
        map.Atlas.FindOn(period.LastDay) is { } own && own.Units.All(unit => map.Find(unit.Province) is not null);

    /// <summary>
    /// Returns the money allocated to no region: the given amount or, if the regions cover every province, the nation's total minus
    /// theirs.
    /// </summary>
    private static Quantity? UnallocatedOf(RegionTotal regions, NationalFigures nation, ref UndefinedReason? conflict)
    {
        if (nation.IsRepeated)
        {
            conflict = UndefinedReason.OverlappingFigures;
            return null;
        }

        if (nation.Total is { } whole && regions.KnownParts is { } known && known.Unit.Equals(whole.Unit) && known.Value > whole.Value)
        {
            conflict = UndefinedReason.TotalsDisagree;
            return null;
        }

        if (nation.Total is not { } total || regions.Reason is not null)
        {
            return nation.Unallocated;
        }

        // If the parts exceed the nation's total, or if the unallocated money is not the remainder, the totals disagree.
        bool fits = total.TryAdd(Negate(regions.Total), out Quantity rest);
        Quantity left = rest;
        fits = fits && (nation.Unallocated is not { } stated || rest.TryAdd(Negate(stated), out left));
        conflict = (fits, left.Value) switch
        {
            (false, _) => UndefinedReason.Overflow,
            (_, < 0) => UndefinedReason.TotalsDisagree,
            (_, > 0) when regions.IsComplete && nation.Unallocated is not null => UndefinedReason.TotalsDisagree,
            _ => null,
        };
        return (conflict, regions.IsComplete) switch
        {
            (not null, _) => null,
            (_, true) => rest,
            _ => nation.Unallocated,
        };
    }

    private static Quantity Negate(Quantity quantity) => new(-quantity.Value, quantity.Unit);

    private static Average Without(RegionTotal regions, Quantity? unallocated, BilingualText? frame) => regions.Mean(
        Both(frame, unallocated is { Value: not 0 } rest
            ? Messages.Of(Wording.WithoutUnallocated, Messages.Of(language => Phrase.Printed(rest, language)))
            : null));

    private static BilingualText? Both(BilingualText? frame, BilingualText? other) => (frame, other) switch
    {
        (null, _) => other,
        (_, null) => frame,
        _ => Messages.Of(Wording.Joined, frame, other),
    };

    private static Average With(
        RegionTotal regions, NationalFigures nation, Quantity? unallocated, UndefinedReason? conflict, BilingualText? frame)
    {
        // The nation's own total does not depend on the regions: it is divided by all provinces.
        bool isOfNation = nation.Total is not null && regions.DividesByAll;
        UndefinedReason? reason = conflict ?? (isOfNation && regions.Reason == UndefinedReason.MissingFigure ? null : regions.Reason);
        if (reason is null && isOfNation)
        {
            return regions.OfNation(nation.Total.GetValueOrDefault(), nation.Figures).Mean(Both(frame, Including(unallocated)));
        }

        Quantity total = default;
        if (reason is null)
        {
            reason = unallocated switch
            {
                null => UndefinedReason.UnallocatedNotStated,
                { } rest when !regions.Total.TryAdd(rest, out total) => UndefinedReason.Overflow,
                _ => null,
            };
        }

        return reason is null
            ? regions.With(total, nation.Figures).Mean(Both(frame, Including(unallocated)))
            : (regions with { Reason = reason }).Mean(null);
    }

    private static BilingualText? Including(Quantity? unallocated) => unallocated switch
    {
        null => Messages.Of(Wording.WithUnstated),
        { Value: 0 } => null,
        { } rest => Messages.Of(Wording.WithUnallocated, Messages.Of(language => Phrase.Printed(rest, language))),
    };
}
