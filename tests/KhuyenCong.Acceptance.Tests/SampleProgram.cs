using System.Collections.Concurrent;
using System.Reflection;
using System.Text.RegularExpressions;

namespace KhuyenCong.Acceptance.Tests;

/// <summary>
/// The scripts of samples, each built once. Tests call the program that was built in their own process, as starting .NET for each call
/// would take most of their time; <see cref="GalleryTest"/> starts each script and compares.
/// </summary>
internal static class SampleProgram
{
    private static readonly ConcurrentDictionary<string, Lazy<string>> Built = new(StringComparer.Ordinal);

    // The console and the current folder are the process's.
    private static readonly Lock Gate = new();

    /// <summary>The assembly of samples/NAME.cs, which is built unless it was already; the libraries were built with the tests.</summary>
    public static string Build(string name) => Built.GetOrAdd(name, _ => new Lazy<string>(() =>
    {
        CommandResult result = Dotnet.Run(
            Dotnet.Root,
            "build",
            $"samples/{name}.cs",
            "--verbosity",
            "minimal",
            "--property:BuildProjectReferences=false",
            "--property:RunAnalyzers=false");
        Assert.True(result.ExitCode == 0, result.ToString());
        Match assembly = Regex.Match(result.Output, $@" -> (?<path>.+[/\\]{Regex.Escape(name)}\.dll)\r?$", RegexOptions.Multiline, TimeSpan.FromSeconds(1));
        Assert.True(assembly.Success, result.ToString());
        return assembly.Groups["path"].Value;
    })).Value;

    /// <summary>Calls the program of samples/NAME.cs in the root of the repository.</summary>
    public static CommandResult Run(string name, params string[] arguments)
    {
        MethodInfo main = Assembly.LoadFrom(Build(name)).EntryPoint!;
        using StringWriter output = new(), error = new();
        lock (Gate)
        {
            (TextWriter Output, TextWriter Error, string Folder) before = (Console.Out, Console.Error, Environment.CurrentDirectory);
            try
            {
                Console.SetOut(output);
                Console.SetError(error);
                Environment.CurrentDirectory = Dotnet.Root;
                int exitCode = (int)main.Invoke(null, [arguments])!;
                return new(exitCode, output.ToString(), error.ToString());
            }
            finally
            {
                Console.SetOut(before.Output);
                Console.SetError(before.Error);
                Environment.CurrentDirectory = before.Folder;
            }
        }
    }

    /// <summary>The page that it writes.</summary>
    public static string Page(string name, params string[] arguments)
    {
        string folder = Directory.CreateTempSubdirectory("khuyencong-").FullName;
        try
        {
            string page = Path.Combine(folder, "page.html");
            CommandResult result = Run(name, [.. arguments, "--format", "html", "--out", page]);
            Assert.True(result.ExitCode == 0, result.ToString());
            Assert.Empty(result.Error);
            Assert.Equal($"đã ghi {page}\n", result.Output);
            return File.ReadAllText(page);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
