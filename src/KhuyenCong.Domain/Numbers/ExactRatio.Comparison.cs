namespace KhuyenCong.Domain;

/// <content>Order and equality, by cross-multiplication of the operands.</content>
public readonly partial record struct ExactRatio
{
    /// <inheritdoc/>
    public int CompareTo(ExactRatio other)
    {
        if (TryCompareWhole(other, out int order))
        {
            return order;
        }

        bool areDefined = IsDefined && other.IsDefined;
        return areDefined ? Number.CompareTo(other.Number) : IsDefined.CompareTo(other.IsDefined);
    }

    int IComparable.CompareTo(object? obj) => obj switch
    {
        null => 1,
        ExactRatio other => CompareTo(other),
        _ => throw new ArgumentException("Object must be of type ExactRatio.", nameof(obj)),
    };

    /// <summary>Compares whole operands in machine words, which is enough for most ratios; false if they cannot hold them.</summary>
    private bool TryCompareWhole(in ExactRatio other, out int order)
    {
        if (_powerOfTen != other._powerOfTen
            || !ExactDecimal.TryToLong(Numerator, out long numerator) || !ExactDecimal.TryToLong(Denominator, out long denominator)
            || !ExactDecimal.TryToLong(other.Numerator, out long otherNumerator)
            || !ExactDecimal.TryToLong(other.Denominator, out long otherDenominator)
            || denominator <= 0 || otherDenominator <= 0)
        {
            order = 0;
            return false;
        }

        long own = Math.BigMul(numerator, otherDenominator, out long ownLow);
        long others = Math.BigMul(otherNumerator, denominator, out long othersLow);
        order = own == others ? ((ulong)ownLow).CompareTo((ulong)othersLow) : own.CompareTo(others);
        return true;
    }

    /// <inheritdoc/>
    public bool Equals(ExactRatio other) => CompareTo(other) == 0;

    /// <inheritdoc/>
    public override int GetHashCode() => IsDefined ? Number.HashOfValue() : 0;

    /// <summary>Determines whether a ratio is less than another.</summary>
    /// <param name="left">The first ratio.</param>
    /// <param name="right">The second ratio.</param>
    /// <returns>True if the first is less; otherwise false.</returns>
    public static bool operator <(ExactRatio left, ExactRatio right) => left.CompareTo(right) < 0;

    /// <summary>Determines whether a ratio is at most another.</summary>
    /// <param name="left">The first ratio.</param>
    /// <param name="right">The second ratio.</param>
    /// <returns>True if the first is less or equal; otherwise false.</returns>
    public static bool operator <=(ExactRatio left, ExactRatio right) => left.CompareTo(right) <= 0;

    /// <summary>Determines whether a ratio is greater than another.</summary>
    /// <param name="left">The first ratio.</param>
    /// <param name="right">The second ratio.</param>
    /// <returns>True if the first is greater; otherwise false.</returns>
    public static bool operator >(ExactRatio left, ExactRatio right) => left.CompareTo(right) > 0;

    /// <summary>Determines whether a ratio is at least another.</summary>
    /// <param name="left">The first ratio.</param>
    /// <param name="right">The second ratio.</param>
    /// <returns>True if the first is greater or equal; otherwise false.</returns>
    public static bool operator >=(ExactRatio left, ExactRatio right) => left.CompareTo(right) >= 0;
}
