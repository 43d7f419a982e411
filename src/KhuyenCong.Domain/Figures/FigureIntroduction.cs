using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace KhuyenCong.Domain;

/// <summary>The words before a printed number: lead words, "ước", a hedge.</summary>
internal readonly struct FigureIntroduction
{
    /// <summary>The number of words that fit into <see cref="_words"/>, one per byte.</summary>
    private const int MaxWords = 8;
    private const int BitsOfWord = 8;

    // The words in order, each as its index in the list plus one; the first word is in the lowest byte.
    private readonly ulong _words;

    /// <summary>Creates an introduction with the usual words for its parts.</summary>
    /// <param name="lead">The lead word.</param>
    /// <param name="hedge">The hedge; without one, an estimate is printed as "ước đạt", not "ước".</param>
    /// <param name="isEstimated">Whether the figure is estimated.</param>
    internal FigureIntroduction(FigureLead lead, Hedge hedge, bool isEstimated)
    {
        Lead = lead;
        Hedge = hedge;
        IsEstimated = isEstimated;
        bool isReached = lead == FigureLead.Reaches || (isEstimated && hedge == Hedge.None);
        bool isAboutByEstimate = isEstimated && !isReached && hedge == Hedge.About;
        ulong words = 0;
        words = lead is FigureLead.None or FigureLead.Reaches ? words : With(words, IntroductionWord.Of(lead));
        words = isEstimated ? With(words, IntroductionWord.All.First(word => word.IsEstimate && word.Text.Length == "ước".Length)) : words;
        words = isReached ? With(words, IntroductionWord.Of(FigureLead.Reaches)) : words;
        _words = hedge == Hedge.None || isAboutByEstimate ? words : With(words, IntroductionWord.Of(hedge));
    }

    private FigureIntroduction(FigureLead lead, Hedge hedge, bool isEstimated, ulong words)
    {
        Lead = lead;
        Hedge = hedge;
        IsEstimated = isEstimated;
        _words = words;
    }

    /// <summary>The lead word; if there are several, the one that states how the figure moved.</summary>
    internal FigureLead Lead { get; }

    /// <summary>The hedge; "ước" alone means "khoảng".</summary>
    internal Hedge Hedge { get; }

    /// <summary>Whether "ước" or "dự kiến" is among the words.</summary>
    internal bool IsEstimated { get; }

    /// <summary>Whether there are no words at all.</summary>
    internal bool IsEmpty => _words == 0;

    /// <summary>Whether the lead word negates the number.</summary>
    internal bool IsNegative => Lead is FigureLead.Decreases or FigureLead.Lower;

    /// <summary>Reads up to a digit or a sign; returns false if there is another word, or if nothing follows the words.</summary>
    internal static bool TryRead(ReadOnlySpan<char> text, ref int at, out FigureIntroduction introduction, out FigureFailure failure)
    {
        FigureIntroduction read = default;
        bool isRough = false;
        introduction = default;
        failure = default;
        for (FigureText.SkipSpaces(text, ref at); at < text.Length && !IsNumberStart(text[at]); FigureText.SkipSpaces(text, ref at))
        {
            int start = at;
            if (!TryTake(text, ref at, out IntroductionWord? word) || !read.CanTake(word))
            {
                failure = FigureText.FailureOfWord(text, start);
                return false;
            }

            // "ước đạt" marks an estimate but does not make the number approximate.
            isRough = word.IsEstimate || (isRough && word.Lead != FigureLead.Reaches);
            read = read.And(word);
        }

        if (at == text.Length)
        {
            failure = new(FigureFailureReason.NoNumber, at, NumberFault.NoDigit);
            return false;
        }

        introduction = new(read.Lead, read.Hedge == Hedge.None && isRough ? Hedge.About : read.Hedge, read.IsEstimated, read._words);
        return true;
    }

    /// <summary>Returns the words, each with a space after it.</summary>
    public override string ToString()
    {
        StringBuilder text = new();
        for (ulong words = _words; words != 0; words >>= BitsOfWord)
        {
            text.Append(IntroductionWord.All[(int)(words & byte.MaxValue) - 1].Text).Append(' ');
        }

        return text.ToString();
    }

    private bool CanTake(IntroductionWord next)
    {
        bool isFull = _words >> ((MaxWords - 1) * BitsOfWord) != 0;
        return !isFull && Hedge == Hedge.None && !(next.IsEstimate && IsEstimated) && CanFollow(Lead, next.Lead);
    }

    private FigureIntroduction And(IntroductionWord next)
    {
        FigureLead lead = Lead == FigureLead.None || IsDirection(next.Lead) ? next.Lead : Lead;
        return new(next.Lead == FigureLead.None ? Lead : lead, next.Hedge, IsEstimated || next.IsEstimate, With(_words, next));
    }

    /// <summary>
    /// Determines whether two lead words are compatible: a figure moves in one direction, and only "tăng gấp" takes two words.
    /// </summary>
    private static bool CanFollow(FigureLead lead, FigureLead next) =>
        !IsDirection(lead) || !IsDirection(next) || (lead == FigureLead.Increases && next == FigureLead.Multiplies);

    private static bool IsDirection(FigureLead lead) =>
        lead is FigureLead.Increases or FigureLead.Decreases or FigureLead.Exceeds
            or FigureLead.Higher or FigureLead.Lower or FigureLead.Multiplies;

    private static bool IsNumberStart(char c) => char.IsAsciiDigit(c) || c == '+' || VietnameseNumberReader.IsMinus(c);

    private static ulong With(ulong words, IntroductionWord word)
    {
        int count = 0;
        while (count < MaxWords && words >> (count * BitsOfWord) != 0)
        {
            count++;
        }

        return words | ((ulong)(IntroductionWord.All.IndexOf(word) + 1) << (count * BitsOfWord));
    }

    private static bool TryTake(ReadOnlySpan<char> text, ref int at, [NotNullWhen(true)] out IntroductionWord? word)
    {
        char first = FigureText.Fold(text[at]);
        foreach (IntroductionWord known in IntroductionWord.All)
        {
            if (known.Text[0] == first && FigureText.TakeWord(text, ref at, known.Text))
            {
                word = known;
                return true;
            }
        }

        word = null;
        return false;
    }
}
