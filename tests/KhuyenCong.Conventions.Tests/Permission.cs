namespace KhuyenCong.Conventions.Tests;

/// <summary>A naming that is allowed against the floors: by a type, of a room above; or by a room, of one beside it.</summary>
internal sealed record Permission(string From, string To, string Reason);
