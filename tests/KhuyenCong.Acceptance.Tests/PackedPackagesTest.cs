using System.IO.Compression;
using System.Xml.Linq;

namespace KhuyenCong.Acceptance.Tests;

/// <summary>The packages as their users get them: from a folder of .nupkg files, never by project reference.</summary>
public class PackedPackagesTest
{
    public static TheoryData<string> Readmes => [.. QuickStart.All.Select(start => start.Readme)];

    [Theory]
    [MemberData(nameof(Readmes))]
    public void The_quick_start_of_the_readme_prints_what_its_comments_say(string readme)
    {
        QuickStart start = new(readme);
        Assert.InRange(start.Code.Count(line => line.Length > 0), 10, 15);
        string[] expected =
        [
            .. start.Code.Where(line => line.StartsWith("Console.WriteLine", StringComparison.Ordinal)).Select(line => line.Split("; // ")[1]),
        ];
        Assert.Equal(4, expected.Length);
        Assert.Equal(expected, UserApplications.Run(start.Name));
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
        Assert.Contains(metadata.Element(ns + "icon")!.Value, entries);
        using StreamReader readme = new(package.GetEntry("README.md")!.Open());
        Assert.DoesNotContain("](", readme.ReadToEnd(), StringComparison.Ordinal); // No link: relative ones lead nowhere on a package site.
        Assert.All(["net8.0", "net10.0"], framework =>
        {
            Assert.Contains($"lib/{framework}/{id}.dll", entries);
            Assert.Contains($"lib/{framework}/{id}.xml", entries);
        });
        string[] schemas = [.. Directory.EnumerateFiles(Path.Combine(Dotnet.Root, "schemas")).Select(file => "schemas/" + Path.GetFileName(file)).Order(StringComparer.Ordinal)];
        Assert.Equal(
            id is "KhuyenCong.Domain" ? schemas : [],
            entries.Where(entry => entry.StartsWith("schemas/", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
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
}
