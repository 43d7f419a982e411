namespace KhuyenCong.Domain.Tests;

public class ActivityContentTest
{
    private static readonly ActivityContent OfDecree = Catalogue.National.Decree45Contents[7];
    private static readonly ActivityContent OfProgram = NationalPrograms.Get("national_2014_2020").Contents[7];

    [Fact]
    public void The_same_heading_in_another_document_is_another_content()
    {
        // Content 8 is "Hợp tác quốc tế về khuyến công" in article 4 of the decree and in III.8 of the program.
        Assert.Equal("8. Hợp tác quốc tế về khuyến công", OfDecree.ToString());
        Assert.Equal(OfDecree.ToString(), OfProgram.ToString());
        Assert.NotEqual(OfDecree, OfProgram);
        Assert.Equal([OfDecree], OfProgram.Decree45);
    }

    [Fact]
    public void Is_equal_by_id()
    {
        ActivityContent same = AlteredCatalogue.Program().Contents[7];
        Assert.NotSame(OfProgram, same);
        Assert.Equal(OfProgram, same);
        Assert.Equal(OfProgram.GetHashCode(), same.GetHashCode());
        Assert.False(same.Equals((object)"8"));
    }
}
