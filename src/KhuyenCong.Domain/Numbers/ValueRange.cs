using System.Text.Json.Serialization;

namespace KhuyenCong.Domain;

/// <summary>The numbers that a printed figure can mean (khoảng giá trị): two bounds, each included or excluded.</summary>
/// <remarks>
/// Never empty. <c>default</c> is the single number zero. Bounds are numbers without unit, or in đồng. A range can be unbounded ("ít
/// nhất 100" is 100 and everything above); its bound is then <see cref="decimal.MaxValue"/> or <see cref="decimal.MinValue"/>, not
/// inclusive, and arithmetic keeps it so.
/// </remarks>
[JsonConverter(typeof(NoJsonConverter<ValueRange>))]
public readonly partial record struct ValueRange
{
    private readonly bool _excludesLower;
    private readonly bool _excludesUpper;

    /// <summary>Creates a range from its bounds (tạo khoảng giá trị).</summary>
    /// <param name="lower">The lower bound, cận dưới; <see cref="decimal.MinValue"/>, not inclusive, for none.</param>
    /// <param name="isLowerInclusive">Whether the lower bound belongs to the range.</param>
    /// <param name="upper">The upper bound, cận trên; <see cref="decimal.MaxValue"/>, not inclusive, for none.</param>
    /// <param name="isUpperInclusive">Whether the upper bound belongs to the range.</param>
    /// <exception cref="ArgumentException">
    /// The range would contain no number: the lower bound is above the upper one, or equal to it and excluded.
    /// </exception>
    internal ValueRange(decimal lower, bool isLowerInclusive, decimal upper, bool isUpperInclusive)
    {
        if (RangeBound.OfLower(lower, isLowerInclusive).CompareTo(RangeBound.OfUpper(upper, isUpperInclusive)) > 0)
        {
            throw new ArgumentException("The range contains no number: expected a lower bound below the upper one.", nameof(upper));
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

    /// <summary>
    /// Whether the range ends below (có cận dưới): false for "không quá", and for "dưới" in a claim, which allow every number that is
    /// small enough.
    /// </summary>
    public bool HasLowerEnd => !LowerBound.IsEndless;

    /// <summary>Whether the range ends above (có cận trên): false for "ít nhất", which allows every number that is large enough.</summary>
    public bool HasUpperEnd => !UpperBound.IsEndless;

    /// <summary>Whether the range is one number (chỉ một giá trị).</summary>
    internal bool IsPoint => Lower == Upper && IsLowerInclusive && IsUpperInclusive;

    /// <summary>
    /// Whether a bound is zero or zero is between the bounds (chạm hoặc chứa số 0); such a range cannot be a divisor.
    /// </summary>
    internal bool ReachesZero => Lower <= 0 && Upper >= 0;

    /// <summary>Creates the range from one number to another, both included (khoảng gồm cả hai cận).</summary>
    /// <param name="lower">The lower bound, cận dưới.</param>
    /// <param name="upper">The upper bound, cận trên.</param>
    /// <returns>The range.</returns>
    /// <exception cref="ArgumentException">The lower bound is above the upper one.</exception>
    public static ValueRange Closed(decimal lower, decimal upper) => new(lower, true, upper, true);

    /// <summary>
    /// Creates the range from one number, included, to another, excluded (khoảng gồm cận dưới, không gồm cận trên), as rounding a
    /// positive number leaves it.
    /// </summary>
    /// <param name="lower">The lower bound, cận dưới, inside.</param>
    /// <param name="upper">The upper bound, cận trên, outside.</param>
    /// <returns>The range.</returns>
    /// <exception cref="ArgumentException">The lower bound is not below the upper one.</exception>
    public static ValueRange HalfOpen(decimal lower, decimal upper) => new(lower, true, upper, false);

    /// <summary>Creates the range that contains one number (khoảng chỉ gồm một số).</summary>
    /// <param name="value">The number.</param>
    /// <returns>The range from the number to itself.</returns>
    public static ValueRange Point(decimal value) => new(value, true, value, true);

    /// <summary>Determines whether a number is in the range (có chứa).</summary>
    /// <param name="value">The number.</param>
    /// <returns>True if it is.</returns>
    public bool Contains(decimal value) => Intersects(Point(value));

    /// <summary>Whether some number belongs to both ranges (có phần chung).</summary>
    /// <param name="other">The other range.</param>
    /// <returns>True when they meet.</returns>
    internal bool Intersects(ValueRange other) => !IsBelow(other) && !other.IsBelow(this);

    /// <summary>Whether every number of the range is less than every number of the other.</summary>
    internal bool IsBelow(ValueRange other) => UpperBound.CompareTo(other.LowerBound) < 0;

    /// <summary>Whether no number of the range is greater than one of the other.</summary>
    internal bool IsAtMost(ValueRange other) => HasUpperEnd && other.HasLowerEnd && Upper <= other.Lower;

    /// <summary>The smallest range that contains both (bao của hai khoảng).</summary>
    /// <param name="other">The other range.</param>
    /// <returns>The hull.</returns>
    internal ValueRange Hull(ValueRange other) => Of(
        LowerBound.CompareTo(other.LowerBound) <= 0 ? LowerBound : other.LowerBound,
        UpperBound.CompareTo(other.UpperBound) >= 0 ? UpperBound : other.UpperBound);

    /// <summary>The bounds in Vietnamese notation, with a square bracket at an included bound.</summary>
    /// <returns>Text such as "[0,0575; 0,0585)", or "[100; không giới hạn)".</returns>
    public override string ToString() => ToString(DisplayLanguage.Vietnamese);

    /// <summary>Returns the bounds as text (in khoảng giá trị), with a square bracket at an included bound.</summary>
    /// <param name="language">The language.</param>
    /// <returns>Text such as "[0,0575; 0,0585)" or "[100; không giới hạn)", in English "[0.0575; 0.0585)" or "[100; no limit)".</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a defined language.</exception>
    public string ToString(DisplayLanguage language) => Print(PrintedNumber.Format(Lower, language), IsLowerInclusive, PrintedNumber.Format(Upper, language), IsUpperInclusive, language);

    /// <summary>The range as text, with bounds printed by the caller and "không giới hạn" for a missing one.</summary>
    internal string Print(string lower, bool isLowerInclusive, string upper, bool isUpperInclusive, DisplayLanguage language)
    {
        string none = new BilingualText("không giới hạn", "no limit").In(language);
        return $"{(isLowerInclusive ? '[' : '(')}{(HasLowerEnd ? lower : none)}; {(HasUpperEnd ? upper : none)}{(isUpperInclusive ? ']' : ')')}";
    }
}
