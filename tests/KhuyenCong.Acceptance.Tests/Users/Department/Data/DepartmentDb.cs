/// <summary>The database of the department: PostgreSQL, or SQLite where no server is named.</summary>
internal sealed class DepartmentDb(DbContextOptions<DepartmentDb> options) : DbContext(options)
{
    public DbSet<StoredFigure> Figures => Set<StoredFigure>();

    public DbSet<StoredRequest> Requests => Set<StoredRequest>();

    public DbSet<StoredDossier> Dossiers => Set<StoredDossier>();

    public DbSet<StoredProject> Projects => Set<StoredProject>();

    public DbSet<StoredContract> Contracts => Set<StoredContract>();

    public DbSet<StoredDocument> Documents => Set<StoredDocument>();

    /// <summary>
    /// Refuses what PostgreSQL does not store in a text, U+0000, and a key that another request stored meanwhile, like other data that
    /// cannot be used.
    /// </summary>
    public override async Task<int> SaveChangesAsync(CancellationToken cancellationToken = default)
    {
        try
        {
            return await base.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException exception)
            when (exception.InnerException is PostgresException { SqlState: PostgresErrorCodes.CharacterNotInRepertoire })
        {
            throw Refused.With(string.Empty, "bad_text", "có ký tự không lưu được.");
        }
        catch (DbUpdateException exception)
            when (exception.InnerException is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation })
        {
            throw Refused.With(string.Empty, "duplicate_id", "đã có trong cơ sở dữ liệu.");
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
