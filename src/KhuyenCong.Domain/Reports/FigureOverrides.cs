namespace KhuyenCong.Domain;

/// <summary>
/// The members of a document that override how a figure's text is read; null for members that the document does not have.
/// </summary>
internal sealed class FigureOverrides
{
    internal decimal? Value { get; init; }

    internal int? Decimals { get; init; }

    internal string? Unit { get; init; }

    internal string? Hedge { get; init; }

    internal bool? IsExact { get; init; }

    internal bool? IsEstimated { get; init; }

    internal bool? IsByConstruction { get; init; }

    /// <summary>Whether the number, its unit or its hedge is stated in addition to the text, which a comparison does not allow.</summary>
    internal bool StatesFigure => Value is not null || Decimals is not null || Unit is not null || Hedge is not null;
}
