/// <summary>A column of the file of projects.</summary>
/// <param name="Name">Its name in the first line; that of money may be followed by its unit, as in "ho_tro (triệu đồng)".</param>
/// <param name="Kind">How its cells are read.</param>
/// <param name="Meaning">What it holds.</param>
internal sealed record ProjectColumn(string Name, ColumnKind Kind, string Meaning)
{
    /// <summary>Whether every project needs it.</summary>
    public bool IsRequired { get; init; }
}
