namespace KhuyenCong.Domain.Tests;

/// <summary>What code allocates on its thread.</summary>
internal static class AllocatedBytes
{
    private const int Runs = 50;

    /// <summary>The least of several runs, for code that returns true: what the runtime allocates for itself is not the code's.</summary>
    internal static long LeastOf(Func<bool> code)
    {
        long least = long.MaxValue;
        for (int run = 0; run < Runs && least > 0; run++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            bool isDone = code();
            long after = GC.GetAllocatedBytesForCurrentThread();
            Assert.True(isDone);
            least = Math.Min(least, after - before);
        }

        return least;
    }
}
