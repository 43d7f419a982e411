using System.Text.Json.Serialization;

namespace KhuyenCong.Domain;

/// <summary>The kinds of province-level units (loại đơn vị hành chính cấp tỉnh).</summary>
[JsonConverter(typeof(SnakeCaseEnumConverter<ProvinceKind>))]
public enum ProvinceKind
{
    /// <summary>A province (tỉnh).</summary>
    Province = 0,

    /// <summary>A centrally-run city (thành phố trực thuộc trung ương).</summary>
    City = 1,
}
