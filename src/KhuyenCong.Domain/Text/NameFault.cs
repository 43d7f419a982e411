namespace KhuyenCong.Domain;

/// <summary>Specifies why a text cannot be a name.</summary>
internal enum NameFault
{
    None = 0,

    /// <summary>Only spaces, dashes and points.</summary>
    Empty = 1,

    TooLong = 2,

    /// <summary>A character of another script, or an invisible one.</summary>
    ForeignCharacter = 3,

    /// <summary>A digit or a mark of punctuation, or a letter with two tones.</summary>
    Sign = 4,
}
