using System.Text.Json.Serialization;

namespace KhuyenCong.Domain;

/// <summary>How the implementing unit is chosen (phương thức thực hiện), under Circular 36/2013/TT-BCT article 3.</summary>
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
