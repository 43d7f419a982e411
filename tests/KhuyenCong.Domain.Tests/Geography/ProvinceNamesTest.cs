namespace KhuyenCong.Domain.Tests;

/// <summary>The catalogue's spellings are checked when it is read.</summary>
public partial class ProvinceNamesTest
{
    private const string File = "provinces.json";
    private const string DakLak = "[\"Đăk Lăk\", \"Đắc Lắc\"]";

    // With all marks, without marks, and without a word of kind.
    [Theory]
    [InlineData("[\"Đắk Nông\"]")]
    [InlineData("[\"Đâk Nông\"]")]
    [InlineData("[\"TP. Đắk Nông\"]")]
    [InlineData("[\"Gialai\"]")]
    public void A_spelling_of_two_provinces_is_refused(string spellings)
    {
        DocumentError error = AlteredCatalogue.ErrorOf(File, DakLak, spellings);
        Assert.Equal(("$.units", "duplicate_name"), (error.Path, error.Code));
        Assert.Contains("Đắk Lắk", error.Problem.English, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[\"đắk-lắk\"]", "duplicate_name")]
    [InlineData("[\"tỉnh Đắk Lắk\"]", "duplicate_name")]
    [InlineData("[\"Đắk Lắk 2\"]", "bad_value")]
    [InlineData("[\"Đắk Lаk\"]", "bad_value")]
    [InlineData("[\"-\"]", "bad_value")]
    [InlineData("[\" \"]", "empty_text")]
    [InlineData("[1]", "wrong_type")]
    public void A_spelling_that_is_needless_or_no_name_is_refused(string spellings, string code)
    {
        DocumentError error = AlteredCatalogue.ErrorOf(File, DakLak, spellings);
        Assert.Equal(code, error.Code);
        Assert.EndsWith(".spellings[0]", error.Path, StringComparison.Ordinal);
    }

    [Fact]
    public void No_map_of_the_catalogue_has_a_collision() => Assert.All(Catalogue.National.Atlas.Maps, map => Assert.Null(map.Names.Collision));
}
