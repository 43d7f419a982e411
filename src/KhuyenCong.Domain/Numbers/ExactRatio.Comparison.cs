namespace KhuyenCong.Domain;

/// <content>Order and equality, by cross-multiplication of the operands.</content>
public readonly partial record struct ExactRatio
{
    /// <inheritdoc/>
    public int CompareTo(ExactRatio other)
    {
        bool areDefined = IsDefined && other.IsDefined;
        return areDefined ? Number.CompareTo(other.Number) : IsDefined.CompareTo(other.IsDefined);
    }

    int IComparable.CompareTo(object? obj) => obj switch
    {
        null => 1,
        ExactRatio other => CompareTo(other),
        _ => throw new ArgumentException("Object must be of type ExactRatio.", nameof(obj)),
    };

    /// <inheritdoc/>
    public bool Equals(ExactRatio other) => CompareTo(other) == 0;

    /// <inheritdoc/>
    public override int GetHashCode() => IsDefined ? Number.HashOfValue() : 0;

    /// <summary>Whether a ratio is less than another.</summary>
    /// <param name="left">The first ratio.</param>
    /// <param name="right">The second ratio.</param>
    /// <returns>True if the first is less; otherwise false.</returns>
    public static bool operator <(ExactRatio left, ExactRatio right) => left.CompareTo(right) < 0;

    /// <summary>Whether a ratio is at most another.</summary>
    /// <param name="left">The first ratio.</param>
    /// <param name="right">The second ratio.</param>
    /// <returns>True if the first is less or equal; otherwise false.</returns>
    public static bool operator <=(ExactRatio left, ExactRatio right) => left.CompareTo(right) <= 0;

    /// <summary>Whether a ratio is greater than another.</summary>
    /// <param name="left">The first ratio.</param>
    /// <param name="right">The second ratio.</param>
    /// <returns>True if the first is greater; otherwise false.</returns>
    public static bool operator >(ExactRatio left, ExactRatio right) => left.CompareTo(right) > 0;

    /// <summary>Whether a ratio is at least another.</summary>
    /// <param name="left">The first ratio.</param>
    /// <param name="right">The second ratio.</param>
    /// <returns>True if the first is greater or equal; otherwise false.</returns>
    public static bool operator >=(ExactRatio left, ExactRatio right) => left.CompareTo(right) >= 0;
}
