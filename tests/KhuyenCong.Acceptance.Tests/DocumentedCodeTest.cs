namespace KhuyenCong.Acceptance.Tests;

/// <summary>The code of the documentation: it compiles against the packages, runs, and prints what its comments say.</summary>
public class DocumentedCodeTest
{
    [Fact]
    public void Every_block_of_code_is_one_that_is_checked() => Assert.Empty(DocumentedPage.ReadAll().SelectMany(page => page.FindFaults()));

    [Fact]
    public void Every_page_prints_what_its_comments_say()
    {
        string[] differences =
        [
            .. DocumentedCode.Pages.SelectMany(
                page => Promise.FindDifferences(page.Promises, DocumentedCode.PrintedBy(page)),
                (page, difference) => $"{page.Name}, {difference}"),
        ];
        Assert.True(differences.Length == 0, string.Join('\n', differences));
    }

    [Theory]
    [InlineData("csharp", "F(1);", "promises nothing, and is not marked set-up")]
    [InlineData("csharp", "// Only a heading.\nF(1);\n\n// And another.\nF(\"// no comment\");", "promises nothing, and is not marked set-up")]
    [InlineData("csharp", "F(1);\n// ...", "promises nothing, and is not marked set-up")]
    [InlineData("csharp", "F(1); /* 1 */", "promises come after //, not in /* */")]
    [InlineData("csharp set-up", "F(1); // 1", "set-up promises nothing")]
    [InlineData("csharp setup", "F(1); // 1", "\"csharp setup\" is not a kind of block")]
    [InlineData("csharp script", "F(1);", "promises nothing, and is not marked set-up")]
    [InlineData("csharp file=README.md", "no line of it", "is no excerpt of README.md")]
    [InlineData("csharp file=no/such/file.cs", "F(1);", "is no excerpt of no/such/file.cs")]
    [InlineData("cs", "F(1); // 1", "write csharp or fsharp, which are checked")]
    [InlineData("fsharp", "f 1 // 1", "\"fsharp\" is not a kind of block")]
    [InlineData("csharp", "F(1); // 1", null)]
    [InlineData("csharp", "F(1);\n// 1", null)]
    [InlineData("csharp set-up", "int x = 1;", null)]
    [InlineData("sh", "dotnet run", null)]
    public void A_block_that_would_not_be_checked_is_a_fault(string info, string code, string? fault) =>
        Assert.Equal(fault is null ? [] : [$"page.md, line 4: {fault}"], new DocumentedPage("page.md", $"# Title\n\n```{info}\n{code}\n```\n").FindFaults());

    [Fact]
    public void An_excerpt_is_contiguous_and_may_be_indented_as_a_whole()
    {
        DocumentedBlock block = new(1, "csharp", "file=x.cs", ["if (a)", "    b();", "", "c();"]);
        Assert.True(block.IsExcerptOf(["{", "    if (a)", "        b();", "", "    c();", "}"]));
        Assert.True(block.IsExcerptOf(["if (a)", "    b();", "", "c();"]));
        Assert.False(block.IsExcerptOf(["if (a)", "    b();", "x();", "", "c();"]));
        Assert.False(block.IsExcerptOf(["    if (a)", "    b();", "", "    c();"]));
        Assert.False(block.IsExcerptOf(["x(); if (a)", "    b();", "", "c();"]));
        Assert.False(block.IsExcerptOf(["if (a)", "    b();"]));
    }

    [Theory]
    [InlineData("F(1); // 1", "1", null)]
    [InlineData("F(1); // 1", "2", "line 1 says \"1\", printed is \"2\"")]
    [InlineData("F(1); // 1", "", "line 1 says \"1\", printed is nothing more")]
    [InlineData("F(1); // 1", "1 2", "printed is \"2\", which no comment says")]
    [InlineData("// Heading.\nF(\"//\");\n// 1\n// 2", "1 2", null)]
    [InlineData("F(1);\n// 1\n// ...\n// 4", "1 2 3 4", null)]
    [InlineData("F(1);\n// 1\n// ...\n// 5", "1 2 3 4", "line 4 says \"5\", printed is nothing more")]
    [InlineData("F(1);\n// 1\n// ...", "1 2 3 4", null)]
    [InlineData("F(1); // 12...", "1234", null)]
    [InlineData("F(1); // 13...", "1234", "line 1 says \"13...\", printed is \"1234\"")]
    [InlineData("F(1);\n// 1\n// 2\n// 3", "1 4 3", "line 3 says \"2\", printed is \"4\"")]
    [InlineData("F(1);\n// 1\n// 2", "3 4", "line 2 says \"1\", printed is \"3\"; line 3 says \"2\", printed is \"4\"")]
    [InlineData("F(1);\n// ...\n// 5\n// 2", "1 2", "line 3 says \"5\", printed is nothing more")]
    public void What_is_printed_is_compared_with_the_comments(string code, string printed, string? difference)
    {
        DocumentedBlock block = new(1, "csharp", string.Empty, code.Split('\n'));
        Assert.Equal(
            difference is null ? [] : difference.Split("; "),
            Promise.FindDifferences([.. block.Promises()], printed.Split(' ', StringSplitOptions.RemoveEmptyEntries)));
    }
}
