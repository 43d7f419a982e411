using KhuyenCong.Domain;

/// <summary>Creates projects and contracts from the rows of a CSV file.</summary>
internal sealed class ProjectsCsv
{
    private readonly List<InputFault> _faults = [];
    private readonly Dictionary<string, int> _lines = new(StringComparer.Ordinal);
    private readonly OrderedDictionary<string, ContractRows> _contracts = new(StringComparer.Ordinal);

    public static ProjectReading Read(string text)
    {
        CsvTable table = CsvTable.Read(text);
        if (table.Faults.Count > 0)
        {
            return new(null, table.Faults);
        }

        ProjectsCsv reader = new();
        ProjectInput? input = reader.Read(table);
        return new(input, reader._faults);
    }

    private ProjectInput? Read(CsvTable table)
    {
        ProjectHeader header = new(table.Header, _faults);
        if (table.Rows.Count == 0)
        {
            _faults.Add(new(1, 1, "CSV", "không có đề án nào", null, "ít nhất một dòng dưới dòng đầu"));
        }

        if (_faults.Count > 0)
        {
            return null;
        }

        List<PromotionProject> projects = [];
        HashSet<string> madeUp = new(StringComparer.Ordinal);
        foreach (ProjectRow row in table.Rows.Select(cells => new ProjectRow(header, cells, _faults)))
        {
            if (ProjectOf(row) is { } project)
            {
                projects.Add(project);
                Join(row, project);
                if (row.Answer("gia_dinh") == true)
                {
                    madeUp.Add(project.Id);
                }
            }
        }

        ImplementationContract[] contracts = [.. _contracts.Values.Select(rows => rows.ToContract()).OfType<ImplementationContract>()];
        return _faults.Count > 0 ? null : new(new("projects", projects, contracts), madeUp, table.Separator);
    }

    /// <summary>The project of a row; null when the row has a fault.</summary>
    private PromotionProject? ProjectOf(ProjectRow row)
    {
        int before = _faults.Count;
        row.Check();
        if (row.Words("ma_de_an") is { } id && !_lines.TryAdd(id, row.Line))
        {
            row.Fault("ma_de_an", $"đề án đã có ở {InputFault.LineOf(_lines[id])}", "mỗi đề án một dòng");
        }

        ProjectDefinition definition = ProjectOfRow.Define(row);
        if (_faults.Count > before)
        {
            return null;
        }

        if (PromotionProject.TryCreate(definition, out PromotionProject? project, out var faults))
        {
            return project;
        }

        foreach (DefinitionFault fault in faults)
        {
            row.Fault(ProjectOfRow.ColumnOf(fault.Member), fault.Problem.Vietnamese, fault.Expected.Vietnamese);
        }

        return null;
    }

    /// <summary>Adds a row to its contract, which can have several rows.</summary>
    private void Join(ProjectRow row, PromotionProject project)
    {
        if (row.Words("so_hop_dong") is not { } number)
        {
            row.Refuse("so_hop_dong", ContractRows.Columns);
            return;
        }

        if (!_contracts.TryGetValue(number, out ContractRows? rows))
        {
            rows = new(number);
            _contracts.Add(number, rows);
        }

        rows.Add(row, project);
    }
}
