namespace KhuyenCong.Domain.Tests;

/// <summary>The folder of the solution, found from where the tests run.</summary>
internal static class RepositoryRoot
{
    private const string Solution = "KhuyenCong.sln";

    internal static string Path { get; } = Find();

    private static string Find()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(System.IO.Path.Combine(folder.FullName, Solution)))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException($"No folder above {AppContext.BaseDirectory} holds {Solution}.");
    }
}
