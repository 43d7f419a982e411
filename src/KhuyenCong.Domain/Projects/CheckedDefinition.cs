namespace KhuyenCong.Domain;

/// <summary>A definition without faults.</summary>
internal sealed record CheckedDefinition<T>(T Value)
    where T : class;
