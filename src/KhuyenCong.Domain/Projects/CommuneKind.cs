using System.Text.Json.Serialization;

namespace KhuyenCong.Domain;

/// <summary>The kind of commune-level unit that contains a place of production (loại đơn vị hành chính cấp xã).</summary>
[JsonConverter(typeof(SnakeCaseEnumConverter<CommuneKind>))]
public enum CommuneKind
{
    /// <summary>Not stated (không nêu).</summary>
    Unstated = 0,

    /// <summary>A commune (xã).</summary>
    Commune = 1,

    /// <summary>A township of a district (thị trấn), until 30 June 2025.</summary>
    Township = 2,

    /// <summary>A ward (phường).</summary>
    Ward = 3,

    /// <summary>A special zone (đặc khu), from 1 July 2025.</summary>
    SpecialZone = 4,
}
