namespace KhuyenCong.Domain;

/// <summary>A number read from a text: its value, its length in characters and its style.</summary>
/// <param name="value">The value, with as many decimals as printed.</param>
/// <param name="length">The number of characters.</param>
/// <param name="decimals">The number of digits after the decimal mark.</param>
/// <param name="wholeDigits">The number of digits before the first mark.</param>
/// <param name="isGrouped">Whether points separate its thousands.</param>
/// <param name="hasPoint">Whether its decimal mark is a point.</param>
/// <param name="isPadded">Whether it has a leading zero, such as "05".</param>
internal readonly struct ReadNumber(decimal value, int length, int decimals, int wholeDigits, bool isGrouped, bool hasPoint, bool isPadded)
{
    internal decimal Value { get; } = value;

    internal int Length { get; } = length;

    internal int Decimals { get; } = decimals;

    internal int WholeDigits { get; } = wholeDigits;

    internal bool IsGrouped { get; } = isGrouped;

    internal bool HasPoint { get; } = hasPoint;

    internal bool IsPadded { get; } = isPadded;

    /// <summary>
    /// Whether the comma may separate thousands, as in "568,000": it has one to three digits before it, without a leading zero, and three
    /// after it.
    /// </summary>
    internal bool MayBeThousands => Decimals == 3 && WholeDigits <= 3 && !HasPoint && !IsGrouped && !IsPadded && decimal.Abs(Value) >= 1;
}
