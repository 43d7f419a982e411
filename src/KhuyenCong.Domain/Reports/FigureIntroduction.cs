using System.Collections.Immutable;

namespace KhuyenCong.Domain;

/// <summary>What stands in front of a printed number: lead words, "ước", a hedge.</summary>
/// <param name="lead">The lead word; of several, the one that says how the figure moved.</param>
/// <param name="hedge">The hedge; "ước" alone is "khoảng".</param>
/// <param name="isEstimated">Whether "ước" stands there.</param>
internal readonly struct FigureIntroduction(FigureLead lead, Hedge hedge, bool isEstimated)
{
    private static readonly ImmutableArray<(string Word, FigureLead Lead)> Leads =
    [
        ("đạt", FigureLead.Reaches), ("bằng", FigureLead.Reaches), ("chiếm", FigureLead.AccountsFor), ("tăng thêm", FigureLead.Increases), ("tăng", FigureLead.Increases),
        ("giảm", FigureLead.Decreases), ("vượt", FigureLead.Exceeds), ("bình quân", FigureLead.Averages), ("trung bình", FigureLead.Averages),
        ("tổng số", FigureLead.Totals), ("tổng cộng", FigureLead.Totals), ("tổng", FigureLead.Totals),
    ];

    private static readonly ImmutableArray<(string Word, Hedge Hedge)> Hedges =
    [
        ("gần", Hedge.Nearly), ("dưới", Hedge.LessThan), ("khoảng hơn", Hedge.SomewhatMoreThan), ("hơn", Hedge.MoreThan), ("trên", Hedge.Above), ("khoảng", Hedge.About),
        ("tương đương", Hedge.EquivalentTo), ("xấp xỉ", Hedge.Approximately), ("ít nhất", Hedge.AtLeast),
        ("tối thiểu", Hedge.AtLeast), ("không dưới", Hedge.AtLeast), ("không quá", Hedge.AtMost), ("tối đa", Hedge.AtMost),
    ];

    internal FigureLead Lead { get; } = lead;

    internal Hedge Hedge { get; } = hedge;

    internal bool IsEstimated { get; } = isEstimated;

    /// <summary>Reads up to a digit or a sign; false when another word stands there, or nothing behind the words.</summary>
    internal static bool TryRead(ReadOnlySpan<char> text, ref int at, out FigureIntroduction introduction, out FigureFailure failure)
    {
        FigureLead firstLead = FigureLead.None;
        Hedge taken = Hedge.None;
        bool hasEstimate = false;
        bool isRough = false;
        introduction = default;
        failure = default;
        for (FigureText.SkipSpaces(text, ref at); at < text.Length && !IsNumberStart(text[at]); FigureText.SkipSpaces(text, ref at))
        {
            int start = at;
            if (taken == Hedge.None && TryTake(text, ref at, Leads, out FigureLead next))
            {
                // "ước đạt" is an estimate without being rough.
                isRough &= next != FigureLead.Reaches;
                if (IsDirection(firstLead) && IsDirection(next))
                {
                    failure = new(FigureFailureReason.UnknownWord, start);
                    return false;
                }

                firstLead = firstLead == FigureLead.None || IsDirection(next) ? next : firstLead;
            }
            else if (!hasEstimate && taken == Hedge.None && (FigureText.TakeWord(text, ref at, "ước tính") || FigureText.TakeWord(text, ref at, "ước")))
            {
                hasEstimate = true;
                isRough = true;
            }
            else if (taken != Hedge.None || !TryTake(text, ref at, Hedges, out taken))
            {
                failure = new(FigureFailureReason.UnknownWord, start);
                return false;
            }
        }

        if (at == text.Length)
        {
            failure = new(FigureFailureReason.NoNumber, at, NumberFault.NoDigit);
            return false;
        }

        introduction = new(firstLead, taken == Hedge.None && isRough ? Hedge.About : taken, hasEstimate);
        return true;
    }

    /// <summary>The words again, each with a space behind it.</summary>
    public override string ToString()
    {
        FigureLead said = Lead;
        Hedge rough = Hedge;
        string words = said is FigureLead.None or FigureLead.Reaches ? string.Empty : Leads.First(pair => pair.Lead == said).Word + " ";
        bool isReached = said == FigureLead.Reaches || (IsEstimated && rough == Hedge.None);
        words += (IsEstimated, isReached) switch
        {
            (true, true) => "ước đạt ",
            (true, false) => "ước ",
            (false, true) => "đạt ",
            _ => string.Empty,
        };
        bool isSaid = rough == Hedge.None || (IsEstimated && !isReached && rough == Hedge.About);
        return isSaid ? words : words + Hedges.First(pair => pair.Hedge == rough).Word + " ";
    }

    private static bool IsDirection(FigureLead lead) => lead is FigureLead.Increases or FigureLead.Decreases or FigureLead.Exceeds;

    private static bool IsNumberStart(char c) => char.IsAsciiDigit(c) || c is '-' or '−' or '+';

    private static bool TryTake<T>(ReadOnlySpan<char> text, ref int at, ImmutableArray<(string Word, T Value)> words, out T value)
        where T : struct
    {
        char first = FigureText.Fold(text[at]);
        foreach ((string word, T found) in words)
        {
            if (word[0] == first && FigureText.TakeWord(text, ref at, word))
            {
                value = found;
                return true;
            }
        }

        value = default;
        return false;
    }
}
