WebApplicationBuilder builder = WebApplication.CreateBuilder(args);
CatalogueInUse catalogue = new();
builder.Services.AddSingleton(catalogue);
builder.Services.AddSingleton(new ZonedClock(SystemClock.Instance, DateTimeZoneProviders.Tzdb["Asia/Ho_Chi_Minh"], CalendarSystem.Iso));
builder.Services.AddScoped<RequestFormValidator>();
builder.Services.AddScoped<DossierValidator>();
builder.Services.AddDbContext<DepartmentDb>(options => _ = builder.Configuration.GetConnectionString("PostgreSQL") is { } server
    ? options.UseNpgsql(server, npgsql => npgsql.UseNodaTime())
    : options.UseSqlite(builder.Configuration.GetConnectionString("SQLite")));
builder.Services.AddOpenApi(options => options.AddKhuyenCong());
builder.Services.ConfigureHttpJsonOptions(options => options.SerializerOptions.AddKhuyenCong(catalogue));

// A request that cannot be read reaches the handler in every environment, not only in development.
builder.Services.Configure<RouteHandlerOptions>(options => options.ThrowOnBadRequest = true);
builder.Services.AddProblemDetails();
builder.Services.AddExceptionHandler<Problems>();

WebApplication app = builder.Build();
using (IServiceScope scope = app.Services.CreateScope())
{
    DepartmentDb db = scope.ServiceProvider.GetRequiredService<DepartmentDb>();
    db.Database.EnsureCreated();
    catalogue.Load(db);
}

app.UseExceptionHandler();
app.UseStatusCodePages();
app.MapOpenApi();
RouteGroupBuilder addresses = app.MapGroup(string.Empty).ProducesProblem(StatusCodes.Status400BadRequest);
addresses.MapFigures();
addresses.MapTotals();
addresses.MapRequests();
addresses.MapDocuments();
addresses.MapProjects();
app.Run();
