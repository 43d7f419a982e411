using System.Text.Json.Serialization;

namespace KhuyenCong.Domain;

/// <summary>One text in Vietnamese and English (văn bản song ngữ).</summary>
/// <remarks>The Vietnamese text is that of the source where it has one; the English is a translation. Equal when both texts are equal, ordinally.</remarks>
[JsonConverter(typeof(DomainJsonConverter))]
public sealed record BilingualText
{
    /// <summary>Makes a text from its two wordings (tạo văn bản song ngữ).</summary>
    /// <param name="vietnamese">The Vietnamese wording.</param>
    /// <param name="english">The English wording.</param>
    /// <exception cref="ArgumentException">A wording is null, empty or blank.</exception>
    public BilingualText(string vietnamese, string english)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(vietnamese);
        ArgumentException.ThrowIfNullOrWhiteSpace(english);
        Vietnamese = vietnamese;
        English = english;
    }

    /// <summary>The Vietnamese wording (tiếng Việt).</summary>
    public string Vietnamese { get; }

    /// <summary>The English wording (tiếng Anh).</summary>
    public string English { get; }

    /// <summary>The wording in a language (văn bản theo ngôn ngữ).</summary>
    /// <param name="language">The language asked for.</param>
    /// <returns>The wording.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a defined language.</exception>
    public string In(DisplayLanguage language) => language.IsEnglish() ? English : Vietnamese;

    /// <summary>The Vietnamese wording.</summary>
    /// <returns>The Vietnamese wording.</returns>
    public override string ToString() => Vietnamese;
}
