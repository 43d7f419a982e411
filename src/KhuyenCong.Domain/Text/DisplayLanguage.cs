using System.Text.Json.Serialization;

namespace KhuyenCong.Domain;

/// <summary>The language of a printed sentence (ngôn ngữ hiển thị), which never depends on the current culture.</summary>
[JsonConverter(typeof(SnakeCaseEnumConverter<DisplayLanguage>))]
public enum DisplayLanguage
{
    /// <summary>Vietnamese (tiếng Việt), with a decimal comma and points between thousands; the default everywhere.</summary>
    Vietnamese = 0,

    /// <summary>English (tiếng Anh), with a decimal point and commas between thousands.</summary>
    English = 1,
}
