using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace KhuyenCong.Conventions.Tests;

/// <summary>A type that breaks the laws, to see that the rules find it.</summary>
[SuppressMessage("Usage", "CA2211:Non-constant fields should not be visible", Justification = "What the rules must find.")]
[SuppressMessage("Design", "CA1051:Do not declare visible instance fields", Justification = "What the rules must find.")]
[SuppressMessage("Design", "MA0069:Non-constant static fields should not be visible", Justification = "What the rules must find.")]
public class OpenSample
{
    public int Assignable = 1;

    private static readonly int[] Table = [1];
    private static readonly Func<int, int> Cached = static i => i;
    private static int s_counter;

    public static int Shared { get; set; }

    public int Settable { get; set; }

    public int Kept { get; init; }

    public int Count() => Assignable + Settable + Kept + s_counter++ + Cached(Shared) + Table.Length;
}

/// <summary>A struct that changes.</summary>
[SuppressMessage("Performance", "CA1815:Override equals and operator equals on value types", Justification = "Only its form matters.")]
public struct LooseSample
{
    private int _count;

    public int Count() => ++_count;
}

/// <summary>An enum whose default value is none of its members.</summary>
[SuppressMessage("Design", "CA1008:Enums should have zero value", Justification = "What the rules must find.")]
public enum FromOneSample
{
    One = 1,
}

/// <summary>A record that leaves to the compiler what it may not.</summary>
public sealed record LooseRecordSample
{
    public ImmutableArray<int> Levels { get; init; }
}
