namespace KhuyenCong.Domain;

/// <content>Sums, products, quotients and exact division into shares.</content>
public readonly partial record struct Vnd
{
    private const int MaxShares = 1_000_000;

    /// <summary>Adds two amounts (cộng).</summary>
    /// <param name="left">The first amount.</param>
    /// <param name="right">The second amount.</param>
    /// <returns>The sum.</returns>
    /// <exception cref="OverflowException">The sum is out of range.</exception>
    public static Vnd operator +(Vnd left, Vnd right) => new(checked(left.Dong + right.Dong));

    /// <summary>Subtracts an amount (trừ).</summary>
    /// <param name="left">The amount to subtract from.</param>
    /// <param name="right">The amount to subtract.</param>
    /// <returns>The difference.</returns>
    /// <exception cref="OverflowException">The difference is out of range.</exception>
    public static Vnd operator -(Vnd left, Vnd right) => new(checked(left.Dong - right.Dong));

    /// <summary>Negates an amount (đổi dấu).</summary>
    /// <param name="value">The amount to negate.</param>
    /// <returns>The amount with the opposite sign.</returns>
    /// <exception cref="OverflowException"><paramref name="value"/> is <see cref="MinValue"/>.</exception>
    public static Vnd operator -(Vnd value) => new(checked(-value.Dong));

    /// <summary>Multiplies an amount by a whole number (nhân).</summary>
    /// <param name="left">The amount to multiply.</param>
    /// <param name="right">The factor.</param>
    /// <returns>The product.</returns>
    /// <exception cref="OverflowException">The product is out of range.</exception>
    public static Vnd operator *(Vnd left, long right) => new(checked(left.Dong * right));

    /// <summary>Multiplies a whole number by an amount (nhân).</summary>
    /// <param name="left">The factor.</param>
    /// <param name="right">The amount to multiply.</param>
    /// <returns>The product.</returns>
    /// <exception cref="OverflowException">The product is out of range.</exception>
    public static Vnd operator *(long left, Vnd right) => right * left;

    /// <summary>Divides an amount by a number (chia); the quotient is a number of đồng with up to 28 significant digits.</summary>
    /// <param name="left">The amount to divide.</param>
    /// <param name="right">The divisor.</param>
    /// <returns>The quotient, in đồng; use <see cref="Allocate(int)"/> to split without a remainder.</returns>
    /// <exception cref="DivideByZeroException"><paramref name="right"/> is zero.</exception>
    public static decimal operator /(Vnd left, long right) => (decimal)left.Dong / right;

    /// <summary>Returns a percentage of the amount in whole đồng (tính theo tỷ lệ phần trăm), computed exactly and rounded once.</summary>
    /// <param name="percent">The percentage, such as 30 for 30%; it can be above 100 or below zero.</param>
    /// <param name="rule">
    /// The rounding of fractions of a đồng; use <see cref="RoundingRule.Down"/> if the result must not exceed a rate set by law.
    /// </param>
    /// <returns>The rounded amount: 30% of 1.001 đồng is 300 đồng rounded down, 301 rounded up.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="rule"/> is not a defined value.</exception>
    /// <exception cref="OverflowException">The result is out of range.</exception>
    public Vnd Percent(decimal percent, RoundingRule rule)
    {
        ExactNumber.RequireRounding(0, rule);
        return (ExactNumber.Of(Dong) * ExactNumber.Of(percent, 100)).ToWhole(rule) is { } dong
            ? new(dong)
            : throw new OverflowException(
                $"{PrintedNumber.Format(percent, DisplayLanguage.English)}% of {ToString(MeasureUnit.Dong, DisplayLanguage.English)} "
                    + "is out of range.");
    }

    /// <summary>Returns the amount without its sign (giá trị tuyệt đối), for example for a difference between plan and result.</summary>
    /// <param name="value">An amount.</param>
    /// <returns>The amount, or the negated amount if it is below zero.</returns>
    /// <exception cref="OverflowException">
    /// <paramref name="value"/> is <see cref="MinValue"/>, which has no positive counterpart.
    /// </exception>
    public static Vnd Abs(Vnd value) => value.Dong < 0 ? -value : value;

    /// <summary>Returns the smaller of two amounts (số tiền nhỏ hơn), for example of a cost and its cap.</summary>
    /// <param name="left">The first amount.</param>
    /// <param name="right">The second amount.</param>
    /// <returns>The smaller amount.</returns>
    public static Vnd Min(Vnd left, Vnd right) => left.Dong <= right.Dong ? left : right;

    /// <summary>Returns the greater of two amounts (số tiền lớn hơn).</summary>
    /// <param name="left">The first amount.</param>
    /// <param name="right">The second amount.</param>
    /// <returns>The greater amount.</returns>
    public static Vnd Max(Vnd left, Vnd right) => left.Dong >= right.Dong ? left : right;

    /// <summary>Adds amounts in any order (tổng số tiền); only the final sum must be within range.</summary>
    /// <param name="amounts">The amounts, for example those of a year's projects.</param>
    /// <returns>The sum; zero if there are none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="amounts"/> is null.</exception>
    /// <exception cref="OverflowException">The sum is out of range.</exception>
    public static Vnd Sum(IEnumerable<Vnd> amounts)
    {
        ArgumentNullException.ThrowIfNull(amounts);
        Int128 sum = 0;
        foreach (Vnd amount in amounts)
        {
            sum += amount.Dong;
        }

        return new(checked((long)sum));
    }

    /// <summary>Returns the ratio of this amount to another (tỷ số), kept as its operands.</summary>
    /// <param name="other">The denominator; zero makes the ratio undefined.</param>
    /// <returns>The ratio, which has no unit.</returns>
    internal ExactRatio RatioTo(Vnd other) => new(Dong, other.Dong);

    /// <summary>Splits the amount into equal shares that add up to it exactly (chia đều).</summary>
    /// <param name="shares">The number of shares, from one to a million.</param>
    /// <returns>The shares; the first ones are one đồng larger if the amount does not divide evenly.</returns>
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
    /// Splits the amount by weights into shares that add up to it exactly (phân bổ theo tỷ trọng), by largest remainders.
    /// </summary>
    /// <param name="weights">The weights, none of them negative and not all zero.</param>
    /// <returns>
    /// One share per weight: the exact share rounded down or up to a whole đồng. A smaller weight never gets more than a larger one, and
    /// equal remainders favour the earlier share. A negative amount is split like the positive one, with the sign changed.
    /// </returns>
    /// <exception cref="ArgumentException">
    /// <paramref name="weights"/> is empty, contains a negative weight or contains only zeros.
    /// </exception>
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

        // The largest remainders first, and among equals the earlier share first; fewer đồng are left than there are shares.
        Array.Sort(order);
        for (int i = 0; i < (int)left; i++)
        {
            whole[order[i].Index]++;
        }

        return Array.ConvertAll(whole, share => new Vnd((long)(isNegative ? -share : share)));
    }

    /// <summary>Determines whether an amount is less than another.</summary>
    /// <param name="left">The first amount.</param>
    /// <param name="right">The second amount.</param>
    /// <returns>True if the first is less; otherwise false.</returns>
    public static bool operator <(Vnd left, Vnd right) => left.Dong < right.Dong;

    /// <summary>Determines whether one amount is less than or equal to another.</summary>
    /// <param name="left">The first amount.</param>
    /// <param name="right">The second amount.</param>
    /// <returns>True if the first is less or equal; otherwise false.</returns>
    public static bool operator <=(Vnd left, Vnd right) => left.Dong <= right.Dong;

    /// <summary>Determines whether one amount is greater than another.</summary>
    /// <param name="left">The first amount.</param>
    /// <param name="right">The second amount.</param>
    /// <returns>True if the first is greater; otherwise false.</returns>
    public static bool operator >(Vnd left, Vnd right) => left.Dong > right.Dong;

    /// <summary>Determines whether one amount is greater than or equal to another.</summary>
    /// <param name="left">The first amount.</param>
    /// <param name="right">The second amount.</param>
    /// <returns>True if the first is greater or equal; otherwise false.</returns>
    public static bool operator >=(Vnd left, Vnd right) => left.Dong >= right.Dong;
}
