/// <summary>Answers what cannot be read or is refused with problem details: code, path in the caller's own object, and message of each error.</summary>
internal sealed class Problems(IProblemDetailsService problems) : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext context, Exception exception, CancellationToken cancellationToken)
    {
        BadHttpRequestException? bad = exception as BadHttpRequestException;
        ImmutableArray<DocumentError> errors = DocumentError.Of(bad is { InnerException: null } ? new JsonException(bad.Message, ParameterOf(bad), null, null) : exception);
        ProblemDetails problem = new() { Title = "Dữ liệu gửi lên không hợp lệ", Status = errors is [{ Code: "unknown_id", Path: "$.id" }] ? StatusCodes.Status404NotFound : bad?.StatusCode ?? StatusCodes.Status400BadRequest, Extensions = { ["errors"] = errors } };
        context.Response.StatusCode = errors.IsEmpty ? StatusCodes.Status500InternalServerError : problem.Status.Value;
        return !errors.IsEmpty && await problems.TryWriteAsync(new() { HttpContext = context, ProblemDetails = problem });
    }

    // As in: Failed to bind parameter "DateOnly today" from "x". A message that names none is about the body.
    private static string ParameterOf(BadHttpRequestException bad) => Regex.Match(bad.Message, "\"\\S+ (\\w+)\"") is { Success: true } found ? "$." + found.Groups[1].Value : "$";
}
