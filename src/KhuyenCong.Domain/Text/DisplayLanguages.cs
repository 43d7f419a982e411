namespace KhuyenCong.Domain;

/// <summary>Chooses between the two languages, and rejects undefined values.</summary>
internal static class DisplayLanguages
{
    /// <summary>Determines whether a language is English rather than Vietnamese.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a defined language.</exception>
    internal static bool IsEnglish(this DisplayLanguage language) => language switch
    {
        DisplayLanguage.Vietnamese => false,
        DisplayLanguage.English => true,
        _ => throw new ArgumentOutOfRangeException(nameof(language), language, "Not a display language."),
    };

    /// <summary>Returns the language after checking it, for callers that store it.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a defined language.</exception>
    internal static DisplayLanguage Require(this DisplayLanguage language) =>
        language.IsEnglish() ? DisplayLanguage.English : DisplayLanguage.Vietnamese;
}
