using System.Text.Json.Serialization;

namespace KhuyenCong.Domain;

/// <summary>The known effect of a later document on support levels (tác động của văn bản mới đến mức hỗ trợ).</summary>
[JsonConverter(typeof(SnakeCaseEnumConverter<SupportChangeEffect>))]
public enum SupportChangeEffect
{
    /// <summary>It was not found whether it changes any level (chưa rõ có điều chỉnh mức hỗ trợ hay không).</summary>
    NotKnown = 0,

    /// <summary>It changes levels (điều chỉnh mức hỗ trợ); which ones, and to what, was not found.</summary>
    ChangesLevels = 1,
}
