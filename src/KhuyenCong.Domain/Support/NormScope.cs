using System.Text.Json.Serialization;

namespace KhuyenCong.Domain;

/// <summary>The effect of new support rules on earlier ones (phạm vi sửa đổi).</summary>
[JsonConverter(typeof(SnakeCaseEnumConverter<NormScope>))]
public enum NormScope
{
    /// <summary>
    /// The rules change only the contents that they list (sửa đổi, bổ sung); other contents keep their earlier answer, even if it is "not
    /// known".
    /// </summary>
    Amends = 0,

    /// <summary>
    /// The rules end all earlier ones (thay thế); a content that they do not list has no known level from their first day on.
    /// </summary>
    Replaces = 1,
}
