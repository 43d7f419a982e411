using System.Text.Json.Serialization;

namespace KhuyenCong.Domain;

/// <summary>The known effect of a later document on support levels (tác động của văn bản mới đến mức hỗ trợ).</summary>
[JsonConverter(typeof(SnakeCaseEnumConverter<SupportChangeEffect>))]
public enum SupportChangeEffect
{
    /// <summary>Not known whether the document changes any level (chưa rõ có điều chỉnh mức hỗ trợ hay không).</summary>
    NotKnown = 0,

    /// <summary>The document changes levels, but which ones and how is not known (điều chỉnh mức hỗ trợ).</summary>
    ChangesLevels = 1,
}
