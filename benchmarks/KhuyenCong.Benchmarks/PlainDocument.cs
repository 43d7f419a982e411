namespace KhuyenCong.Benchmarks;

/// <summary>A document of figures as a user would read it without the library.</summary>
public sealed record PlainDocument(string Format, string Id, string Title, IReadOnlyList<PlainFigure> Observations);
