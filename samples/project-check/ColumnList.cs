using System.Text;

/// <summary>Lists the columns of a file of projects as a text table.</summary>
internal static class ColumnList
{
    public static string Write()
    {
        Table table = new("Các cột", ["Cột", "Bắt buộc", "Ô là", "Ý nghĩa"], 4);
        foreach (ProjectColumn column in ProjectColumns.All)
        {
            table.Add(column.Name, column.IsRequired ? "có" : string.Empty, Words(column.Kind), column.Meaning);
        }

        StringBuilder text = new();
        TextTable.Write(text, table);
        return text.ToString();
    }

    private static string Words(ColumnKind kind) => kind switch
    {
        ColumnKind.Money => "số tiền",
        ColumnKind.Day => "ngày",
        ColumnKind.Percent => "tỷ lệ",
        ColumnKind.Count => "số nguyên",
        ColumnKind.Answer => "có, không",
        ColumnKind.Choice => "từ",
        _ => "chữ",
    };
}
