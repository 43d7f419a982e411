namespace KhuyenCong.Acceptance.Tests;

/// <summary>The application of a provincial department, built on the packed packages and started once for its tests on a database of its own.</summary>
public sealed class DepartmentApplication : IDisposable
{
    /// <summary>The name of the project.</summary>
    public const string Name = "Department";

    private readonly RunningApplication _running = Start("shared", UserApplications.FolderOf(Name));

    public HttpClient Client => _running.Client;

    /// <summary>What the application has printed so far.</summary>
    public string Log => _running.Output;

    public void Dispose() => _running.Dispose();

    /// <summary>Starts what was built in a folder on a database, which is made new when no other start has made it.</summary>
    internal static RunningApplication Start(string database, string folder) => new(
        folder,
        Path.Combine(folder, "bin", "Debug", "net10.0", Name + ".dll"),
        PostgreSqlServer.ConnectionTo(database) is { } server
            ? new("ConnectionStrings__PostgreSQL", server)
            : new("ConnectionStrings__SQLite", $"Data Source={Path.Combine(UserApplications.FolderOf(Name), database + ".db")}"));
}
