namespace KhuyenCong.Domain;

/// <summary>A letter of a name, without its case: a letter a-z with the signs of its shape and its tone in VIQR.</summary>
/// <param name="Letter">a-z; '*' for any other character.</param>
/// <param name="Shape">'(' as in ă, '^' as in â, '+' as in ơ, '-' as in đ; or <see cref="None"/>.</param>
/// <param name="Tone">'`', '?', '~', '\'' or '.'; or <see cref="None"/>.</param>
internal readonly record struct NameLetter(char Letter, char Shape, char Tone)
{
    internal const char None = '\0';

    internal const char Wildcard = '*';

    internal bool IsPlain => Shape == None && Tone == None;
}
