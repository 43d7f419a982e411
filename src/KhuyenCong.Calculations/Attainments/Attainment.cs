using System.Collections.Immutable;
using System.Text;
using System.Text.Json.Serialization;
using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <summary>How much of a target was reached (mức đạt mục tiêu): actual over target, kept as its operands.</summary>
/// <remarks>Made by <see cref="AttainmentCalculator"/>.</remarks>
[JsonConverter(typeof(NoJsonConverter<Attainment>))]
public sealed class Attainment : PercentResult
{
    private readonly Comparison _comparison;

    internal Attainment(in Comparison comparison, IndicatorValue? actual, Caveats caveats, ExactRatio ratio, UndefinedReason? reason)
        : base(ratio, reason)
    {
        _comparison = comparison;
        Actual = actual;
        Caveats = caveats;
    }

    /// <summary>What was achieved (kết quả thực hiện); null when no figure was given.</summary>
    public IndicatorValue? Actual { get; }

    /// <summary>The target (mục tiêu); null for money measured against a planned budget.</summary>
    public Target? Target => _comparison.Target;

    /// <summary>The planned budget (kinh phí dự kiến) that money was measured against; null for targets.</summary>
    public PlannedBudget? PlannedBudget => _comparison.Budget;

    /// <summary>How far the money measured against a planned budget has come (bước kinh phí); unstated for targets.</summary>
    public FundingStage FundingStage => _comparison.Actual?.Stage ?? FundingStage.Unstated;

    /// <summary>The years of the actual (năm của kết quả); null when a bare value was given.</summary>
    public YearRange? Years => _comparison.Actual?.Years;

    /// <summary>What a reader of the actual must know (ghi chú), as its observation says; null when nothing.</summary>
    public BilingualText? Note => _comparison.Actual?.Note;

    /// <summary>The quantity of the target or budget (giá trị mục tiêu).</summary>
    public Quantity Expected => _comparison.Expected;

    /// <summary>The record by which another indicator's value was measured against the target (căn cứ so sánh); null when the indicators are the same.</summary>
    public IndicatorComparability? Comparability => _comparison.Comparability;

    /// <inheritdoc/>
    public override Hedge Hedge => HedgeAlgebra.Quotient(Actual.GetValueOrDefault().Hedge);

    /// <inheritdoc/>
    public override string Formula => "actual / target";

    /// <inheritdoc/>
    public override ImmutableArray<Citation> Citations => _comparison.Citations;

    private protected override Caveats Caveats { get; }

    /// <summary>The same for the progress that it is part of.</summary>
    internal Caveats OfOperands => Caveats;

    /// <inheritdoc/>
    public override string Describe(DisplayLanguage language = DisplayLanguage.Vietnamese)
    {
        if (UndefinedReason is { } reason)
        {
            return Phrase.Undefined(reason, language);
        }

        bool isEnglish = language.IsEnglish();
        string scope = _comparison.Scope(language);
        string remark = _comparison.Remark(language);

        // "gần" or "khoảng" of a number above the target may still be below it: only a lower bound is surely beyond.
        if (ExactRatio > new ExactRatio(1, 1) && (Hedge == Hedge.None || Hedge.IsLowerBound()))
        {
            string excess = Phrase.Number(ExactRatio.TimesPowerOfTen(2), Phrase.PercentDecimals, Hedge, "%", language, less: 100);
            return isEnglish ? $"{Estimated(language)}exceeded {scope} by {excess}{remark}" : $"{Estimated(language)}vượt {excess} so với {scope}{remark}";
        }

        string percent = FormatPercent(language);
        return isEnglish ? $"{Estimated(language)}reached {percent} of {scope}{remark}" : $"{Estimated(language)}đạt {percent} {scope}{remark}";
    }

    private protected override void AppendWorking(StringBuilder text, DisplayLanguage language)
    {
        bool isEnglish = language.IsEnglish();
        if (Actual is { } actual)
        {
            text.Append('\n').Append(isEnglish ? "Actual: " : "Kết quả: ")
                .Append(Phrase.Before(actual.Hedge, language)).Append(Phrase.Printed(actual.Quantity, language)).Append(" (").Append(actual.Indicator.Name.In(language)).Append(')');
        }

        text.Append('\n').Append(_comparison.ExpectedInWords(language));
        if (Years is { } years)
        {
            text.Append('\n').Append(isEnglish ? "Years of the actual: " : "Năm của kết quả: ").Append(years.ToString());
        }

        AppendQuotient(text, Actual.GetValueOrDefault().Quantity, Expected, language);
        if (Comparability is { } record)
        {
            text.Append('\n').Append(isEnglish ? "Compared because " : "So sánh vì ").Append(record.Reason.In(language));
        }

        if (Note is { } note)
        {
            text.Append('\n').Append(isEnglish ? "Remark: " : "Ghi chú: ").Append(note.In(language));
        }

        base.AppendWorking(text, language);
    }

    /// <summary>"ước " before the verb, when the actual is an estimate.</summary>
    private string Estimated(DisplayLanguage language) => (Marks.HasFlag(ResultMarks.EstimatedOperand), language.IsEnglish()) switch
    {
        (false, _) => string.Empty,
        (_, true) => "by estimate ",
        _ => "ước ",
    };
}
