using System.Text.Json.Serialization;

namespace KhuyenCong.Domain;

/// <summary>The parties that report or receive reports (bên gửi, bên nhận báo cáo), as the legal texts name them.</summary>
[JsonConverter(typeof(SnakeCaseEnumConverter<ReportingParty>))]
public enum ReportingParty
{
    /// <summary>The unit that carries out a project (đơn vị thực hiện đề án).</summary>
    ImplementingUnit = 0,

    /// <summary>A regional centre of national industrial promotion (Trung tâm Khuyến công quốc gia ở vùng), under the ministry.</summary>
    RegionalCentre = 1,

    /// <summary>The industrial promotion centre of a province (Trung tâm Khuyến công cấp tỉnh).</summary>
    ProvincialCentre = 2,

    /// <summary>
    /// A rural industrial establishment with a selected and certified product (cơ sở công nghiệp nông thôn có sản phẩm được cấp
    /// Giấy chứng nhận).
    /// </summary>
    CertifiedEstablishment = 3,

    /// <summary>The people's committee of a commune (Ủy ban nhân dân cấp xã).</summary>
    CommuneCommittee = 4,

    /// <summary>The people's committee of a district (Ủy ban nhân dân cấp huyện); districts existed until 30 June 2025.</summary>
    DistrictCommittee = 5,

    /// <summary>The provincial department of industry and trade (Sở Công Thương).</summary>
    ProvincialDepartment = 6,

    /// <summary>The people's committee of a province (Ủy ban nhân dân cấp tỉnh).</summary>
    ProvincialCommittee = 7,

    /// <summary>
    /// The ministry's department in charge (Cục Công nghiệp địa phương), under its name in the texts of 2013 and 2014; it has been
    /// renamed since.
    /// </summary>
    Department = 8,

    /// <summary>The Ministry of Industry and Trade (Bộ Công Thương).</summary>
    Ministry = 9,

    /// <summary>The head of the Government (Thủ tướng Chính phủ).</summary>
    PrimeMinister = 10,

    /// <summary>The state authorities concerned (cơ quan quản lý nhà nước có liên quan), which the text does not name.</summary>
    ConcernedAuthority = 11,
}
