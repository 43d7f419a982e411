using System.Collections.Immutable;
using System.Text;
using System.Text.Json.Serialization;
using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <summary>
/// A comparison of the targets or results of two programs (so sánh hai giai đoạn): the later value divided by the earlier one, if both
/// count the same things.
/// </summary>
/// <remarks>Created by <see cref="ProgramComparisonCalculator"/>.</remarks>
[JsonConverter(typeof(CalculationJsonConverter<ProgramComparison>))]
public sealed class ProgramComparison : PercentResult
{
    private static readonly IndicatorFormula s_formula = IndicatorFormula.Parse("later / earlier");

    private readonly ComparedFigure _earlier;
    private readonly ComparedFigure _later;

    internal ProgramComparison(
        in ComparedFigure earlier,
        in ComparedFigure later,
        IndicatorComparability? record,
        CalculationOptions options,
        UndefinedReason? reason)
        : base(options, reason)
    {
        _earlier = earlier;
        _later = later;
        Comparability = record;
    }

    /// <summary>The earlier value (giá trị kỳ trước); null when no figure was given.</summary>
    public IndicatorValue? Earlier => _earlier.IsKnown ? _earlier.Value : null;

    /// <summary>The later value (giá trị kỳ sau); null when no figure was given.</summary>
    public IndicatorValue? Later => _later.IsKnown ? _later.Value : null;

    /// <summary>The period of the earlier value (kỳ trước); null when no figure was given.</summary>
    internal ReportingPeriod? EarlierPeriod => _earlier.IsKnown ? _earlier.Period : null;

    /// <summary>The period of the later value (kỳ sau); null when no figure was given.</summary>
    internal ReportingPeriod? LaterPeriod => _later.IsKnown ? _later.Period : null;

    /// <summary>
    /// The catalogue's record on whether the later indicator is comparable with the earlier one (căn cứ so sánh); null if they are the
    /// same, if there is no record, or if the figures cannot be compared for another reason, such as different places.
    /// </summary>
    public IndicatorComparability? Comparability { get; }

    private protected override ExactRatio RatioOfOperands => new(_later.Value.Quantity.Value, _earlier.Value.Quantity.Value);

    private protected override Hedge HedgeOfOperands =>
        HedgeAlgebra.Quotient(Later.GetValueOrDefault().Hedge, Earlier.GetValueOrDefault().Hedge);

    private protected override IndicatorFormula? FormulaOf => s_formula;

    private protected override IEnumerable<FormulaOperand> Operands =>
    [
        FormulaOperand.Of("later", Later.GetValueOrDefault().Quantity, Later.GetValueOrDefault().Hedge, Options.Hedges),
        FormulaOperand.Of("earlier", Earlier.GetValueOrDefault().Quantity, Earlier.GetValueOrDefault().Hedge, Options.Hedges),
    ];

    internal override ImmutableArray<Citation> Sources =>
    [
        .. _earlier.Citations.Concat(_later.Citations)
            .Concat(Comparability is { } record ? [record.Citation] : Array.Empty<Citation>()).Distinct(),
    ];

    private protected override ResultMarks OwnMarks =>
        Caveats.Marks | (Comparability is null ? ResultMarks.None : ResultMarks.ComparedIndicators);

    /// <summary>All marks except the one for different indicators, because the comparability record has its own line.</summary>
    internal override Caveats Caveats => (_earlier.Target, _later.Target) is ({ } earlier, { } later)
        ? Caveats.Of(earlier, Options.Catalogue) | Caveats.Of(later, Options.Catalogue)
        : Caveats.Of([_earlier.Figure, _later.Figure]);

    internal override IEnumerable<BilingualText> UserRecords =>
    [
        .. BroughtByUser.Of(_earlier.IsKnown ? _earlier.Value.Indicator : null),
        .. BroughtByUser.Of(_later.IsKnown ? _later.Value.Indicator : null),
        .. Comparability is { IsBuiltIn: false } record ? [record.Reason] : Array.Empty<BilingualText>(),
    ];

    private protected override string Kind => "program_comparison";

    private protected override void WriteMembers(ResultJson json)
    {
        base.WriteMembers(json);
        json.Value("earlier", Earlier);
        json.Period("earlier_period", EarlierPeriod);
        json.Value("later", Later);
        json.Period("later_period", LaterPeriod);
        json.Word("relation", Comparability?.Relation);
    }

    private protected override string DescribeIn(DisplayLanguage language)
    {
        if (!_earlier.IsKnown || !_later.IsKnown)
        {
            return DescribeUndefined(language);
        }

        string later = _later.Describe(language);
        string earlier = _earlier.Describe(language);
        if (IsDefined)
        {
            Wording wording = _later.IsAsLongAs(_earlier) ? Wording.PercentOf
                : _later.IsOfYears && _earlier.IsOfYears ? Wording.PercentOfOtherSpan
                : Wording.PercentOfOtherLength;
            return Messages.In(wording, language, later, FormatPercent(language), earlier, _later.YearsInWords, _earlier.YearsInWords);
        }

        (Wording relation, BilingualText reason) = (Reason, Comparability?.Relation) switch
        {
            (Calculations.UndefinedReason.PartlyComparable, Domain.Comparability.Narrower) => (Wording.CoversLess, Comparability!.Reason),
            (Calculations.UndefinedReason.PartlyComparable, _) => (Wording.CoversMore, Comparability!.Reason),
            (Calculations.UndefinedReason.NotComparable, _) => (Wording.DoesNotCompare, Comparability!.Reason),
            _ => (Wording.IsNotCompared, Reason.GetValueOrDefault().DisplayName()),
        };
        return Messages.In(relation, language, later, earlier, reason);
    }

    private protected override void AppendWorking(StringBuilder text, DisplayLanguage language)
    {
        if (!_earlier.IsKnown || !_later.IsKnown)
        {
            return;
        }

        Phrase.AppendLine(text, language, Wording.EarlierIs, _earlier.Value.Indicator.Name);
        Phrase.AppendLine(text, language, Wording.LaterIs, _later.Value.Indicator.Name);
        AppendQuotient(text, language);
        if (Comparability is { } record)
        {
            Phrase.AppendLine(text, language, Wording.Basis, record.Reason);
        }

        base.AppendWorking(text, language);
    }
}
