namespace KhuyenCong.Domain;

/// <summary>A definition in which nothing was found wrong.</summary>
internal sealed record CheckedDefinition<T>(T Value)
    where T : class;
