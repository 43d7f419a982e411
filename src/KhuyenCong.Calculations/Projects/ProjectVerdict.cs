using System.Text.Json.Serialization;
using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <summary>Specifies the conclusion of a check (kết luận kiểm tra đề án).</summary>
[JsonConverter(typeof(SnakeCaseEnumConverter<ProjectVerdict>))]
public enum ProjectVerdict
{
    /// <summary>
    /// Nothing can be concluded (chưa đủ căn cứ kết luận): no rule is known for the day, texts conflict or are silent, or the
    /// project does not state enough.
    /// </summary>
    NotDecidable = 0,

    /// <summary>The project or contract conforms to the rule (phù hợp quy định).</summary>
    Conforms = 1,

    /// <summary>The project or contract does not conform to the rule (không phù hợp quy định).</summary>
    DoesNotConform = 2,
}
