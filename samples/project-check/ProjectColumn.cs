/// <summary>A column of the file of projects.</summary>
/// <param name="Name">The name in the first line; for money, a unit can follow, as in "ho_tro (triệu đồng)".</param>
/// <param name="Kind">The kind of value in its cells.</param>
/// <param name="Meaning">The meaning of the value.</param>
internal sealed record ProjectColumn(string Name, ColumnKind Kind, string Meaning)
{
    /// <summary>Whether every project must have the value.</summary>
    public bool IsRequired { get; init; }
}
