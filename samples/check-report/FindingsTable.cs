using System.Text;
using KhuyenCong.Calculations;
using KhuyenCong.Domain;

/// <summary>Writes all findings as a text table, with the counts below it.</summary>
internal static class FindingsTable
{
    public static string Write(Reconciliation result)
    {
        Table table = new(result.Document.ToString(), ["mã", "in", "tính lại", "khoảng", "kết luận", "dấu hiệu"], textColumns: 6);
        foreach (ClaimFinding finding in result.Findings)
        {
            string marks = finding.Marks == ResultMarks.None ? string.Empty : finding.Marks.DisplayName().Vietnamese;
            table.Add(finding.Claim.Id, finding.Printed, finding.Recomputed, finding.PrintedRange, VerdictWords.Of(finding), marks);
        }

        StringBuilder text = new();
        text.Append(table.Caption).Append("\n\n");
        TextTable.Write(text, table);
        text.Append('\n').Append(result.Describe()).Append('\n');
        foreach (PrintedFigure figure in result.UnreadableFigures)
        {
            text.Append("Không đọc được ").Append(figure).Append(": ").Append(figure.Failure.GetValueOrDefault().Describe()).Append('\n');
        }

        return text.ToString();
    }
}
