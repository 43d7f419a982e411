using System.Text.Json.Serialization;

namespace KhuyenCong.Domain;

/// <summary>The language of a printed sentence (ngôn ngữ hiển thị), which never depends on the current culture.</summary>
[JsonConverter(typeof(SnakeCaseEnumConverter<DisplayLanguage>))]
public enum DisplayLanguage
{
    /// <summary>Vietnamese (tiếng Việt), with a decimal comma and thousands points; the default everywhere.</summary>
    Vietnamese = 0,

    /// <summary>English (tiếng Anh), with a decimal point and thousands commas.</summary>
    English = 1,
}
