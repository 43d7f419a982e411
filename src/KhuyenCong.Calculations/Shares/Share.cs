using System.Collections.Immutable;
using System.Text;
using System.Text.Json.Serialization;
using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <summary>What a part is of a stated whole (tỷ trọng), kept as its operands.</summary>
/// <remarks>Made by <see cref="ShareCalculator"/>. <c>default</c> is undefined.</remarks>
[JsonConverter(typeof(NoJsonConverter<Share>))]
public readonly struct Share : IEquatable<Share>
{
    private readonly UndefinedReason _reason;
    private readonly ExactRatio _ratio;

    internal Share(ShareItem part, ShareItem whole, UndefinedReason? reason)
    {
        Part = part;
        Whole = whole;
        IsDefined = reason is null;
        _reason = reason.GetValueOrDefault();
        _ratio = reason is null ? part.Amount.RatioTo(whole.Amount) : default;
    }

    /// <summary>Whether there is a number (có xác định).</summary>
    public bool IsDefined { get; }

    /// <summary>Why there is no number (lý do không xác định); null when there is one.</summary>
    public UndefinedReason? UndefinedReason => IsDefined ? null : _reason;

    /// <summary>The part (phần); null for <c>default</c>.</summary>
    public ShareItem? Part { get; }

    /// <summary>The whole that the share is of (tổng); null for <c>default</c>.</summary>
    public ShareItem? Whole { get; }

    /// <summary>The hedge that the percentage takes from the part (mức gần đúng).</summary>
    public Hedge Hedge => HedgeAlgebra.Quotient(Part?.Hedge ?? Hedge.None);

    /// <summary>What to know about the operands (dấu hiệu).</summary>
    public ResultMarks Marks => Caveats.Marks;

    /// <summary>How the number is made (công thức).</summary>
    public string Formula => "part / whole";

    /// <summary>Where the operands stand (nguồn).</summary>
    public ImmutableArray<Citation> Citations => [.. new[] { Part?.Citation, Whole?.Citation }.OfType<Citation>()];

    /// <summary>The version of the data (phiên bản danh mục).</summary>
    public string CatalogueVersion => NationalCatalogue.Version;

    /// <summary>Part over whole, to 28 digits and without unit (tỷ trọng); null when undefined.</summary>
    public decimal? Ratio => IsDefined ? _ratio.Value : null;

    /// <summary>Part over whole as its operands (tỷ trọng, chính xác); an undefined ratio when undefined.</summary>
    public ExactRatio ExactRatio => _ratio;

    /// <summary>The share in percent, rounded once from the operands (tỷ trọng, %).</summary>
    /// <param name="decimals">Digits behind the mark, 0 to 28.</param>
    /// <param name="rule">The rule; half away from zero by default.</param>
    /// <returns>The percentage, 43.49 for 43,49%; null when undefined.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is not from 0 to 28, or more than decimal can hold.</exception>
    public decimal? RoundPercent(int decimals, RoundingRule rule = RoundingRule.HalfAwayFromZero) => _ratio.TimesPowerOfTen(2).Round(decimals, rule);

    /// <summary>The sentence a report prints (câu mô tả), as in "kinh phí KCQG chiếm 43,49% tổng kinh phí".</summary>
    /// <param name="language">The language: Vietnamese by default.</param>
    /// <returns>The sentence, with at most two decimals.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a defined language.</exception>
    public string Describe(DisplayLanguage language = DisplayLanguage.Vietnamese)
    {
        if (!IsDefined)
        {
            string undefined = Phrase.Undefined(_reason, language);
            return Part is null ? undefined : $"{Part.Name.In(language)} / {Whole!.Name.In(language)}: {undefined}";
        }

        string verb = language.IsEnglish() ? "is" : "chiếm";
        string of = language.IsEnglish() ? "of " : string.Empty;
        return $"{Part!.Name.In(language)} {verb} {FormatPercent(language)} {of}{Whole!.Name.In(language)}";
    }

    /// <summary>The percentage as a table prints it (tỷ trọng), with at most two decimals behind its hedge: "43,49%", "dưới 0,01%".</summary>
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
        if (IsDefined)
        {
            Phrase.AppendWorking(
                text,
                Phrase.Printed(Part!.Amount, language),
                Phrase.Printed(Whole!.Amount, language),
                _ratio,
                FormatPercent(language),
                Phrase.PercentDecimals,
                Hedge,
                language);
        }

        Phrase.AppendSources(text, Citations, Caveats, language);
        return text.ToString();
    }

    /// <summary>The Vietnamese sentence.</summary>
    /// <returns>As <see cref="Describe"/> gives it.</returns>
    public override string ToString() => Describe();

    /// <inheritdoc/>
    public bool Equals(Share other) =>
        IsDefined == other.IsDefined && _reason == other._reason && IsSame(Part, other.Part) && IsSame(Whole, other.Whole);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Share other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(IsDefined, _reason, Part?.Name, Part?.Amount, Whole?.Name, Whole?.Amount);

    /// <summary>Whether two results are of the same operands.</summary>
    /// <param name="left">A result.</param>
    /// <param name="right">Another.</param>
    /// <returns>True when equal.</returns>
    public static bool operator ==(Share left, Share right) => left.Equals(right);

    /// <summary>Whether two results are of different operands.</summary>
    /// <param name="left">A result.</param>
    /// <param name="right">Another.</param>
    /// <returns>True when different.</returns>
    public static bool operator !=(Share left, Share right) => !left.Equals(right);

    private Caveats Caveats => (Part?.Caveats ?? Caveats.None) | (Whole?.Caveats ?? Caveats.None);

    private static bool IsSame(ShareItem? left, ShareItem? right) =>
        ReferenceEquals(left, right)
        || (left is not null && right is not null
            && left.Name.Equals(right.Name) && left.Amount == right.Amount && left.Hedge == right.Hedge && left.Marks == right.Marks);
}
