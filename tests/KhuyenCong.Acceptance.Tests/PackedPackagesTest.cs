using System.IO.Compression;
using System.Xml.Linq;

namespace KhuyenCong.Acceptance.Tests;

/// <summary>The packages as their users get them: from a folder of .nupkg files, never by project reference.</summary>
public sealed class PackedPackagesTest : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("khuyencong-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("README.md")]
    [InlineData("README.vi.md")]
    public void The_quick_start_of_the_readme_prints_what_its_comments_say(string readme)
    {
        string code = QuickStart(File.ReadAllText(Path.Combine(Dotnet.Root, readme)));
        Assert.InRange(code.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length, 10, 15);
        File.WriteAllText(Path.Combine(_folder, "Program.cs"), code);
        File.WriteAllText(
            Path.Combine(_folder, "QuickStart.csproj"),
            """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <Nullable>enable</Nullable>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="KhuyenCong.Calculations" Version="0.2.0" />
              </ItemGroup>
            </Project>
            """);
        CommandResult result = PackedPackages.Run(_folder, "run");

        Assert.True(result.ExitCode == 0, result.ToString());
        string[] expected = [.. code.Split('\n').Where(line => line.StartsWith("Console.WriteLine", StringComparison.Ordinal)).Select(line => line.Split("; // ")[1])];
        Assert.Equal(4, expected.Length);
        Assert.Equal(expected, result.Output.TrimEnd('\n').Split('\n'));
    }

    [Theory]
    [InlineData("KhuyenCong.Domain", "FluentValidation", "NodaTime")]
    // Central pinning writes the dependencies of Domain into Calculations too; there is nothing more.
    [InlineData("KhuyenCong.Calculations", "FluentValidation", "KhuyenCong.Domain", "NodaTime")]
    public void A_package_depends_on_what_it_says_and_carries_docs_readme_and_license(string id, params string[] dependencies)
    {
        using ZipArchive package = ZipFile.OpenRead(Path.Combine(PackedPackages.Folder, $"{id}.{PackedPackages.Version}.nupkg"));
        using Stream manifest = package.GetEntry($"{id}.nuspec")!.Open();
        XElement metadata = XDocument.Load(manifest).Root!.Elements().Single();
        XNamespace ns = metadata.Name.Namespace;
        Assert.Equal("MIT", metadata.Element(ns + "license")!.Value);
        XElement[] groups = [.. metadata.Element(ns + "dependencies")!.Elements(ns + "group")];
        Assert.Equal(["net10.0", "net8.0"], groups.Select(group => group.Attribute("targetFramework")!.Value).Order(StringComparer.Ordinal));
        Assert.All(groups, group => Assert.Equal(dependencies, group.Elements(ns + "dependency").Select(item => item.Attribute("id")!.Value).Order(StringComparer.Ordinal)));
        string[] entries = [.. package.Entries.Select(entry => entry.FullName)];
        using StreamReader readme = new(package.GetEntry("README.md")!.Open());
        Assert.DoesNotContain("](", readme.ReadToEnd(), StringComparison.Ordinal); // No link: relative ones lead nowhere on a package site.
        Assert.All(["net8.0", "net10.0"], framework =>
        {
            Assert.Contains($"lib/{framework}/{id}.dll", entries);
            Assert.Contains($"lib/{framework}/{id}.xml", entries);
        });
        using ZipArchive symbols = ZipFile.OpenRead(Path.Combine(PackedPackages.Folder, $"{id}.{PackedPackages.Version}.snupkg"));
        Assert.All(["net8.0", "net10.0"], framework =>
        {
            // The first bytes of a portable pdb, the kind that debuggers read on every system.
            using Stream pdb = symbols.GetEntry($"lib/{framework}/{id}.pdb")!.Open();
            byte[] signature = new byte[4];
            pdb.ReadExactly(signature);
            Assert.Equal("BSJB"u8.ToArray(), signature);
        });
    }

    private static string QuickStart(string readme)
    {
        const string Start = "```csharp\n";
        int from = readme.IndexOf(Start, StringComparison.Ordinal) + Start.Length;
        return readme[from..readme.IndexOf("```", from, StringComparison.Ordinal)];
    }
}
