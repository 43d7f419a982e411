using System.Globalization;
using KhuyenCong.Calculations;
using KhuyenCong.Domain;

/// <summary>
/// Writes the totals of the portfolio and of its parts as rows of a CSV file. Amounts are whole numbers of đồng, and the names of rates
/// state both operands.
/// </summary>
internal static class PortfolioCsv
{
    public static string Write(ProjectInput input)
    {
        CsvWriter csv = new(input.Separator);
        csv.Add(
            "theo", "ten", "nam_tu", "nam_den", "so_de_an", "kinh_phi (đồng)", "ho_tro (đồng)", "duoc_giao (đồng)", "tam_ung (đồng)",
            "da_chi (đồng)", "du_tam_ung (đồng)", "quyet_toan (đồng)", "chuyen_nam_sau (đồng)", "doi_ung (đồng)",
            "da_chi_tren_ho_tro (%)", "da_chi_tren_duoc_giao (%)", "quyet_toan_tren_ho_tro (%)", "doi_ung_tren_ho_tro", "danh_muc", "so_lieu");
        if (PortfolioTables.Whole(input.Document) is { } whole)
        {
            foreach ((string by, IReadOnlyList<ProjectPortfolio> parts) in PortfolioTables.Parts(whole).Prepend(("tất cả", [whole])))
            {
                foreach (ProjectPortfolio part in parts)
                {
                    csv.Add(Cells(input, by, part));
                }
            }
        }

        return csv.ToString();
    }

    private static IEnumerable<string> Cells(ProjectInput input, string by, ProjectPortfolio part) =>
    [
        by,
        part.Name.Vietnamese,
        part.Years.First.ToString(CultureInfo.InvariantCulture),
        part.Years.Last.ToString(CultureInfo.InvariantCulture),
        part.Projects.Length.ToString(CultureInfo.InvariantCulture),
        .. new[]
        {
            part.Cost, part.Support, part.Allocated, part.Advanced, part.Disbursed, part.OutstandingAdvance, part.Settled,
            part.CarriedOver, part.Counterpart,
        }.Select(Dong),
        Decimal(part.DisbursedOfSupport.RoundPercent(2), input.Separator),
        Decimal(part.DisbursedOfAllocated.RoundPercent(2), input.Separator),
        Decimal(part.SettledOfSupport.RoundPercent(2), input.Separator),
        Decimal(part.Leverage.RoundRatio(2), input.Separator),
        Catalogue.National.Version,
        part.Projects.Any(project => input.MadeUp.Contains(project.Id)) ? "giả định" : string.Empty,
    ];

    private static string Dong(RollupTotal total) => total.Observation?.Quantity.Value.ToString(CultureInfo.InvariantCulture) ?? string.Empty;

    /// <summary>A number with the decimal mark that spreadsheets with this separator use.</summary>
    private static string Decimal(decimal? number, char separator) => number is not { } value ? string.Empty
        : separator == ';' ? value.ToString(CultureInfo.InvariantCulture).Replace('.', ',')
        : value.ToString(CultureInfo.InvariantCulture);
}
