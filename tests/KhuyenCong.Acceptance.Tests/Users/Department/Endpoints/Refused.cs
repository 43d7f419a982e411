/// <summary>What an address refuses by itself, in the form in which validators do.</summary>
internal static class Refused
{
    public static ValidationException With(string member, string code, string message) =>
        new([new ValidationFailure(member, message) { ErrorCode = code }]);

    public static BadHttpRequestException Unknown(string member, string message) =>
        new(message, StatusCodes.Status404NotFound, With(member, "unknown_id", message));
}
