/// <summary>The kinds of value in the cells of a column.</summary>
internal enum ColumnKind
{
    /// <summary>A text.</summary>
    Words,

    /// <summary>An amount of money, in the unit of the column unless the cell has its own.</summary>
    Money,

    /// <summary>A day.</summary>
    Day,

    /// <summary>A percentage.</summary>
    Percent,

    /// <summary>A whole number.</summary>
    Count,

    /// <summary>The word "có" or "không".</summary>
    Answer,

    /// <summary>One of several words.</summary>
    Choice,
}
