using System.Collections.Immutable;
using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <summary>
/// Computes the maximum amount of support that the law allows (tính mức hỗ trợ tối đa): the sum over all units, each limited by rate, cap
/// and cost, but no more than the money left.
/// </summary>
/// <remarks>
/// National money (KCQG) uses the national table of the catalogue; local money (KCĐP) uses the table of the request's province. Every
/// limit is rounded down to whole đồng, so none is exceeded. The result is undefined, with its reason, if a place does not exist on the
/// date, or if a level or the effect of a multiplier is not known. It is also undefined if the combination of two multipliers was not
/// chosen, or if local money has no province or no table. If a later document is known to change the level, the last known level is used
/// only on request (<see cref="SupportRequest.UseLastKnown"/>).
/// </remarks>
/// <example>
/// <code>
/// SupportCeiling ceiling = SupportCeilingCalculator.Calculate(new SupportRequest {
///     Content = SupportTable.National.GetContent("advanced_machinery"),
///     Funding = FundingSource.National,
///     Date = new LocalDate(2018, 6, 1),
///     Units = [new SupportUnit(Vnd.FromMillions(900))],
/// });
/// ceiling.Amount; // 300.000.000 đồng
/// </code>
/// </example>
public static class SupportCeilingCalculator
{
    /// <summary>The sources that can pay for support: national money (KCQG), and local money (KCĐP) of any level.</summary>
    internal static readonly ImmutableArray<FundingSource> Sources =
    [
        FundingSource.National, FundingSource.Local, FundingSource.LocalProvince, FundingSource.LocalDistrict, FundingSource.LocalCommune,
    ];

    /// <summary>Computes the ceiling of a request (mức hỗ trợ tối đa).</summary>
    /// <param name="request">The request for support.</param>
    /// <param name="options">
    /// The catalogue, including tables of provinces that were added to it, and other choices; null for the defaults.
    /// </param>
    /// <returns>The ceiling with its working.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// The request cannot have a ceiling, for example because it has no content or no unit, its source is neither national nor local
    /// money, the money left is negative, or a multiplier is chosen twice. The message states the cause.
    /// </exception>
    public static SupportCeiling Calculate(SupportRequest request, CalculationOptions? options = null)
    {
        Require(request);
        options = CalculationOptions.Of(options);
        if (PlaceFault(request, options.Catalogue) is { } fault)
        {
            return new(request, fault, options);
        }

        if (request.Funding != FundingSource.National && request.Province is null)
        {
            return new(request, null, options, UndefinedReason.ProvinceNotStated);
        }

        if (Find(request, options.Catalogue) is not ({ } table, { } answer))
        {
            return new(request, null, options, UndefinedReason.ProvincialTableMissing);
        }

        (SupportLevel? found, UndefinedReason without) = LevelOf(request, answer);
        if (found is not { } level)
        {
            return new(request, answer, options, without);
        }

        if (Definitions.Differ(request.Content, level.Content))
        {
            return new(request, answer, options, UndefinedReason.DifferentDefinitions);
        }

        if (request.Tier != SupportTier.None && !level.HasTiers)
        {
            return new(request, answer, options, UndefinedReason.TierNotInRule);
        }

        SupportCap? cap = level.FindCap(request.Tier);
        if (level.HasTiers && cap is null)
        {
            return new(request, answer, options, UndefinedReason.TierNotChosen);
        }

        return AppliedMultipliers.TryFind(request, table, answer, level, out AppliedMultipliers multipliers, out UndefinedReason reason)
            ? Limit(request, answer, level, cap, multipliers, options)
            : new(request, answer, options, reason);
    }

    /// <summary>Compares the money requested with the ceiling of a request (so sánh mức đề nghị với mức hỗ trợ tối đa).</summary>
    /// <param name="requested">
    /// The money requested for all units together, in đồng; for an amount of zero or less, nothing is concluded.
    /// </param>
    /// <param name="request">The request for support.</param>
    /// <param name="options">
    /// The catalogue, including tables of provinces that were added to it, and other choices; null for the defaults.
    /// </param>
    /// <returns>
    /// The check: within or above <see cref="SupportCeiling.Amount"/>. It is not known, with the reason, if there is no ceiling, or if the
    /// ceiling is based on the last known level or on rules that are not verified for the date.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is null.</exception>
    /// <exception cref="ArgumentException">The request cannot have a ceiling; see <see cref="Calculate"/>.</exception>
    public static SupportCheck Check(Vnd requested, SupportRequest request, CalculationOptions? options = null)
    {
        options = CalculationOptions.Of(options);
        return new(Calculate(request, options), requested, options);
    }

    /// <summary>
    /// Describes why the place of local money does not exist on the day: the province exists only on other days, or the district level
    /// has ended. Null if the place exists.
    /// </summary>
    private static BilingualText? PlaceFault(SupportRequest request, Catalogue catalogue)
    {
        if (request.Funding == FundingSource.National || catalogue.Atlas.FindOn(request.Date) is not { } map)
        {
            return null;
        }

        DistrictLevel districts = catalogue.Atlas.Districts;
        if (request.Funding == FundingSource.LocalDistrict && !districts.ExistsOn(request.Date))
        {
            return districts.Ended;
        }

        if (request.Province is not { } province || map.Find(province) is not null)
        {
            return null;
        }

        ProvinceIdFault fault = ProvinceIdFault.Of(province.Id, catalogue.Atlas, request.Date);
        return Messages.Of(Wording.ExpectedPlace, fault.Expected(), fault.Problem);
    }

    /// <summary>
    /// Finds the level to compute with: the level in force or, on request, the last known level of rules that a later document is known to
    /// change. A level of replaced rules is never used, even if it is the last one known, because it has ended.
    /// </summary>
    private static (SupportLevel? Level, UndefinedReason Without) LevelOf(SupportRequest request, SupportAnswer answer) => answer switch
    {
        { Level: { } level } => (level, default),
        { Kind: not SupportAnswerKind.Changed } => (null, ReasonOf(answer.Kind)),
        _ when !request.UseLastKnown => (null, UndefinedReason.SupportChanged),
        { LastKnownNorm: null } => (null, UndefinedReason.SupportNotKnown),
        { LastKnownNorm: { } last } when last != answer.Norm => (null, UndefinedReason.SupportEnded),
        { LastKnown: { } level } => (level, default),
        _ => (null, UndefinedReason.SupportSetElsewhere),
    };

    /// <summary>
    /// Finds the table for the source, and its answer. Where the national rules refer to other documents (article 6 clause 1: "Mức chi
    /// chung"), the reference also applies to local money, unless the province's own table has a level or a reference on the day.
    /// </summary>
    private static (SupportTable? Table, SupportAnswer? Answer) Find(SupportRequest request, Catalogue catalogue)
    {
        SupportTable national = catalogue.NationalSupportTable;
        if (request.Funding == FundingSource.National)
        {
            return (national, national.AnswerOn(request.Content, request.Date));
        }

        SupportTable? table = catalogue.FindSupportTable(request.Province!);
        SupportAnswer? own = table?.AnswerOn(request.Content, request.Date);
        bool isOwn = own is { Kind: SupportAnswerKind.Level or SupportAnswerKind.SetByOtherDocument };
        return !isOwn && national.AnswerOn(request.Content, request.Date) is { Kind: SupportAnswerKind.SetByOtherDocument } common
            ? (national, common)
            : (table, own);
    }

    private static SupportCeiling Limit(
        SupportRequest request,
        SupportAnswer answer,
        SupportLevel level,
        SupportCap? cap,
        AppliedMultipliers multipliers,
        CalculationOptions options)
    {
        Int128 total = 0;
        ImmutableArray<UnitCeiling>.Builder units = ImmutableArray.CreateBuilder<UnitCeiling>(request.Units.Length);
        ExactNumber? rate = level.RatePercent is { } percent
            ? AppliedMultipliers.Raise(ExactNumber.Of(percent, 100), multipliers.OnRate)
            : null;
        Vnd? byCap = cap is null ? null : Floor(AppliedMultipliers.Raise(ExactNumber.Of(cap.Amount.Dong), multipliers.OnCap));
        foreach (SupportUnit unit in request.Units)
        {
            UnitCeiling ceiling = new(unit, rate is { } share ? Floor(ExactNumber.Of(unit.Cost.Dong) * share) : null, byCap);
            units.Add(ceiling);
            total += (Int128)ceiling.Amount.Dong * unit.Count;
        }

        return total > long.MaxValue
            ? new(request, answer, options, UndefinedReason.Overflow)
            : new(request, answer, level, multipliers, cap, units.MoveToImmutable(), Vnd.FromDong((long)total), options);
    }

    /// <summary>Rounds down to whole đồng. A number out of range exceeds any cost, so it becomes the largest amount.</summary>
    private static Vnd Floor(ExactNumber amount) =>
        amount.ToWhole(RoundingRule.Down) is { } whole ? Vnd.FromDong(whole) : Vnd.MaxValue;

    private static UndefinedReason ReasonOf(SupportAnswerKind kind) => kind switch
    {
        SupportAnswerKind.SetByOtherDocument => UndefinedReason.SupportSetElsewhere,
        SupportAnswerKind.Ended => UndefinedReason.SupportEnded,
        SupportAnswerKind.OutsideVerified => UndefinedReason.SupportNotVerified,
        _ => UndefinedReason.SupportNotKnown,
    };

    /// <summary>Validates a request: one that cannot have a ceiling is a programming error.</summary>
    internal static void Require(SupportRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        IsoDates.Require(request.Date, nameof(request));
        if (request.Content is null)
        {
            throw new ArgumentException("Expected a content.", nameof(request));
        }

        if (!Sources.Contains(request.Funding))
        {
            throw new ArgumentException(
                $"Expected national or local industrial promotion money, but the source is \"{request.Funding.DisplayName().English}\".",
                nameof(request));
        }

        if (request.Units.IsDefaultOrEmpty || request.Units.Any(static unit => unit is null))
        {
            throw new ArgumentException("Expected at least one unit, and none of them null.", nameof(request));
        }

        if (request.RemainingBudget is { } left && left < Vnd.Zero)
        {
            throw new ArgumentException(
                $"The money left cannot be negative: {left.ToString(MeasureUnit.Dong, DisplayLanguage.English)}.", nameof(request));
        }

        if (!Enum.IsDefined(request.Tier))
        {
            throw new ArgumentException($"Not a tier: {request.Tier}.", nameof(request));
        }

        if (!Enum.IsDefined(request.Combination))
        {
            throw new ArgumentException($"Not a combination: {request.Combination}.", nameof(request));
        }

        if (request.Multipliers.IsDefault || request.Multipliers.Any(static choice => choice is null))
        {
            throw new ArgumentException("Expected multipliers, none of them null.", nameof(request));
        }

        if (request.Multipliers.Length > 1
            && request.Multipliers.GroupBy(choice => choice.Id, StringComparer.Ordinal)
                .FirstOrDefault(choices => choices.Count() > 1) is { } twice)
        {
            throw new ArgumentException($"Multiplier {QuotedText.Of(twice.Key)} is chosen twice.", nameof(request));
        }
    }
}
