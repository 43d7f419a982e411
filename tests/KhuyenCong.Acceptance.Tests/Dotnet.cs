namespace KhuyenCong.Acceptance.Tests;

/// <summary>Runs the SDK as a user would, from a folder.</summary>
internal static class Dotnet
{
    /// <summary>The root of the repository: the nearest folder above the test that holds the solution.</summary>
    public static string Root { get; } = FindRoot();

    public static CommandResult Run(string folder, params string[] arguments) => Run(folder, new Dictionary<string, string>(StringComparer.Ordinal), arguments);

    public static CommandResult Run(string folder, IReadOnlyDictionary<string, string> environment, params string[] arguments)
    {
        Dictionary<string, string> variables = new(environment, StringComparer.Ordinal) { ["DOTNET_CLI_UI_LANGUAGE"] = "en" };
        return Command.Run("dotnet", folder, variables, arguments);
    }

    private static string FindRoot()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "KhuyenCong.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("KhuyenCong.sln is in no folder above the tests.");
    }
}
