using System.Collections.Immutable;
using System.Reflection;
using KhuyenCong.Calculations;
using KhuyenCong.Domain;

namespace KhuyenCong.Conventions.Tests;

/// <summary>Law 2: no floating point in the built assemblies, where the banned-symbol analyzer does not see literals, casts and generic arguments.</summary>
public class NoFloatingPointTest
{
    [Fact]
    public void Domain_holds_no_floating_point() => AssertNone(typeof(Vnd).Assembly);

    [Fact]
    public void Calculations_hold_no_floating_point() => AssertNone(typeof(Attainment).Assembly);

    private static void AssertNone(Assembly assembly)
    {
        using FileStream file = File.OpenRead(assembly.Location);
        ImmutableArray<string> found = FloatingPointScanner.Scan(file);
        Assert.True(found.IsEmpty, string.Join('\n', found));
    }
}
