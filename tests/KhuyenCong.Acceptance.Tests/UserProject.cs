namespace KhuyenCong.Acceptance.Tests;

/// <summary>A copy of what a user wrote (the folder Users), outside the repository, that gets the packages from <see cref="PackedPackages.Folder"/>.</summary>
internal sealed class UserProject : IDisposable
{
    /// <summary>Copies the files of a user to a folder of its own.</summary>
    public UserProject(string name)
        : this(name, Directory.CreateTempSubdirectory("khuyencong-").FullName)
    {
    }

    /// <summary>Copies the files of a user to a folder, which is made new.</summary>
    public UserProject(string name, string folder)
    {
        Folder = folder;
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }

        Copy(name, folder);
        PackedPackages.WriteSource(folder);
    }

    /// <summary>Where the copy is.</summary>
    public string Folder { get; }

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    /// <summary>The files of a user in the repository.</summary>
    public static string SourceOf(string name) => Path.Combine(Dotnet.Root, "tests", "KhuyenCong.Acceptance.Tests", "Users", name);

    /// <summary>Copies the files of a user to a folder that is made for them, and fills in version and folder of the packages.</summary>
    public static void Copy(string name, string folder)
    {
        string from = SourceOf(name);
        foreach (string file in Directory.GetFiles(from, "*", SearchOption.AllDirectories))
        {
            string to = Path.Combine(folder, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(to)!);
            string text = File.ReadAllText(file)
                .Replace("$(KhuyenCongVersion)", PackedPackages.Version, StringComparison.Ordinal)
                .Replace("$(KhuyenCongFolder)", PackedPackages.Folder, StringComparison.Ordinal);
            File.WriteAllText(to, text);
        }
    }

    /// <summary>Runs the SDK there; a command that fails fails the test.</summary>
    public string Run(params string[] arguments) => OutputOf(Dotnet.Run(Folder, PackedPackages.CacheVariables, arguments));

    /// <summary>Runs a program that was built there.</summary>
    public string RunBuilt(string program, params string[] arguments) =>
        OutputOf(Command.Run(Path.Combine(Folder, program), Folder, new Dictionary<string, string>(StringComparer.Ordinal), arguments));

    private static string OutputOf(CommandResult result)
    {
        Assert.True(result.ExitCode == 0, result.ToString());
        return result.Output;
    }
}
