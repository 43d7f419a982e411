namespace KhuyenCong.Acceptance.Tests;

/// <summary>The scripts of the documentation, each a file of its own: they run against the packages and print what their comments say.</summary>
public class DocumentedScriptTest
{
    private const string FolderOfPackages = "path/to/artifacts/packages";

    public static TheoryData<string, int> Scripts =>
        [.. DocumentedPage.ReadAll().SelectMany(page => page.Blocks.Where(block => block.IsScript).Select(block => (page.Name, block.Line)))];

    [Theory]
    [MemberData(nameof(Scripts))]
    public void A_script_prints_what_its_comments_say(string name, int line)
    {
        DocumentedBlock block = DocumentedPage.ReadAll().Single(page => string.Equals(page.Name, name, StringComparison.Ordinal)).Blocks.Single(block => block.Line == line);
        string folder = Directory.CreateTempSubdirectory("khuyencong-").FullName;
        try
        {
            string file = Path.Combine(folder, block.Language is "csharp" ? "report.cs" : "report.fsx");
            File.WriteAllLines(file, block.Code.Select(code => code.Replace(FolderOfPackages, PackedPackages.Folder, StringComparison.Ordinal)));
            CommandResult result = PackedPackages.Run(folder, block.Language is "csharp" ? "run" : "fsi", file);
            Assert.True(result.ExitCode == 0, result.ToString());
            Assert.Empty(Promise.FindDifferences([.. block.Promises()], result.Output.TrimEnd('\n').Split('\n')));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
