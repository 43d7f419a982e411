namespace KhuyenCong.Domain.Tests;

public class SnakeCaseTest
{
    [Fact]
    public void Words_are_the_names_in_lower_case_with_lines_between()
    {
        Assert.Equal("local_province", SnakeCase<FundingSource>.Of(FundingSource.LocalProvince));
        Assert.Equal("somewhat_more_than", SnakeCase<Hedge>.Of(Hedge.SomewhatMoreThan));
        Assert.Equal("final, provisional, estimated, planned", SnakeCase<ObservationStatus>.AllWords);
    }

    [Fact]
    public void Every_word_reads_back() => Assert.All(Enum.GetValues<LegalDocumentKind>(), kind =>
    {
        Assert.True(SnakeCase<LegalDocumentKind>.TryParse(SnakeCase<LegalDocumentKind>.Of(kind), out LegalDocumentKind read));
        Assert.Equal(kind, read);
    });

    [Fact]
    public void A_value_with_two_names_has_one_word()
    {
        Assert.Equal("first, second", SnakeCase<Doubled>.AllWords);
        Assert.Equal("first", SnakeCase<Doubled>.Of(Doubled.Same));
    }

    [Theory]
    [InlineData("LocalProvince")]
    [InlineData("Local_province")]
    [InlineData("local province")]
    [InlineData("4")]
    [InlineData("")]
    public void Refuses_every_other_spelling(string word) => Assert.False(SnakeCase<FundingSource>.TryParse(word, out _));

    [Fact]
    public void Flags_are_the_words_of_those_that_are_set()
    {
        Assert.True(SnakeCase<SummationAxes>.IsFlags);
        Assert.False(SnakeCase<Hedge>.IsFlags);
        Assert.Equal(["years", "places"], SnakeCase<SummationAxes>.WordsOf(SummationAxes.Places | SummationAxes.Years));
        Assert.Empty(SnakeCase<SummationAxes>.WordsOf(SummationAxes.None));
        Assert.Throws<ArgumentOutOfRangeException>(() => SnakeCase<SummationAxes>.WordsOf((SummationAxes)64));
        Assert.Throws<ArgumentOutOfRangeException>(() => SnakeCase<Hedge>.Of((Hedge)64));
    }

    private enum Doubled
    {
        First,
        Second,
        Same = First,
    }
}
