using System.Text.Json.Serialization;

namespace KhuyenCong.Domain;

/// <summary>The known effect of a later document on support levels (tác động của văn bản mới đến mức hỗ trợ).</summary>
[JsonConverter(typeof(SnakeCaseEnumConverter<SupportChangeEffect>))]
public enum SupportChangeEffect
{
    /// <summary>It is not known whether the document changes any level (chưa rõ có điều chỉnh mức hỗ trợ hay không).</summary>
    NotKnown = 0,

    /// <summary>The document changes levels, but it is not known which ones and how (điều chỉnh mức hỗ trợ).</summary>
    ChangesLevels = 1,
}
