using System.Text.Json.Serialization;

namespace KhuyenCong.Domain;

/// <summary>A text in Vietnamese, and in English if there is a translation (văn bản song ngữ).</summary>
/// <remarks>
/// The Vietnamese text is the wording of the source, if it has one; the English text is a translation. Texts are equal if both wordings are
/// equal, compared ordinally.
/// </remarks>
[JsonConverter(typeof(DomainJsonConverter))]
public sealed record BilingualText
{
    /// <summary>Creates a text from its two wordings (tạo văn bản song ngữ).</summary>
    /// <param name="vietnamese">The Vietnamese wording.</param>
    /// <param name="english">The English wording; null if there is none.</param>
    /// <exception cref="ArgumentException">
    /// The Vietnamese wording is null, empty or blank, or the English wording is empty or blank.
    /// </exception>
    public BilingualText(string vietnamese, string? english = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(vietnamese);
        if (english is not null)
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(english);
        }

        Vietnamese = vietnamese;
        Translation = english;
    }

    /// <summary>The Vietnamese wording (tiếng Việt).</summary>
    public string Vietnamese { get; }

    /// <summary>The English wording (tiếng Anh); the Vietnamese one if there is no translation.</summary>
    public string English => Translation ?? Vietnamese;

    /// <summary>The English wording, if there is one.</summary>
    internal string? Translation { get; }

    /// <summary>Returns the wording in a language (văn bản theo ngôn ngữ).</summary>
    /// <param name="language">The language.</param>
    /// <returns>The wording.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a defined language.</exception>
    public string In(DisplayLanguage language) => language.IsEnglish() ? English : Vietnamese;

    /// <summary>Returns the Vietnamese wording.</summary>
    /// <returns>The Vietnamese wording.</returns>
    public override string ToString() => Vietnamese;
}
