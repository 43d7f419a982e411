namespace KhuyenCong.Conventions.Tests;

/// <summary>Members of every kind, for the test of what documentation must say.</summary>
internal abstract class DocumentationSample<T>(string name) : ICloneable
{
    internal const int Hidden = 1;

    public const int Answer = 42;

    public string Name => name;

    public static implicit operator string(DocumentationSample<T> sample) => sample.Name;

    public string this[int index] => string.Empty;

    public static bool TryFind<TKey>(IReadOnlyDictionary<TKey, T[]> among, int? least, out T found)
    {
        found = default!;
        return among.Count > least;
    }

    public object Clone() => this;

    public override string ToString() => Name;
}
