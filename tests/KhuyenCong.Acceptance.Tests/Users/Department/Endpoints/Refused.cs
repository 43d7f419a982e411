/// <summary>What an endpoint refuses by itself, in the form that validators use.</summary>
internal static class Refused
{
    public static ValidationException With(string member, string code, string message) =>
        new([new ValidationFailure(member, message) { ErrorCode = code }]);

    public static BadHttpRequestException Unknown(string member, string message) =>
        new(message, StatusCodes.Status404NotFound, With(member, "unknown_id", message));
}
