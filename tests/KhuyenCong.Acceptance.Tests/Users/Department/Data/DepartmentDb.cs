/// <summary>The database of the department: PostgreSQL, or SQLite where no server is named.</summary>
internal sealed class DepartmentDb(IConfiguration configuration) : DbContext
{
    public DbSet<StoredFigure> Figures => Set<StoredFigure>();

    public DbSet<StoredRequest> Requests => Set<StoredRequest>();

    public DbSet<StoredDocument> Documents => Set<StoredDocument>();

    protected override void OnConfiguring(DbContextOptionsBuilder options)
    {
        if (configuration.GetConnectionString("PostgreSQL") is { } server)
        {
            options.UseNpgsql(server, npgsql => npgsql.UseNodaTime());
        }
        else
        {
            options.UseSqlite(configuration.GetConnectionString("SQLite"));
        }
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder conventions)
    {
        conventions.AddKhuyenCong();
        if (Database.IsSqlite())
        {
            conventions.Properties<LocalDate>().HaveConversion<SqliteDay>();
        }
    }

    protected override void OnModelCreating(ModelBuilder model) => model.Entity<StoredFigure>().ComplexProperty(row => row.Figure);
}
