using System.Runtime.InteropServices;
using System.Text.Json.Serialization;
using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <summary>The result of a formula on given numbers (kết quả của công thức): an exact fraction, or true or false.</summary>
/// <remarks><c>default</c> is undefined. Irrational roots (cagr, geomean) are computed to 40 digits, everything else exactly.</remarks>
[StructLayout(LayoutKind.Auto)]
[JsonConverter(typeof(NoJsonConverter<FormulaResult>))]
public readonly record struct FormulaResult
{
    private readonly ExactNumber _number;
    private readonly UndefinedReason _reason;
    private readonly State _state;

    internal FormulaResult(ExactNumber number)
    {
        _number = number;
        _state = State.Number;
    }

    internal FormulaResult(bool holds) => _state = holds ? State.True : State.False;

    internal FormulaResult(UndefinedReason reason) => _reason = reason;

    private enum State
    {
        Undefined = 0,
        Number = 1,
        True = 2,
        False = 3,
    }

    /// <summary>Whether there is a result (có xác định).</summary>
    public bool IsDefined => _state != State.Undefined;

    /// <summary>The reason why there is no result (lý do không xác định); null when there is one.</summary>
    public UndefinedReason? Reason => IsDefined ? null : _reason;

    /// <summary>The number to 28 digits (giá trị); null when undefined, or when the result is true or false.</summary>
    public decimal? Value => _state == State.Number && _number.TryToDecimal(out decimal value) ? value : null;

    /// <summary>Whether the comparison is true (so sánh đúng); null when undefined, or when the result is a number.</summary>
    public bool? Holds => _state switch
    {
        State.True => true,
        State.False => false,
        _ => null,
    };

    internal ExactNumber Number => _number;

    internal bool IsNumber => _state == State.Number;

    /// <summary>Returns the number rounded once from the exact fraction (làm tròn).</summary>
    /// <param name="decimals">The number of decimals, 0 to 28.</param>
    /// <param name="rule">The rule; half away from zero by default.</param>
    /// <returns>The rounded number; null when undefined, not a number, or too large for a decimal with this many decimals.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="decimals"/> is not from 0 to 28, or <paramref name="rule"/> is not a defined rule.
    /// </exception>
    public decimal? Round(int decimals, RoundingRule rule = RoundingRule.HalfAwayFromZero)
    {
        ExactNumber.RequireRounding(decimals, rule);
        return IsNumber ? _number.Round(decimals, rule) : null;
    }

    /// <summary>Returns the result in words (mô tả).</summary>
    /// <param name="language">The language.</param>
    /// <returns>The number with up to 28 digits, "đúng" or "sai", or the reason if the result is undefined.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a defined language.</exception>
    public string Describe(DisplayLanguage language = DisplayLanguage.Vietnamese) => _state switch
    {
        State.True => Messages.In(Wording.True, language),
        State.False => Messages.In(Wording.False, language),
        State.Number => PrintedNumber.Format(Value.GetValueOrDefault(), language),
        _ => Phrase.Undefined(_reason, language),
    };

    /// <summary>
    /// Returns the text after a part of a formula, such as " = 2,5" or ": đúng", " ≈ 0,1314285714285714285714285714..." if there are more
    /// digits, or the reason if the result is undefined.
    /// </summary>
    internal string Conclusion(DisplayLanguage language) => (Value, IsDefined) switch
    {
        ({ } value, _) when _number.CompareTo(ExactNumber.Of(value)) != 0 => $" ≈ {PrintedNumber.Format(value, language)}...",
        ({ }, _) => " = " + Describe(language),
        _ => ": " + Describe(language),
    };

    /// <summary>Returns the result in Vietnamese.</summary>
    /// <returns>The text of <see cref="Describe(DisplayLanguage)"/>.</returns>
    public override string ToString() => Describe();

    /// <inheritdoc/>
    public bool Equals(FormulaResult other) =>
        _state == other._state && _reason == other._reason && (!IsNumber || _number.CompareTo(other._number) == 0);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_state, Value);
}
