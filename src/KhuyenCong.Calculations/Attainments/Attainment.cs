using System.Collections.Immutable;
using System.Text;
using System.Text.Json.Serialization;
using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <summary>How much of a target was reached (mức đạt mục tiêu): actual over target, kept as its operands.</summary>
/// <remarks>Made by <see cref="AttainmentCalculator"/>. <c>default</c> is undefined.</remarks>
[JsonConverter(typeof(NoJsonConverter<Attainment>))]
public readonly struct Attainment : IEquatable<Attainment>
{
    private readonly UndefinedReason _reason;
    private readonly ExactRatio _ratio;
    private readonly Comparison? _comparison;
    private readonly Caveats? _caveats;

    internal Attainment(Comparison comparison, IndicatorValue? actual, Caveats caveats, ExactRatio ratio)
    {
        _comparison = comparison;
        _ratio = ratio;
        Actual = actual;
        _caveats = caveats;
        IsDefined = true;
    }

    internal Attainment(Comparison comparison, IndicatorValue? actual, Caveats caveats, UndefinedReason reason)
    {
        _comparison = comparison;
        _reason = reason;
        Actual = actual;
        _caveats = caveats;
    }

    /// <summary>Whether there is a number (có xác định).</summary>
    public bool IsDefined { get; }

    /// <summary>Why there is no number (lý do không xác định); null when there is one.</summary>
    public UndefinedReason? UndefinedReason => IsDefined ? null : _reason;

    /// <summary>What was achieved (kết quả thực hiện); null when no figure was given.</summary>
    public IndicatorValue? Actual { get; }

    /// <summary>The target (mục tiêu); null for money measured against a planned budget, and for <c>default</c>.</summary>
    public Target? Target => _comparison?.Target;

    /// <summary>The planned budget (kinh phí dự kiến) that money was measured against; null for targets.</summary>
    public PlannedBudget? PlannedBudget => _comparison?.Budget;

    /// <summary>How far the money measured against a planned budget has come (bước kinh phí); unstated for targets.</summary>
    public FundingStage FundingStage => _comparison?.Actual?.Stage ?? FundingStage.Unstated;

    /// <summary>The years of the actual (năm của kết quả); null when a bare value was given.</summary>
    public YearRange? Years => _comparison?.Actual?.Years;

    /// <summary>What a reader of the actual must know (ghi chú), as its observation says; null when nothing.</summary>
    public BilingualText? Note => _comparison?.Actual?.Note;

    /// <summary>The quantity of the target or budget (giá trị mục tiêu); a plain zero for <c>default</c>.</summary>
    public Quantity Expected => _comparison?.Expected ?? default;

    /// <summary>What to know about the operands (dấu hiệu).</summary>
    public ResultMarks Marks => Caveats.Marks;

    /// <summary>The hedge that the percentage takes from the actual (mức gần đúng): "hơn 5.500" of 1.900 is "trên" 289,47%.</summary>
    public Hedge Hedge => HedgeAlgebra.Quotient(Actual.GetValueOrDefault().Hedge);

    /// <summary>The record by which another indicator's value was measured against the target (căn cứ so sánh); null when the indicators are the same.</summary>
    public IndicatorComparability? Comparability => _comparison?.Comparability;

    /// <summary>How the number is made (công thức).</summary>
    public string Formula => "actual / target";

    /// <summary>Where target and actual stand (nguồn).</summary>
    public ImmutableArray<Citation> Citations => _comparison?.Citations ?? [];

    /// <summary>The version of the data (phiên bản danh mục).</summary>
    public string CatalogueVersion => NationalCatalogue.Version;

    /// <summary>Actual over target, to 28 digits and without unit (tỷ lệ đạt); null when undefined.</summary>
    public decimal? Ratio => IsDefined ? _ratio.Value : null;

    /// <summary>Actual over target as its operands (tỷ lệ đạt, chính xác); an undefined ratio when undefined.</summary>
    public ExactRatio ExactRatio => _ratio;

    /// <summary>The attainment in percent, rounded once from the operands (tỷ lệ đạt, %).</summary>
    /// <param name="decimals">Digits behind the mark, 0 to 28.</param>
    /// <param name="rule">The rule; half away from zero by default.</param>
    /// <returns>The percentage, 13.14 for 13,14%; null when undefined.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is not from 0 to 28, or more than decimal can hold.</exception>
    public decimal? RoundPercent(int decimals, RoundingRule rule = RoundingRule.HalfAwayFromZero) => _ratio.TimesPowerOfTen(2).Round(decimals, rule);

    /// <summary>The sentence a report prints (câu mô tả), as in "đạt 13,14% mục tiêu ..." or "vượt 30,5% so với mục tiêu ...".</summary>
    /// <param name="language">The language: Vietnamese by default.</param>
    /// <returns>The sentence, with at most two decimals.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a defined language.</exception>
    public string Describe(DisplayLanguage language = DisplayLanguage.Vietnamese)
    {
        if (!IsDefined)
        {
            return Phrase.Undefined(_reason, language);
        }

        bool isEnglish = language.IsEnglish();
        string scope = _comparison!.Scope(language);
        string remark = _comparison.Remark(language);

        // "gần" or "khoảng" of a number above the target may still be below it: only a lower bound is surely beyond.
        if (_ratio > new ExactRatio(1, 1) && (Hedge == Hedge.None || Hedge.IsLowerBound()))
        {
            string excess = Phrase.Number(_ratio.TimesPowerOfTen(2), Phrase.PercentDecimals, Hedge, "%", language, less: 100);
            return isEnglish ? $"{Estimated(language)}exceeded {scope} by {excess}{remark}" : $"{Estimated(language)}vượt {excess} so với {scope}{remark}";
        }

        string percent = FormatPercent(language);
        return isEnglish ? $"{Estimated(language)}reached {percent} of {scope}{remark}" : $"{Estimated(language)}đạt {percent} {scope}{remark}";
    }

    /// <summary>The percentage as a table prints it (tỷ lệ đạt), with at most two decimals behind its hedge: "13,14%", "trên 289,47%".</summary>
    /// <param name="language">The language: Vietnamese by default.</param>
    /// <returns>The percentage, or why there is none.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a defined language.</exception>
    public string FormatPercent(DisplayLanguage language = DisplayLanguage.Vietnamese) =>
        IsDefined ? Phrase.Percent(_ratio, Hedge, language) : Phrase.Undefined(_reason, language);

    /// <summary>The working (cách tính): operands, formula, rounding and sources, a line each.</summary>
    /// <param name="language">The language: Vietnamese by default.</param>
    /// <returns>The working.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a defined language.</exception>
    public string Explain(DisplayLanguage language = DisplayLanguage.Vietnamese)
    {
        StringBuilder text = new(Describe(language));
        if (_comparison is null)
        {
            return text.ToString();
        }

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

        if (IsDefined)
        {
            Phrase.AppendWorking(
                text,
                Phrase.Printed(Actual!.Value.Quantity, language),
                Phrase.Printed(Expected, language),
                _ratio,
                FormatPercent(language),
                Phrase.PercentDecimals,
                Hedge,
                language);
        }

        if (Comparability is { } record)
        {
            text.Append('\n').Append(isEnglish ? "Compared because " : "So sánh vì ").Append(record.Reason.In(language));
        }

        if (Note is { } note)
        {
            text.Append('\n').Append(isEnglish ? "Remark: " : "Ghi chú: ").Append(note.In(language));
        }

        Phrase.AppendSources(text, Citations, Caveats, language);
        return text.ToString();
    }

    /// <summary>The Vietnamese sentence.</summary>
    /// <returns>As <see cref="Describe"/> gives it.</returns>
    public override string ToString() => Describe();

    private Caveats Caveats => _caveats ?? Caveats.None;

    /// <summary>"ước " before the verb, when the actual is an estimate.</summary>
    private string Estimated(DisplayLanguage language) => (Marks.HasFlag(ResultMarks.EstimatedOperand), language.IsEnglish()) switch
    {
        (false, _) => string.Empty,
        (_, true) => "by estimate ",
        _ => "ước ",
    };

    /// <inheritdoc/>
    public bool Equals(Attainment other) =>
        IsDefined == other.IsDefined && _reason == other._reason && Actual == other.Actual && Marks == other.Marks && Expected == other.Expected
        && Target == other.Target && PlannedBudget == other.PlannedBudget && FundingStage == other.FundingStage && Years == other.Years;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Attainment other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(IsDefined, _reason, Actual, Expected, Marks, FundingStage);

    /// <summary>Whether two results are of the same operands.</summary>
    /// <param name="left">A result.</param>
    /// <param name="right">Another.</param>
    /// <returns>True when equal.</returns>
    public static bool operator ==(Attainment left, Attainment right) => left.Equals(right);

    /// <summary>Whether two results are of different operands.</summary>
    /// <param name="left">A result.</param>
    /// <param name="right">Another.</param>
    /// <returns>True when different.</returns>
    public static bool operator !=(Attainment left, Attainment right) => !left.Equals(right);
}
