using System.Text.Json.Serialization;

namespace KhuyenCong.Domain;

/// <summary>Specifies the effect of new support rules on earlier ones (phạm vi sửa đổi).</summary>
[JsonConverter(typeof(SnakeCaseEnumConverter<NormScope>))]
public enum NormScope
{
    /// <summary>
    /// Only the listed contents change (sửa đổi, bổ sung); the others keep their earlier answer, even if it is "not known".
    /// </summary>
    Amends = 0,

    /// <summary>
    /// All earlier rules end (thay thế): a content that is not listed has no known level from the first day of the new rules on.
    /// </summary>
    Replaces = 1,
}
