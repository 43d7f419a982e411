using System.Globalization;
using FluentValidation;
using FluentValidation.Results;

namespace KhuyenCong.Domain.Tests;

public class ObservationInputValidatorTest
{
    [Fact]
    public void Passes_a_usable_figure()
    {
        Assert.True(new ObservationInputValidator().Validate(Input()).IsValid);
        Assert.True(new ObservationInputValidator().Validate(Input("promotion_funding", value: 0.000000001m, unit: "tỷ đồng")).IsValid);
        Assert.True(new ObservationInputValidator().Validate(Input("post_training_employment_rate", value: 90.5m, unit: "%")).IsValid);
    }

    [Theory]
    [InlineData("trained_worker", "nation", "5", "lao động", "Indicator", "unknown_indicator")]
    [InlineData("trained_workers", "nation", "5", "mô hình", "Unit", "wrong_unit")]
    [InlineData("trained_workers", "nation", "5", "Lao động", "Unit", "wrong_unit")]
    [InlineData("trained_workers", "nation", "5", "tỷ đồng", "Unit", "wrong_unit")]
    [InlineData("trained_workers", "nation", "-5", "lao động", "Value", "negative_value")]
    [InlineData("trained_workers", "nation", "0.5", "lao động", "Value", "fractional_value")]
    [InlineData("trained_workers", "nation", "9223372036854775808", "lao động", "Value", "value_too_large")]
    [InlineData("promotion_funding", "nation", "0.0000000001", "tỷ đồng", "Value", "fractional_value")]
    [InlineData("promotion_funding", "nation", "-20.76", "tỷ đồng", "Value", "negative_value")]
    [InlineData("promotion_funding", "nation", "9223372037", "tỷ đồng", "Value", "value_too_large")]
    [InlineData("trained_workers", "province:ha_tay", "5", "lao động", "ReportingUnit", "unknown_reporting_unit")]
    public void Gives_every_fault_its_member_and_code(string indicator, string reportingUnit, string value, string unit, string member, string code)
    {
        ObservationInput input = Input(indicator, reportingUnit, decimal.Parse(value, CultureInfo.InvariantCulture), unit);
        ValidationFailure failure = Assert.Single(new ObservationInputValidator().Validate(input).Errors);
        Assert.Equal((member, code), (failure.PropertyName, failure.ErrorCode));
        object? attempted = typeof(ObservationInput).GetProperty(member)!.GetValue(input);
        Assert.Equal(attempted, failure.AttemptedValue);
    }

    [Fact]
    public void Checks_single_members_when_asked_to()
    {
        ObservationInput input = Input(value: -1, reportingUnit: "x");
        Assert.Equal("negative_value", Assert.Single(new ObservationInputValidator().Validate(input, options => options.IncludeProperties(figure => figure.Value)).Errors).ErrorCode);
        Assert.Equal("unknown_reporting_unit", Assert.Single(new ObservationInputValidator().Validate(input, options => options.IncludeProperties("ReportingUnit")).Errors).ErrorCode);
        Assert.True(new ObservationInputValidator().Validate(input, options => options.IncludeProperties(figure => figure.Unit)).IsValid);
    }

    [Fact]
    public void Lists_every_fault_at_once()
    {
        ValidationResult result = new ObservationInputValidator().Validate(Input(value: -1, reportingUnit: "x"));
        Assert.Equal("negative_value unknown_reporting_unit", string.Join(' ', result.Errors.Select(error => error.ErrorCode)));
    }

    [Fact]
    public void Speaks_Vietnamese_or_English_as_asked()
    {
        ObservationInput input = Input(value: -1);
        Assert.Equal("\"lao động\" không thể âm; cần một số nguyên không âm.", MessageOf(new ObservationInputValidator(), input));
        Assert.Equal("\"lao động\" không thể âm; cần một số nguyên không âm.", MessageOf(new ObservationInputValidator(DisplayLanguage.Vietnamese), input));
        Assert.Equal("\"lao động\" cannot be negative; expected a whole number, not negative.", MessageOf(new ObservationInputValidator(DisplayLanguage.English), input));
    }

    [Theory]
    [InlineData("")]
    [InlineData("en-US")]
    [InlineData("vi-VN")]
    [InlineData("ar-SA")]
    public void Does_not_follow_the_culture_of_the_thread(string culture)
    {
        CultureInfo ui = CultureInfo.CurrentUICulture, current = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentUICulture = CultureInfo.CurrentCulture = NamedCultures.Find(culture);
            Assert.Equal("\"lao động\" không thể âm; cần một số nguyên không âm.", MessageOf(new ObservationInputValidator(), Input(value: -1)));
            Assert.Equal(
                "\"lao động\" cannot be negative; expected a whole number, not negative.",
                MessageOf(new ObservationInputValidator(DisplayLanguage.English), Input(value: -1)));
        }
        finally
        {
            (CultureInfo.CurrentUICulture, CultureInfo.CurrentCulture) = (ui, current);
        }
    }

    private static ObservationInput Input(string indicator = "trained_workers", string reportingUnit = "nation", decimal value = 5, string unit = "lao động") =>
        new() { Indicator = indicator, ReportingUnit = reportingUnit, Years = new YearRange(2014, 2020), Value = value, Unit = unit };

    private static string MessageOf(ObservationInputValidator validator, ObservationInput input) => Assert.Single(validator.Validate(input).Errors).ErrorMessage;

    [Fact]
    public void A_form_that_sends_nothing_or_a_number_for_a_word_is_told_so()
    {
        ObservationInput input = new()
        {
            Indicator = null!,
            ReportingUnit = null!,
            Years = new YearRange(2018),
            Value = 1,
            Unit = null!,
            Hedge = (Hedge)99,
            Stage = (FundingStage)77,
        };
        Assert.Equal(
            ["unknown_indicator", "unknown_word", "unknown_word", "unknown_reporting_unit"],
            new ObservationInputValidator().Validate(input).Errors.Select(error => error.ErrorCode));
    }

    [Fact]
    public void A_figure_of_a_list_is_told_from_the_others()
    {
        InlineValidator<List<ObservationInput>> list = new();
        list.RuleForEach(inputs => inputs).SetValidator(new ObservationInputValidator()).OverridePropertyName("Figures");
        Assert.Equal(["Figures[1].Value", "Figures[2].Unit"], list.Validate([Input(), Input(value: -1), Input(unit: "x")]).Errors.Select(error => error.PropertyName));
    }

    [Fact]
    public void A_year_whose_provinces_are_not_known_is_not_taken_for_a_misspelt_province()
    {
        ObservationInput input = new() { Indicator = "trained_workers", ReportingUnit = "province:ha_noi", Years = new YearRange(2027), Value = 1, Unit = "lao động" };
        Assert.Contains("2014-01-01", Assert.Single(new ObservationInputValidator().Validate(input).Errors).ErrorMessage, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("province:binh_dinh", 2021, 2025, true)]
    [InlineData("province:gia_lai_2025", 2025, 2025, true)]
    [InlineData("province:gia_lai_2025", 2026, 2026, true)]
    [InlineData("province:binh_dinh", 2026, 2026, false)]
    [InlineData("province:gia_lai_2025", 2014, 2020, false)]
    public void A_province_is_known_in_years_in_which_it_began_or_ended(string unit, int first, int last, bool isKnown)
    {
        ObservationInput input = new() { Indicator = "trained_workers", ReportingUnit = unit, Years = new YearRange(first, last), Value = 1, Unit = "lao động" };
        Assert.Equal(isKnown, new ObservationInputValidator().Validate(input).IsValid);
    }
}
