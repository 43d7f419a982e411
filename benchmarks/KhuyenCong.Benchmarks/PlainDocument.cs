namespace KhuyenCong.Benchmarks;

/// <summary>A document of figures as a user without the library would read it.</summary>
public sealed record PlainDocument(string Format, string Id, string Title, IReadOnlyList<PlainFigure> Observations);
