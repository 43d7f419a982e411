namespace KhuyenCong.Domain;

/// <summary>The reason why a text cannot be a name at all.</summary>
internal enum NameFault
{
    None = 0,

    /// <summary>The text consists only of spaces, dashes and points.</summary>
    Empty = 1,

    TooLong = 2,

    /// <summary>The text contains a character of another script or an invisible one.</summary>
    ForeignCharacter = 3,

    /// <summary>The text contains a digit, a punctuation mark, or a letter with two tones.</summary>
    Sign = 4,
}
