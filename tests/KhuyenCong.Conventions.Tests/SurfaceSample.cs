using System.Diagnostics.CodeAnalysis;
using KhuyenCong.Domain;

namespace KhuyenCong.Conventions.Tests;

/// <summary>A type with a member of each kind, to see how the surface prints it.</summary>
public abstract class SurfaceSample : ICloneable
{
    public const long Answer = 42;

    public static readonly Guid Origin = Guid.Empty;

    public required int Level { get; init; }

    protected abstract string Name { get; }

    public static string? Find(
        string? name, IReadOnlyList<string?> among, out Hedge hedge, Hedge wanted = Hedge.About, decimal least = 0.5m, DayOfWeek? day = null, Guid id = default)
    {
        hedge = wanted;
        return among.FirstOrDefault(item => string.Equals(item, name, StringComparison.Ordinal) && least > 0 && day is null && id == Origin);
    }

    [SuppressMessage("Design", "CA1024:Use properties where appropriate", Justification = "A method is what is wanted here.")]
    public virtual object Clone() => MemberwiseClone();

    public override string ToString() => Name;

    internal void Hide() => _ = Level;
}
