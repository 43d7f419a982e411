/// <summary>What was read of a file of projects: the projects, or everything that is wrong with it.</summary>
internal sealed record ProjectReading(ProjectInput? Input, IReadOnlyList<InputFault> Faults)
{
    private const int MostShown = 20;

    /// <summary>A line for each of the first faults, by line and column, and how many more there are.</summary>
    public string DescribeFaults(string file)
    {
        IEnumerable<string> lines = Faults.OrderBy(fault => fault.Line).ThenBy(fault => fault.Column).Take(MostShown)
            .Select(fault => fault.Describe(file));
        int rest = Faults.Count - MostShown;
        return string.Join('\n', rest > 0 ? lines.Append($"và {Wording.Number(rest)} lỗi khác") : lines);
    }
}
