namespace KhuyenCong.Acceptance.Tests;

/// <summary>A program of the machine that a test needs.</summary>
internal static class ProgramOnPath
{
    /// <summary>The first of these names that is on the path; null when none is.</summary>
    public static string? Find(params string[] names)
    {
        string[] folders = (Environment.GetEnvironmentVariable("PATH") ?? string.Empty).Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        return names.SelectMany(name => folders.Select(folder => Path.Combine(folder, name))).FirstOrDefault(File.Exists);
    }

    /// <summary>Skips the test, saying why; CI sets the variable, and there it fails.</summary>
    [System.Diagnostics.CodeAnalysis.DoesNotReturn]
    public static void Skip(string reason, string variable)
    {
        Assert.True(string.IsNullOrEmpty(Environment.GetEnvironmentVariable(variable)), reason);
        Assert.Skip(reason);
    }
}
