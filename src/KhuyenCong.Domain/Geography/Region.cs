using System.Collections.Immutable;

namespace KhuyenCong.Domain;

/// <summary>A region of a scheme (vùng) and its provinces.</summary>
/// <remarks>Equal by id, which carries the scheme's: a region of the same name in another scheme is another region.</remarks>
public sealed class Region : IEquatable<Region>
{
    internal Region(string id, BilingualText name, ImmutableArray<ProvinceUnit> provinces, Citation citation, Verification verification)
    {
        Id = id;
        Name = name;
        Provinces = provinces;
        Citation = citation;
        Verification = verification;
    }

    /// <summary>The id (mã vùng), as in "report_2014_2020.central_highlands".</summary>
    public string Id { get; }

    /// <summary>The name (tên vùng).</summary>
    public BilingualText Name { get; }

    /// <summary>The provinces of the region (các tỉnh, thành phố), in the order of the source.</summary>
    public ImmutableArray<ProvinceUnit> Provinces { get; }

    /// <summary>Where the region stands (nguồn).</summary>
    public Citation Citation { get; }

    /// <summary>How it was read (mức kiểm chứng).</summary>
    public Verification Verification { get; }

    /// <summary>The Vietnamese name.</summary>
    /// <returns>The Vietnamese name.</returns>
    public override string ToString() => Name.Vietnamese;

    /// <inheritdoc/>
    public bool Equals(Region? other) => other is not null && string.Equals(Id, other.Id, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Region);

    /// <inheritdoc/>
    public override int GetHashCode() => Id.GetHashCode(StringComparison.Ordinal);
}
