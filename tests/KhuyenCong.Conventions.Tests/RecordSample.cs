namespace KhuyenCong.Conventions.Tests;

/// <summary>A record with members of its own in addition to those that the compiler writes.</summary>
public sealed record RecordSample
{
    internal RecordSample(int level) => Level = level;

    public int Level { get; }

    public override string ToString() => "record";
}
