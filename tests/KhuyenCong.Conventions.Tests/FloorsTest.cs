using System.Collections.Immutable;
using System.Reflection;
using KhuyenCong.Calculations;
using KhuyenCong.Calculations.Tests;
using KhuyenCong.Domain;

namespace KhuyenCong.Conventions.Tests;

/// <summary>Code names only what is in its own room or on a floor below, and CONTRIBUTING draws the floors.</summary>
public class FloorsTest
{
    private const int MostPermissions = 10;

    private static readonly House Domain = new(
        [
            ["Text"],
            ["Numbers"],
            ["Json"],
            ["Law"],
            ["Quantities"],
            ["Indicators", "Geography"],
            ["Programs", "Support", "Formulas", "Figures", "Observations", "Duties"],
            ["Reports", "Projects"],
            ["Records"],
            ["Catalogue"],
            ["Documents"],
        ],
        []);

    private static readonly House Calculations = new(
        [
            ["Options"],
            ["Reasons"],
            ["Phrases"],
            ["Evaluation"],
            ["Results"],
            ["Rollups"],
            [
                "Accumulations", "Attainments", "Averages", "Comparisons", "GrowthRates", "Leverages", "Reconciliation", "Restatements", "Shares",
                "SupportCeilings",
            ],
            ["Projects"],
            ["Json"],
        ],
        [new("Averages", "Restatements", "regions have means of restated figures, which know what could not be restated")]);

    [Fact]
    public void In_Domain_code_names_only_what_is_below() => AssertFloors(Domain, typeof(Vnd).Assembly);

    [Fact]
    public void In_Calculations_code_names_only_what_is_below() => AssertFloors(Calculations, typeof(Attainment).Assembly);

    [Fact]
    public void Few_namings_are_permitted_and_each_has_its_reason()
    {
        Permission[] permissions = [.. Domain.Permissions, .. Calculations.Permissions];
        Assert.True(permissions.Length <= MostPermissions, $"At most {MostPermissions} namings are permitted in both packages together.");
        Assert.All(permissions, permission => Assert.NotEmpty(permission.Reason));
    }

    [Fact]
    public void The_floors_have_every_folder_of_the_sources()
    {
        Assert.Equal(FoldersOf("KhuyenCong.Domain"), Domain.Floors.SelectMany(rooms => rooms).Order(StringComparer.Ordinal));
        Assert.Equal(FoldersOf("KhuyenCong.Calculations"), Calculations.Floors.SelectMany(rooms => rooms).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void CONTRIBUTING_draws_the_house() => Assert.Equal(
        Domain.Floors.Concat(Calculations.Floors).Select(rooms => string.Join(", ", rooms)),
        HouseDrawing.FloorsOf(File.ReadAllText(Path.Combine(RepositoryRoot.Path, "CONTRIBUTING.md"))));

    /// <summary>Domain references no Calculations, so that each is a house of its own.</summary>
    private static void AssertFloors(House house, Assembly assembly)
    {
        using FileStream file = File.OpenRead(assembly.Location);
        using FileStream symbols = File.OpenRead(Path.ChangeExtension(assembly.Location, ".pdb"));
        ImmutableArray<RoomEdge> edges = HouseReader.Read(file, symbols, $"/src/{assembly.GetName().Name}/");
        Assert.True(edges.Length > 1000, "The assembly was not read.");
        Assert.True(house.FaultsOf(edges) is { IsEmpty: true }, string.Join('\n', house.FaultsOf(edges)));
        Assert.Empty(house.Unneeded(edges));
    }

    private static IEnumerable<string> FoldersOf(string project) => Directory
        .EnumerateDirectories(Path.Combine(RepositoryRoot.Path, "src", project))
        .Where(folder => Directory.EnumerateFiles(folder, "*.cs").Any())
        .Select(folder => Path.GetFileName(folder)!)
        .Where(name => name is not ("bin" or "obj"))
        .Order(StringComparer.Ordinal);
}
