using System.Collections.Immutable;
using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <summary>A project in a portfolio, and which of its items are included.</summary>
/// <param name="Project">The project.</param>
/// <param name="Items">The items, by their places in the project's list.</param>
internal sealed record PortfolioPart(PromotionProject Project, ImmutableArray<int> Items)
{
    /// <summary>The whole of a project.</summary>
    internal static PortfolioPart Of(PromotionProject project) => new(project, [.. Enumerable.Range(0, project.Items.Length)]);

    internal bool IsWhole => Items.Length == Project.Items.Length;

    internal bool Has(int item) => IsWhole || Items.Contains(item);

    internal IEnumerable<ProjectItem> Costs => Items.Select(item => Project.Items[item]);

    /// <summary>The items of one kind; null if there are none.</summary>
    internal PortfolioPart? Where(Func<ProjectItem, bool> isMeant)
    {
        ImmutableArray<int> items = [.. Items.Where(item => isMeant(Project.Items[item]))];
        return items.IsEmpty ? null : this with { Items = items };
    }
}
