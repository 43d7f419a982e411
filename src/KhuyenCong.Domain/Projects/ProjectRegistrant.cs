using System.Text.Json.Serialization;

namespace KhuyenCong.Domain;

/// <summary>
/// The kind of unit that registers a nationally funded project (đơn vị đăng ký), under Circular 36/2013/TT-BCT articles 8 and 10.
/// </summary>
[JsonConverter(typeof(SnakeCaseEnumConverter<ProjectRegistrant>))]
public enum ProjectRegistrant
{
    /// <summary>Not stated (không nêu).</summary>
    Unstated = 0,

    /// <summary>The provincial department (Sở Công Thương).</summary>
    ProvincialDepartment = 1,

    /// <summary>A regional centre of the ministry (Trung tâm Khuyến công quốc gia ở các vùng).</summary>
    RegionalCentre = 2,

    /// <summary>Another unit, in one province (đơn vị khác trên địa bàn một tỉnh).</summary>
    OtherUnit = 3,

    /// <summary>Another unit, in several provinces (đơn vị khác trên địa bàn nhiều tỉnh).</summary>
    OtherUnitInSeveralProvinces = 4,

    /// <summary>The department of the ministry itself (Cục của Bộ Công Thương).</summary>
    Department = 5,
}
