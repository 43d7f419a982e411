namespace KhuyenCong.Domain;

/// <summary>What names are compared by: two spellings are the same name when their letters are, and no word of one is cut in the other.</summary>
/// <param name="Marked">The letters with the signs of their marks, such as "bi`nhd-i.nh".</param>
/// <param name="Plain">The letters alone, such as "binhdinh"; the same text where no letter has a mark.</param>
/// <param name="Starts">The letters that begin a word, except for the first: bit 4 for "Bình Định".</param>
internal readonly record struct NameKey(string Marked, string Plain, ulong Starts)
{
    /// <summary>One letter a bit of <see cref="Starts"/>.</summary>
    internal const int MaxLetters = 64;

    internal bool HasMarks => Marked.Length > Plain.Length;

    internal NameKey WithoutMarks() => this with { Marked = Plain };

    /// <summary>Text may leave out the spaces of a name ("HậuGiang"), and never has one where the name has none ("Hàn Am").</summary>
    internal bool IsCutOnlyAt(ulong starts) => (Starts & ~starts) == 0;
}
