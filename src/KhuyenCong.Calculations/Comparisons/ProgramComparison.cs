using System.Collections.Immutable;
using System.Text;
using System.Text.Json.Serialization;
using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <summary>A target or result beside that of a later program (so sánh hai giai đoạn): later over earlier, where the two count the same.</summary>
/// <remarks>Made by <see cref="ProgramComparisonCalculator"/>. <c>default</c> is undefined.</remarks>
[JsonConverter(typeof(NoJsonConverter<ProgramComparison>))]
public readonly struct ProgramComparison : IEquatable<ProgramComparison>
{
    private readonly UndefinedReason _reason;
    private readonly ComparedFigure? _earlier;
    private readonly ComparedFigure? _later;
    private readonly ImmutableArray<Citation> _citations;
    private readonly Caveats? _caveats;

    internal ProgramComparison(
        ComparedFigure? earlier, ComparedFigure? later, IndicatorComparability? record, Caveats caveats, ImmutableArray<Citation> citations, UndefinedReason? reason)
    {
        _earlier = earlier;
        _later = later;
        _citations = citations;
        _reason = reason.GetValueOrDefault();
        Comparability = record;
        _caveats = caveats;
        IsDefined = reason is null;
    }

    /// <summary>Whether there is a ratio (có xác định).</summary>
    public bool IsDefined { get; }

    /// <summary>Why there is none (lý do không xác định); null when there is one.</summary>
    public UndefinedReason? UndefinedReason => IsDefined ? null : _reason;

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

    /// <summary>What to know about the operands (dấu hiệu).</summary>
    public ResultMarks Marks => Caveats.Marks | (Comparability is null ? ResultMarks.None : ResultMarks.ComparedIndicators);

    /// <summary>How the number is made (công thức).</summary>
    public string Formula => "later / earlier";

    /// <summary>Where the two values and the record stand (nguồn).</summary>
    public ImmutableArray<Citation> Citations => _citations.IsDefault ? [] : _citations;

    /// <summary>The version of the data (phiên bản danh mục).</summary>
    public string CatalogueVersion => NationalCatalogue.Version;

    /// <summary>Later over earlier as its operands (tỷ số, chính xác); an undefined ratio when undefined.</summary>
    public ExactRatio ExactRatio => IsDefined ? new(_later!.Value.Quantity.Value, _earlier!.Value.Quantity.Value) : default;

    /// <summary>Later over earlier, to 28 digits and without unit (tỷ số); null when undefined.</summary>
    public decimal? Ratio => ExactRatio.Value;

    /// <summary>Later in percent of earlier, rounded once (tỷ số, %).</summary>
    /// <param name="decimals">Digits behind the mark, 0 to 28.</param>
    /// <param name="rule">The rule; half away from zero by default.</param>
    /// <returns>The percentage; null when undefined.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is not from 0 to 28, or more than decimal can hold.</exception>
    public decimal? RoundPercent(int decimals, RoundingRule rule = RoundingRule.HalfAwayFromZero) => ExactRatio.TimesPowerOfTen(2).Round(decimals, rule);

    /// <summary>The sentence a report prints (câu mô tả), as in "mục tiêu giai đoạn 2021 - 2025 (340 mô hình) bằng 170% mục tiêu giai đoạn 2014 - 2020 (200 mô hình)".</summary>
    /// <param name="language">The language: Vietnamese by default.</param>
    /// <returns>The sentence with at most two decimals, or both values and why there is no ratio.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a defined language.</exception>
    public string Describe(DisplayLanguage language = DisplayLanguage.Vietnamese)
    {
        if (_earlier is null || _later is null)
        {
            return Phrase.Undefined(_reason, language);
        }

        bool isEnglish = language.IsEnglish();
        string later = _later.Describe(language);
        string earlier = _earlier.Describe(language);
        if (IsDefined)
        {
            string percent = Phrase.Percent(ExactRatio, HedgeAlgebra.Quotient(_later.Value.Hedge, _earlier.Value.Hedge), language);
            string spans = (_earlier.Years.Count == _later.Years.Count, isEnglish) switch
            {
                (true, _) => string.Empty,
                (_, true) => $"; {PrintedNumber.Format(_later.Years.Count, language)} years against {PrintedNumber.Format(_earlier.Years.Count, language)}",
                _ => $"; {PrintedNumber.Format(_later.Years.Count)} năm so với {PrintedNumber.Format(_earlier.Years.Count)} năm",
            };
            return isEnglish ? $"{later} is {percent} of {earlier}{spans}" : $"{later} bằng {percent} {earlier}{spans}";
        }

        string relation = (_reason, Comparability?.Relation) switch
        {
            (Calculations.UndefinedReason.PartlyComparable, Domain.Comparability.Narrower) => isEnglish ? "covers less than" : "có phạm vi hẹp hơn",
            (Calculations.UndefinedReason.PartlyComparable, _) => isEnglish ? "covers more than" : "có phạm vi rộng hơn",
            (Calculations.UndefinedReason.NotComparable, _) => isEnglish ? "does not compare with" : "không so sánh được với",
            _ => isEnglish ? "is not compared with" : "chưa so sánh với",
        };
        string reason = _reason is Calculations.UndefinedReason.PartlyComparable or Calculations.UndefinedReason.NotComparable
            ? Comparability!.Reason.In(language)
            : Phrase.Of(_reason).In(language);
        return $"{later} {relation} {earlier}: {reason}";
    }

    /// <summary>The working (cách tính): both values, formula, relation and sources, a line each.</summary>
    /// <param name="language">The language: Vietnamese by default.</param>
    /// <returns>The working.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a defined language.</exception>
    public string Explain(DisplayLanguage language = DisplayLanguage.Vietnamese)
    {
        StringBuilder text = new(Describe(language));
        if (_earlier is null || _later is null)
        {
            return text.ToString();
        }

        bool isEnglish = language.IsEnglish();
        text.Append('\n').Append(isEnglish ? "Earlier: " : "Kỳ trước: ").Append(_earlier.Value.Indicator.Name.In(language))
            .Append('\n').Append(isEnglish ? "Later: " : "Kỳ sau: ").Append(_later.Value.Indicator.Name.In(language));
        if (IsDefined)
        {
            Hedge hedge = HedgeAlgebra.Quotient(_later.Value.Hedge, _earlier.Value.Hedge);
            Phrase.AppendWorking(
                text, Phrase.Printed(_later.Value.Quantity, language), Phrase.Printed(_earlier.Value.Quantity, language), ExactRatio,
                Phrase.Percent(ExactRatio, hedge, language), Phrase.PercentDecimals, hedge, language);
        }

        if (Comparability is { } record)
        {
            text.Append('\n').Append(isEnglish ? "Basis: " : "Căn cứ: ").Append(record.Reason.In(language));
        }

        Phrase.AppendSources(text, Citations, Caveats, language);
        return text.ToString();
    }

    /// <summary>The Vietnamese sentence.</summary>
    /// <returns>As <see cref="Describe"/> gives it.</returns>
    public override string ToString() => Describe();

    /// <inheritdoc/>
    public bool Equals(ProgramComparison other) =>
        IsDefined == other.IsDefined && _reason == other._reason && Equals(_earlier, other._earlier) && Equals(_later, other._later) && Marks == other.Marks;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ProgramComparison other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(IsDefined, _reason, _earlier, _later, Marks);

    /// <summary>Whether two results are of the same operands.</summary>
    /// <param name="left">A result.</param>
    /// <param name="right">Another.</param>
    /// <returns>True when equal.</returns>
    public static bool operator ==(ProgramComparison left, ProgramComparison right) => left.Equals(right);

    /// <summary>Whether two results are of different operands.</summary>
    /// <param name="left">A result.</param>
    /// <param name="right">Another.</param>
    /// <returns>True when different.</returns>
    public static bool operator !=(ProgramComparison left, ProgramComparison right) => !left.Equals(right);

    /// <summary>The later value's hedge over an exact earlier one; of two hedges, or one below the line, only "about" is certain.</summary>
    /// <summary>All but that the indicators differ, whose basis is a line of its own.</summary>
    private Caveats Caveats => _caveats ?? Caveats.None;
}
