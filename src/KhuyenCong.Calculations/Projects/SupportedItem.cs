using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <summary>An item of cost with its project.</summary>
internal sealed record SupportedItem(PromotionProject Project, int Index, ProjectItem Item)
{
    internal string? ContentId => Item.Content?.Id ?? Item.Activity?.Id;

    internal FindingPlace Place => FindingPlace.OfItem(Project, Index);

    /// <summary>Two lines with the same project and money are one support.</summary>
    internal (string, FundingSource) Source => (Project.Id, Item.Funding);

    /// <summary>The key of one year: items of one plan year, or of one project whose year is not stated.</summary>
    internal (int?, string?) Year => (Project.Year, Project.Year is null ? Project.Id : null);
}
