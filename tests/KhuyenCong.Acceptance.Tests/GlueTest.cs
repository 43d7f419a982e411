namespace KhuyenCong.Acceptance.Tests;

/// <summary>What an application writes only to carry the library's types in and out stays little.</summary>
public class GlueTest
{
    private static string Folder { get; } = UserProject.SourceOf(DepartmentApplication.Name);

    [Fact]
    public void The_glue_of_an_application_is_one_folder_of_at_most_60_lines_of_code()
    {
        string[] lines =
        [
            .. Directory.GetFiles(Path.Combine(Folder, "Glue"), "*", SearchOption.AllDirectories).SelectMany(File.ReadAllLines)
                .Where(line => !string.IsNullOrWhiteSpace(line) && !line.TrimStart().StartsWith("//", StringComparison.Ordinal)),
        ];
        Assert.InRange(lines.Length, 1, 60);
        Assert.All(lines, line => Assert.InRange(line.Length, 1, 140));
    }

    // Converters, handlers of exceptions, transformers and options of JSON elsewhere would be glue that is not counted.
    [Fact]
    public void There_is_no_glue_outside_the_folder() => Assert.DoesNotContain(
        Directory.GetFiles(Folder, "*.cs", SearchOption.AllDirectories),
        file => Path.GetFileName(Path.GetDirectoryName(file)) is not "Glue" && Path.GetFileName(file) is not ("Usings.cs" or "SqliteDay.cs")
            && new[] { "JsonConverter", "ValueConverter", "IExceptionHandler", "Transformer", "PropertyNamingPolicy" }.Any(File.ReadAllText(file).Contains));
}
