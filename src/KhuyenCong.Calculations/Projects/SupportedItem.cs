using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <summary>A cost item with its project.</summary>
internal sealed record SupportedItem(PromotionProject Project, int Index, ProjectItem Item)
{
    internal string? ContentId => Item.Content?.Id ?? Item.Activity?.Id;

    internal FindingPlace Place => FindingPlace.OfItem(Project, Index);

    /// <summary>The source of the support; two items with the same project and money have one source.</summary>
    internal (string, FundingSource) Source => (Project.Id, Item.Funding);

    /// <summary>The key of the plan year; the project itself if its year is not stated.</summary>
    internal (int?, string?) Year => (Project.Year, Project.Year is null ? Project.Id : null);
}
