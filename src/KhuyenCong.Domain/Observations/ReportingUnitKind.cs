using System.Text.Json.Serialization;

namespace KhuyenCong.Domain;

/// <summary>The kind of unit that a figure is about (loại đơn vị báo cáo).</summary>
[JsonConverter(typeof(SnakeCaseEnumConverter<ReportingUnitKind>))]
public enum ReportingUnitKind
{
    /// <summary>The whole country (cả nước).</summary>
    Nation = 0,

    /// <summary>A region of a scheme (vùng).</summary>
    Region = 1,

    /// <summary>A province or centrally-run city (tỉnh, thành phố trực thuộc Trung ương).</summary>
    Province = 2,

    /// <summary>A district (huyện, quận, thị xã, thành phố thuộc tỉnh), until 30 June 2025.</summary>
    District = 3,

    /// <summary>A commune, ward or special zone (xã, phường, đặc khu).</summary>
    Commune = 4,

    /// <summary>An organisation (tổ chức), such as a centre of the ministry.</summary>
    Organisation = 5,

    /// <summary>The part of the national total that belongs to no region (không phân bổ cho địa phương nào).</summary>
    Unallocated = 6,
}
