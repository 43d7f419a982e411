using System.Numerics;

namespace KhuyenCong.Domain;

/// <summary>
/// The nth root of a positive fraction, enclosed between two bounds that are as close to each other as the answer requires.
/// </summary>
/// <remarks>
/// The cost grows with the requested digits, not with the degree, which is at least 2. Work is counted in operations on numbers of up to
/// 256 bits; an operation on longer numbers counts as several.
/// </remarks>
internal readonly struct NthRoot(BigInteger numerator, BigInteger denominator, int degree)
{
    /// <summary>Below this many bits, the root is found bit by bit in machine words.</summary>
    private const int BitsOfSearch = 44;

    private const int GuardBits = 16;

    /// <summary>
    /// Finds the root if it is rational: it is then the fraction with the smallest denominator between the two bounds, and its power is the
    /// radicand.
    /// </summary>
    internal bool TryExact(ref long work, out BigInteger above, out BigInteger below)
    {
        // In lowest terms, the numerator and denominator of a rational root are roots of those of the radicand. Two fractions with
        // denominators that small are further apart than the two bounds.
        int denominatorBits = (int)(denominator.GetBitLength() / degree) + 1;
        int bits = (2 * denominatorBits) + GuardBits + BitLength(degree) + (int)Math.Max(0, WholeBits());
        if (!TrySimplest(Enclose(bits, ref work), BigInteger.One << denominatorBits, ref work, out above, out below))
        {
            return false;
        }

        work += CostOf(numerator.GetBitLength(), denominator.GetBitLength());
        return BigInteger.Pow(above, degree) * denominator == BigInteger.Pow(below, degree) * numerator;
    }

    /// <summary>
    /// Returns the integer part of root · scale, for an irrational root. The product is never whole, so bounds that are close enough
    /// decide it.
    /// </summary>
    internal BigInteger FloorOfIrrational(BigInteger scale, ref long work)
    {
        long wanted = WholeBits() + scale.GetBitLength() + GuardBits + BitLength(degree);
        for (int bits = (int)Math.Max(GuardBits, wanted); ; bits *= 2)
        {
            Bounds bounds = Enclose(bits, ref work);
            BigInteger low = (bounds.Low * scale) >> bounds.Shift;
            if (low == (bounds.High * scale) >> bounds.Shift)
            {
                return low;
            }
        }
    }

    /// <summary>Returns the cost of an operation on two numbers of these lengths, in units of work.</summary>
    internal static long CostOf(long leftBits, long rightBits) => 1 + (leftBits * rightBits / (256 * 256));

    /// <summary>
    /// Returns two bounds around the root that agree in about <paramref name="bits"/> bits: y and x / y^(n-1) for any y near the root. If
    /// one is too high, the other is too low. The quotient is widened by the most that truncation can have lost.
    /// </summary>
    private Bounds Enclose(int bits, ref long work)
    {
        int precision = bits + BitLength(degree) + 8;
        Scaled x = Quotient(precision);
        Scaled y = Estimate(x, bits, ref work);
        Scaled other = x.Over(y.Power(degree - 1, precision, ref work), precision);
        work += 2;

        // Each of the at most degree + 2 truncations loses less than one part in 2^(precision - 1).
        BigInteger lost = (other.Mantissa >> (precision - BitLength(degree) - 4)) + 1;
        long exponent = Math.Min(y.Exponent, other.Exponent);
        BigInteger below = (other.Mantissa - lost) << (int)(other.Exponent - exponent);
        BigInteger above = (other.Mantissa + lost) << (int)(other.Exponent - exponent);
        BigInteger near = y.Mantissa << (int)(y.Exponent - exponent);
        int up = (int)Math.Max(0, exponent);
        return new(BigInteger.Min(below, near) << up, BigInteger.Max(above, near) << up, (int)Math.Max(0, -exponent));
    }

    /// <summary>
    /// Returns the root to about this many bits. If they are few, it is found bit by bit; otherwise a Newton step doubles the bits of a
    /// shorter estimate.
    /// </summary>
    private Scaled Estimate(Scaled x, int bits, ref long work)
    {
        if (bits < BitsOfSearch)
        {
            work++;
            return Search(x);
        }

        int precision = bits + 8;
        Scaled y = Estimate(x, (bits / 2) + (BitLength(degree) / 2) + 3, ref work);
        Scaled other = x.Cut(precision).Over(y.Power(degree - 1, precision, ref work), precision);
        work += 2;
        long exponent = Math.Min(y.Exponent, other.Exponent);
        BigInteger sum = ((degree - 1) * (y.Mantissa << (int)(y.Exponent - exponent)))
            + (other.Mantissa << (int)(other.Exponent - exponent));
        return new Scaled(sum / degree, exponent).Cut(bits + 2);
    }

    /// <summary>Finds the bits of the root one by one, with powers truncated to 64 bits.</summary>
    private Scaled Search(Scaled x)
    {
        (ulong target, long targetExponent) = x.Top();
        long exponent = FloorOfQuotient(targetExponent + 63) - (BitsOfSearch - 1);
        ulong root = 1UL << (BitsOfSearch - 1);
        for (int bit = BitsOfSearch - 2; bit >= 0; bit--)
        {
            ulong tried = root | (1UL << bit);
            (ulong power, long powerExponent) = Power(tried << (64 - BitsOfSearch), exponent - (64 - BitsOfSearch));
            root = powerExponent < targetExponent || (powerExponent == targetExponent && power <= target) ? tried : root;
        }

        return new(root, exponent);
    }

    /// <summary>
    /// Returns mantissa · 2^exponent to the power of the degree, truncated to 64 bits. The highest bit of both mantissas is set.
    /// </summary>
    private (ulong Mantissa, long Exponent) Power(ulong mantissa, long exponent)
    {
        (ulong power, long powerExponent) = (mantissa, exponent);
        for (int bit = BitLength(degree) - 2; bit >= 0; bit--)
        {
            (power, powerExponent) = Product(power, powerExponent, power, powerExponent);
            if (((degree >> bit) & 1) != 0)
            {
                (power, powerExponent) = Product(power, powerExponent, mantissa, exponent);
            }
        }

        return (power, powerExponent);
    }

    private static (ulong Mantissa, long Exponent) Product(ulong left, long leftExponent, ulong right, long rightExponent)
    {
        ulong high = Math.BigMul(left, right, out ulong low);
        long exponent = leftExponent + rightExponent + 64;
        return high >> 63 != 0 ? (high, exponent) : ((high << 1) | (low >> 63), exponent - 1);
    }

    /// <summary>
    /// Finds the first convergent of the continued fraction that lies between the two bounds; no fraction there has a smaller denominator.
    /// </summary>
    private static bool TrySimplest(
        Bounds bounds, BigInteger greatestDenominator, ref long work, out BigInteger above, out BigInteger below)
    {
        BigInteger one = BigInteger.One << bounds.Shift;
        (BigInteger low, BigInteger lowOver, BigInteger high, BigInteger highOver) = (bounds.Low, one, bounds.High, one);
        (BigInteger earlier, BigInteger earlierOver) = (BigInteger.Zero, BigInteger.One);
        (above, below) = (BigInteger.One, BigInteger.Zero);
        while (below <= greatestDenominator)
        {
            work += CostOf(low.GetBitLength(), lowOver.GetBitLength());
            BigInteger whole = BigInteger.DivRem(low, lowOver, out BigInteger rest);
            bool isLast = rest.IsZero || (whole + 1) * highOver <= high;
            BigInteger next = isLast && !rest.IsZero ? whole + 1 : whole;
            (earlier, above) = (above, (next * above) + earlier);
            (earlierOver, below) = (below, (next * below) + earlierOver);
            if (isLast)
            {
                return below <= greatestDenominator;
            }

            (low, lowOver, high, highOver) = (highOver, high - (whole * highOver), lowOver, rest);
        }

        return false;
    }

    private Scaled Quotient(int precision) =>
        new Scaled(numerator, 0).Cut(precision).Over(new Scaled(denominator, 0).Cut(precision), precision);

    /// <summary>Returns the number of bits of the root before its point; it can be negative.</summary>
    private long WholeBits() => FloorOfQuotient(numerator.GetBitLength() - denominator.GetBitLength()) + 2;

    private long FloorOfQuotient(long value) => (value >= 0 ? value : value - (degree - 1)) / degree;

    private static int BitLength(int value) => 32 - BitOperations.LeadingZeroCount((uint)value);

    /// <summary>Low / 2^Shift and High / 2^Shift.</summary>
    private readonly record struct Bounds(BigInteger Low, BigInteger High, int Shift);

    /// <summary>Mantissa · 2^Exponent, positive.</summary>
    private readonly record struct Scaled(BigInteger Mantissa, long Exponent)
    {
        /// <summary>Truncates the number to this many bits.</summary>
        internal Scaled Cut(int bits)
        {
            int excess = (int)Math.Max(0, Mantissa.GetBitLength() - bits);
            return new(Mantissa >> excess, Exponent + excess);
        }

        /// <summary>Returns the first 64 bits, with the highest one set.</summary>
        internal (ulong Mantissa, long Exponent) Top()
        {
            int excess = (int)Mantissa.GetBitLength() - 64;
            return ((ulong)(excess >= 0 ? Mantissa >> excess : Mantissa << -excess), Exponent + excess);
        }

        internal Scaled Over(Scaled divisor, int bits)
        {
            int shift = (int)Math.Max(0, bits + 1 + divisor.Mantissa.GetBitLength() - Mantissa.GetBitLength());
            return new Scaled((Mantissa << shift) / divisor.Mantissa, Exponent - divisor.Exponent - shift).Cut(bits);
        }

        /// <summary>Returns the power, with every product truncated to this many bits.</summary>
        internal Scaled Power(int degree, int bits, ref long work)
        {
            Scaled power = this;
            for (int bit = BitLength(degree) - 2; bit >= 0; bit--)
            {
                power = power.Times(power, bits, ref work);
                power = ((degree >> bit) & 1) != 0 ? power.Times(this, bits, ref work) : power;
            }

            return power;
        }

        private Scaled Times(Scaled other, int bits, ref long work)
        {
            work += CostOf(Mantissa.GetBitLength(), other.Mantissa.GetBitLength());
            return new Scaled(Mantissa * other.Mantissa, Exponent + other.Exponent).Cut(bits);
        }
    }
}
