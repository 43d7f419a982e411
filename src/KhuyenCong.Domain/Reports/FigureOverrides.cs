namespace KhuyenCong.Domain;

/// <summary>The members of a document that override the reading of a figure's text; null if the document has none.</summary>
internal sealed class FigureOverrides
{
    internal decimal? Value { get; init; }

    internal int? Decimals { get; init; }

    internal string? Unit { get; init; }

    internal string? Hedge { get; init; }

    internal bool? IsExact { get; init; }

    internal bool? IsEstimated { get; init; }

    internal bool? IsByConstruction { get; init; }

    /// <summary>Whether the number or its unit is stated in addition to the text, which a comparison must not have.</summary>
    internal bool StatesFigure => Value is not null || Decimals is not null || Unit is not null || Hedge is not null;
}
