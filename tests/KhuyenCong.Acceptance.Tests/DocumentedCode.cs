namespace KhuyenCong.Acceptance.Tests;

/// <summary>The C# of all pages as one console project of a user, run once.</summary>
internal static class DocumentedCode
{
    /// <summary>The name of the project.</summary>
    public const string Name = "Documentation";

    private const string Heading = "== ";

    private static readonly Lazy<string[]> Printed = new(() => UserApplications.Run(Name));

    /// <summary>The pages with C# that is run.</summary>
    public static IReadOnlyList<DocumentedPage> Pages { get; } = [.. DocumentedPage.ReadAll().Where(page => page.IsRun)];

    /// <summary>What the code of a page prints, line by line.</summary>
    public static string[] PrintedBy(DocumentedPage page) =>
    [
        .. Printed.Value.SkipWhile(line => !string.Equals(line, Heading + page.Name, StringComparison.Ordinal)).Skip(1)
            .TakeWhile(line => !line.StartsWith(Heading, StringComparison.Ordinal)),
    ];

    /// <summary>Writes the program and its project.</summary>
    public static void Write(string folder)
    {
        List<string> program = ["string root = Environment.CurrentDirectory;"];
        foreach ((int index, DocumentedPage page) in Pages.Index())
        {
            string name = FormattableString.Invariant($"Page{index}");
            Directory.CreateDirectory(Path.Combine(folder, name, "samples"));
            Directory.CreateSymbolicLink(Path.Combine(folder, name, "samples", "data"), Path.Combine(Dotnet.Root, "samples", "data"));
            foreach (DocumentedBlock data in page.Blocks.Where(block => block is { Language: not ("csharp" or "fsharp"), File: not null }))
            {
                File.WriteAllLines(Path.Combine(folder, name, data.File!), data.Code);
            }

            File.WriteAllText(Path.Combine(folder, name + ".cs"), page.WriteClass(name));
            program.AddRange([$"Console.WriteLine(\"{Heading}{page.Name}\");", $"Environment.CurrentDirectory = Path.Combine(root, \"{name}\");", $"await {name}.RunAsync();"]);
        }

        File.WriteAllLines(Path.Combine(folder, "Program.cs"), program);
        File.WriteAllText(
            Path.Combine(folder, Name + ".csproj"),
            $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <Nullable>enable</Nullable>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                <InvariantGlobalization>true</InvariantGlobalization>
              </PropertyGroup>
              <ItemGroup>
                <FrameworkReference Include="Microsoft.AspNetCore.App" />
                <PackageReference Include="KhuyenCong.Calculations" Version="{PackedPackages.Version}" />
                <PackageReference Include="FsCheck" Version="3.6.0" />
                <PackageReference Include="FSharp.Core" Version="10.1.404" />
              </ItemGroup>
            </Project>
            """);
    }
}
