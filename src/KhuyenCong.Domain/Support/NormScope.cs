using System.Text.Json.Serialization;

namespace KhuyenCong.Domain;

/// <summary>What new support rules do to earlier ones (phạm vi sửa đổi).</summary>
[JsonConverter(typeof(SnakeCaseEnumConverter<NormScope>))]
public enum NormScope
{
    /// <summary>
    /// Only the contents that it lists change (sửa đổi, bổ sung); the others keep their earlier answer, even if it is "not known".
    /// </summary>
    Amends = 0,

    /// <summary>All earlier rules end (thay thế): a content that it does not list has no known level from its first day on.</summary>
    Replaces = 1,
}
