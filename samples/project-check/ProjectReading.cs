/// <summary>The result of reading a file of projects: the projects, or all faults of the file.</summary>
internal sealed record ProjectReading(ProjectInput? Input, IReadOnlyList<InputFault> Faults)
{
    private const int MostShown = 20;

    /// <summary>Describes the first faults, one on each line, by line and column, and states the number of others.</summary>
    public string DescribeFaults(string file)
    {
        IEnumerable<string> lines = Faults.OrderBy(fault => fault.Line).ThenBy(fault => fault.Column).Take(MostShown)
            .Select(fault => fault.Describe(file));
        int rest = Faults.Count - MostShown;
        return string.Join('\n', rest > 0 ? lines.Append($"và {Wording.Number(rest)} lỗi khác") : lines);
    }
}
