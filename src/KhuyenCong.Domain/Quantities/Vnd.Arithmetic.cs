namespace KhuyenCong.Domain;

/// <content>Sums, products, quotients and exact division into shares.</content>
public readonly partial record struct Vnd
{
    private const int MaxShares = 1_000_000;

    /// <summary>Adds two amounts (cộng).</summary>
    /// <param name="left">An amount.</param>
    /// <param name="right">Another.</param>
    /// <returns>The sum.</returns>
    /// <exception cref="OverflowException">The sum is more than an amount holds.</exception>
    public static Vnd operator +(Vnd left, Vnd right) => new(checked(left.Dong + right.Dong));

    /// <summary>Subtracts an amount (trừ).</summary>
    /// <param name="left">An amount.</param>
    /// <param name="right">What to take away.</param>
    /// <returns>The difference.</returns>
    /// <exception cref="OverflowException">The difference is more than an amount holds.</exception>
    public static Vnd operator -(Vnd left, Vnd right) => new(checked(left.Dong - right.Dong));

    /// <summary>The opposite amount (đổi dấu).</summary>
    /// <param name="value">An amount.</param>
    /// <returns>The amount with the other sign.</returns>
    /// <exception cref="OverflowException"><paramref name="value"/> is <see cref="MinValue"/>.</exception>
    public static Vnd operator -(Vnd value) => new(checked(-value.Dong));

    /// <summary>A whole multiple of an amount (nhân).</summary>
    /// <param name="left">An amount.</param>
    /// <param name="right">How many times.</param>
    /// <returns>The product.</returns>
    /// <exception cref="OverflowException">The product is more than an amount holds.</exception>
    public static Vnd operator *(Vnd left, long right) => new(checked(left.Dong * right));

    /// <summary>A whole multiple of an amount (nhân).</summary>
    /// <param name="left">How many times.</param>
    /// <param name="right">An amount.</param>
    /// <returns>The product.</returns>
    /// <exception cref="OverflowException">The product is more than an amount holds.</exception>
    public static Vnd operator *(long left, Vnd right) => right * left;

    /// <summary>An amount divided by a number (chia), in đồng with decimals, to 28 digits.</summary>
    /// <param name="left">An amount.</param>
    /// <param name="right">The divisor.</param>
    /// <returns>The quotient, in đồng; <see cref="Allocate(int)"/> splits without remainder.</returns>
    /// <exception cref="DivideByZeroException"><paramref name="right"/> is zero.</exception>
    public static decimal operator /(Vnd left, long right) => (decimal)left.Dong / right;

    /// <summary>Adds another amount (cộng).</summary>
    /// <param name="other">The other amount.</param>
    /// <returns>The sum.</returns>
    /// <exception cref="OverflowException">The sum is more than an amount holds.</exception>
    public Vnd Add(Vnd other) => this + other;

    /// <summary>Takes another amount away (trừ).</summary>
    /// <param name="other">The other amount.</param>
    /// <returns>The difference.</returns>
    /// <exception cref="OverflowException">The difference is more than an amount holds.</exception>
    public Vnd Subtract(Vnd other) => this - other;

    /// <summary>The opposite amount (đổi dấu).</summary>
    /// <returns>The amount with the other sign.</returns>
    /// <exception cref="OverflowException">This is <see cref="MinValue"/>.</exception>
    public Vnd Negate() => -this;

    /// <summary>A whole multiple (nhân).</summary>
    /// <param name="factor">How many times.</param>
    /// <returns>The product.</returns>
    /// <exception cref="OverflowException">The product is more than an amount holds.</exception>
    public Vnd Multiply(long factor) => this * factor;

    /// <summary>Divides by a number (chia cho một số), in đồng with decimals, to 28 digits.</summary>
    /// <param name="divisor">The divisor.</param>
    /// <returns>The quotient, in đồng.</returns>
    /// <exception cref="DivideByZeroException"><paramref name="divisor"/> is zero.</exception>
    public decimal Divide(long divisor) => this / divisor;

    /// <summary>The ratio of this amount to another (tỷ số), kept as its operands.</summary>
    /// <param name="other">The denominator; zero makes the ratio undefined.</param>
    /// <returns>The ratio, without unit.</returns>
    internal ExactRatio RatioTo(Vnd other) => new(Dong, other.Dong);

    /// <summary>Splits into equal shares that add up to the amount to the đồng (chia đều).</summary>
    /// <param name="shares">How many shares, from one to a million.</param>
    /// <returns>The shares; the first ones are one đồng larger where the amount does not divide.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="shares"/> is less than one or more than a million.</exception>
    public Vnd[] Allocate(int shares)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(shares, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(shares, MaxShares);
        long[] weights = new long[shares];
        Array.Fill(weights, 1);
        return Allocate(weights);
    }

    /// <summary>
    /// Splits by weights into shares that add up to the amount to the đồng (phân bổ theo tỷ trọng), by largest remainders.
    /// </summary>
    /// <param name="weights">The weights: none negative, not all zero.</param>
    /// <returns>
    /// One share a weight: each the exact share rounded down or up to a whole đồng, a smaller weight never getting more than a larger one;
    /// equal remainders favour the earlier share. A negative amount is split like the positive one, with the sign changed.
    /// </returns>
    /// <exception cref="ArgumentException"><paramref name="weights"/> is empty, holds a negative weight or only zeros.</exception>
    public Vnd[] Allocate(ReadOnlySpan<long> weights)
    {
        Int128 total = 0;
        foreach (long weight in weights)
        {
            if (weight < 0)
            {
                throw new ArgumentException("A weight is negative; expected zero or more.", nameof(weights));
            }

            total += weight;
        }

        if (total == 0)
        {
            throw new ArgumentException("Expected at least one weight above zero.", nameof(weights));
        }

        bool isNegative = Dong < 0;
        Int128 amount = Int128.Abs(Dong);
        Int128 left = amount;
        Int128[] whole = new Int128[weights.Length];
        (Int128 Remainder, int Index)[] order = new (Int128, int)[weights.Length];
        for (int i = 0; i < weights.Length; i++)
        {
            (whole[i], Int128 remainder) = Int128.DivRem(amount * weights[i], total);
            order[i] = (-remainder, i);
            left -= whole[i];
        }

        // The largest remainders first, the earlier share first among equals; fewer đồng are left than there are shares.
        Array.Sort(order);
        for (int i = 0; i < (int)left; i++)
        {
            whole[order[i].Index]++;
        }

        return Array.ConvertAll(whole, share => new Vnd((long)(isNegative ? -share : share)));
    }

    /// <summary>Whether an amount is less than another.</summary>
    /// <param name="left">An amount.</param>
    /// <param name="right">Another.</param>
    /// <returns>True when less.</returns>
    public static bool operator <(Vnd left, Vnd right) => left.Dong < right.Dong;

    /// <summary>Whether an amount is at most another.</summary>
    /// <param name="left">An amount.</param>
    /// <param name="right">Another.</param>
    /// <returns>True when less or equal.</returns>
    public static bool operator <=(Vnd left, Vnd right) => left.Dong <= right.Dong;

    /// <summary>Whether an amount is more than another.</summary>
    /// <param name="left">An amount.</param>
    /// <param name="right">Another.</param>
    /// <returns>True when greater.</returns>
    public static bool operator >(Vnd left, Vnd right) => left.Dong > right.Dong;

    /// <summary>Whether an amount is at least another.</summary>
    /// <param name="left">An amount.</param>
    /// <param name="right">Another.</param>
    /// <returns>True when greater or equal.</returns>
    public static bool operator >=(Vnd left, Vnd right) => left.Dong >= right.Dong;
}
