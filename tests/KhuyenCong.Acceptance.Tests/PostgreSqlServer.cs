using System.Diagnostics;

namespace KhuyenCong.Acceptance.Tests;

/// <summary>
/// A PostgreSQL server of the tests' own, started once: in a new folder, reached by a socket in it and by no port, and gone with the
/// tests however they end.
/// </summary>
internal static class PostgreSqlServer
{
    private const string Variable = "KHUYENCONG_REQUIRE_POSTGRESQL";
    private const string Debian = "/usr/lib/postgresql";
    private const string NoServer = "No PostgreSQL on this machine (Debian package postgresql): the application runs on SQLite.";
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(1);
    private static readonly Lazy<string?> Started = new(Start);

    /// <summary>Whether this machine has it.</summary>
    public static bool IsThere => Started.Value is not null;

    /// <summary>What connects an application to a database of that name, which it makes itself; null on a machine without PostgreSQL, which CI may not be.</summary>
    public static string? ConnectionTo(string database)
    {
        Assert.True(IsThere || string.IsNullOrEmpty(Environment.GetEnvironmentVariable(Variable)), NoServer);
        return Started.Value is { } folder ? $"Host={folder};Username=postgres;Database={database}" : null;
    }

    /// <summary>Skips a test of what SQLite does differently, saying why.</summary>
    public static void SkipWithout()
    {
        if (!IsThere)
        {
            ProgramOnPath.Skip(NoServer, Variable);
        }
    }

    /// <summary>The folder of the server's socket.</summary>
    private static string? Start()
    {
        if (FindPrograms() is not { } programs)
        {
            return null;
        }

        string folder = Directory.CreateTempSubdirectory("khuyencong-postgresql-").FullName;
        string data = Path.Combine(folder, "data");
        bool isRoot = Environment.UserName is "root";
        if (isRoot)
        {
            // The server does not run as root.
            Require(Command.Run("chown", folder, NoVariables, "postgres", folder));
        }

        Require(Run(Path.Combine(programs, "initdb"), "--pgdata", data, "--username=postgres", "--auth=trust", "--encoding=UTF8", "--no-locale", "--no-sync"));

        // The shell outlives these tests by what it takes to stop the server and to delete the folder: its input ends when they do, even when they are killed.
        string script = $"'{programs}/postgres' -D '{data}' -k '{folder}' -c listen_addresses= -c fsync=off > '{folder}/log' 2>&1 & server=$!; cat; kill -INT $server; wait $server; cd /; rm -rf '{folder}'";
        (string program, string[] arguments) = As(isRoot, "sh", "-c", script);
        Process shell = Process.Start(new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, UseShellExecute = false, RedirectStandardInput = true })!;
        AppDomain.CurrentDomain.ProcessExit += (_, _) =>
        {
            shell.StandardInput.Close();
            shell.WaitForExit(Limit);
        };
        Stopwatch waited = Stopwatch.StartNew();
        while (Command.Run(Path.Combine(programs, "pg_isready"), folder, NoVariables, "--host", folder).ExitCode != 0)
        {
            if (waited.Elapsed > Limit || shell.HasExited)
            {
                // The shell makes the log when it starts the server, which may not have happened yet.
                string log = Path.Combine(folder, "log");
                Assert.Fail($"PostgreSQL does not answer in {folder}. {(File.Exists(log) ? File.ReadAllText(log) : "It has no log.")}");
            }

            Thread.Sleep(50);
        }

        return folder;

        CommandResult Run(string name, params string[] given)
        {
            (string first, string[] rest) = As(isRoot, [name, .. given]);
            return Command.Run(first, folder, NoVariables, rest);
        }
    }

    private static IReadOnlyDictionary<string, string> NoVariables { get; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>The folder of the server's programs: Debian's of the newest version, or one of the path.</summary>
    private static string? FindPrograms() =>
        (Directory.Exists(Debian) ? Directory.GetDirectories(Debian).OrderDescending(StringComparer.Ordinal).Select(version => Path.Combine(version, "bin")) : [])
        .Append(Path.GetDirectoryName(ProgramOnPath.Find("postgres")))
        .FirstOrDefault(folder => folder is not null && new[] { "initdb", "pg_isready", "postgres" }.All(program => File.Exists(Path.Combine(folder, program))));

    private static (string Program, string[] Arguments) As(bool isRoot, params string[] command) =>
        isRoot ? ("runuser", ["-u", "postgres", "--", .. command]) : (command[0], command[1..]);

    private static void Require(CommandResult result) => Assert.True(result.ExitCode == 0, result.ToString());
}
