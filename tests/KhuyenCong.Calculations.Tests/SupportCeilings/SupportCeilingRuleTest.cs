using System.Globalization;
using FluentValidation;
using FluentValidation.Results;
using KhuyenCong.Calculations.Validation;
using KhuyenCong.Domain;

namespace KhuyenCong.Calculations.Tests.SupportCeilings;

/// <summary>A form's requested money as FluentValidation checks it: a machine of 900 million on 1 June 2018 may get 300.</summary>
public class SupportCeilingRuleTest
{
    private const string Today = "2026-11-29";

    private static readonly InlineValidator<SupportForm> Vietnamese = Validator();
    private static readonly InlineValidator<SupportForm> English = Validator(DisplayLanguage.English);

    public static TheoryData<string, string?, int?, int?> Passing => new()
    {
        { "at the ceiling", SupportSamples.After, 900, 300 },
        { "no money requested yet", SupportSamples.After, 900, null },
        { "no request yet", null, 900, 500 },
        { "no request yet, whatever the money", SupportSamples.After, null, -1 },
    };

    [Theory]
    [MemberData(nameof(Passing))]
    public void Passes_what_is_within_and_what_is_still_missing(string what, string? day, int? cost, int? requested)
    {
        ValidationResult result = Vietnamese.Validate(Form(day, cost, requested));
        Assert.True(result.IsValid, what);
    }

    [Theory]
    [InlineData(SupportSamples.After, 301, "above_support_ceiling", Severity.Error)]
    [InlineData(SupportSamples.After, 0, "request_not_positive", Severity.Error)]
    [InlineData(Today, -1, "request_not_positive", Severity.Error)]
    [InlineData(Today, 300, "support_ceiling_not_known", Severity.Warning)]
    [InlineData("2014-04-07", 300, "support_ceiling_not_known", Severity.Warning)]
    public void Gives_the_member_a_stable_code_and_the_check(string day, int requested, string code, Severity severity)
    {
        SupportForm form = Form(day, 900, requested);
        ValidationFailure failure = Assert.Single(Vietnamese.Validate(form).Errors);
        Assert.Equal((nameof(SupportForm.Requested), code, severity), (failure.PropertyName, failure.ErrorCode, failure.Severity));
        Assert.Equal(form.Requested, failure.AttemptedValue);
        SupportCheck check = Assert.IsType<SupportCheck>(failure.CustomState);
        Assert.Equal(check.Describe() + ".", failure.ErrorMessage);
        Assert.Equal(check.Describe(DisplayLanguage.English) + ".", Assert.Single(English.Validate(form).Errors).ErrorMessage);
    }

    [Fact]
    public void The_message_names_request_excess_and_article() => Assert.Equal(
        "đề nghị 500 triệu đồng: vượt 200 triệu đồng so với mức hỗ trợ tối đa 300 triệu đồng, theo mức trần "
            + "(khoản 4, Điều 8, Thông tư số 28/2018/TT-BTC).",
        Assert.Single(Vietnamese.Validate(Form(SupportSamples.After, 900, 500)).Errors).ErrorMessage);

    [Fact]
    public void The_current_culture_decides_no_language()
    {
        SupportForm form = Form(SupportSamples.After, 900, 500);
        string before = Assert.Single(Vietnamese.Validate(form).Errors).ErrorMessage;
        CultureInfo culture = CultureInfo.CurrentUICulture;
        try
        {
            CultureInfo other = (CultureInfo)CultureInfo.InvariantCulture.Clone();
            other.NumberFormat.NumberGroupSeparator = "'";
            (CultureInfo.CurrentUICulture, CultureInfo.CurrentCulture) = (other, other);
            Assert.Equal(before, Assert.Single(Vietnamese.Validate(form).Errors).ErrorMessage);
        }
        finally
        {
            (CultureInfo.CurrentUICulture, CultureInfo.CurrentCulture) = (culture, culture);
        }
    }

    [Fact]
    public async Task Validates_without_blocking_too()
    {
        SupportForm form = Form(SupportSamples.After, 900, 301);
        ValidationResult result = await Vietnamese.ValidateAsync(form, TestContext.Current.CancellationToken);
        Assert.Equal("above_support_ceiling", Assert.Single(result.Errors).ErrorCode);
        await Assert.ThrowsAsync<ValidationException>(() => Vietnamese.ValidateAndThrowAsync(form, TestContext.Current.CancellationToken));
    }

    [Fact]
    public void Money_that_is_never_empty_is_checked_too_and_may_have_conditions()
    {
        InlineValidator<SupportForm> validator = [];
        validator.RuleFor(form => form.Advance).WithinSupportCeiling(form => form.ToRequest()).When(form => form.Requested is not null);
        SupportForm form = new(SupportSamples.After, 900, Vnd.Zero, Vnd.FromMillions(301));
        ValidationFailure failure = Assert.Single(validator.Validate(form).Errors);
        Assert.Equal((nameof(SupportForm.Advance), "above_support_ceiling"), (failure.PropertyName, failure.ErrorCode));
        Assert.True(validator.Validate(form with { Requested = null }).IsValid);
    }

    [Fact]
    public void Inside_another_validator_the_place_there_comes_first()
    {
        InlineValidator<SupportForm> outer = [];
        outer.RuleForEach(form => form.Others).SetValidator(Vietnamese);
        SupportForm form = new(null, null, null) { Others = [Form(SupportSamples.After, 900, 1), Form(SupportSamples.After, 900, 301)] };
        Assert.Equal("Others[1].Requested", Assert.Single(outer.Validate(form).Errors).PropertyName);
    }

    // The user's own circular: 50% of 900 = 450, cap 400.
    [Fact]
    public void The_catalogue_of_the_caller_decides()
    {
        Catalogue mine = Catalogue.National.With(SupportTable.National.With(NewerCircular.Norm));
        InlineValidator<SupportForm> validator = Validator(options: mine);
        Assert.True(validator.Validate(Form("2027-03-15", 900, 400)).IsValid);
        Assert.Equal("above_support_ceiling", Assert.Single(validator.Validate(Form("2027-03-15", 900, 401)).Errors).ErrorCode);
    }

    // A megabyte of a user's own words: the message is cut, the check says all.
    [Fact]
    public void A_message_is_short_and_on_one_line()
    {
        LegalDocument document = new("1/QĐ-MINH-HOA", LegalDocumentKind.Decision, new("Quyết định minh họa")) { Number = "1/QĐ-MINH-HOA" };
        SupportNorm norm = new(new SupportNormDefinition
        {
            Document = document,
            InForceFrom = new(2026, 11, 10),
            VerifiedThrough = new(2027, 12, 31),
            Levels =
            [
                new SupportLevelDefinition
                {
                    Content = SupportSamples.Content("advanced_machinery"),
                    Cap = Vnd.FromMillions(400),
                    Citation = new(document) { Article = new string('9', 2_000) },
                },
            ],
        });
        InlineValidator<SupportForm> validator = Validator(options: Catalogue.National.With(SupportTable.National.With(norm)));
        ValidationFailure failure = Assert.Single(validator.Validate(Form("2027-03-15", 900, 500)).Errors);
        Assert.InRange(System.Text.Encoding.UTF8.GetByteCount(failure.ErrorMessage), 900, 1_024);
        Assert.DoesNotContain('\n', failure.ErrorMessage);
        Assert.InRange(((SupportCheck)failure.CustomState).Describe().Length, 2_000, int.MaxValue);
    }

    [Fact]
    public void A_rule_without_a_request_and_an_undefined_language_are_mistakes()
    {
        InlineValidator<SupportForm> validator = [];
        Assert.Throws<ArgumentNullException>("request", () => validator.RuleFor(form => form.Requested).WithinSupportCeiling(null!));
        Assert.Throws<ArgumentNullException>("request", () => validator.RuleFor(form => form.Advance).WithinSupportCeiling(null!));
        Assert.Throws<ArgumentNullException>("rule", () => ((IRuleBuilder<SupportForm, Vnd>)null!).WithinSupportCeiling(form => form.ToRequest()));
        Assert.Throws<ArgumentNullException>("rule", () => ((IRuleBuilder<SupportForm, Vnd?>)null!).WithinSupportCeiling(form => form.ToRequest()));
        Assert.Throws<ArgumentOutOfRangeException>("language", () => Validator((DisplayLanguage)5));
    }

    [Fact]
    public void The_page_of_errors_names_every_code()
    {
        string page = File.ReadAllText(Path.Combine(RepositoryRoot.Path, "docs", "errors.md"));
        string[] codes = ["above_support_ceiling", "request_not_positive", "support_ceiling_not_known"];
        Assert.All(codes, code => Assert.Contains($"`{code}`", page, StringComparison.Ordinal));
    }

    private static InlineValidator<SupportForm> Validator(
        DisplayLanguage language = DisplayLanguage.Vietnamese, CalculationOptions? options = null)
    {
        InlineValidator<SupportForm> validator = [];
        validator.RuleFor(form => form.Requested).WithinSupportCeiling(form => form.ToRequest(), language, options);
        return validator;
    }

    private static SupportForm Form(string? day, int? cost, int? requested) =>
        new(day, cost, requested is { } millions ? Vnd.FromMillions(millions) : null);
}
