namespace KhuyenCong.Acceptance.Tests;

/// <summary>The packed .nupkg files, in a folder that users' projects restore from; never a project reference.</summary>
internal static class PackedPackages
{
    private static readonly string Scratch = Path.Combine(Dotnet.Root, "artifacts", "acceptance");

    private static readonly Lazy<string> Packed = new(Pack);

    /// <summary>The version that the packages carry.</summary>
    public const string Version = "0.2.0";

    /// <summary>The folder of packages: the one that CI packed into, or one packed here.</summary>
    public static string Folder => Packed.Value;

    /// <summary>A project of a user in a folder outside the repository: the packages come from <see cref="Folder"/>, into a cache of this run alone.</summary>
    public static CommandResult Run(string folder, params string[] arguments)
    {
        WriteSource(folder);
        return Dotnet.Run(folder, CacheVariables, arguments);
    }

    /// <summary>What a command that restores the packages needs: the same version packed twice is not the same package, so that no cache of the machine may serve it.</summary>
    public static IReadOnlyDictionary<string, string> CacheVariables { get; } =
        new Dictionary<string, string>(StringComparer.Ordinal) { ["NUGET_PACKAGES"] = Path.Combine(Scratch, "cache") };

    /// <summary>Writes the nuget.config that names the folder, as README says.</summary>
    public static void WriteSource(string folder) => File.WriteAllText(
        Path.Combine(folder, "nuget.config"),
        $"""
        <configuration>
          <packageSources>
            <add key="khuyencong" value="{Folder}" />
          </packageSources>
        </configuration>
        """);

    private static string Pack()
    {
        string cache = CacheVariables["NUGET_PACKAGES"];
        if (Directory.Exists(cache))
        {
            // Other packages never change; ours were packed again.
            Directory.GetDirectories(cache, "khuyencong.*").ToList().ForEach(folder => Directory.Delete(folder, recursive: true));
        }

        if (Environment.GetEnvironmentVariable("KHUYENCONG_PACKAGES") is { Length: > 0 } packed)
        {
            return packed;
        }

        string folder = Path.Combine(Scratch, "packages");
        string both = Path.Combine(Scratch, "packages.slnf");
        Directory.CreateDirectory(Scratch);
        File.WriteAllText(
            both,
            """
            { "solution": { "path": "../../KhuyenCong.sln", "projects": [
              "src/KhuyenCong.Domain/KhuyenCong.Domain.csproj", "src/KhuyenCong.Calculations/KhuyenCong.Calculations.csproj" ] } }
            """);

        // The sources were restored and analyzed with the tests.
        CommandResult result = Dotnet.Run(
            Dotnet.Root,
            "pack",
            both,
            "--no-restore",
            "--configuration",
            "Release",
            "--output",
            folder,
            "--property:RunAnalyzers=false",
            "-maxcpucount:1");
        Assert.True(result.ExitCode == 0, result.ToString());
        return folder;
    }
}
