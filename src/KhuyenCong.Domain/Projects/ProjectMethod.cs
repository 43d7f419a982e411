using System.Text.Json.Serialization;

namespace KhuyenCong.Domain;

/// <summary>The method of choosing the implementing unit (phương thức thực hiện), Circular 36/2013/TT-BCT article 3.</summary>
[JsonConverter(typeof(SnakeCaseEnumConverter<ProjectMethod>))]
public enum ProjectMethod
{
    /// <summary>Not stated (không nêu).</summary>
    Unstated = 0,

    /// <summary>By selection (xét chọn).</summary>
    Selection = 1,

    /// <summary>By tender (đấu thầu).</summary>
    Tender = 2,
}
