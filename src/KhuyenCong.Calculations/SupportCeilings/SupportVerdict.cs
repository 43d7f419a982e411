using System.Text.Json.Serialization;
using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <summary>Specifies whether the money requested is within the maximum that the law allows (kết luận về mức đề nghị).</summary>
[JsonConverter(typeof(SnakeCaseEnumConverter<SupportVerdict>))]
public enum SupportVerdict
{
    /// <summary>
    /// Nothing can be concluded (chưa đủ căn cứ kết luận): no ceiling is known, the ceiling is based on the last known level or on rules
    /// that are not verified for the date, or the requested amount is not positive.
    /// </summary>
    NotKnown = 0,

    /// <summary>The request is no more than the ceiling (không vượt mức hỗ trợ tối đa).</summary>
    Within = 1,

    /// <summary>The request is more than the ceiling (vượt mức hỗ trợ tối đa).</summary>
    Above = 2,
}
