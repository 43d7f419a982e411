namespace KhuyenCong.Domain;

/// <summary>
/// A record with an id (đối tượng có mã), such as an indicator, a province or a program. Records with the same id are equal.
/// </summary>
/// <typeparam name="TSelf">The derived class itself, so that comparing an indicator with a province does not compile.</typeparam>
/// <remarks>
/// <c>==</c> is the same as <c>Equals</c>: two objects read from the same program are equal. Two documents can use one id for different
/// records, so code that combines records also compares their definitions.
/// </remarks>
public abstract class Entity<TSelf> : IEquatable<TSelf>
    where TSelf : Entity<TSelf>
{
    private protected Entity(string id) => Id = id;

    /// <summary>The id (mã), which is stable and never the name or an official code.</summary>
    public string Id { get; }

    /// <summary>Returns the record as one line of invariant text.</summary>
    /// <returns>The text.</returns>
    public abstract override string ToString();

    /// <inheritdoc/>
    public bool Equals(TSelf? other) => other is not null && string.Equals(Id, other.Id, StringComparison.Ordinal);

    /// <inheritdoc/>
    public sealed override bool Equals(object? obj) => Equals(obj as TSelf);

    /// <inheritdoc/>
    public sealed override int GetHashCode() => Id.GetHashCode(StringComparison.Ordinal);

    /// <summary>Determines whether two records have the same id.</summary>
    /// <param name="left">The first record, or null.</param>
    /// <param name="right">The second record, or null.</param>
    /// <returns>True if the ids are the same, letter for letter, or both records are null; otherwise false.</returns>
    public static bool operator ==(Entity<TSelf>? left, Entity<TSelf>? right) => Equals(left, right);

    /// <summary>Determines whether two records have different ids.</summary>
    /// <param name="left">The first record, or null.</param>
    /// <param name="right">The second record, or null.</param>
    /// <returns>True if the ids differ or one of the records is null; otherwise false.</returns>
    public static bool operator !=(Entity<TSelf>? left, Entity<TSelf>? right) => !Equals(left, right);
}
