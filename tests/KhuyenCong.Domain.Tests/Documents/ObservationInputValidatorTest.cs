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
        Assert.All(Enum.GetValues<DisplayLanguage>(), language =>
        {
            string words = Messages.FaultOf(Message.NegativeValue, "lao động", Message.WholeCount).In(language);
            Assert.Equal(words + ".", MessageOf(new ObservationInputValidator(language), input));
        });
        Assert.Equal(MessageOf(new ObservationInputValidator(DisplayLanguage.Vietnamese), input), MessageOf(new ObservationInputValidator(), input));
    }

    [Theory]
    [InlineData("")]
    [InlineData("en-US")]
    [InlineData("vi-VN")]
    [InlineData("ar-SA")]
    public void Ignores_the_current_culture(string culture)
    {
        CultureInfo ui = CultureInfo.CurrentUICulture, current = CultureInfo.CurrentCulture;
        string vietnamese = MessageOf(new ObservationInputValidator(), Input(value: -1));
        string english = MessageOf(new ObservationInputValidator(DisplayLanguage.English), Input(value: -1));
        try
        {
            CultureInfo.CurrentUICulture = CultureInfo.CurrentCulture = NamedCultures.Find(culture);
            Assert.Equal(vietnamese, MessageOf(new ObservationInputValidator(), Input(value: -1)));
            Assert.Equal(english, MessageOf(new ObservationInputValidator(DisplayLanguage.English), Input(value: -1)));
            Assert.NotEqual(vietnamese, english);
        }
        finally
        {
            (CultureInfo.CurrentUICulture, CultureInfo.CurrentCulture) = (ui, current);
        }
    }

    private static ObservationInput Input(string indicator = "trained_workers", string reportingUnit = "nation", decimal value = 5, string unit = "lao động") =>
        new() { Indicator = indicator, ReportingUnit = reportingUnit, Period = ReportingPeriod.Of(new YearRange(2014, 2020)), Value = value, Unit = unit };

    private static string MessageOf(ObservationInputValidator validator, ObservationInput input) => Assert.Single(validator.Validate(input).Errors).ErrorMessage;

    [Fact]
    public void A_form_that_sends_nothing_or_a_number_for_a_word_gets_an_error()
    {
        ObservationInput input = new()
        {
            Indicator = null!,
            ReportingUnit = null!,
            Period = ReportingPeriod.Year(2018),
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
    public void A_figure_in_a_list_is_distinguished_from_the_others()
    {
        InlineValidator<List<ObservationInput>> list = new();
        list.RuleForEach(inputs => inputs).SetValidator(new ObservationInputValidator()).OverridePropertyName("Figures");
        Assert.Equal(["Figures[1].Value", "Figures[2].Unit"], list.Validate([Input(), Input(value: -1), Input(unit: "x")]).Errors.Select(error => error.PropertyName));
    }

    [Fact]
    public void A_year_whose_provinces_are_not_known_is_not_taken_for_a_misspelt_province()
    {
        ObservationInput input = In(2013, "province:ha_noi");
        Assert.Contains("01/01/2014", Assert.Single(new ObservationInputValidator().Validate(input).Errors).ErrorMessage, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2024, "province:ha_noi", false)]
    [InlineData(2025, "province:gia_lai_2025", false)]
    [InlineData(2026, "province:gia_lai_2025", true)]
    [InlineData(2027, "province:gia_lai_2025", true)]
    [InlineData(2030, "commune:ha_noi/Ba Đình", true)]
    [InlineData(2035, "region:after_merger_2025.southeast", true)]
    [InlineData(2020, "region:report_2014_2020.southeast", false)]
    [InlineData(2021, "region:report_2014_2020.southeast", true)]
    [InlineData(2035, "nation", false)]
    [InlineData(2035, "organisation:Trung tâm", false)]
    [InlineData(2035, "unallocated", false)]
    public void A_place_after_its_last_verified_day_is_a_warning_with_which_the_figure_is_valid(int year, string unit, bool warns)
    {
        ObservationInput input = In(year, unit);
        ValidationResult result = new ObservationInputValidator().Validate(input);
        Assert.True(result.IsValid);
        Assert.Equal(warns, result.Errors.Count > 0);
        Assert.All(result.Errors, failure => Assert.Equal(("ReportingUnit", "assumed_unchanged", Severity.Warning), (failure.PropertyName, failure.ErrorCode, failure.Severity)));
        new ObservationInputValidator().ValidateAndThrow(input);
        Assert.Equal(unit, input.ToObservation().ReportingUnit.Id);
    }

    // Bình Định ended on 30 June 2025: a figure of years may end in that year, but not continue past it.
    [Theory]
    [InlineData(2021, 2025, "province:binh_dinh", true)]
    [InlineData(2021, 2026, "province:binh_dinh", false)]
    [InlineData(2025, 2035, "province:binh_dinh", false)]
    [InlineData(2021, 2026, "region:report_2014_2020.southeast", false)]
    [InlineData(2025, 2030, "district:ha_noi/Ba Vì", false)]
    public void Years_do_not_run_past_the_end_of_a_place(int first, int last, string unit, bool isValid)
    {
        ObservationInput input = new()
        {
            Indicator = NationalIndicators.TrainedWorkers.Id,
            ReportingUnit = unit,
            Period = ReportingPeriod.Of(new YearRange(first, last)),
            Value = 1,
            Unit = "lao động",
        };
        Assert.Equal(isValid, new ObservationInputValidator().Validate(input).IsValid);
    }

    [Fact]
    public async Task A_warning_leaves_a_figure_valid_asynchronously_too()
    {
        ObservationInput input = In(2027, "province:gia_lai_2025");
        ValidationResult result = await new ObservationInputValidator().ValidateAsync(input, TestContext.Current.CancellationToken);
        Assert.True(result.IsValid);
        Assert.Single(result.Errors);
    }

    [Fact]
    public void A_warning_leaves_a_figure_valid_within_another_validator_too()
    {
        ObservationInput input = In(2027, "province:gia_lai_2025");
        InlineValidator<List<ObservationInput>> list = new();
        list.RuleForEach(inputs => inputs).SetValidator(new ObservationInputValidator());
        Assert.True(list.Validate([input, input]).IsValid);
        InlineValidator<ObservationInput> including = new();
        including.Include(new ObservationInputValidator());
        Assert.True(including.Validate(input).IsValid);
        Assert.False(including.Validate(In(2027, "province:gia_lai")).IsValid);
        Assert.Throws<ValidationException>(() => new ObservationInputValidator().ValidateAndThrow(In(2027, "province:gia_lai")));
    }

    [Fact]
    public void The_warning_says_through_when_the_places_were_reviewed()
    {
        ObservationInput input = In(2027, "province:gia_lai_2025");
        Assert.Equal("Theo danh mục đơn vị hành chính cập nhật đến ngày 25/9/2026; chưa rà soát thay đổi sau ngày này.", MessageOf(new ObservationInputValidator(), input));
        Assert.Contains("25 September 2026", MessageOf(new ObservationInputValidator(DisplayLanguage.English), input), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2026, "province:hai_phong", "\"province:hai_phong_2025\"", "30/6/2025")]
    [InlineData(2026, "commune:binh_dinh/Hoài Nhơn", "\"commune:gia_lai_2025/Hoài Nhơn\"", "30/6/2025")]
    [InlineData(2020, "province:gia_lai_2025", "\"province:binh_dinh\", \"province:gia_lai\"", "01/7/2025")]
    [InlineData(2026, "district:lam_dong_2025/Đam Rông", "\"province:lam_dong_2025\" hoặc \"commune:lam_dong_2025/<tên>\"", "30/6/2025")]
    [InlineData(2026, "district:binh_dinh/Hoài Nhơn", "\"province:gia_lai_2025\" hoặc \"commune:gia_lai_2025/<tên>\"", "30/6/2025")]
    [InlineData(2025, "district:gia_lai_2025/Hoài Nhơn", "\"district:binh_dinh/Hoài Nhơn\", \"district:gia_lai/Hoài Nhơn\"", "01/7/2025")]
    [InlineData(2026, "region:report_2014_2020.southeast", "after_merger_2025", "30/6/2025")]
    [InlineData(2024, "region:after_merger_2025.southeast", "report_2014_2020", "05/10/2025")]
    public void A_unit_that_ended_or_had_not_begun_is_reported_with_its_day_and_what_to_write_instead(int year, string unit, string instead, string day)
    {
        ValidationFailure failure = Assert.Single(new ObservationInputValidator().Validate(In(year, unit)).Errors);
        Assert.Equal("unknown_reporting_unit", failure.ErrorCode);

        // What is wrong, with the day, comes before what would do.
        string[] parts = failure.ErrorMessage.Split("; ", 2);
        Assert.Contains(day, parts[0], StringComparison.Ordinal);
        Assert.Contains(instead, parts[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2025, true)]
    [InlineData(2026, false)]
    public void Money_of_districts_ends_with_them(int year, bool isValid)
    {
        ObservationInput input = new()
        {
            Indicator = "promotion_funding",
            ReportingUnit = "nation",
            Period = ReportingPeriod.Year(year),
            Value = 1,
            Unit = "tỷ đồng",
            Funding = FundingSource.LocalDistrict,
        };
        ValidationResult result = new ObservationInputValidator().Validate(input);
        Assert.Equal(isValid, result.IsValid);
        Assert.All(result.Errors, failure =>
        {
            Assert.Equal(("Funding", "bad_value"), (failure.PropertyName, failure.ErrorCode));
            Assert.Contains("30/6/2025", failure.ErrorMessage, StringComparison.Ordinal);
            Assert.Contains("local_commune", failure.ErrorMessage, StringComparison.Ordinal);
        });
    }

    private static ObservationInput In(int year, string unit) =>
        new() { Indicator = "trained_workers", ReportingUnit = unit, Period = ReportingPeriod.Year(year), Value = 1, Unit = "lao động" };

    [Theory]
    [InlineData("province:binh_dinh", 2021, 2025, true)]
    [InlineData("province:gia_lai_2025", 2025, 2025, true)]
    [InlineData("province:gia_lai_2025", 2026, 2026, true)]
    [InlineData("province:binh_dinh", 2026, 2026, false)]
    [InlineData("province:gia_lai_2025", 2014, 2020, false)]
    public void A_province_is_known_in_years_in_which_it_began_or_ended(string unit, int first, int last, bool isKnown)
    {
        ObservationInput input = new() { Indicator = "trained_workers", ReportingUnit = unit, Period = ReportingPeriod.Of(new YearRange(first, last)), Value = 1, Unit = "lao động" };
        Assert.Equal(isKnown, new ObservationInputValidator().Validate(input).IsValid);
    }
}
