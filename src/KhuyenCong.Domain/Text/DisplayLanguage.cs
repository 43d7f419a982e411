using System.Text.Json.Serialization;

namespace KhuyenCong.Domain;

/// <summary>The language of a printed sentence (ngôn ngữ hiển thị); never taken from the current culture.</summary>
[JsonConverter(typeof(SnakeCaseEnumConverter<DisplayLanguage>))]
public enum DisplayLanguage
{
    /// <summary>Vietnamese (tiếng Việt): decimal comma, thousands point. The default everywhere.</summary>
    Vietnamese = 0,

    /// <summary>English (tiếng Anh): decimal point, thousands comma.</summary>
    English = 1,
}
