namespace KhuyenCong.Domain;

/// <summary>The members of a document that override the reading of a figure's text; null where the document has none.</summary>
internal sealed class FigureOverrides
{
    internal decimal? Value { get; init; }

    internal int? Decimals { get; init; }

    internal string? Unit { get; init; }

    internal string? Hedge { get; init; }

    internal bool? IsExact { get; init; }

    internal bool? IsEstimated { get; init; }

    internal bool? IsByConstruction { get; init; }

    /// <summary>Whether the number or its unit is stated beside the text, which a comparison may not have.</summary>
    internal bool StatesFigure => Value is not null || Decimals is not null || Unit is not null || Hedge is not null;
}
