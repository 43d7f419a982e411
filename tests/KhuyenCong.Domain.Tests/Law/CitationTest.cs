namespace KhuyenCong.Domain.Tests;

public class CitationTest
{
    private static readonly LegalDocument Decree = new(
        "45/2012/NĐ-CP", LegalDocumentKind.Decree, new("Nghị định về khuyến công", "Decree on industrial promotion"), "45/2012/NĐ-CP", null, null, Verification.Verbatim);

    [Fact]
    public void Describes_the_place_from_the_smallest_part_to_the_document()
    {
        Citation citation = new(Decree, article: "6", clause: "2", point: "c", section: "I", quote: "nguyên văn");
        Assert.Equal("điểm c, khoản 2, mục I, Điều 6, Nghị định số 45/2012/NĐ-CP", citation.Describe());
        Assert.Equal("point c, clause 2, section I, article 6, Decree 45/2012/NĐ-CP", citation.Describe(DisplayLanguage.English));
        Assert.Equal(citation.Describe(), citation.ToString());
        Assert.Equal("Nghị định số 45/2012/NĐ-CP", new Citation(Decree).Describe());
    }

    [Fact]
    public void Keeps_its_parts()
    {
        Citation citation = new(Decree, article: "6", clause: "2", point: "c", section: "I", quote: "nguyên văn");
        Assert.Equal((Decree, "6", "2", "c", "I", "nguyên văn"), (citation.Document, citation.Article, citation.Clause, citation.Point, citation.Section, citation.Quote));
    }

    [Fact]
    public void Is_equal_when_every_part_is_equal()
    {
        Citation citation = new(Decree, "6", "2", "c", "I", "q");
        Citation same = new(Decree, "6", "2", "c", "I", "q");
        Assert.Equal(citation, same);
        Assert.Equal(citation.GetHashCode(), same.GetHashCode());
        Assert.NotEqual(citation, new Citation(Decree, "7", "2", "c", "I", "q"));
        Assert.NotEqual(citation, new Citation(Decree, "6", "3", "c", "I", "q"));
        Assert.NotEqual(citation, new Citation(Decree, "6", "2", "d", "I", "q"));
        Assert.NotEqual(citation, new Citation(Decree, "6", "2", "c", "II", "q"));
        Assert.NotEqual(citation, new Citation(Decree, "6", "2", "c", "I", "Q"));
        Assert.False(citation.Equals((object)"Điều 6"));
    }

    [Fact]
    public void Needs_a_document() => Assert.Equal("document", Assert.Throws<ArgumentNullException>(() => new Citation(null!)).ParamName);
}
