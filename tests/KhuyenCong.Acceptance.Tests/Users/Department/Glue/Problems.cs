/// <summary>Answers what is refused with problem details: of each error the code, the path in the caller's own object, a message.</summary>
internal sealed class Problems(IProblemDetailsService problems) : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext context, Exception exception, CancellationToken cancellationToken)
    {
        BadHttpRequestException? bad = exception as BadHttpRequestException;
        Exception cause = bad is { InnerException: null } ? new JsonException(null, PlaceIn(bad.Message), null, null) : exception;
        ImmutableArray<DocumentError> errors = DocumentError.Of(cause);
        context.Response.StatusCode = errors.IsEmpty ? 500 : bad?.StatusCode ?? 400;
        ProblemDetails problem = new() { Title = "Dữ liệu gửi lên không hợp lệ", Extensions = { ["errors"] = errors } };
        return !errors.IsEmpty && await problems.TryWriteAsync(new() { HttpContext = context, ProblemDetails = problem });
    }

    // As in: Failed to bind parameter "DateOnly today" from "x". A message that names no parameter is about the body.
    private static string PlaceIn(string message) =>
        Regex.Match(message, "\"\\S+ (\\w+)\"") is { Success: true } found ? $"$.{found.Groups[1]}" : "$";
}
