/// <summary>
/// Draws the same numbers from a seed on every machine and every version of .NET, with its own SplitMix64 (Steele, Lea, Flood 2014).
/// </summary>
internal sealed class Draw(ulong seed)
{
    private ulong _state = seed;

    /// <summary>Draws a number from 0 to <paramref name="count"/> − 1: the upper 32 bits of the next number, modulo the count.</summary>
    public int Below(int count) => (int)((Next() >> 32) % (uint)count);

    public int Between(int first, int last) => first + Below(last - first + 1);

    public T Of<T>(IReadOnlyList<T> values) => values[Below(values.Count)];

    private ulong Next()
    {
        unchecked
        {
            _state += 0x9E3779B97F4A7C15;
            ulong mixed = (_state ^ (_state >> 30)) * 0xBF58476D1CE4E5B9;
            mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
            return mixed ^ (mixed >> 31);
        }
    }
}
