using System.Collections.Immutable;
using System.Text;
using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <summary>Builds the parts of sentences that all results share.</summary>
internal static class Phrase
{
    internal const int PercentDecimals = 2;
    internal const int LeverageDecimals = 1;
    internal const int MeanDecimals = 2;

    private static readonly ImmutableArray<(ResultMarks Mark, Wording Note)> Notes =
    [
        (ResultMarks.HedgedOperand, Wording.HedgedOperand),
        (ResultMarks.EstimatedOperand, Wording.EstimatedOperand),
        (ResultMarks.ProvisionalOperand, Wording.ProvisionalOperand),
        (ResultMarks.PlannedOperand, Wording.PlannedOperand),
        (ResultMarks.DifferentDataWindows, Wording.DifferentDataWindows),
        (ResultMarks.MayCountTwice, Wording.MayCountTwice),
        (ResultMarks.ScopeNotStated, Wording.ScopeNotStated),
        (ResultMarks.ByConstruction, Wording.ByConstruction),
        (ResultMarks.AmbiguousOperand, Wording.AmbiguousOperand),
        (ResultMarks.MixedUnits, Wording.MixedUnits),
        (ResultMarks.ComparedIndicators, Wording.ComparedIndicators),
    ];

    internal static string Undefined(UndefinedReason reason, DisplayLanguage language) =>
        Messages.In(Wording.Undefined, language, reason.DisplayName());

    /// <summary>Returns the reason why there is no number, and the data that do not belong together.</summary>
    internal static string Undefined(UndefinedReason reason, BilingualText? misfit, DisplayLanguage language) => misfit is null
        ? Undefined(reason, language)
        : Messages.In(Wording.UndefinedAs, language, Undefined(reason, language), misfit);

    /// <summary>Returns years as sentences print them: "2014 - 2020" in Vietnamese, "2014-2020" in English.</summary>
    internal static BilingualText Of(YearRange years) => new(years.ToString(), years.ToString("C"));

    /// <summary>Returns a period as sentences print it: "năm 2014", "giai đoạn 2014 - 2020", "quý III/2026".</summary>
    internal static BilingualText Of(ReportingPeriod period) => Messages.Of(period.ToString);

    /// <summary>Adds a line to a working.</summary>
    internal static void AppendLine(
        StringBuilder text, DisplayLanguage language, Wording wording, params ReadOnlySpan<object> arguments) =>
        text.Append('\n').Append(Messages.In(wording, language, arguments));

    /// <summary>Returns the indicator, reporting unit and period of a figure; for money, also its source and stage.</summary>
    internal static BilingualText Scope(Observation figure) => figure.Indicator.Unit.Kind == MeasureUnitKind.Money
        ? Messages.Of(
            Wording.ScopeAndMoneyOfFigure,
            figure.Indicator.Name,
            figure.ReportingUnit.Name,
            Of(figure.Period),
            figure.Funding.DisplayName(),
            figure.Stage.DisplayName())
        : Messages.Of(Wording.ScopeOfFigure, figure.Indicator.Name, figure.ReportingUnit.Name, Of(figure.Period));

    /// <summary>Returns the scopes of two figures that do not belong together.</summary>
    internal static BilingualText Scopes(Observation figure, Observation other) => Messages.Of(Wording.Joined, Scope(figure), Scope(other));

    /// <summary>Returns the hedge and a space, such as "trên ", to print before a number; empty if there is no hedge.</summary>
    internal static string Before(Hedge hedge, DisplayLanguage language) =>
        hedge == Hedge.None ? string.Empty : hedge.DisplayName().In(language) + " ";

    /// <summary>
    /// Returns a number as a sentence prints it: after its hedge, and rounded so that the hedge stays true. A number that rounds to zero
    /// is printed as "dưới 0,01".
    /// </summary>
    /// <param name="ratio">The number plus <paramref name="less"/>.</param>
    /// <param name="most">The maximum number of decimals, without trailing zeros.</param>
    /// <param name="hedge">The hedge of the number.</param>
    /// <param name="unit">The text after the number.</param>
    /// <param name="language">The language.</param>
    /// <param name="less">
    /// A whole number to subtract after rounding. The order makes no difference: for x above 100, rounding x - 100 equals rounding x and
    /// subtracting 100.
    /// </param>
    /// <param name="decimals">The exact number of decimals, including trailing zeros; null to use <paramref name="most"/>.</param>
    internal static string Number(
        ExactRatio ratio, int most, Hedge hedge, string unit, DisplayLanguage language, int less = 0, int? decimals = null)
    {
        int digits = decimals ?? most;
        decimal rounded = ratio.Round(digits, hedge.Rounding()).GetValueOrDefault() - less;
        return hedge == Hedge.None && rounded == 0 && ratio > new ExactRatio(less, 1)
            ? $"{Before(Hedge.LessThan, language)}{PrintedNumber.Format(LeastWith(digits), language, decimals)}{unit}"
            : $"{Before(hedge, language)}{PrintedNumber.Format(rounded, language, decimals)}{unit}";
    }

    /// <summary>Returns the smallest number above zero with the given number of decimals: 0,01 for two.</summary>
    internal static decimal LeastWith(int decimals) => new(1, 0, 0, false, (byte)decimals);

    /// <summary>
    /// Returns a percentage as a sentence prints it, or with an exact number of decimals. One that is 100 only because of rounding is
    /// printed as "gần 100%" or "hơn 100%".
    /// </summary>
    internal static string Percent(ExactRatio ratio, Hedge hedge, DisplayLanguage language, int? decimals = null)
    {
        ExactRatio percent = ratio.TimesPowerOfTen(2);
        int beside = ratio.CompareTo(new ExactRatio(1, 1));
        return hedge == Hedge.None && beside != 0 && percent.Round(decimals ?? PercentDecimals) == 100
            ? $"{Before(beside < 0 ? Hedge.Nearly : Hedge.MoreThan, language)}{PrintedNumber.Format(100, language, decimals)}%"
            : Number(percent, PercentDecimals, hedge, "%", language, decimals: decimals);
    }

    /// <summary>Returns a quantity in the unit that reports use: money in tỷ đồng, if a decimal can hold the amount.</summary>
    internal static string Printed(Quantity quantity, DisplayLanguage language) =>
        (quantity.Unit.Kind == MeasureUnitKind.Money && quantity.TryIn(MeasureUnit.BillionDong, out Quantity billions)
            ? billions
            : quantity).ToString(language);

    /// <summary>
    /// Returns the words of a report, which are Vietnamese. English sentences put them in quotation marks, and inner quotations in single
    /// quotation marks.
    /// </summary>
    internal static BilingualText OfReport(string words) => new(words, $"\"{words.Replace('"', '\'')}\"");

    /// <summary>Adds the end of a line of a working: the rounded number and the rounding.</summary>
    internal static void AppendRounding(StringBuilder text, string result, int decimals, Hedge hedge, DisplayLanguage language)
    {
        Wording rounded = decimals == 1 ? Wording.RoundedToOneDecimal : Wording.Rounded;
        text.Append(Messages.In(rounded, language, result, (decimal)decimals, hedge.Rounding().DisplayName()));
    }

    /// <summary>Adds the last lines of every working: the sources, the marks and the version of the catalogue.</summary>
    internal static void AppendSources(
        StringBuilder text, IEnumerable<Citation> citations, Caveats caveats, Catalogue catalogue, DisplayLanguage language)
    {
        foreach (Citation citation in citations)
        {
            Wording wording = citation.Quote is null ? Wording.Source : Wording.SourceWithQuote;
            AppendLine(text, language, wording, citation.Describe(language), citation.Quote ?? string.Empty);
        }

        string notes = string.Join(
            "; ", Notes.Where(pair => caveats.Marks.HasFlag(pair.Mark)).Select(pair => NoteOf(pair.Note, caveats, language)));
        IEnumerable<string> others = caveats.Frames.Concat(caveats.NotReviewed).Select(words => words.In(language));
        foreach (string note in others.Prepend(notes).Where(note => note.Length > 0))
        {
            AppendLine(text, language, Wording.Note, note);
        }

        AppendLine(text, language, Wording.Catalogue, catalogue.Version);
    }

    /// <summary>Returns the note for a mark; for an estimate, with the estimated periods if they are known.</summary>
    private static string NoteOf(Wording note, Caveats caveats, DisplayLanguage language) =>
        note == Wording.EstimatedOperand && !caveats.Estimated.IsEmpty
            ? Messages.In(Wording.EstimatedOperandOf, language, Names(caveats.Estimated, language))
            : Messages.In(note, language);

    /// <summary>Joins the names of periods into a list.</summary>
    internal static string Names(IEnumerable<ReportingPeriod> periods, DisplayLanguage language) =>
        string.Join(", ", periods.Order().Select(period => period.ToString(language)));
}
