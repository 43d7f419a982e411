using System.Text.Json.Serialization;

namespace KhuyenCong.Domain;

/// <summary>The authority that decides on a project (cấp quyết định).</summary>
[JsonConverter(typeof(SnakeCaseEnumConverter<ProjectAuthority>))]
public enum ProjectAuthority
{
    /// <summary>Not stated (không nêu).</summary>
    Unstated = 0,

    /// <summary>The Minister of Industry and Trade (Bộ trưởng Bộ Công Thương).</summary>
    Minister = 1,

    /// <summary>The responsible department of the ministry (Cục của Bộ Công Thương).</summary>
    Department = 2,

    /// <summary>The provincial department (Sở Công Thương).</summary>
    ProvincialDepartment = 3,

    /// <summary>The chairman of the provincial committee (Chủ tịch Ủy ban nhân dân cấp tỉnh).</summary>
    ProvincialChairman = 4,

    /// <summary>The provincial committee (Ủy ban nhân dân cấp tỉnh).</summary>
    ProvincialCommittee = 5,

    /// <summary>The district committee (Ủy ban nhân dân cấp huyện), until 30 June 2025.</summary>
    DistrictCommittee = 6,

    /// <summary>The commune committee (Ủy ban nhân dân cấp xã).</summary>
    CommuneCommittee = 7,

    /// <summary>Any other authority (cấp khác).</summary>
    Other = 8,
}
