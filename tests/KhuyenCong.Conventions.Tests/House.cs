using System.Collections.Immutable;

namespace KhuyenCong.Conventions.Tests;

/// <summary>Rooms on floors, bottom up: a room names those on lower floors only, and none on its own but itself.</summary>
internal sealed class House(ImmutableArray<ImmutableArray<string>> floors, ImmutableArray<Permission> permissions)
{
    internal ImmutableArray<ImmutableArray<string>> Floors => floors;

    internal ImmutableArray<Permission> Permissions => permissions;

    /// <summary>What names a room that it may not, each with where it belongs.</summary>
    internal ImmutableArray<string> FaultsOf(IEnumerable<RoomEdge> edges) =>
        [.. edges.Where(IsForbidden).Where(edge => !permissions.Any(permission => Allows(permission, edge))).Select(Sentence)];

    /// <summary>What is permitted and does not occur.</summary>
    internal ImmutableArray<Permission> Unneeded(IEnumerable<RoomEdge> edges) =>
        [.. permissions.Except(edges.Where(IsForbidden).SelectMany(edge => permissions.Where(permission => Allows(permission, edge))))];

    private bool IsForbidden(RoomEdge edge) => !AreEqual(edge.FromRoom, edge.ToRoom) && FloorOf(edge.ToRoom) >= FloorOf(edge.FromRoom);

    private bool Allows(Permission permission, RoomEdge edge) =>
        AreEqual(permission.To, edge.ToRoom) && AreEqual(permission.From, IsBeside(edge) ? edge.FromRoom : edge.FromType);

    private bool IsBeside(RoomEdge edge) => FloorOf(edge.FromRoom) == FloorOf(edge.ToRoom);

    private string Sentence(RoomEdge edge)
    {
        (string from, string fromRoom, string to, string toRoom) = edge;
        string names = $"{from} ({fromRoom}) names {to} ({toRoom})";
        return IsBeside(edge)
            ? $"{names}, which is beside it: {from} belongs in {toRoom} or on a floor above, or {to} in {fromRoom} or on a floor below"
            : $"{names}, which is on a floor above: {from} belongs in {toRoom} or higher, or {to} in {fromRoom} or lower";
    }

    private int FloorOf(string room)
    {
        int floor = floors.Select(rooms => rooms.Contains(room)).ToList().IndexOf(true);
        return floor >= 0 ? floor : throw new ArgumentException($"{room} is on no floor of the house.", nameof(room));
    }

    private static bool AreEqual(string one, string other) => string.Equals(one, other, StringComparison.Ordinal);
}
