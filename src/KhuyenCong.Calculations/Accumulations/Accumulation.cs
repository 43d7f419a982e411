using System.Collections.Immutable;
using System.Text.Json.Serialization;
using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <summary>The total of consecutive periods (số lũy kế), with its parts.</summary>
/// <remarks>Created by <see cref="AccumulationCalculator"/>.</remarks>
[JsonConverter(typeof(CalculationJsonConverter<Accumulation>))]
public sealed class Accumulation : CalculationResult
{
    private Caveats? _caveats;

    internal Accumulation(Observation? total, ImmutableArray<Observation> parts, CalculationOptions options, UndefinedReason? reason)
        : base(options, reason)
    {
        Total = total;
        Parts = parts;
    }

    /// <summary>
    /// The figure of the whole period (số lũy kế), as final as its least final part; null when undefined. Its note names the estimated
    /// periods.
    /// </summary>
    public Observation? Total { get; }

    /// <summary>The figures that were added up (các số liệu thành phần), in chronological order.</summary>
    public ImmutableArray<Observation> Parts { get; }

    private protected override IndicatorFormula? FormulaOf =>
        IndicatorFormula.TryParse($"sum({string.Join(", ", Parts.Select(NameOf))})", out IndicatorFormula? sum, out _) ? sum : null;

    private protected override IEnumerable<FormulaOperand> Operands =>
        Parts.Select(part => FormulaOperand.Of(NameOf(part), part.Quantity, part.Value.Hedge, Options.Hedges, Phrase.Of(part.Period)));

    /// <summary>Returns the name of a period in the formula, such as "p2026_q3" or "p2026_01_2026_09".</summary>
    private static string NameOf(Observation part) =>
        "p" + part.Period.ToString("C").Replace('-', '_').Replace('/', '_').Replace('Q', 'q').Replace('H', 'h');

    internal override ImmutableArray<Citation> Sources => [.. Parts.Select(part => part.Citation).OfType<Citation>().Distinct()];

    internal override Caveats Caveats =>
        _caveats ??= Caveats.Of(Parts)
            | Caveats.OfFrame(Total)
            | Caveats.Of(IsDefined && MayCountTwice(Parts) ? ResultMarks.MayCountTwice : ResultMarks.None)
            | Caveats.Of(DataWindows.AnyOverlap(Parts) ? ResultMarks.DifferentDataWindows : ResultMarks.None);

    internal override IEnumerable<BilingualText> UserRecords => Parts.SelectMany(BroughtByUser.Of);

    private protected override string Kind => "accumulation";

    private protected override void WriteMembers(ResultJson json)
    {
        json.Figure("total", Total);
        json.Figures("parts", Parts);
    }

    private protected override string DescribeIn(DisplayLanguage language)
    {
        string parts = string.Join(" + ", Parts.Select(part => $"{part.Period.ToString(language)} {Printed(part, language)}"));
        if (Total is { } total)
        {
            return Parts.Length == 1
                ? parts
                : Messages.In(Wording.AccumulatedAs, language, Phrase.Of(total.Period), Printed(total, language), parts);
        }

        string undefined = DescribeUndefined(language);
        return Parts.IsEmpty ? undefined : undefined + Messages.In(Wording.PartsKnown, language, parts);
    }

    /// <summary>
    /// Determines whether the same thing can be counted in several figures. An establishment can; participations and money cannot.
    /// </summary>
    internal static bool MayCountTwice(ImmutableArray<Observation> parts) =>
        parts.Length > 1 && !parts[0].Indicator.SummableOver.HasFlag(SummationAxes.Years);

    /// <summary>Returns text such as "12 mô hình" or "ước 6 mô hình".</summary>
    private static string Printed(Observation figure, DisplayLanguage language)
    {
        string quantity = Phrase.Before(figure.Value.Hedge, language) + Phrase.Printed(figure.Quantity, language);
        return figure.Status == ObservationStatus.Estimated ? Messages.In(Wording.ByEstimate, language, quantity) : quantity;
    }
}
