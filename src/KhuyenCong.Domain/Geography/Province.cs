namespace KhuyenCong.Domain;

/// <summary>A territory that is or was a province (địa bàn cấp tỉnh), dateless: its name, kind and code belong to <see cref="ProvinceUnit"/>.</summary>
/// <remarks>Equal by id; the id is never the administrative code, which is reused.</remarks>
public sealed class Province : IEquatable<Province>
{
    internal Province(string id) => Id = id;

    /// <summary>The id (mã của thư viện), as in "binh_dinh".</summary>
    public string Id { get; }

    /// <summary>The id.</summary>
    /// <returns>The id.</returns>
    public override string ToString() => Id;

    /// <inheritdoc/>
    public bool Equals(Province? other) => other is not null && string.Equals(Id, other.Id, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Province);

    /// <inheritdoc/>
    public override int GetHashCode() => Id.GetHashCode(StringComparison.Ordinal);
}
