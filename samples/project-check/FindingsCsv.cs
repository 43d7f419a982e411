using System.Globalization;
using KhuyenCong.Calculations;
using KhuyenCong.Domain;

/// <summary>Writes every finding as a row of a CSV file, including those that conform; amounts are whole numbers of đồng.</summary>
internal static class FindingsCsv
{
    public static string Write(ProjectCheckup checkup)
    {
        CsvWriter csv = new(checkup.Input.Separator);
        csv.Add(
            "ma_de_an", "ten_de_an", "doi_tuong", "ma_kiem_tra", "noi_dung_kiem_tra", "ket_luan", "thanh_phan",
            "chenh_lech (đồng)", "dien_giai", "danh_muc", "so_lieu");
        foreach (PromotionProject project in checkup.Input.Document.Projects)
        {
            foreach (ProjectFinding finding in checkup.FindingsOf(project))
            {
                csv.Add(
                    project.Id,
                    project.Name,
                    finding.Subject,
                    finding.Code,
                    finding.Check.DisplayName().Vietnamese,
                    FindingWords.Verdict(finding),
                    finding.Member,
                    finding.Amount?.Dong.ToString(CultureInfo.InvariantCulture) ?? string.Empty,
                    finding.Describe(),
                    Catalogue.National.Version,
                    checkup.Input.MadeUp.Contains(project.Id) ? "giả định" : string.Empty);
            }
        }

        return csv.ToString();
    }
}
