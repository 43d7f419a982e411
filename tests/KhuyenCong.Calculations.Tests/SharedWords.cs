using System.Text;
using KhuyenCong.Domain;

namespace KhuyenCong.Calculations.Tests;

/// <summary>The words that results share, as the library says them: PhraseTest says what they are, so that no other test repeats them.</summary>
internal static class SharedWords
{
    /// <summary>Why there is no number, as in "không xác định được: thiếu số liệu".</summary>
    internal static string Undefined(UndefinedReason reason, DisplayLanguage language = DisplayLanguage.Vietnamese) => Phrase.Undefined(reason, language);

    /// <summary>How a number was rounded, in parentheses.</summary>
    internal static string Rounding(DisplayLanguage language = DisplayLanguage.Vietnamese, int decimals = 2, Hedge hedge = Hedge.None)
    {
        StringBuilder text = new();
        Phrase.AppendRounding(text, string.Empty, decimals, hedge, language);
        return text.ToString()[" →  ".Length..];
    }

    /// <summary>The lines that end a working: its sources, the notes of its marks, the version of the data.</summary>
    internal static string Sources(IEnumerable<Citation> citations, ResultMarks marks = ResultMarks.None, DisplayLanguage language = DisplayLanguage.Vietnamese) =>
        Sources(citations, Caveats.Of(marks), language);

    /// <summary>The lines that end a working, with what is to be known of its figures.</summary>
    internal static string Sources(IEnumerable<Citation> citations, Caveats caveats, DisplayLanguage language = DisplayLanguage.Vietnamese)
    {
        StringBuilder text = new();
        Phrase.AppendSources(text, citations, caveats, Catalogue.National, language);
        return text.ToString()[1..];
    }

    /// <summary>The line with the notes of marks.</summary>
    internal static string Note(ResultMarks marks, DisplayLanguage language = DisplayLanguage.Vietnamese) => Sources([], marks, language).Split('\n')[0];
}
