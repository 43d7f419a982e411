using System.Text.Json.Serialization;

namespace KhuyenCong.Domain;

/// <summary>The numbers that a printed figure can mean (khoảng giá trị): two bounds, each included or excluded.</summary>
/// <remarks>
/// A range is never empty, and <c>default</c> contains only zero. The bounds have no unit or are in đồng. A range can be unlimited: "ít
/// nhất 100" is 100 and everything above. The missing bound is then <see cref="decimal.MaxValue"/> or <see cref="decimal.MinValue"/>,
/// excluded, and arithmetic preserves it.
/// </remarks>
[JsonConverter(typeof(NoJsonConverter<ValueRange>))]
public readonly partial record struct ValueRange
{
    private readonly bool _excludesLower;
    private readonly bool _excludesUpper;

    /// <summary>Creates a range from its bounds (tạo khoảng giá trị).</summary>
    /// <param name="lower">The lower bound, cận dưới; <see cref="decimal.MinValue"/>, excluded, for no bound.</param>
    /// <param name="isLowerInclusive">Whether the lower bound belongs to the range.</param>
    /// <param name="upper">The upper bound, cận trên; <see cref="decimal.MaxValue"/>, excluded, for no bound.</param>
    /// <param name="isUpperInclusive">Whether the upper bound belongs to the range.</param>
    /// <exception cref="ArgumentException">
    /// The range would contain no number: the lower bound is above the upper one, or equal to it and excluded.
    /// </exception>
    internal ValueRange(decimal lower, bool isLowerInclusive, decimal upper, bool isUpperInclusive)
    {
        if (RangeBound.OfLower(lower, isLowerInclusive).CompareTo(RangeBound.OfUpper(upper, isUpperInclusive)) > 0)
        {
            throw new ArgumentException(
                "The range contains no number: expected a lower bound that is not above the upper one.", nameof(upper));
        }

        Lower = lower;
        Upper = upper;
        _excludesLower = !isLowerInclusive;
        _excludesUpper = !isUpperInclusive;
    }

    /// <summary>The lower bound (cận dưới); the lowest decimal if there is none.</summary>
    public decimal Lower { get; }

    /// <summary>The upper bound (cận trên); the highest decimal if there is none.</summary>
    public decimal Upper { get; }

    /// <summary>Whether the lower bound is included (gồm cả cận dưới).</summary>
    public bool IsLowerInclusive => !_excludesLower;

    /// <summary>Whether the upper bound is included (gồm cả cận trên).</summary>
    public bool IsUpperInclusive => !_excludesUpper;

    /// <summary>Whether the range has a lower limit (có cận dưới); false in a claim for "không quá" and "dưới".</summary>
    public bool HasLowerEnd => !LowerBound.IsEndless;

    /// <summary>Whether the range has an upper limit (có cận trên); false for "ít nhất", and in a claim for "trên".</summary>
    public bool HasUpperEnd => !UpperBound.IsEndless;

    /// <summary>Whether the range is a single number (chỉ một giá trị).</summary>
    internal bool IsPoint => Lower == Upper && IsLowerInclusive && IsUpperInclusive;

    /// <summary>
    /// Whether zero is a bound or lies between the bounds (chạm hoặc chứa số 0), in which case nothing can be divided by the range.
    /// </summary>
    internal bool ReachesZero => Lower <= 0 && Upper >= 0;

    /// <summary>Creates the range from one number to another, both included (khoảng gồm cả hai cận).</summary>
    /// <param name="lower">The lower bound, cận dưới.</param>
    /// <param name="upper">The upper bound, cận trên.</param>
    /// <returns>The range.</returns>
    /// <exception cref="ArgumentException">The lower bound is above the upper one.</exception>
    public static ValueRange Closed(decimal lower, decimal upper) => new(lower, true, upper, true);

    /// <summary>
    /// Creates the range from one number, included, to another, excluded (khoảng gồm cận dưới, không gồm cận trên), such as the range of
    /// the numbers that round to a positive number.
    /// </summary>
    /// <param name="lower">The lower bound, cận dưới, included.</param>
    /// <param name="upper">The upper bound, cận trên, excluded.</param>
    /// <returns>The range.</returns>
    /// <exception cref="ArgumentException">The lower bound is not below the upper one.</exception>
    public static ValueRange HalfOpen(decimal lower, decimal upper) => new(lower, true, upper, false);

    /// <summary>Creates the range that contains a single number (khoảng chỉ gồm một số).</summary>
    /// <param name="value">The number.</param>
    /// <returns>The range from the number to itself.</returns>
    public static ValueRange Point(decimal value) => new(value, true, value, true);

    /// <summary>Determines whether a number is in the range (có chứa).</summary>
    /// <param name="value">The number.</param>
    /// <returns>True if it is; otherwise false.</returns>
    public bool Contains(decimal value) => Intersects(Point(value));

    /// <summary>Determines whether any number belongs to both ranges (có phần chung).</summary>
    /// <param name="other">The other range.</param>
    /// <returns>True if the ranges overlap; otherwise false.</returns>
    internal bool Intersects(ValueRange other) => !IsBelow(other) && !other.IsBelow(this);

    /// <summary>Determines whether every number of the range is less than every number of the other.</summary>
    internal bool IsBelow(ValueRange other) => UpperBound.CompareTo(other.LowerBound) < 0;

    /// <summary>Determines whether no number of the range is greater than any number of the other.</summary>
    internal bool IsAtMost(ValueRange other) => HasUpperEnd && other.HasLowerEnd && Upper <= other.Lower;

    /// <summary>Returns the smallest range that contains both ranges (bao của hai khoảng).</summary>
    /// <param name="other">The other range.</param>
    /// <returns>The hull.</returns>
    internal ValueRange Hull(ValueRange other) => Of(
        LowerBound.CompareTo(other.LowerBound) <= 0 ? LowerBound : other.LowerBound,
        UpperBound.CompareTo(other.UpperBound) >= 0 ? UpperBound : other.UpperBound);

    /// <summary>Returns the bounds in Vietnamese notation, with a square bracket at an included bound.</summary>
    /// <returns>Text such as "[0,0575; 0,0585)", or "[100; không giới hạn)".</returns>
    public override string ToString() => ToString(DisplayLanguage.Vietnamese);

    /// <summary>Returns the bounds as text (in khoảng giá trị), with a square bracket at an included bound.</summary>
    /// <param name="language">The language.</param>
    /// <returns>Text such as "[0,0575; 0,0585)" or "[100; không giới hạn)", in English "[0.0575; 0.0585)" or "[100; no limit)".</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a defined language.</exception>
    public string ToString(DisplayLanguage language) =>
        Print(PrintedNumber.Format(Lower, language), IsLowerInclusive, PrintedNumber.Format(Upper, language), IsUpperInclusive, language);

    /// <summary>Returns the range as text, with bounds printed by the caller and "không giới hạn" for a missing one.</summary>
    internal string Print(string lower, bool isLowerInclusive, string upper, bool isUpperInclusive, DisplayLanguage language)
    {
        string none = new BilingualText("không giới hạn", "no limit").In(language);
        return $"{(isLowerInclusive ? '[' : '(')}{(HasLowerEnd ? lower : none)}; "
            + $"{(HasUpperEnd ? upper : none)}{(isUpperInclusive ? ']' : ')')}";
    }
}
