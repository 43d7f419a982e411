/// <summary>How the cells of a column are read.</summary>
internal enum ColumnKind
{
    /// <summary>As they are.</summary>
    Words,

    /// <summary>As money, in the unit of the column where they have none of their own.</summary>
    Money,

    /// <summary>As a day.</summary>
    Day,

    /// <summary>As a share.</summary>
    Percent,

    /// <summary>As a whole number.</summary>
    Count,

    /// <summary>As "có" or "không".</summary>
    Answer,

    /// <summary>As one of several words.</summary>
    Choice,
}
