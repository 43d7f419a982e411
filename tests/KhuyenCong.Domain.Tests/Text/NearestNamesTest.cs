using System.Globalization;

namespace KhuyenCong.Domain.Tests;

public class NearestNamesTest
{
    private static readonly string[] Known = ["kitten", "mitten", "sitting", "bitten", "unrelated"];

    // From "kittn": kitten by 1 letter, bitten and mitten by 2, sitting by 3.
    [Fact]
    public void Lists_the_nearest_first_and_equals_by_letter() => Assert.Equal("kitten, bitten, mitten", NearestNames.Of("kittn", Known));

    [Fact]
    public void Lists_as_many_as_asked_for()
    {
        Assert.Equal("kitten", NearestNames.Of("kittn", Known, 1));
        Assert.Equal("kitten, bitten, mitten, sitting, unrelated", NearestNames.Of("kittn", Known, 9));
        Assert.Equal("kitten", NearestNames.Of(string.Empty, ["mittens", "kitten"], 1));
    }

    // "brand" is 6 letters from "machinery"; "advanced_machinery" is 9 more, but holds it whole.
    [Theory]
    [InlineData("machinery", "advanced_machinery")]
    [InlineData("planning", "cluster_planning")]
    [InlineData("pollution_treatment", "cluster_pollution_treatment, establishment_pollution_treatment")]
    [InlineData("model", "demonstration_model, effective_establishment_model")]
    [InlineData("founding", "enterprise_founding, association_founding")]
    public void An_id_that_holds_the_word_as_a_whole_part_comes_first(string word, string nearest)
    {
        string offered = NearestNames.Of(word, SupportTable.National.Contents.Select(content => content.Id));
        Assert.StartsWith(nearest + ", ", offered + ", ", StringComparison.Ordinal);
    }

    [Fact]
    public void A_part_of_a_word_is_not_a_whole_part_and_a_near_misspelling_stays_near()
    {
        Assert.Equal("x_ab", NearestNames.Of("ab", ["abcd", "x_ab", "xabx"], 1));
        Assert.Equal("abc", NearestNames.Of("ab", ["abc", "longer_abx_word", "xxab_longer"], 1));
        Assert.Equal("ab_c, ab.longer, abxyz", NearestNames.Of("ab", ["ab.longer", "abxyz", "ab_c"]));
    }

    [Fact]
    public void Looks_through_no_more_names_than_a_person_declares()
    {
        string[] names = [.. Enumerable.Range(0, 1000).Select(i => string.Create(CultureInfo.InvariantCulture, $"name_{i}"))];
        Assert.Equal("name_7", NearestNames.Of("nam_7", names, 1));
        Assert.Equal("name_7", NearestNames.Of("nam_7", [.. names, new string('a', 129)], 1));
        Assert.Empty(NearestNames.Of("nam_7", [.. names, "name_1000"], 1));
    }
}
