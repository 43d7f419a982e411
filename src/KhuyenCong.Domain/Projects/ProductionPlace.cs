using System.Text.Json.Serialization;
using NodaTime;

namespace KhuyenCong.Domain;

/// <summary>
/// The place of production, or the place where a project is carried out (địa điểm sản xuất, địa điểm thực hiện), not the registered
/// address.
/// </summary>
[JsonConverter(typeof(NoJsonConverter<ProductionPlace>))]
public sealed class ProductionPlace
{
    /// <summary>The province of the place (tỉnh).</summary>
    public required Province Province { get; init; }

    /// <summary>The name of the commune, township, ward or special zone (tên đơn vị cấp xã); null if not stated.</summary>
    public string? Commune { get; init; }

    /// <summary>Whether <see cref="Commune"/> is a commune, township, ward or special zone (loại đơn vị cấp xã).</summary>
    public CommuneKind Kind { get; init; }

    /// <summary>The class of the city or town to which a ward belongs (loại đô thị), until 30 June 2025.</summary>
    public UrbanClass Urban { get; init; }

    /// <summary>
    /// The day on which a commune became the ward (ngày chuyển đổi từ xã); null if the ward was not a commune before, or if not stated.
    /// </summary>
    public LocalDate? ConvertedOn { get; init; }

    /// <summary>
    /// Whether the place is in an area with difficult or especially difficult conditions (địa bàn khó khăn, đặc biệt khó khăn); null if not
    /// stated.
    /// </summary>
    public bool? IsDifficultArea { get; init; }

    /// <summary>Returns the province and the commune.</summary>
    /// <returns>Text such as "gia_lai_2025, Tuy Phước".</returns>
    public override string ToString() => Commune is null ? $"{Province?.Id}" : $"{Province?.Id}, {QuotedText.Plain(Commune)}";
}
