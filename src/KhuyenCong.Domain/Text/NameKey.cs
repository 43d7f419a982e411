namespace KhuyenCong.Domain;

/// <summary>
/// The key for comparing names. A text is a spelling of a name if their letters are equal and the text splits no word of the name.
/// </summary>
/// <param name="Marked">The letters with the signs of their marks, such as "bi`nhd-i.nh".</param>
/// <param name="Plain">The letters alone, such as "binhdinh"; the same text if no letter has a mark.</param>
/// <param name="Starts">The letters that begin a word, except for the first letter: bit 4 for "Bình Định".</param>
internal readonly record struct NameKey(string Marked, string Plain, ulong Starts)
{
    /// <summary>The largest number of letters, because <see cref="Starts"/> has one bit per letter.</summary>
    internal const int MaxLetters = 64;

    internal bool HasMarks => Marked.Length > Plain.Length;

    internal NameKey WithoutMarks() => this with { Marked = Plain };

    /// <summary>
    /// Determines whether a text splits no word of the name. It can omit the spaces of a name ("HậuGiang"), but must not have one where the
    /// name has none ("Hàn Am").
    /// </summary>
    internal bool IsCutOnlyAt(ulong starts) => (Starts & ~starts) == 0;
}
