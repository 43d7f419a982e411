namespace KhuyenCong.Domain.Tests;

/// <summary>A type of an application that holds values without a form in JSON, and one with a form.</summary>
internal sealed class RefusedMembers
{
    public Vnd Budget { get; init; }

    public MeasureUnit? Unit { get; init; }

    public FigureFailure? Failure { get; init; }

    public List<ExactRatio>? Ratios { get; init; }

    public Dictionary<string, LegalDocument>? Documents { get; init; }

    public RefusedMembers? Inner { get; init; }
}
