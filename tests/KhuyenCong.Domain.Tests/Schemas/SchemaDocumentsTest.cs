using System.Text;

namespace KhuyenCong.Domain.Tests;

/// <summary>All documents of the repository, and those that the library writes, are valid in the schemas of schemas/ and are read.</summary>
public class SchemaDocumentsTest
{
    private static readonly string[] s_folders = ["samples/data", "src/KhuyenCong.Domain/Catalogue", "tests/KhuyenCong.Domain.Tests/Data"];

    public static TheoryData<string, string> Files
    {
        get
        {
            TheoryData<string, string> files = [];
            foreach (string path in s_folders.SelectMany(folder => Directory.GetFiles(Path.Combine(RepositoryRoot.Path, folder), "*.json", SearchOption.AllDirectories)).Order(StringComparer.Ordinal))
            {
                // The first format named is the document's own: a catalogue document holds others.
                string text = File.ReadAllText(path);
                if (DocumentFormat.All.Select(format => (format.Name, At: text.IndexOf($"\"khuyencong-{format.Name}/1\"", StringComparison.Ordinal)))
                    .Where(format => format.At >= 0).OrderBy(format => format.At).FirstOrDefault() is { Name: { } name })
                {
                    files.Add(name, Path.GetRelativePath(RepositoryRoot.Path, path));
                }
            }

            return files;
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void A_document_of_the_repository_is_valid_and_read(string format, string file)
    {
        string text = File.ReadAllText(Path.Combine(RepositoryRoot.Path, file));
        if (file.EndsWith("support-levels.json", StringComparison.Ordinal))
        {
            // The national table, which only the catalogue reads.
            Assert.Empty(DocumentFormat.SupportTable.Schema.Faults(text));
            Assert.Equal("national", SupportTable.National.Id);
            return;
        }

        DocumentFormat.Of(format).RequireGood(text);
    }

    [Fact]
    public void The_documents_of_each_format_are_found() => Assert.Superset(
        new HashSet<string>(["national-2014-2020.json", "binh-dinh-2021-2025.json", "dong-thap-support-2024.json", "national_2026_2030.json", "support-levels.json", "hoa-binh-support.json"]),
        Files.Select(row => Path.GetFileName(row.Data.Item2)).ToHashSet());

    [Theory]
    [InlineData("observations", "observations.md")]
    [InlineData("program", "programs.md")]
    [InlineData("support-table", "support-levels.md")]
    [InlineData("catalogue", "catalogue.md")]
    public void The_example_of_the_documentation_is_valid_and_read_and_the_page_names_the_schema(string format, string page)
    {
        string text = File.ReadAllText(Path.Combine(RepositoryRoot.Path, "docs", page));
        DocumentFormat.Of(format).RequireGood(text.Split("```json", 2)[1].Split('\n', 2)[1].Split("```", 2)[0]);
        Assert.Contains($"(../schemas/khuyencong-{format}-1.schema.json)", text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_program_writes_is_valid_and_read()
    {
        PromotionProgram[] programs =
        [
            .. NationalPrograms.All,
            .. new[] { ProgramText.Staged, ProgramText.BinhDinh }.Select(text => PromotionProgram.Read(Encoding.UTF8.GetBytes(text), "program.json")),
        ];
        Assert.All(programs, program =>
        {
            using MemoryStream stream = new();
            program.Write(stream);
            DocumentFormat.Program.RequireGood(Encoding.UTF8.GetString(stream.ToArray()));
        });
    }
}
