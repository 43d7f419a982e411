using System.Globalization;

namespace KhuyenCong.Acceptance.Tests;

/// <summary>What is compiled when a part of the library is touched first in a process: most of what an application waits for at its start.</summary>
public class FirstTouchTest
{
    private const int MostMethods = 900;

    [Theory]
    [InlineData("programs", "national_2014_2020")]
    [InlineData("indicators", "trained_workers")]
    [InlineData("map", "52")]
    [InlineData("support", "Level")]
    [InlineData("figure", "gần 9.500 tỷ đồng")]
    [InlineData("report", "Exact")]
    public void The_first_touch_of_a_part_compiles_few_methods(string part, string result)
    {
        string[] lines = UserApplications.Run("FirstTouch", part);
        Assert.Equal(2, lines.Length);
        Assert.Equal(result, lines[0]);
        Assert.InRange(int.Parse(lines[1], CultureInfo.InvariantCulture), 1, MostMethods);
    }
}
