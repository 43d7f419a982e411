using System.Collections.Immutable;
using KhuyenCong.Domain;
using NodaTime;

namespace KhuyenCong.Calculations;

/// <summary>
/// The items of a project to which one level applies together: those with the same content, beneficiary, money and tier.
/// </summary>
internal sealed class SupportGroup
{
    private SupportGroup(PromotionProject project, ImmutableArray<(int Index, ProjectItem Item)> items)
    {
        Project = project;
        Items = items;
        Content = items[0].Item.Content;
        Funding = items[0].Item.Funding;
        Tier = items[0].Item.Tier;
        Place = items.Length == 1 ? FindingPlace.OfItem(project, items[0].Index) : FindingPlace.Of(project, nameof(project.Items));
    }

    internal PromotionProject Project { get; }

    internal ImmutableArray<(int Index, ProjectItem Item)> Items { get; }

    internal SupportContent? Content { get; }

    internal FundingSource Funding { get; }

    internal SupportTier Tier { get; }

    internal FindingPlace Place { get; }

    /// <summary>The province whose local money pays.</summary>
    internal Province? Province =>
        Project.Place?.Province ?? Project.Parties.Select(party => party.Place?.Province).OfType<Province>().FirstOrDefault();

    /// <summary>
    /// Whether the items can be separate units, each with its own cap: there are several items, and they have no beneficiary or a content
    /// that is not counted by establishment.
    /// </summary>
    internal bool MayBeSeveral =>
        Items.Length > 1 && (Items[0].Item.Beneficiary is null || Content?.Per?.Vietnamese is not ("cơ sở" or "doanh nghiệp"));

    internal static IEnumerable<SupportGroup> Of(PromotionProject project) => project.Items
        .Select((item, index) => (Index: index, Item: item))
        .Where(pair => pair.Item.Support > Vnd.Zero || pair.Item.SettledSupport > Vnd.Zero)
        .GroupBy(pair => (pair.Item.Content?.Id, pair.Item.Beneficiary, pair.Item.Funding, pair.Item.Tier))
        .Select(group => new SupportGroup(project, [.. group]));

    /// <summary>
    /// The approved support as last adjusted; null if the adjustment is for the whole project and the group is only a part of it.
    /// </summary>
    internal Vnd? Approved => Project.Adjustments.All(static one => one.Support is null) ? Sum(static item => item.Support)
        : Project.Items.All(item => item.Support == Vnd.Zero || Items.Any(pair => pair.Item == item))
            ? Project.SupportOn(LocalDate.MaxIsoValue)
        : null;

    internal Vnd Sum(Func<ProjectItem, Vnd> amount) => Vnd.Sum(Items.Select(pair => amount(pair.Item)));

    /// <summary>
    /// Returns the units of the level: a single unit, unless the items state a greater count or each item is taken as a separate unit.
    /// </summary>
    internal ImmutableArray<SupportUnit> Units(Func<ProjectItem, Vnd> cost, bool isSeveral) =>
        isSeveral || Items.Any(pair => pair.Item.Count > 1)
        ? [.. Items.Select(pair => Unit(cost(pair.Item), pair.Item.Count))]
        : [new(Sum(cost))];

    /// <summary>Creates identical units. The cost of one is rounded up, so that rounding alone puts no request above a ceiling.</summary>
    private static SupportUnit Unit(Vnd cost, int count) => new(Vnd.FromDong(checked((cost.Dong + count - 1) / count)), count);
}
