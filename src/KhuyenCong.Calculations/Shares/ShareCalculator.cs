using System.Collections.Immutable;
using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <summary>
/// Computes shares of a stated whole (tính tỷ trọng). The caller names the whole and the remainder; neither is ever guessed.
/// </summary>
/// <remarks>
/// A result is undefined, with its reason, if the whole is zero, if one id has two definitions, or on overflow. It is also undefined if
/// the units of part and whole do not match, or if the period of a part is not within that of the whole.
/// </remarks>
/// <example>
/// <code>
/// ShareItem part = new(new("kinh phí KCQG"), Vnd.FromMillions(250).ToQuantity());
/// ShareItem whole = new(new("tổng kinh phí"), Vnd.FromMillions(1_000).ToQuantity());
/// ShareCalculator.Calculate(part, whole).FormatPercent(); // 25%
/// </code>
/// </example>
public static partial class ShareCalculator
{
    /// <summary>Computes the share of one part (tỷ trọng của một phần).</summary>
    /// <param name="part">The part.</param>
    /// <param name="whole">The whole.</param>
    /// <param name="options">The catalogue and other choices; null for the defaults.</param>
    /// <returns>The share.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="part"/> or <paramref name="whole"/> is null.</exception>
    public static Share Calculate(ShareItem part, ShareItem whole, CalculationOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(part);
        ArgumentNullException.ThrowIfNull(whole);
        options = CalculationOptions.Of(options);
        if (Definitions.Differ(part.Indicator, whole.Indicator))
        {
            return new(part, whole, options, UndefinedReason.DifferentDefinitions);
        }

        if (!part.Amount.Unit.ConvertsTo(whole.Amount.Unit))
        {
            return new(part, whole, options, UndefinedReason.UnlikeUnits);
        }

        ExactRatio ratio = part.Amount.RatioTo(whole.Amount);
        UndefinedReason? reason = ratio switch
        {
            _ when !IsWithin(part.Observation, whole.Observation) => UndefinedReason.OtherPeriod,
            { IsDefined: false } => UndefinedReason.ZeroDivisor,
            { IsWithinLimit: true } => null,
            _ => UndefinedReason.Overflow,
        };
        return new(part, whole, options, reason);
    }

    /// <summary>Computes the shares of several parts and the remainder (cơ cấu của tổng).</summary>
    /// <param name="whole">The whole.</param>
    /// <param name="parts">The parts; they need not add up to the whole.</param>
    /// <param name="remainderName">The name of the remainder, such as "chênh lệch do làm tròn".</param>
    /// <param name="options">The catalogue and other choices; null for the defaults.</param>
    /// <returns>The shares and the remainder, whose amounts add up exactly to the whole.</returns>
    /// <exception cref="ArgumentNullException">An argument other than <paramref name="options"/> is null.</exception>
    public static ShareTable Calculate(
        ShareItem whole, IEnumerable<ShareItem> parts, BilingualText remainderName, CalculationOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(whole);
        ArgumentNullException.ThrowIfNull(parts);
        ArgumentNullException.ThrowIfNull(remainderName);
        options = CalculationOptions.Of(options);
        ImmutableArray<Share> shares = [.. parts.Select(part => Calculate(part, whole, options))];
        if (ReasonOfTable(whole, shares) is { } reason)
        {
            return new(whole, shares, new(new(remainderName, default, Hedge.None, Caveats.None), whole, options, reason));
        }

        Quantity rest = whole.Amount;
        bool fits = true;
        foreach (Share share in shares)
        {
            Quantity part = share.Part.Amount;
            fits = fits && rest.TryAdd(new Quantity(-part.Value, part.Unit), out rest);
        }

        // A remainder of hedged amounts is hedged too.
        ImmutableArray<ShareItem> all = [whole, .. shares.Select(share => share.Part!)];
        Hedge hedge = all.All(item => item.Hedge == Hedge.None) ? Hedge.None : Hedge.About;
        Caveats caveats = all.Aggregate(Caveats.None, (sum, item) => sum | item.Caveats);
        Share remainder = fits
            ? Calculate(new ShareItem(remainderName, rest, hedge, caveats), whole, options)
            : new Share(new ShareItem(remainderName, default, Hedge.None, Caveats.None), whole, options, UndefinedReason.Overflow);
        return new(whole, shares, remainder);
    }

    /// <summary>Returns the reason why there is no remainder; null if there is one.</summary>
    private static UndefinedReason? ReasonOfTable(ShareItem whole, ImmutableArray<Share> shares)
    {
        // The periods of the parts can be equal or consecutive, but figures of one kind must not overlap.
        IEnumerable<Observation> figures = shares.Select(share => share.Part.Observation).OfType<Observation>();
        return Definitions.Differ(shares.Select(share => share.Part.Indicator).Append(whole.Indicator).OfType<Indicator>())
            ? UndefinedReason.DifferentDefinitions
            : shares.Any(share => share.Reason == UndefinedReason.UnlikeUnits) ? UndefinedReason.UnlikeUnits
            : shares.Any(share => share.Reason == UndefinedReason.OtherPeriod) ? UndefinedReason.OtherPeriod
            : figures.GroupBy(Misfits.KindOf, figure => figure.Period).Any(ReportingPeriod.AnyOverlap) ? UndefinedReason.OverlappingPeriods
            : null;
    }

    private static bool IsWithin(Observation? part, Observation? whole) =>
        part is null || whole is null || whole.Period.Contains(part.Period);
}
