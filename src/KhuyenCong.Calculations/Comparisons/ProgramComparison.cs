using System.Collections.Immutable;
using System.Text;
using System.Text.Json.Serialization;
using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <summary>A target or result beside that of a later program (so sánh hai giai đoạn): later over earlier, where the two count the same.</summary>
/// <remarks>Made by <see cref="ProgramComparisonCalculator"/>.</remarks>
[JsonConverter(typeof(NoJsonConverter<ProgramComparison>))]
public sealed class ProgramComparison : PercentResult
{
    private readonly ComparedFigure? _earlier;
    private readonly ComparedFigure? _later;

    internal ProgramComparison(
        ComparedFigure? earlier, ComparedFigure? later, IndicatorComparability? record, Caveats caveats, ImmutableArray<Citation> citations, UndefinedReason? reason)
        : base(new((later?.Value.Quantity).GetValueOrDefault().Value, (earlier?.Value.Quantity).GetValueOrDefault().Value), reason)
    {
        _earlier = earlier;
        _later = later;
        Citations = citations;
        Comparability = record;
        Caveats = caveats;
    }

    /// <summary>The earlier value (giá trị kỳ trước); null when no figure was given.</summary>
    public IndicatorValue? Earlier => _earlier?.Value;

    /// <summary>The later value (giá trị kỳ sau); null when no figure was given.</summary>
    public IndicatorValue? Later => _later?.Value;

    /// <summary>The years of the earlier value (các năm kỳ trước); null when no figure was given.</summary>
    public YearRange? EarlierYears => _earlier?.Years;

    /// <summary>The years of the later value (các năm kỳ sau); null when no figure was given.</summary>
    public YearRange? LaterYears => _later?.Years;

    /// <summary>What the catalogue says of the two indicators, seen from the later one (căn cứ so sánh); null when they are one, or when it has no record.</summary>
    public IndicatorComparability? Comparability { get; }

    /// <inheritdoc/>
    public override Hedge Hedge => HedgeAlgebra.Quotient(Later.GetValueOrDefault().Hedge, Earlier.GetValueOrDefault().Hedge);

    /// <inheritdoc/>
    public override string Formula => "later / earlier";

    /// <inheritdoc/>
    public override ImmutableArray<Citation> Citations { get; }

    /// <inheritdoc/>
    public override ResultMarks Marks => Caveats.Marks | (Comparability is null ? ResultMarks.None : ResultMarks.ComparedIndicators);

    /// <summary>All but that the indicators differ, whose basis is a line of its own.</summary>
    private protected override Caveats Caveats { get; }

    /// <inheritdoc/>
    public override string Describe(DisplayLanguage language = DisplayLanguage.Vietnamese)
    {
        if (_earlier is null || _later is null)
        {
            return Phrase.Undefined(UndefinedReason.GetValueOrDefault(), language);
        }

        bool isEnglish = language.IsEnglish();
        string later = _later.Describe(language);
        string earlier = _earlier.Describe(language);
        if (IsDefined)
        {
            string percent = FormatPercent(language);
            string spans = (_earlier.Years.Count == _later.Years.Count, isEnglish) switch
            {
                (true, _) => string.Empty,
                (_, true) => $"; {PrintedNumber.Format(_later.Years.Count, language)} years against {PrintedNumber.Format(_earlier.Years.Count, language)}",
                _ => $"; {PrintedNumber.Format(_later.Years.Count)} năm so với {PrintedNumber.Format(_earlier.Years.Count)} năm",
            };
            return isEnglish ? $"{later} is {percent} of {earlier}{spans}" : $"{later} bằng {percent} {earlier}{spans}";
        }

        string relation = (UndefinedReason, Comparability?.Relation) switch
        {
            (Calculations.UndefinedReason.PartlyComparable, Domain.Comparability.Narrower) => isEnglish ? "covers less than" : "có phạm vi hẹp hơn",
            (Calculations.UndefinedReason.PartlyComparable, _) => isEnglish ? "covers more than" : "có phạm vi rộng hơn",
            (Calculations.UndefinedReason.NotComparable, _) => isEnglish ? "does not compare with" : "không so sánh được với",
            _ => isEnglish ? "is not compared with" : "chưa so sánh với",
        };
        string reason = UndefinedReason is Calculations.UndefinedReason.PartlyComparable or Calculations.UndefinedReason.NotComparable
            ? Comparability!.Reason.In(language)
            : Phrase.Of(UndefinedReason.GetValueOrDefault()).In(language);
        return $"{later} {relation} {earlier}: {reason}";
    }

    private protected override void AppendWorking(StringBuilder text, DisplayLanguage language)
    {
        if (_earlier is null || _later is null)
        {
            return;
        }

        bool isEnglish = language.IsEnglish();
        text.Append('\n').Append(isEnglish ? "Earlier: " : "Kỳ trước: ").Append(_earlier.Value.Indicator.Name.In(language))
            .Append('\n').Append(isEnglish ? "Later: " : "Kỳ sau: ").Append(_later.Value.Indicator.Name.In(language));
        AppendQuotient(text, _later.Value.Quantity, _earlier.Value.Quantity, language);
        if (Comparability is { } record)
        {
            text.Append('\n').Append(isEnglish ? "Basis: " : "Căn cứ: ").Append(record.Reason.In(language));
        }

        base.AppendWorking(text, language);
    }
}
