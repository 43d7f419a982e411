using FluentValidation;
using FluentValidation.Results;

namespace KhuyenCong.Domain;

/// <summary>Checks a figure before it is used (kiểm tra số liệu đầu vào): known indicator, its unit, a possible value, a known reporting unit.</summary>
/// <remarks>
/// Error codes are stable: unknown_indicator, wrong_unit, negative_value, fractional_value, value_too_large, unknown_word,
/// unknown_reporting_unit.
/// Messages are in the language given, never in that of the thread. Inside another validator, the member follows the place there: "Figures[2].Unit".
/// </remarks>
public sealed class ObservationInputValidator : AbstractValidator<ObservationInput>
{
    private readonly DisplayLanguage _language;

    /// <summary>Makes a validator (tạo bộ kiểm tra).</summary>
    /// <param name="language">The language of the messages: Vietnamese by default.</param>
    public ObservationInputValidator(DisplayLanguage language = DisplayLanguage.Vietnamese)
    {
        _language = language;
        RuleFor(input => input).Custom((input, context) =>
        {
            foreach (ObservationFault fault in ObservationRules.Check(input))
            {
                string expected = language == DisplayLanguage.English ? "expected" : "cần";
                context.AddFailure(new ValidationFailure(context.PropertyChain.BuildPropertyPath(fault.Member), $"{fault.Problem.In(language)}; {expected} {fault.Expected.In(language)}.", fault.Value)
                {
                    ErrorCode = SnakeCase<ErrorCode>.Of(fault.Code),
                });
            }
        });
    }

    /// <summary>The name of the type and the language of its messages.</summary>
    /// <returns>As in "ObservationInputValidator, Vietnamese".</returns>
    public override string ToString() => $"{nameof(ObservationInputValidator)}, {_language}";
}
