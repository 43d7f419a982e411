using System.Collections.Immutable;
using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <summary>For each item of an axis of totals, the parts on the roll-up's axis and whether they can be added.</summary>
internal sealed class RollupAxis
{
    private RollupAxis(int[][] members) => Members = members;

    /// <summary>The indices of the parts of each total.</summary>
    internal int[][] Members { get; }

    /// <summary>The reason why the parts of each total cannot be added, regardless of the indicator; null if they can.</summary>
    internal DataMisfit?[] Refusals { get; private init; } = [];

    /// <summary>Whether any total has several parts.</summary>
    internal bool Adds => Array.Exists(Members, static members => members.Length > 1);

    internal DataMisfit? RefusalOf(int total) => Refusals.Length == 0 ? null : Refusals[total];

    /// <summary>Creates an axis on which every part is its own total.</summary>
    internal static RollupAxis Same(int length) => new([.. Enumerable.Range(0, length).Select(static i => new[] { i })]);

    internal static RollupAxis OfPlaces(ImmutableArray<ReportingUnit> parts, ImmutableArray<ReportingUnit> totals) => Of(
        parts,
        totals,
        RollupPlaces.IsWithin,
        static (whole, members) => members.Length == 0 ? new(UndefinedReason.OtherPlace, whole.Name)
            : RollupPlaces.FindOverlap(whole, members) is { } pair
            ? new(UndefinedReason.OverlappingFigures, Messages.Of(Wording.Joined, pair.First.Name, pair.Second.Name))
            : null);

    internal static RollupAxis OfPeriods(ImmutableArray<ReportingPeriod> parts, ImmutableArray<ReportingPeriod> totals) => Of(
        parts, totals, static (part, whole) => whole.Contains(part), RefusalOf);

    internal static RollupAxis OfIndicators(ImmutableArray<Indicator> parts, ImmutableArray<Indicator> totals) => Of(
        parts,
        totals,
        static (part, whole) => part == whole,
        static (whole, members) => members.Length == 0 ? new(UndefinedReason.OtherIndicator, whole.Name)
            : Definitions.Differ(whole, members[0]) ? new(UndefinedReason.DifferentDefinitions, whole.Name)
            : null);

    internal static RollupAxis OfSources(ImmutableArray<FundingSource> parts, ImmutableArray<FundingSource> totals) => Of(
        parts, totals, IsWithin, RefusalOf);

    internal static RollupAxis OfStages(ImmutableArray<FundingStage> parts, ImmutableArray<FundingStage> totals) => Of(
        parts,
        totals,
        static (part, whole) => part == whole,
        static (whole, members) => members.Length == 0 ? new(UndefinedReason.OtherFunding, whole.DisplayName()) : null);

    private static RollupAxis Of<T>(
        ImmutableArray<T> parts, ImmutableArray<T> totals, Func<T, T, bool> isWithin, Func<T, ImmutableArray<T>, DataMisfit?> refusalOf)
    {
        int[][] members = [.. totals.Select(total => Enumerable.Range(0, parts.Length).Where(i => isWithin(parts[i], total)).ToArray())];
        return new(members) { Refusals = [.. totals.Select((total, i) => refusalOf(total, [.. members[i].Select(part => parts[part])]))] };
    }

    /// <summary>
    /// Returns the reason why periods cannot be added; null if they can. They must be consecutive, from the first day of the whole period
    /// through its last.
    /// </summary>
    private static DataMisfit? RefusalOf(ReportingPeriod whole, ImmutableArray<ReportingPeriod> members) =>
        members.IsEmpty ? new(UndefinedReason.OtherPeriod, Phrase.Of(whole))
        : ReportingPeriod.TryAdd(members, out ReportingPeriod sum) && sum == whole ? null
        : new(
            ReportingPeriod.AnyOverlap(members) ? UndefinedReason.OverlappingPeriods : UndefinedReason.MissingPeriod,
            Messages.Of(language => $"{whole.ToString(language)}: {Phrase.Names(members, language)}"));

    /// <summary>
    /// Determines whether a source is part of another: the state budget includes KCQG and KCĐP, and KCĐP includes its levels.
    /// </summary>
    private static bool IsWithin(FundingSource part, FundingSource whole) =>
        part == whole || (ParentOf(part) is { } parent && IsWithin(parent, whole));

    private static FundingSource? ParentOf(FundingSource source) => source switch
    {
        FundingSource.National or FundingSource.Local => FundingSource.StateBudget,
        FundingSource.LocalProvince or FundingSource.LocalDistrict or FundingSource.LocalCommune => FundingSource.Local,
        _ => null,
    };

    /// <summary>
    /// Returns the reason why sources cannot be added, such as money of one that is already included in another; null if they can.
    /// </summary>
    private static DataMisfit? RefusalOf(FundingSource whole, ImmutableArray<FundingSource> members)
    {
        if (members.IsEmpty)
        {
            return new(UndefinedReason.OtherFunding, whole.DisplayName());
        }

        foreach (FundingSource part in members)
        {
            foreach (FundingSource other in members)
            {
                if (part != other && IsWithin(part, other))
                {
                    return new(UndefinedReason.OverlappingFigures, Messages.Of(Wording.Joined, other.DisplayName(), part.DisplayName()));
                }
            }
        }

        return null;
    }
}
