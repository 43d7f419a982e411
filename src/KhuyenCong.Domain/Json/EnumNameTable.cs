namespace KhuyenCong.Domain;

/// <summary>The words and display names of one enum, for writing its values and reading them from text.</summary>
/// <remarks>A display name that ends in brackets has a short name in them: "khuyến công quốc gia (KCQG)".</remarks>
internal sealed class EnumNameTable(Type type, EnumWordTable words)
{
    private readonly bool _isFlags = words.IsFlags;

    private readonly Lazy<BilingualText[]> _names = new(() => ReadNames(type));

    internal string WordOf(int value) =>
        _isFlags && value != 0 ? string.Join(", ", words.FlagsOf(value)) : words.Of(value);

    internal BilingualText NameOf(int value) => Joined(value, static name => name);

    internal BilingualText ShortNameOf(int value) => Joined(value, static name => new(ShortOf(name.Vietnamese), ShortOf(name.English)));

    /// <summary>Reads a value from a word or name; for flags, also from several of them, each once.</summary>
    internal bool TryRead(string text, out int value)
    {
        int place = PlaceOf(text);
        value = place < 0 ? 0 : words.ValueAt(place);
        return place >= 0 || (_isFlags && TryReadFlags(text, out value));
    }

    /// <summary>Returns the reason why a text is refused, which quotes the text and lists the known words.</summary>
    internal BilingualText Refusal(string text)
    {
        string known = string.Join(", ", _names.Value.Select((name, place) =>
            HasShort(name.Vietnamese) ? $"{words.WordAt(place)} ({ShortOf(name.Vietnamese)})" : words.WordAt(place)));
        Fault fault = Messages.FaultOf(Message.NotAWord, QuotedText.Of(text), known);
        return Messages.Of(language => QuotedText.Plain(fault.In(language), QuotedText.MaxMessageBytes));
    }

    private static BilingualText[] ReadNames(Type type)
    {
        string[] vietnamese = MessageFile.Group(type, MessageFile.Vietnamese);
        string[] english = MessageFile.Group(type, MessageFile.English);
        return [.. vietnamese.Select((name, place) => new BilingualText(name, english[place]))];
    }

    private BilingualText Joined(int value, Func<BilingualText, BilingualText> part)
    {
        if (!_isFlags || value == 0)
        {
            return part(_names.Value[words.PlaceOf(value)]);
        }

        BilingualText[] names = [.. words.PlacesOf(value).Select(place => part(_names.Value[place]))];
        return Messages.Of(language => string.Join("; ", names.Select(name => name.In(language))));
    }

    private bool TryReadFlags(string text, out int value)
    {
        value = 0;
        foreach (string part in text.Split(text.Contains(';', StringComparison.Ordinal) ? ';' : ','))
        {
            int place = PlaceOf(part);
            int flag = place < 0 ? 0 : words.ValueAt(place);
            if (flag == 0 || (value & flag) != 0)
            {
                value = 0;
                return false;
            }

            value |= flag;
        }

        return true;
    }

    private int PlaceOf(string text)
    {
        string trimmed = text.Trim();
        return words.PlaceOf(trimmed) is >= 0 and var place ? place : PlaceOfName(trimmed);
    }

    private int PlaceOfName(string text)
    {
        string letters = VietnameseLetters.LowerCase(text);
        return Array.FindIndex(_names.Value, name => IsName(name, text, letters));
    }

    /// <summary>
    /// Determines whether a text is a name. The English name must be exactly as printed, because in another case it may be the name of
    /// the value in code. The Vietnamese name can be in any case, and can be the part before its brackets or the part inside them.
    /// </summary>
    private static bool IsName(BilingualText name, string text, string letters)
    {
        string vietnamese = VietnameseLetters.LowerCase(name.Vietnamese);
        return string.Equals(name.English, text, StringComparison.Ordinal)
            || string.Equals(vietnamese, letters, StringComparison.Ordinal)
            || (HasShort(vietnamese)
                && (string.Equals(WithoutMarkOfD(ShortOf(vietnamese)), WithoutMarkOfD(letters), StringComparison.Ordinal)
                    || string.Equals(LongOf(vietnamese), letters, StringComparison.Ordinal)));
    }

    private static bool HasShort(string name) => name.EndsWith(')');

    private static string ShortOf(string name) => HasShort(name) ? name[(name.LastIndexOf('(') + 1)..^1] : name;

    private static string LongOf(string name) => name[..name.LastIndexOf('(')].TrimEnd();

    private static string WithoutMarkOfD(string letters) => letters.Replace('đ', 'd');
}
