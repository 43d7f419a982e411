namespace KhuyenCong.Domain;

/// <summary>A printed number as read: its value, how many characters it takes, and its style.</summary>
/// <param name="value">The value, with as many decimals as printed.</param>
/// <param name="length">How many characters it takes.</param>
/// <param name="decimals">How many digits follow the mark.</param>
/// <param name="wholeDigits">How many digits precede the first mark.</param>
/// <param name="isGrouped">Whether points separate its thousands.</param>
/// <param name="hasPoint">Whether its decimal mark is a point.</param>
/// <param name="isPadded">Whether it begins with a zero that counts for nothing, such as "05".</param>
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
    /// Whether the comma may separate thousands, such as "568,000": one to three digits in front, none of them a leading zero, and three
    /// after.
    /// </summary>
    internal bool MayBeThousands => Decimals == 3 && WholeDigits <= 3 && !HasPoint && !IsGrouped && !IsPadded && decimal.Abs(Value) >= 1;
}
