using System.Collections.Immutable;
using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <summary>A project in a portfolio, with those of its items that are included.</summary>
/// <param name="Project">The project.</param>
/// <param name="Items">The indices of the included items in the project.</param>
internal sealed record PortfolioPart(PromotionProject Project, ImmutableArray<int> Items)
{
    /// <summary>Creates a part that is a whole project.</summary>
    internal static PortfolioPart Of(PromotionProject project) => new(project, [.. Enumerable.Range(0, project.Items.Length)]);

    internal bool IsWhole => Items.Length == Project.Items.Length;

    internal bool Has(int item) => IsWhole || Items.Contains(item);

    internal IEnumerable<ProjectItem> Costs => Items.Select(item => Project.Items[item]);

    /// <summary>Returns the part with only the items that meet a condition; null if there are none.</summary>
    internal PortfolioPart? Where(Func<ProjectItem, bool> isMeant)
    {
        ImmutableArray<int> items = [.. Items.Where(item => isMeant(Project.Items[item]))];
        return items.IsEmpty ? null : this with { Items = items };
    }
}
