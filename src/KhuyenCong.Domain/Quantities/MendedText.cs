namespace KhuyenCong.Domain;

/// <summary>
/// The text of a figure with each Vietnamese letter as one character: marks are joined to their letters, Đ replaces Ð, and ư replaces the
/// "ƣ" of text extracted from PDF.
/// </summary>
internal readonly ref struct MendedText
{
    private readonly ReadOnlySpan<short> _places;

    private MendedText(ReadOnlySpan<char> text, ReadOnlySpan<short> places)
    {
        Text = text;
        _places = places;
    }

    /// <summary>The repaired text, or the original if nothing needed repair.</summary>
    internal ReadOnlySpan<char> Text { get; }

    /// <summary>Repairs a text.</summary>
    /// <param name="text">The text, no longer than <paramref name="letters"/> and shorter than <paramref name="places"/>.</param>
    /// <param name="letters">A buffer for the letters.</param>
    /// <param name="places">A buffer for their positions in the original text.</param>
    internal static MendedText Of(ReadOnlySpan<char> text, Span<char> letters, Span<short> places)
    {
        if (!text.ContainsAnyInRange('\u0300', '\u036F') && !text.ContainsAny("ÐðƢƣ"))
        {
            return new(text, default);
        }

        int length = 0;
        for (int at = 0; at < text.Length; at++)
        {
            if (length > 0 && VietnameseLetters.TryCompose(letters[length - 1], text[at], out char composed))
            {
                letters[length - 1] = composed;
                continue;
            }

            letters[length] = text[at] switch
            {
                'Ð' => 'Đ',
                'ð' => 'đ',
                'Ƣ' => 'Ư',
                'ƣ' => 'ư',
                _ => text[at],
            };
            places[length++] = (short)at;
        }

        places[length] = (short)text.Length;
        return new(letters[..length], places[..(length + 1)]);
    }

    /// <summary>Returns the position in the original text for a position in the repaired text.</summary>
    internal int PlaceOf(int index) => _places.IsEmpty ? index : _places[index];

    internal FigureFailure InText(FigureFailure failure) => failure.At(PlaceOf(failure.Index));
}
