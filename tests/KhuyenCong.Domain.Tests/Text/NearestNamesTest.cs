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

    [Fact]
    public void Looks_through_no_more_names_than_a_person_declares()
    {
        string[] names = [.. Enumerable.Range(0, 1000).Select(i => string.Create(CultureInfo.InvariantCulture, $"name_{i}"))];
        Assert.Equal("name_7", NearestNames.Of("nam_7", names, 1));
        Assert.Equal("name_7", NearestNames.Of("nam_7", [.. names, new string('a', 129)], 1));
        Assert.Empty(NearestNames.Of("nam_7", [.. names, "name_1000"], 1));
    }
}
