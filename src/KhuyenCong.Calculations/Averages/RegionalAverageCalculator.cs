using System.Collections.Immutable;
using KhuyenCong.Domain;
using NodaTime;

namespace KhuyenCong.Calculations;

/// <summary>Means per province, region by region and for the nation (tính bình quân vùng).</summary>
/// <remarks>
/// A mean is the sum of the region's figures over its number of provinces; it says what it divides by and how many reported. Ranks are
/// computed. The nation has two means: without what no region holds, and with it. A region without figures, an id of two definitions,
/// figures that overlap, totals that disagree and overflow give undefined results with their reason.
/// </remarks>
public static class RegionalAverageCalculator
{
    private static readonly BilingualText Per = Messages.Of(Wording.Province);
    private static readonly BilingualText Provinces = Messages.Of(Wording.Provinces);

    /// <summary>Computes the means of one indicator (bình quân các vùng và cả nước).</summary>
    /// <param name="scheme">The regions.</param>
    /// <param name="observations">
    /// Figures of one indicator, one period, one source and stage of money: of each region its total or those of its provinces, and,
    /// to know what no region holds, the nation's total or the unallocated money itself.
    /// </param>
    /// <param name="options">What the means divide by, and other choices; the usual ones when null.</param>
    /// <returns>The means.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="scheme"/> or <paramref name="observations"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// A figure is null, two are not of one indicator, period, source and stage, one is of a unit that the scheme does not place, or the
    /// scheme does not apply to the period; the message names them. After its verified days a scheme applies with the mark
    /// <see cref="ResultMarks.AssumedUnchanged"/>.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">A choice of <paramref name="options"/> is not defined.</exception>
    public static RegionalAverages Calculate(
        RegionScheme scheme,
        IEnumerable<Observation> observations,
        CalculationOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(scheme);
        ArgumentNullException.ThrowIfNull(observations);
        options = CalculationOptions.Of(options);
        ImmutableArray<Observation> all = [.. observations];
        RequireOneKind(all, nameof(observations));
        return Calculate(scheme, all, options, null, CaveatsOf(scheme, all, nameof(observations)), ConflictOf(all));
    }

    /// <summary>
    /// Computes the means of figures restated onto the provinces of the scheme's days (bình quân các vùng trên địa bàn mới).
    /// </summary>
    /// <param name="scheme">The regions.</param>
    /// <param name="observations">
    /// Figures of one indicator, one period, one source and stage of money, restated onto a map of the scheme's days.
    /// </param>
    /// <param name="options">What the means divide by, and other choices; the usual ones when null.</param>
    /// <returns>
    /// The means; each says when its figures are restated. A region with a province of which only parts are known has none.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="scheme"/> or <paramref name="observations"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// Two figures are not of one indicator, period, source and stage, or the scheme does not apply on the map's days or, where nothing had
    /// to be restated, to the period; the message names them.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">A choice of <paramref name="options"/> is not defined.</exception>
    public static RegionalAverages Calculate(
        RegionScheme scheme,
        RestatedObservations observations,
        CalculationOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(scheme);
        ArgumentNullException.ThrowIfNull(observations);
        options = CalculationOptions.Of(options);
        DateInterval days = observations.Map.Days;
        if (days.End < scheme.Verified.Start || !scheme.Divides(observations.Map))
        {
            throw new ArgumentException(
                $"Scheme {QuotedText.Of(scheme.Id)} does not divide {observations.Map.ToString()}.", nameof(observations));
        }

        ImmutableArray<Observation> given = [.. observations.ByProvince.SelectMany(figure => figure.Parts), .. observations.Unchanged];
        RequireOneKind(given, nameof(observations));
        Caveats caveats = !observations.IsRestated && !given.IsEmpty && IsFrameOf(given[0].Period, observations.Map)
            ? CaveatsOf(scheme, given, nameof(observations))
            : Caveats.Of(scheme, given.IsEmpty ? days.Start : LocalDate.Max(days.Start, given[0].Period.LastDay));
        return Calculate(scheme, [.. observations.Observations], options, observations, caveats, ConflictOf(given));
    }

    private static RegionalAverages Calculate(
        RegionScheme scheme,
        ImmutableArray<Observation> all,
        CalculationOptions options,
        RestatedObservations? restated,
        Caveats caveats,
        UndefinedReason? conflict)
    {
        BilingualText? frame = restated is { IsRestated: true } ? Frame(restated.Map, scheme)
            : all.IsEmpty ? null
            : PeriodFrame.Of(scheme, all[0].Period);
        ImmutableArray<Observation>[] placed = RegionPlacing.Place(all, scheme);
        ImmutableArray<RegionTotal> totals =
            [.. scheme.Regions.Select(region => new RegionTotal(region, placed[region.Index], options, caveats, conflict))];
        if (restated is not null && conflict is null)
        {
            totals = [.. totals.Select(total => total.Restated(restated.ByProvince, scheme))];
        }

        RegionTotal sum = RegionTotal.Sum(totals, options, caveats);
        NationalFigures nation = new(placed[^1]);
        Quantity? unallocated = conflict is null ? UnallocatedOf(sum, nation, ref conflict) : null;
        (ImmutableArray<RegionalAverage> regions, ImmutableArray<RegionalAverage> ranking) = Rank(totals, frame);
        return new(
            scheme,
            options.Population,
            regions,
            ranking,
            unallocated,
            Without(sum, unallocated, frame),
            With(sum, nation, unallocated, conflict, frame));
    }

    private static UndefinedReason? ConflictOf(ImmutableArray<Observation> observations)
    {
        foreach (Observation figure in observations)
        {
            // Mostly all are of one record.
            if (!ReferenceEquals(figure.Indicator, observations[0].Indicator))
            {
                return Definitions.Differ(observations.Select(figure => figure.Indicator)) ? UndefinedReason.DifferentDefinitions : null;
            }
        }

        return null;
    }

    private static BilingualText Frame(AdministrativeMap map, RegionScheme scheme) =>
        Messages.Of(Wording.RestatedOnto, (decimal)map.Units.Length, scheme.Name);

    private static void RequireOneKind(ImmutableArray<Observation> observations, string parameter)
    {
        foreach (Observation other in observations)
        {
            if (other is null)
            {
                throw new ArgumentException("A figure is null.", parameter);
            }

            Observation first = observations[0];
            if (other.Indicator != first.Indicator
                || other.Period != first.Period
                || other.Funding != first.Funding
                || other.Stage != first.Stage)
            {
                throw new ArgumentException($"Two figures are not of one kind: {Kind(first)}; {Kind(other)}.", parameter);
            }
        }
    }

    /// <summary>What to know about the scheme in the period of the figures: it applies on the last day, and at the end of the first year.</summary>
    private static Caveats CaveatsOf(RegionScheme scheme, ImmutableArray<Observation> observations, string parameter)
    {
        if (observations.IsEmpty)
        {
            return Caveats.None;
        }

        ReportingPeriod period = observations[0].Period;
        LocalDate endOfFirstYear = LocalDate.Min(period.LastDay, new YearRange(period.FirstDay.Year).LastDay);
        return scheme.AppliesOn(endOfFirstYear) && scheme.AppliesOn(period.LastDay)
            ? Caveats.Of(scheme, period.LastDay)
            : throw new ArgumentException(
                $"Scheme {QuotedText.Of(scheme.Id)} does not apply to {period.ToString(DisplayLanguage.English)}: it divides the provinces from {IsoDates.Format(scheme.Verified.Start)} "
                + $"{(scheme.LastDay is { } last ? "through " + IsoDates.Format(last) : "on")}.", parameter);
    }

    /// <summary>Whether the map has the provinces that the period ended with.</summary>
    private static bool IsFrameOf(ReportingPeriod period, AdministrativeMap map) =>
        map.Atlas.FindOn(period.LastDay) is { } own && own.Units.All(unit => map.Find(unit.Province) is not null);

    private static string Kind(Observation figure) =>
        $"{QuotedText.Plain(figure.Indicator.Id, 100)}, {figure.Period.ToString(DisplayLanguage.English)}, "
        + $"{DisplayNames.Of(figure.Funding).Vietnamese}, {DisplayNames.Of(figure.Stage).Vietnamese}";

    /// <summary>
    /// The regions in the scheme's order, and those with a mean, the highest first; of equal means in the scheme's order.
    /// </summary>
    private static (ImmutableArray<RegionalAverage> Regions, ImmutableArray<RegionalAverage> Ranking) Rank(
        ImmutableArray<RegionTotal> totals, BilingualText? frame)
    {
        Average[] means = new Average[totals.Length];
        ExactNumber[] numbers = new ExactNumber[totals.Length];
        List<int> order = new(totals.Length);
        for (int i = 0; i < means.Length; i++)
        {
            means[i] = totals[i].Mean(Per, Provinces, frame);
            if (means[i].IsDefined)
            {
                numbers[i] = means[i].ExactRatio.Number;
                order.Add(i);
            }
        }

        order.Sort((left, right) => numbers[right].CompareTo(numbers[left]) is not 0 and var sign ? sign : left.CompareTo(right));
        int?[] ranks = new int?[means.Length];
        for (int i = 0; i < order.Count; i++)
        {
            // Equal means share a rank.
            ranks[order[i]] = i > 0 && numbers[order[i]].CompareTo(numbers[order[i - 1]]) == 0 ? ranks[order[i - 1]] : i + 1;
        }

        ImmutableArray<RegionalAverage> regions =
            [.. totals.Select((total, i) => new RegionalAverage(total.Region!, means[i], total.Reporting, ranks[i], order.Count))];
        return (regions, [.. order.Select(i => regions[i])]);
    }

    /// <summary>What no region holds: as given, or the nation's total less the regions' when every province is in them.</summary>
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

        // Parts that hold more than the nation, or unallocated money that is not the rest, leave nothing to say of it.
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
        Per,
        Provinces,
        Both(frame, unallocated is { Value: not 0 } rest
            ? Messages.Of(Wording.WithoutUnallocated, Messages.Of(language => Phrase.Printed(rest, language)))
            : null));

    private static BilingualText? Both(BilingualText? frame, BilingualText? other) => (frame, other) switch
    {
        (null, _) => other,
        (_, null) => frame,
        _ => Messages.Of(Wording.Joined, frame, other),
    };

    private static Average With(RegionTotal regions, NationalFigures nation, Quantity? unallocated, UndefinedReason? conflict, BilingualText? frame)
    {
        // The nation's own total needs no region: it divides by all provinces.
        bool isOfNation = nation.Total is not null && regions.DividesByAll;
        UndefinedReason? reason = conflict ?? (isOfNation && regions.Reason == UndefinedReason.MissingFigure ? null : regions.Reason);
        if (reason is null && isOfNation)
        {
            return regions.OfNation(nation.Total.GetValueOrDefault(), nation.Figures).Mean(Per, Provinces, Both(frame, Including(unallocated)));
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
            ? regions.With(total, nation.Figures).Mean(Per, Provinces, Both(frame, Including(unallocated)))
            : (regions with { Reason = reason }).Mean(Per, Provinces, null);
    }

    private static BilingualText? Including(Quantity? unallocated) => unallocated switch
    {
        null => Messages.Of(Wording.WithUnstated),
        { Value: 0 } => null,
        { } rest => Messages.Of(Wording.WithUnallocated, Messages.Of(language => Phrase.Printed(rest, language))),
    };
}
