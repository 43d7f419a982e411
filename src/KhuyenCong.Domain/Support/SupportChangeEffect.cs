using System.Text.Json.Serialization;

namespace KhuyenCong.Domain;

/// <summary>What is known of how a later document changes levels of support (tác động của văn bản mới đến mức hỗ trợ).</summary>
[JsonConverter(typeof(SnakeCaseEnumConverter<SupportChangeEffect>))]
public enum SupportChangeEffect
{
    /// <summary>Whether it changes any level was not found (chưa rõ có điều chỉnh mức hỗ trợ hay không).</summary>
    NotKnown = 0,

    /// <summary>It changes levels (điều chỉnh mức hỗ trợ); which, and to what, was not found.</summary>
    ChangesLevels = 1,
}
