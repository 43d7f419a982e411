namespace KhuyenCong.Domain.Tests;

/// <summary>What code allocates on its thread.</summary>
internal static class AllocatedBytes
{
    private const int Runs = 500;

    /// <summary>
    /// The least of many runs, for code that answers true. The runtime allocates on the way what is not the code's: it compiles the same method more than once, and an
    /// interim version may box what the last one does not. So the runs go on, with breaths in which it may compile, until one allocates nothing.
    /// </summary>
    internal static long LeastOf(Func<bool> code)
    {
        long least = long.MaxValue;
        for (int run = 0; run < Runs && least > 0; run++)
        {
            if (run >= 5)
            {
                Thread.Sleep(1);
            }

            long before = GC.GetAllocatedBytesForCurrentThread();
            bool isDone = code();
            long after = GC.GetAllocatedBytesForCurrentThread();
            Assert.True(isDone);
            least = Math.Min(least, after - before);
        }

        return least;
    }
}
