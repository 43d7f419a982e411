namespace KhuyenCong.Domain.Tests;

/// <summary>docs/errors.md lists exactly the codes of the code, each with the messages that it really gives.</summary>
public class ErrorCodeTest
{
    public static TheoryData<int> Codes => [.. Enum.GetValues<ErrorCode>().Select(code => (int)code)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void Every_code_is_given_by_something(int code) =>
        Assert.Equal(SnakeCase<ErrorCode>.Of((ErrorCode)code), ErrorExamples.All[(ErrorCode)code]().Code);

    [Fact]
    public void The_page_lists_every_code_with_its_messages_and_no_other()
    {
        string[] page = [.. File.ReadAllLines(Path.Combine(RepositoryRoot.Path, "docs", "errors.md")).Where(line => line.StartsWith("| `", StringComparison.Ordinal))];
        string[] expected = [.. ErrorExamples.All.OrderBy(pair => pair.Key).Select(pair => Row(pair.Value()))];
        Assert.True(expected.SequenceEqual(page, StringComparer.Ordinal), $"docs/errors.md should list\n{string.Join('\n', expected)}");
    }

    [Fact]
    public void The_validator_of_figures_gives_codes_of_the_page() => Assert.Equal(
        ["fractional_value", "negative_value", "unknown_indicator", "unknown_reporting_unit", "unknown_word", "value_too_large", "wrong_unit"],
        ErrorExamples.OfForms().Select(failure => failure.ErrorCode).Order(StringComparer.Ordinal));

    private static string Row(DocumentError error) => $"| `{error.Code}` | {Message(error, DisplayLanguage.Vietnamese)} | {Message(error, DisplayLanguage.English)} |";

    /// <summary>The message without the place, which is the same in all.</summary>
    private static string Message(DocumentError error, DisplayLanguage language)
    {
        string line = error.Describe(language);
        int place = line.IndexOf($"{error.Path}: ", StringComparison.Ordinal);
        Assert.True(place > 0, line);
        return line[(place + error.Path.Length + 2)..].Replace("|", "\\|", StringComparison.Ordinal);
    }
}
