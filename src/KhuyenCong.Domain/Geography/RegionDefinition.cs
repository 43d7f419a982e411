using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace KhuyenCong.Domain;

/// <summary>A region of a scheme, built in code (khai báo vùng).</summary>
[JsonConverter(typeof(NoJsonConverter<RegionDefinition>))]
public sealed class RegionDefinition
{
    /// <summary>The id (mã vùng), which is the scheme's id and the region's own name, such as "ha_noi_plan.north"; required.</summary>
    public string? Id { get; init; }

    /// <summary>The name (tên vùng); required.</summary>
    public BilingualText? Name { get; init; }

    /// <summary>The provinces (các tỉnh, thành phố), as of the scheme's first day.</summary>
    public ImmutableArray<Province> Provinces { get; init; } = [];

    /// <summary>The citation of the region (nguồn); null to use that of the scheme.</summary>
    public Citation? Citation { get; init; }

    /// <summary>How the source was read (mức kiểm chứng); null to use the value of the scheme.</summary>
    public Verification? Verification { get; init; }

    /// <summary>Returns the id and the number of provinces.</summary>
    /// <returns>Invariant text.</returns>
    public override string ToString() =>
        $"{(Id is null ? "no id" : QuotedText.Plain(Id))}, {PrintedNumber.Format(Provinces.IsDefault ? 0 : Provinces.Length)}";
}
