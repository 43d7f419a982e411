using System.Runtime.InteropServices;
using System.Text.Json.Serialization;
using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <summary>The possible results of a formula whose operands are ranges (khoảng kết quả của công thức).</summary>
/// <remarks>
/// <c>default</c> is undefined. A name that occurs twice in the formula can widen the range, but no possible result is ever outside it.
/// </remarks>
[StructLayout(LayoutKind.Auto)]
[JsonConverter(typeof(NoJsonConverter<FormulaRange>))]
public readonly record struct FormulaRange
{
    private readonly ValueRange _range;
    private readonly UndefinedReason _reason;
    private readonly bool _isDefined;

    internal FormulaRange(ValueRange range)
    {
        _range = range;
        _isDefined = true;
    }

    internal FormulaRange(RangeTruth truth)
    {
        Truth = truth;
        _isDefined = true;
    }

    internal FormulaRange(UndefinedReason reason) => _reason = reason;

    /// <summary>Whether there is a result (có xác định).</summary>
    public bool IsDefined => _isDefined;

    /// <summary>The reason why there is no result (lý do không xác định); null when there is one.</summary>
    public UndefinedReason? Reason => IsDefined ? null : _reason;

    /// <summary>The range (khoảng giá trị); null when undefined, or when the result is true or false.</summary>
    public ValueRange? Range => IsDefined && Truth is null ? _range : null;

    /// <summary>
    /// Whether the comparison is true for all, some or no values in the ranges of its operands (mức đúng); null when undefined, or when the
    /// result is a number.
    /// </summary>
    public RangeTruth? Truth { get; }

    /// <summary>Returns the result in Vietnamese.</summary>
    /// <returns>The range, the truth of the comparison, or the reason if the result is undefined.</returns>
    public override string ToString() => Describe();

    /// <summary>Returns the result in words (mô tả).</summary>
    /// <param name="language">The language.</param>
    /// <returns>The range, the truth of the comparison, or the reason if the result is undefined.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a defined language.</exception>
    public string Describe(DisplayLanguage language = DisplayLanguage.Vietnamese) => (IsDefined, Truth) switch
    {
        (false, _) => Phrase.Undefined(_reason, language),
        (_, { } truth) => truth.DisplayName().In(language),
        _ => _range.ToString(language),
    };
}
