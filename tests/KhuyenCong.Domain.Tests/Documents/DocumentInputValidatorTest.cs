using System.Globalization;
using System.Text;
using FluentValidation;
using FluentValidation.Results;

namespace KhuyenCong.Domain.Tests;

public class DocumentInputValidatorTest
{
    [Fact]
    public void Passes_usable_documents()
    {
        Assert.True(new DocumentInputValidator<ObservationDocument>().Validate(Input<ObservationDocument>(DocumentText.Valid)).IsValid);
        Assert.True(new DocumentInputValidator<PromotionProgram>().Validate(Input<PromotionProgram>(ProgramText.Staged)).IsValid);
        Assert.True(new DocumentInputValidator<SupportTable>().Validate(Input<SupportTable>(ProgramText.Resource(typeof(ProgramText), "Data/dak-lak-support.json"))).IsValid);
        Assert.True(new DocumentInputValidator<ReportDocument>().Validate(Input<ReportDocument>("""{ "format": "khuyencong-report/1", "id": "a", "figures": [], "claims": [] }""")).IsValid);
        Assert.True(new DocumentInputValidator<CatalogueDocument>().Validate(Input<CatalogueDocument>(CatalogueText.Full)).IsValid);
        Assert.Equal("made_up_2021_2024", Input<PromotionProgram>(ProgramText.Staged).ToDocument().Id);
    }

    [Fact]
    public void Gives_every_error_its_place_code_and_value()
    {
        string text = ProgramText.Staged.Replace("\"unit\": \"lớp\", \"citations\"", "\"unit\": \"lop\", \"citations\"", StringComparison.Ordinal)
            .Replace("\"unit\": \"lớp\", \"hedge\"", "\"unit\": \"lop\", \"hedge\"", StringComparison.Ordinal);
        ValidationResult result = new DocumentInputValidator<PromotionProgram>().Validate(Input<PromotionProgram>(text));
        Assert.Equal(["$.targets[0].unit", "$.targets[1].unit"], result.Errors.Select(failure => failure.PropertyName));
        Assert.All(result.Errors, failure => Assert.Equal(("unknown_unit", "\"lop\""), (failure.ErrorCode, failure.AttemptedValue)));
        DocumentError error = Assert.IsType<DocumentError>(result.Errors[0].CustomState);
        Assert.Equal(Array.FindIndex(text.Split('\n'), line => line.Contains("\"lop\"", StringComparison.Ordinal)) + 1, error.Line);
    }

    [Theory]
    [InlineData("")]
    [InlineData("en-US")]
    [InlineData("vi-VN")]
    public void Speaks_the_language_that_is_asked_for_whatever_the_culture(string culture)
    {
        CultureInfo ui = CultureInfo.CurrentUICulture;
        try
        {
            CultureInfo.CurrentUICulture = NamedCultures.Find(culture);
            DocumentInput<SupportTable> input = Input<SupportTable>("[]");
            DocumentError error = Assert.Throws<DocumentException>(() => input.ToDocument()).Error;
            Assert.Equal(error.Describe(DisplayLanguage.Vietnamese), Assert.Single(new DocumentInputValidator<SupportTable>().Validate(input).Errors).ErrorMessage);
            Assert.Equal(
                error.Describe(DisplayLanguage.English), Assert.Single(new DocumentInputValidator<SupportTable>(DisplayLanguage.English).Validate(input).Errors).ErrorMessage);
        }
        finally
        {
            CultureInfo.CurrentUICulture = ui;
        }
    }

    [Fact]
    public void A_file_in_a_list_is_distinguished_from_the_others()
    {
        InlineValidator<List<DocumentInput<SupportTable>>> list = new();
        list.RuleForEach(inputs => inputs).SetValidator(new DocumentInputValidator<SupportTable>()).OverridePropertyName("Files");
        string text = SupportText.MadeUp.Replace("\"rate\": 40", "\"rate\": 400", StringComparison.Ordinal);
        ValidationResult result = list.Validate([Input<SupportTable>(SupportText.MadeUp), Input<SupportTable>(text)]);
        Assert.Equal("Files[1].$.norms[0].levels[0].rate", Assert.Single(result.Errors).PropertyName);
    }

    [Fact]
    public void Says_what_it_checks() => Assert.Equal("DocumentInputValidator of SupportTable, English", new DocumentInputValidator<SupportTable>(DisplayLanguage.English).ToString());

    private static DocumentInput<T> Input<T>(string text)
        where T : class, IPromotionDocument<T> => new() { Name = "test.json", Utf8 = Encoding.UTF8.GetBytes(text) };
}
