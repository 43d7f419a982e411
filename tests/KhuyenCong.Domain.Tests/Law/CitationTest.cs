namespace KhuyenCong.Domain.Tests;

public class CitationTest
{
    private static readonly LegalDocument Decree = new("45/2012/NĐ-CP", LegalDocumentKind.Decree, new("Nghị định về khuyến công", "Decree on industrial promotion"))
    {
        Number = "45/2012/NĐ-CP",
        Verification = Verification.Verbatim,
    };

    [Fact]
    public void Describes_the_place_from_the_smallest_part_to_the_document()
    {
        Citation citation = new(Decree) { Article = "6", Clause = "2", Point = "c", Section = "I", Quote = "nguyên văn" };
        Assert.Equal("điểm c, khoản 2, mục I, Điều 6, Nghị định số 45/2012/NĐ-CP", citation.Describe());
        Assert.Equal("point c, clause 2, section I, article 6, Decree 45/2012/NĐ-CP", citation.Describe(DisplayLanguage.English));
        Assert.Equal(citation.Describe(), citation.ToString());
        Assert.Equal("Nghị định số 45/2012/NĐ-CP", new Citation(Decree).Describe());
    }

    [Theory]
    [InlineData("III.2.a, Phần I", "mục III.2.a, Phần I, ", "section III.2.a, part I, ")]
    [InlineData("Phần II", "Phần II, ", "part II, ")]
    [InlineData("Phụ lục 3", "Phụ lục 3, ", "appendix 3, ")]
    [InlineData("I.2.đ", "mục I.2.đ, ", "section I.2.đ, ")]
    [InlineData("Phầnn I", "mục Phầnn I, ", "section Phầnn I, ")]
    public void The_word_for_a_part_is_that_of_the_language(string section, string vietnamese, string english)
    {
        Citation citation = new(Decree) { Section = section };
        Assert.Equal(vietnamese + Decree.Describe(), citation.Describe());
        Assert.Equal(english + Decree.Describe(DisplayLanguage.English), citation.Describe(DisplayLanguage.English));
    }

    [Fact]
    public void Keeps_its_parts()
    {
        Citation citation = new(Decree) { Article = "6", Clause = "2", Point = "c", Section = "I", Quote = "nguyên văn" };
        Assert.Equal((Decree, "6", "2", "c", "I", "nguyên văn"), (citation.Document, citation.Article, citation.Clause, citation.Point, citation.Section, citation.Quote));
    }

    [Fact]
    public void Is_equal_when_every_part_is_equal()
    {
        Citation citation = new(Decree) { Article = "6", Clause = "2", Point = "c", Section = "I", Quote = "q" };
        Citation same = new(Decree) { Article = "6", Clause = "2", Point = "c", Section = "I", Quote = "q" };
        Assert.Equal(citation, same);
        Assert.Equal(citation.GetHashCode(), same.GetHashCode());
        Assert.NotEqual(citation, new Citation(Decree) { Article = "7", Clause = "2", Point = "c", Section = "I", Quote = "q" });
        Assert.NotEqual(citation, new Citation(Decree) { Article = "6", Clause = "3", Point = "c", Section = "I", Quote = "q" });
        Assert.NotEqual(citation, new Citation(Decree) { Article = "6", Clause = "2", Point = "d", Section = "I", Quote = "q" });
        Assert.NotEqual(citation, new Citation(Decree) { Article = "6", Clause = "2", Point = "c", Section = "II", Quote = "q" });
        Assert.NotEqual(citation, new Citation(Decree) { Article = "6", Clause = "2", Point = "c", Section = "I", Quote = "Q" });
        Assert.False(citation.Equals((object)"Điều 6"));
    }

    [Fact]
    public void Needs_a_document() => Assert.Equal("document", Assert.Throws<ArgumentNullException>(() => new Citation(null!)).ParamName);
}
