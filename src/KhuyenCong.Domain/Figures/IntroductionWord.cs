using System.Collections.Immutable;

namespace KhuyenCong.Domain;

/// <summary>A word that may come before a printed number.</summary>
/// <param name="Text">The word, in lower case.</param>
/// <param name="Lead">The lead that the word expresses.</param>
/// <param name="Hedge">The hedge that the word expresses.</param>
/// <param name="IsEstimate">Whether it marks an estimate, as "ước" does.</param>
internal sealed record IntroductionWord(string Text, FigureLead Lead, Hedge Hedge, bool IsEstimate)
{
    /// <summary>
    /// All words: a longer word before any shorter one that it begins with, and for each hedge the usual word first.
    /// </summary>
    internal static ImmutableArray<IntroductionWord> All { get; } =
    [
        .. Leads(
            FigureLead.Reaches, "đạt tỷ lệ", "đạt tỉ lệ", "đạt được", "đạt", "bằng", "thực hiện được", "thực hiện", "hoàn thành",
            "lên đến", "lên tới"),
        .. Leads(FigureLead.AccountsFor, "chiếm tỷ lệ", "chiếm tỉ lệ", "chiếm tỷ trọng", "chiếm tỉ trọng", "chiếm"),
        .. Leads(FigureLead.Increases, "tăng thêm", "tăng trưởng", "tăng"),
        .. Leads(FigureLead.Decreases, "giảm"),
        .. Leads(FigureLead.Exceeds, "vượt"),
        .. Leads(FigureLead.Averages, "bình quân", "trung bình"),
        .. Leads(FigureLead.Totals, "tổng số", "tổng cộng", "tổng"),
        .. Leads(FigureLead.Higher, "cao hơn"),
        .. Leads(FigureLead.Lower, "thấp hơn"),
        .. Leads(FigureLead.Multiplies, "gấp"),
        .. Hedges(Hedge.Nearly, "gần"),
        .. Hedges(Hedge.LessThan, "dưới"),
        .. Hedges(Hedge.SomewhatMoreThan, "khoảng hơn"),
        .. Hedges(Hedge.MoreThan, "hơn"),
        .. Hedges(Hedge.Above, "trên"),
        .. Hedges(Hedge.About, "khoảng"),
        .. Hedges(Hedge.EquivalentTo, "tương đương"),
        .. Hedges(Hedge.Approximately, "xấp xỉ"),
        .. Hedges(Hedge.AtLeast, "ít nhất", "tối thiểu", "không dưới"),
        .. Hedges(Hedge.AtMost, "không quá", "tối đa"),
        new("ước tính", FigureLead.None, Hedge.None, true),
        new("ước", FigureLead.None, Hedge.None, true),
        new("dự kiến", FigureLead.None, Hedge.None, true),
    ];

    /// <summary>Returns the usual word for a lead, which is the shortest.</summary>
    internal static IntroductionWord Of(FigureLead lead) => All.Where(word => word.Lead == lead).MinBy(word => word.Text.Length)!;

    /// <summary>Returns the usual word for a hedge.</summary>
    internal static IntroductionWord Of(Hedge hedge) => All.First(word => word.Hedge == hedge);

    private static IEnumerable<IntroductionWord> Leads(FigureLead lead, params string[] words) =>
        words.Select(word => new IntroductionWord(word, lead, Hedge.None, false));

    private static IEnumerable<IntroductionWord> Hedges(Hedge hedge, params string[] words) =>
        words.Select(word => new IntroductionWord(word, FigureLead.None, hedge, false));
}
