namespace KhuyenCong.Conventions.Tests;

/// <summary>A member, or a type, that names another, each with the room that it is in.</summary>
internal sealed record RoomEdge(string From, string FromRoom, string To, string ToRoom)
{
    /// <summary>The outermost type that names the other.</summary>
    internal string FromType => From.Split('.')[0];
}
