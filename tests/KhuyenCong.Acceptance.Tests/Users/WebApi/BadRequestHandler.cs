using KhuyenCong.Domain;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;

/// <summary>Answers a request that cannot be read with its errors, in Vietnamese.</summary>
internal sealed class BadRequestHandler(IProblemDetailsService problems) : IExceptionHandler
{
    public ValueTask<bool> TryHandleAsync(HttpContext context, Exception exception, CancellationToken cancellationToken)
    {
        if (exception is not BadHttpRequestException request)
        {
            return ValueTask.FromResult(false);
        }

        // A body that the library cannot read carries the errors of the document: code, place and messages.
        DocumentException? document = request.InnerException?.InnerException as DocumentException;
        ProblemDetails problem = new()
        {
            Status = context.Response.StatusCode = request.StatusCode,
            Title = document is null ? "Yêu cầu không đọc được" : "Dữ liệu gửi lên không hợp lệ",
            Detail = document?.Error.Describe() ?? "Kiểm tra các tham số của địa chỉ và cú pháp JSON.",
        };
        if (document is not null)
        {
            problem.Extensions["errors"] = document.Errors.Select(error => new Dictionary<string, string> { ["code"] = error.Code, ["path"] = error.Path, ["message"] = error.Describe() });
        }

        return problems.TryWriteAsync(new() { HttpContext = context, ProblemDetails = problem, Exception = exception });
    }
}
