using System.Collections.Immutable;
using FluentValidation;
using FluentValidation.Results;
using KhuyenCong.Calculations;
using KhuyenCong.Domain;
using KhuyenCong.Domain.Validation;
using NodaTime;

WebApplicationBuilder builder = WebApplication.CreateBuilder(args);
builder.Services.AddSingleton<IValidator<ObservationInput>>(new ObservationInputValidator());
builder.Services.AddSingleton<IValidator<DocumentInput<PromotionProgram>>>(new DocumentInputValidator<PromotionProgram>());

// A request that cannot be read reaches the handler in every environment, not only in development.
builder.Services.Configure<RouteHandlerOptions>(options => options.ThrowOnBadRequest = true);
builder.Services.AddProblemDetails();
builder.Services.AddExceptionHandler<BadRequestHandler>();

WebApplication app = builder.Build();
app.UseExceptionHandler();

// Figures as a form or another application sends them: read by their type, then checked.
app.MapPost("/observations", (ObservationInput[] inputs, IValidator<ObservationInput> validator) =>
{
    Dictionary<string, string[]> errors = inputs
        .SelectMany((input, i) => validator.Validate(input).Errors.Where(failure => failure.Severity == Severity.Error).Select(failure => (Place: $"[{i}].{failure.PropertyName}", Message: $"{failure.ErrorCode}: {failure.ErrorMessage}")))
        .GroupBy(error => error.Place)
        .ToDictionary(group => group.Key, group => group.Select(error => error.Message).ToArray());
    return errors.Count == 0
        ? Results.Ok(inputs.Select(input => input.ToObservation().ToString()))
        : Results.ValidationProblem(errors, title: "Số liệu không hợp lệ");
});

// Or as figures at once, with where they are printed: what does not pass the checks is no figure and is refused with its place.
app.MapPost("/figures", (Observation[] figures) => figures);

// What is to be supported, as a form asks it.
app.MapPost("/ceilings", (SupportRequest request) => SupportCeilingCalculator.Calculate(request).Describe());

// A program document is a type like any other; what the client gets back is the document.
app.MapPost("/programs", (PromotionProgram program) => program);

// What of a stored program the library knows otherwise by now.
app.MapPost("/programs/differences", (PromotionProgram program) => Catalogue.National.With(program).Differences.Select(difference => difference.Record.ToString()));

// The body as it comes, read and written without blocking, as Kestrel demands.
app.MapPut("/programs/file", async (HttpContext context) =>
{
    PromotionProgram program = await PromotionProgram.ReadAsync(context.Request.Body, "chuong-trinh.json", cancellation: context.RequestAborted);
    context.Response.ContentType = "application/json";
    await program.WriteAsync(context.Response.Body, context.RequestAborted);
});

// The same document as an uploaded file, checked by the validator: every error with its line.
app.MapPost("/programs/check", async (HttpRequest request, IValidator<DocumentInput<PromotionProgram>> validator) =>
{
    using MemoryStream body = new();
    await request.Body.CopyToAsync(body);
    DocumentInput<PromotionProgram> input = new() { Name = "chuong-trinh.json", Utf8 = body.ToArray() };
    return validator.Validate(input) is { IsValid: false } result
        ? Results.ValidationProblem(result.ToDictionary(), title: "Tài liệu chương trình không hợp lệ")
        : Results.Ok(input.ToDocument().Targets.Length);
});

// Money, periods and provinces are parameters of an address.
app.MapGet("/leverage", (Vnd counterpart, Vnd state) =>
    LeverageCalculator.Calculate(new() { Capital = counterpart, State = state }).Describe());
app.MapGet("/provinces/{province}/{period}", (Province province, ReportingPeriod period, FundingSource? source) =>
    AdministrativeMap.FindOn(period.LastDay)?.Find(province) is { } unit
        ? Results.Ok(new ProvinceAnswer(province, period, unit.Name, Vnd.FromBillions(1.5m), source ?? FundingSource.Unstated))
        : Results.Problem(title: "Không có tỉnh này trong kỳ đó", statusCode: StatusCodes.Status404NotFound));

// Mistakes: types without a form in JSON. Each breaks its own address, with the reason in the log, and no other.
app.MapGet("/mistakes/result", () => LeverageCalculator.Calculate(new() { Capital = Vnd.FromMillions(11), State = Vnd.FromMillions(2) }));
app.MapGet("/mistakes/member", () => new TargetAnswer(Vnd.Zero, NationalPrograms.All[0].Targets[0]));
app.MapPost("/mistakes/body", (TargetAnswer body) => body.Money);
app.MapGet("/health", () => "ok");

// A form becomes rules of support, or a problem that names every fault by member.
app.MapPost("/norms", (NormForm form) => SupportNorm.TryCreate(form.ToDefinition(), out SupportNorm? norm, out ImmutableArray<DefinitionFault> faults)
    ? Results.Ok(norm.Levels[0].Describe())
    : Results.ValidationProblem(
        faults.GroupBy(fault => fault.Member).ToDictionary(group => group.Key, group => group.Select(fault => $"{fault.Code}: {fault}").ToArray()),
        title: "Định mức không hợp lệ"));

// A form becomes a province's own table, with a content of its own: first its rules, then the table of them.
app.MapPost("/tables", (TableForm form) =>
{
    SupportContent? own = form.ToContent();
    return SupportNorm.TryCreate(form.Norm.ToDefinition(own), out SupportNorm? norm, out ImmutableArray<DefinitionFault> faults)
        && SupportTable.TryCreate(form.ToDefinition(own, norm), out SupportTable? table, out faults)
        ? Results.Ok(table)
        : Results.ValidationProblem(
            faults.GroupBy(fault => fault.Member).ToDictionary(group => group.Key, group => group.Select(fault => $"{fault.Code}: {fault}").ToArray()),
            title: "Bảng mức hỗ trợ không hợp lệ");
});

// A form becomes a program, and its document what the application stores.
app.MapPost("/programs/form", (ProgramForm form) => PromotionProgram.TryCreate(form.ToDefinition(), out PromotionProgram? program, out ImmutableArray<DefinitionFault> faults)
    ? Results.Ok(program)
    : Results.ValidationProblem(
        faults.GroupBy(fault => fault.Member).ToDictionary(group => group.Key, group => group.Select(fault => $"{fault.Code}: {fault}").ToArray()),
        title: "Chương trình không hợp lệ"));

// The money that a form requests, beside the ceiling: above it is an error; a warning, that nothing can be concluded, goes along.
app.MapPost("/machines", (MachineForm form) =>
{
    List<ValidationFailure> failures = new MachineFormValidator().Validate(form).Errors;
    ILookup<bool, ValidationFailure> byError = failures.ToLookup(failure => failure.Severity == Severity.Error);
    return byError.Contains(true)
        ? Results.ValidationProblem(
            byError[true].GroupBy(failure => failure.PropertyName)
                .ToDictionary(group => group.Key, group => group.Select(failure => failure.ErrorMessage).ToArray()),
            title: "Đề nghị hỗ trợ không hợp lệ")
        : Results.Ok(byError[false].Select(failure => $"{failure.ErrorCode}: {failure.ErrorMessage}"));
});

app.Run();
