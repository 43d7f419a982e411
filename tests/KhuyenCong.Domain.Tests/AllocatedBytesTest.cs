namespace KhuyenCong.Domain.Tests;

public class AllocatedBytesTest
{
    private static object? s_kept;

    // An object without fields takes 24 bytes on 64 bits: header, type, and room for one field.
    [Fact]
    public void What_is_allocated_in_every_run_is_counted() => Assert.Equal(24, AllocatedBytes.LeastOf(() =>
    {
        s_kept = new object();
        return s_kept is not null;
    }));

    [Fact]
    public void What_is_allocated_at_first_only_is_not()
    {
        int runs = 0;
        Assert.Equal(0, AllocatedBytes.LeastOf(() =>
        {
            s_kept = runs++ < 20 ? new object() : s_kept;
            return s_kept is not null;
        }));
        Assert.Equal(21, runs);
    }
}
