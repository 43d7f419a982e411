/// <summary>What an address refuses by itself, in the form in which validators do.</summary>
internal static class Refused
{
    public static ValidationException Unknown(string member, string message) => With(member, "unknown_id", message);

    public static ValidationException With(string member, string code, string message) => new([new(member, message) { ErrorCode = code }]);
}
