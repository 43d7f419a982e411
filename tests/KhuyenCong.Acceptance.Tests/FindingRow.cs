namespace KhuyenCong.Acceptance.Tests;

/// <summary>A row of the findings that the sample project-check writes as CSV.</summary>
internal sealed record FindingRow(string Project, string Subject, string Code, string Verdict, string Amount, string Sentence, string Data)
{
    public const string Breach = "không phù hợp quy định", Open = "chưa đủ căn cứ kết luận", Conforms = "phù hợp quy định", Notice = "lưu ý";

    /// <summary>The rows below the line of names.</summary>
    public static FindingRow[] ReadAll(string csv, char separator = ';')
    {
        Assert.StartsWith("\uFEFF", csv, StringComparison.Ordinal);
        string[][] rows = [.. csv[1..].TrimEnd('\n').Split('\n').Select(line => Cells(line, separator))];
        Assert.Equal(
            ["ma_de_an", "ten_de_an", "doi_tuong", "ma_kiem_tra", "noi_dung_kiem_tra", "ket_luan", "thanh_phan", "chenh_lech (đồng)", "dien_giai", "danh_muc", "so_lieu"],
            rows[0]);
        return [.. rows.Skip(1).Select(row => new FindingRow(row[0], row[2], row[3], row[5], row[7], row[8], row[10]))];
    }

    /// <summary>The cells of a line; a separator within quotation marks separates nothing, and two of them are one.</summary>
    public static string[] Cells(string line, char separator)
    {
        List<string> cells = [string.Empty];
        bool isQuoted = false;
        for (int i = 0; i < line.Length; i++)
        {
            if (line[i] == '"' && isQuoted && i + 1 < line.Length && line[i + 1] == '"')
            {
                cells[^1] += line[++i];
            }
            else if (line[i] == '"')
            {
                isQuoted = !isQuoted;
            }
            else if (line[i] == separator && !isQuoted)
            {
                cells.Add(string.Empty);
            }
            else
            {
                cells[^1] += line[i];
            }
        }

        return [.. cells];
    }
}
