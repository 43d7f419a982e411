namespace KhuyenCong.Domain;

/// <summary>The reason why a text cannot be a name at all.</summary>
internal enum NameFault
{
    None = 0,

    /// <summary>The text is empty, or consists only of spaces, dashes, underscores and points.</summary>
    Empty = 1,

    TooLong = 2,

    /// <summary>The text contains a character of another script or an invisible one.</summary>
    ForeignCharacter = 3,

    /// <summary>The text contains a digit, a punctuation mark, a symbol, or a mark that does not fit the letter before it.</summary>
    Sign = 4,
}
