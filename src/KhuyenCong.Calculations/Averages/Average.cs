using System.Collections.Immutable;
using System.Text;
using System.Text.Json.Serialization;
using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <summary>A total over how many share it (bình quân), kept as its operands.</summary>
/// <remarks>Made by <see cref="AverageCalculator"/> and <see cref="RegionalAverageCalculator"/>. <c>default</c> is undefined.</remarks>
[JsonConverter(typeof(NoJsonConverter<Average>))]
public readonly struct Average : IEquatable<Average>
{
    private readonly UndefinedReason _reason;
    private readonly ExactRatio _ratio;
    private readonly AverageScope? _scope;

    internal Average(Quantity total, long count, AverageScope scope, UndefinedReason? reason)
    {
        Total = total;
        Count = count;
        _scope = scope;
        IsDefined = reason is null;
        _reason = reason.GetValueOrDefault();
        _ratio = reason is null ? new ExactRatio(total.Value, count) : default;
    }

    /// <summary>Whether there is a number (có xác định).</summary>
    public bool IsDefined { get; }

    /// <summary>Why there is no number (lý do không xác định); null when there is one.</summary>
    public UndefinedReason? UndefinedReason => IsDefined ? null : _reason;

    /// <summary>What is shared (tổng); a plain zero when not known.</summary>
    public Quantity Total { get; }

    /// <summary>How many share it (số đơn vị).</summary>
    public long Count { get; }

    /// <summary>The hedge that the mean takes from the total (mức gần đúng).</summary>
    public Hedge Hedge => HedgeAlgebra.Quotient(_scope?.Hedge ?? Hedge.None);

    /// <summary>What to know about the operands (dấu hiệu).</summary>
    public ResultMarks Marks => Caveats.Marks;

    /// <summary>How the number is made (công thức).</summary>
    public string Formula => "total / divisor";

    /// <summary>Where the operands stand (nguồn).</summary>
    public ImmutableArray<Citation> Citations => _scope?.Citations ?? [];

    /// <summary>The version of the data (phiên bản danh mục).</summary>
    public string CatalogueVersion => NationalCatalogue.Version;

    /// <summary>The mean to 28 digits (bình quân), in the unit of <see cref="Total"/>, đồng for money; null when undefined.</summary>
    public decimal? Value => IsDefined ? _ratio.Value : null;

    /// <summary>The mean as its operands (bình quân, chính xác), in the unit of <see cref="Total"/>; an undefined ratio when undefined.</summary>
    public ExactRatio ExactRatio => _ratio;

    /// <summary>The mean in the unit of <see cref="Total"/>, rounded once from the operands (bình quân đã làm tròn).</summary>
    /// <param name="decimals">Digits behind the mark, 0 to 28.</param>
    /// <param name="rule">The rule; half away from zero by default.</param>
    /// <returns>The mean; null when undefined.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is not from 0 to 28, or more than decimal can hold.</exception>
    public decimal? Round(int decimals, RoundingRule rule = RoundingRule.HalfAwayFromZero) => _ratio.Round(decimals, rule);

    /// <summary>The mean in tỷ đồng, rounded once from the operands (bình quân, tỷ đồng).</summary>
    /// <param name="decimals">Digits behind the mark, 0 to 28.</param>
    /// <param name="rule">The rule; half away from zero by default.</param>
    /// <returns>The mean in tỷ đồng; null when undefined or not money.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is not from 0 to 28, or more than decimal can hold.</exception>
    public decimal? RoundBillions(int decimals, RoundingRule rule = RoundingRule.HalfAwayFromZero) =>
        Total.Unit.Kind == MeasureUnitKind.Money && IsDefined ? InBillions().Round(decimals, rule) : null;

    /// <summary>The sentence a report prints (câu mô tả), with at most two decimals and the divisor said.</summary>
    /// <param name="language">The language: Vietnamese by default.</param>
    /// <returns>As in "bình quân 33,03 tỷ đồng/tỉnh (363,31 tỷ đồng chia cho 11 tỉnh, thành phố)".</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a defined language.</exception>
    public string Describe(DisplayLanguage language = DisplayLanguage.Vietnamese)
    {
        if (!IsDefined)
        {
            return Phrase.Undefined(_reason, language);
        }

        string divisor = $"{PrintedNumber.Format(Count, language)} {_scope!.Population.In(language)}";
        string qualifier = _scope.Qualifier is { } text ? "; " + text.In(language) : string.Empty;
        return language.IsEnglish()
            ? $"on average {Printed(language)} ({PrintedTotal(language)} over {divisor}{qualifier})"
            : $"bình quân {Printed(language)} ({PrintedTotal(language)} chia cho {divisor}{qualifier})";
    }

    /// <summary>The working (cách tính): operands, formula, rounding and sources, a line each.</summary>
    /// <param name="language">The language: Vietnamese by default.</param>
    /// <returns>The working.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a defined language.</exception>
    public string Explain(DisplayLanguage language = DisplayLanguage.Vietnamese)
    {
        StringBuilder text = new(Describe(language));
        if (IsDefined)
        {
            Phrase.AppendWorking(
                text, Phrase.Printed(Total, language), PrintedNumber.Format(Count, language), Shown(), Printed(language), Phrase.MeanDecimals, Hedge, language);
        }

        Phrase.AppendSources(text, Citations, Caveats, language);
        return text.ToString();
    }

    /// <summary>The Vietnamese sentence.</summary>
    /// <returns>As <see cref="Describe"/> gives it.</returns>
    public override string ToString() => Describe();

    /// <inheritdoc/>
    public bool Equals(Average other) =>
        IsDefined == other.IsDefined && _reason == other._reason && Total == other.Total && Count == other.Count && Marks == other.Marks && Hedge == other.Hedge
        && Equals(_scope?.Population, other._scope?.Population) && Equals(_scope?.Qualifier, other._scope?.Qualifier);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Average other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(IsDefined, _reason, Total, Count, Marks);

    /// <summary>Whether two results are of the same operands.</summary>
    /// <param name="left">A result.</param>
    /// <param name="right">Another.</param>
    /// <returns>True when equal.</returns>
    public static bool operator ==(Average left, Average right) => left.Equals(right);

    /// <summary>Whether two results are of different operands.</summary>
    /// <param name="left">A result.</param>
    /// <param name="right">Another.</param>
    /// <returns>True when different.</returns>
    public static bool operator !=(Average left, Average right) => !left.Equals(right);

    private Caveats Caveats => _scope?.Caveats ?? Caveats.None;

    private ExactRatio InBillions() => _ratio.TimesPowerOfTen(-9);

    /// <summary>The mean in the unit that reports print: money in tỷ đồng.</summary>
    private ExactRatio Shown() => Total.Unit.Kind == MeasureUnitKind.Money ? InBillions() : _ratio;

    private string PrintedTotal(DisplayLanguage language) => Phrase.Before(_scope!.Hedge, language) + Phrase.Printed(Total, language);

    private string Printed(DisplayLanguage language)
    {
        string unit = Total.Unit.Kind switch
        {
            MeasureUnitKind.Money => " " + MeasureUnit.BillionDong.Name.In(language),
            MeasureUnitKind.Percent => "%",
            MeasureUnitKind.Number => string.Empty,
            _ => " " + Total.Unit.Name.In(language),
        };

        // "20,76 người/Trung tâm"; English has no singular to put behind '/' where only the unit's plural is known.
        bool isWithoutPer = language.IsEnglish() && _scope!.Per.Equals(_scope.Population);
        string mean = Phrase.Number(Shown(), Phrase.MeanDecimals, Hedge, unit, language);
        return isWithoutPer ? mean : $"{mean}/{_scope!.Per.In(language)}";
    }
}
