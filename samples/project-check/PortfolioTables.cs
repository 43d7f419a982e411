using KhuyenCong.Calculations;
using KhuyenCong.Domain;

/// <summary>The portfolio of all plan years, and its parts by source, content, year, place and organisation.</summary>
internal static class PortfolioTables
{
    /// <summary>The portfolio of all plan years; null if no project states its year.</summary>
    public static ProjectPortfolio? Whole(ProjectDocument document)
    {
        int[] years = [.. document.Projects.Select(project => project.Year).OfType<int>()];
        return years.Length == 0 ? null : ProjectPortfolio.Of(document, new(years.Min(), years.Max()));
    }

    /// <summary>The parts of the portfolio, with the name of each division.</summary>
    public static IEnumerable<(string By, IReadOnlyList<ProjectPortfolio> Parts)> Parts(ProjectPortfolio whole) =>
    [
        ("năm kế hoạch", whole.ByYear()),
        ("nguồn kinh phí", whole.ByFunding()),
        ("nội dung hỗ trợ", whole.ByContent()),
        ("tỉnh, thành phố", whole.ByPlace()),
        ("đơn vị thực hiện", whole.ByOrganisation()),
    ];
}
