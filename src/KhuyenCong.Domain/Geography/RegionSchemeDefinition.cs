using System.Collections.Immutable;
using System.Text.Json.Serialization;
using NodaTime;

namespace KhuyenCong.Domain;

/// <summary>A region scheme built in code (khai báo cách phân vùng); pass it to <see cref="RegionScheme"/>.</summary>
/// <remarks>Members that a form may leave empty can be null; a missing required member is a fault.</remarks>
[JsonConverter(typeof(NoJsonConverter<RegionSchemeDefinition>))]
public sealed class RegionSchemeDefinition
{
    /// <summary>The id (mã cách phân vùng), snake_case; required.</summary>
    public string? Id { get; init; }

    /// <summary>The name (tên); required.</summary>
    public BilingualText? Name { get; init; }

    /// <summary>
    /// The first day for which the scheme was verified (kiểm chứng từ ngày); required. The regions divide the provinces of that day.
    /// </summary>
    public LocalDate? VerifiedFrom { get; init; }

    /// <summary>The last day for which the scheme was verified (kiểm chứng đến ngày); if null, the first day.</summary>
    public LocalDate? VerifiedThrough { get; init; }

    /// <summary>The note for days after the verified ones (lưu ý sau ngày kiểm chứng); null for the standard text.</summary>
    public BilingualText? NotReviewed { get; init; }

    /// <summary>The regions (các vùng), which must contain every province exactly once.</summary>
    public ImmutableArray<RegionDefinition> Regions { get; init; } = [];

    /// <summary>The citation of the text that states the scheme (nguồn); required.</summary>
    public Citation? Citation { get; init; }

    /// <summary>How the source was read (mức kiểm chứng); <see cref="Verification.Local"/> by default.</summary>
    public Verification Verification { get; init; } = Verification.Local;

    /// <summary>Returns the id and the number of regions.</summary>
    /// <returns>Invariant text.</returns>
    public override string ToString() =>
        $"{(Id is null ? "no id" : QuotedText.Plain(Id))}, {PrintedNumber.Format(Regions.IsDefault ? 0 : Regions.Length)}";
}
