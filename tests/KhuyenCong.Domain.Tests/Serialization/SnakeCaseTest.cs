namespace KhuyenCong.Domain.Tests;

public class SnakeCaseTest
{
    [Fact]
    public void Words_are_the_names_in_lower_case_with_lines_between()
    {
        Assert.Equal("local_province", SnakeCase<FundingSource>.Of(FundingSource.LocalProvince));
        Assert.Equal("somewhat_more_than", SnakeCase<Hedge>.Of(Hedge.SomewhatMoreThan));
        Assert.Equal("final, provisional, estimated", SnakeCase<ObservationStatus>.AllWords);
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

    private enum Doubled
    {
        First,
        Second,
        Same = First,
    }
}
