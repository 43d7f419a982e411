using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace KhuyenCong.Acceptance.Tests;

/// <summary>What is public has a use: a sample, a page or an application of a user names it, or calls what takes or gives it.</summary>
public class PublicUseTest
{
    private static readonly string[] Samples = ["check-report", "national-report", "progress", "project-check", "regions", "roll-up", "support"];

    /// <summary>Named by attributes, which the contexts that users generate read.</summary>
    private static readonly string[] OfAttributes =
    [
        "KhuyenCong.Domain.Json.DomainJsonConverter", "KhuyenCong.Domain.Json.NoJsonConverter`1",
        "KhuyenCong.Calculations.Json.CalculationJsonConverter`1", "KhuyenCong.Calculations.Json.SupportJsonConverter",
    ];

    [Fact]
    public void No_type_is_public_without_a_use()
    {
        HashSet<string> used = new(StringComparer.Ordinal);
        string[] applications = [DepartmentApplication.Name, "FirstTouch", DocumentedCode.Name, .. QuickStart.All.Select(start => start.Name)];
        foreach (string assembly in applications.Select(UserApplications.AssemblyOf).Concat(Samples.Select(SampleProgram.Build)))
        {
            used.UnionWith(TypesNamedIn(assembly));
        }

        string program = Path.GetDirectoryName(UserApplications.AssemblyOf(DepartmentApplication.Name))!;
        IEnumerable<string> types = Directory.GetFiles(program, "KhuyenCong.*.dll").SelectMany(PublicTypesOf);
        string[] unused = [.. types.Except(used, StringComparer.Ordinal).Except(OfAttributes, StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        Assert.True(unused.Length == 0, string.Join('\n', unused));
    }

    private static IEnumerable<string> PublicTypesOf(string assembly)
    {
        using PEReader file = new(File.OpenRead(assembly));
        MetadataReader metadata = file.GetMetadataReader();
        return
        [
            .. metadata.TypeDefinitions.Select(metadata.GetTypeDefinition)
                .Where(type => (type.Attributes & TypeAttributes.VisibilityMask) == TypeAttributes.Public)
                .Select(type => $"{metadata.GetString(type.Namespace)}.{metadata.GetString(type.Name)}"),
        ];
    }

    private static IEnumerable<string> TypesNamedIn(string assembly)
    {
        using PEReader file = new(File.OpenRead(assembly));
        MetadataReader metadata = file.GetMetadataReader();
        return
        [
            .. metadata.TypeReferences.Select(metadata.GetTypeReference)
                .Select(type => $"{metadata.GetString(type.Namespace)}.{metadata.GetString(type.Name)}"),
        ];
    }
}
