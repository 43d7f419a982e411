using KhuyenCong.Domain;

/// <summary>The columns of a file of projects, by name, and the units of its money.</summary>
internal sealed class ProjectHeader
{
    private static readonly MeasureUnit[] Units = [MeasureUnit.Dong, MeasureUnit.ThousandDong, MeasureUnit.MillionDong, MeasureUnit.BillionDong];

    private readonly Dictionary<string, (int Index, MeasureUnit? Unit)> _columns = new(StringComparer.Ordinal);

    public ProjectHeader(IReadOnlyList<CsvCell> cells, List<InputFault> faults)
    {
        for (int i = 0; i < cells.Count; i++)
        {
            if (Check(cells[i], i) is (string problem, string expected))
            {
                faults.Add(new(cells[i].Line, cells[i].Column, cells[i].Text, problem, null, expected));
            }
        }

        faults.AddRange(ProjectColumns.All.Where(column => column.IsRequired && !_columns.ContainsKey(column.Name))
            .Select(column => new InputFault(1, 1, column.Name, "thiếu cột này", null, $"cột {column.Name}: {column.Meaning}")));
    }

    public int? Find(string column) => _columns.TryGetValue(column, out (int Index, MeasureUnit? Unit) found) ? found.Index : null;

    public MeasureUnit? UnitOf(string column) => _columns.TryGetValue(column, out (int Index, MeasureUnit? Unit) found) ? found.Unit : null;

    public static string Meaning(string column) =>
        ProjectColumns.All.First(known => string.Equals(known.Name, column, StringComparison.Ordinal)).Meaning;

    private (string Problem, string Expected)? Check(CsvCell cell, int index)
    {
        string[] parts = cell.Text.Split('(', 2, StringSplitOptions.TrimEntries);
        if (ProjectColumns.All.FirstOrDefault(known => string.Equals(known.Name, parts[0], StringComparison.Ordinal)) is not { } column)
        {
            return ("không có cột này", "một cột mà --columns liệt kê");
        }

        MeasureUnit? unit = null;
        if (parts.Length == 2)
        {
            unit = Array.Find(Units, one => string.Equals($"{one.Name.Vietnamese})", parts[1], StringComparison.OrdinalIgnoreCase));
            if (unit is null || column.Kind != ColumnKind.Money)
            {
                return ("không có đơn vị này", column.Kind == ColumnKind.Money
                    ? string.Join(", ", Units.Select(one => $"({one.Name.Vietnamese})"))
                    : $"{column.Name} không kèm đơn vị");
            }
        }

        return _columns.TryAdd(column.Name, (index, unit)) ? null : ("cột có hai lần", "mỗi cột một lần");
    }
}
