namespace KhuyenCong.Acceptance.Tests;

/// <summary>The applications of users that are built as usual: restored together and built by one MSBuild, once for all tests.</summary>
internal static class UserApplications
{
    private static readonly Lazy<string> Built = new(Build);

    /// <summary>Where the files of an application are.</summary>
    public static string FolderOf(string name) => Path.Combine(Built.Value, name);

    /// <summary>The program that an application was built to.</summary>
    public static string AssemblyOf(string name) => Path.Combine(FolderOf(name), "bin", "Debug", "net10.0", name + ".dll");

    /// <summary>Runs an application in its folder; the lines that it prints.</summary>
    public static string[] Run(string name, params string[] arguments)
    {
        CommandResult result = Dotnet.Run(FolderOf(name), [AssemblyOf(name), .. arguments]);
        Assert.True(result.ExitCode == 0, result.ToString());
        return result.Output.TrimEnd('\n').Split('\n');
    }

    private static string Build()
    {
        string folder = Directory.CreateTempSubdirectory("khuyencong-").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(folder, recursive: true);
        PackedPackages.WriteSource(folder);
        UserProject.Copy(DepartmentApplication.Name, Path.Combine(folder, DepartmentApplication.Name));
        UserProject.Copy("FirstTouch", Path.Combine(folder, "FirstTouch"));
        DocumentedCode.Write(Directory.CreateDirectory(Path.Combine(folder, DocumentedCode.Name)).FullName);
        foreach (QuickStart start in QuickStart.All)
        {
            start.Write(Directory.CreateDirectory(Path.Combine(folder, start.Name)).FullName);
        }

        string[] names = [DepartmentApplication.Name, "FirstTouch", DocumentedCode.Name, .. QuickStart.All.Select(start => start.Name)];
        File.WriteAllText(
            Path.Combine(folder, "Applications.slnx"),
            $"<Solution>{string.Concat(names.Select(name => $"<Project Path=\"{name}/{name}.csproj\" />"))}</Solution>");

        // Both processors are busy with other tests; a second node of MSBuild would only start, and stay.
        CommandResult result = PackedPackages.Run(folder, "build", "Applications.slnx", "--verbosity", "minimal", "-maxcpucount:1");
        Assert.True(result.ExitCode == 0, result.ToString());
        return folder;
    }
}
