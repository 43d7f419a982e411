using KhuyenCong.Calculations.Tests;

namespace KhuyenCong.Conventions.Tests;

/// <summary>Tests mirror src file by file: XTest, and its parts XTest.Aspect, lie in the folder of X.</summary>
public class TestsMirrorSourceTest
{
    private static readonly string[] Projects = ["KhuyenCong.Domain", "KhuyenCong.Calculations"];

    /// <summary>Tests of no one type of src, or folders of them, each with its reason.</summary>
    private static readonly Dictionary<string, string> Exceptions = new(StringComparer.Ordinal)
    {
        ["KhuyenCong.Calculations/ADayInItsLifeTest.cs"] = "the README's code, over many types",
        ["KhuyenCong.Calculations/DifferentDefinitionsTest.cs"] = "a law over all calculators",
        ["KhuyenCong.Calculations/RoundingLawTest.cs"] = "a law over all results",
        ["KhuyenCong.Calculations/CalendarTest.cs"] = "a law over all lookups by date",
        ["KhuyenCong.Calculations/CultureTest.cs"] = "the culture that the tests run under",
        ["KhuyenCong.Domain/AllocatedBytesTest.cs"] = "a measure of the tests",
        ["KhuyenCong.Domain/Catalogue/Provenance/"] = "docs/provenance.md",
        ["KhuyenCong.Domain/Schemas/"] = "the schemas, and the check that reads them",
        ["KhuyenCong.Domain/Documents/JsonEqualityTest.cs"] = "a measure of the tests",
        ["KhuyenCong.Domain/Documents/JsonLawTest.cs"] = "a law over all types with a JSON form",
    };

    private static readonly (string Project, string File, string Text)[] Files =
    [
        .. Projects.SelectMany(project => FilesOf(project).Select(file => (
            project, file, File.ReadAllText(Path.Combine(RepositoryRoot.Path, "tests", project + ".Tests", file))))),
    ];

    [Fact]
    public void A_test_is_named_after_a_type_and_lies_in_its_folder()
    {
        string[] tests = [.. Files.Where(file => IsTest(file.File) && !IsException(file.Project, file.File)).Select(file => $"{file.Project}/{file.File}")];
        Assert.True(tests.Length > 100, "The tests were not found.");
        string[] strays = [.. tests.Where(test => !File.Exists(Path.Combine(RepositoryRoot.Path, "src", SourceOf(test))))];
        Assert.True(
            strays.Length == 0,
            string.Join('\n', strays.Select(test => $"tests/{Tests(test)} should lie in the folder of the type that it tests and be named after it; src/{SourceOf(test)} does not exist.")));
    }

    [Fact]
    public void A_file_of_tests_holds_the_class_of_its_name()
    {
        string[] others =
        [
            .. Files.Where(file => IsTest(file.File) && !file.Text.Contains($" class {Path.GetFileName(file.File).Split('.')[0]}\n", StringComparison.Ordinal))
                .Select(file => $"tests/{file.Project}.Tests/{file.File} does not hold the class that it is named after."),
            .. Files.Where(file => !IsTest(file.File) && HoldsTests(file.Text))
                .Select(file => $"tests/{file.Project}.Tests/{file.File} holds tests and is not named after the type that they test."),
        ];
        Assert.True(others.Length == 0, string.Join('\n', others));
    }

    [Fact]
    public void Every_exception_is_still_one() => Assert.All(
        Exceptions.Keys.Where(exception => !exception.EndsWith("/Laws/", StringComparison.Ordinal)),
        exception => Assert.Contains(
            Files,
            file => $"{file.Project}/{file.File}".StartsWith(exception, StringComparison.Ordinal)
                && IsTest(file.File) && !File.Exists(Path.Combine(RepositoryRoot.Path, "src", SourceOf($"{file.Project}/{file.File}")))));

    private static IEnumerable<string> FilesOf(string project)
    {
        string folder = Path.Combine(RepositoryRoot.Path, "tests", project + ".Tests");
        return Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/'))
            .Where(file => !file.StartsWith("bin/", StringComparison.Ordinal) && !file.StartsWith("obj/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);
    }

    /// <summary>"ReportedFigureTest.cs" and "ReportedFigureTest.Laws.cs".</summary>
    private static bool IsTest(string file) => Path.GetFileName(file).Split('.')[0].EndsWith("Test", StringComparison.Ordinal);

    private static bool HoldsTests(string text) => text.Split('\n').Any(line => line.Trim() is "[Fact]" or "[Theory]");

    private static bool IsException(string project, string file) => Exceptions.Keys.Any(exception => $"{project}/{file}".StartsWith(exception, StringComparison.Ordinal));

    private static string Tests(string test) => test.Insert(test.IndexOf('/', StringComparison.Ordinal), ".Tests");

    /// <summary>The file of the type: "Reports/ReportedFigureTest.Laws.cs" tests "Reports/ReportedFigure.cs".</summary>
    private static string SourceOf(string test)
    {
        int name = test.LastIndexOf('/') + 1, end = test.IndexOf("Test.", name, StringComparison.Ordinal);
        return string.Concat(test.AsSpan(0, end), ".cs");
    }
}
