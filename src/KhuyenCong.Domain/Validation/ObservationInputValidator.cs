using System.Linq.Expressions;
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
    private const string Checked = "KhuyenCong.Domain.ObservationInputValidator";

    private readonly DisplayLanguage _language;

    /// <summary>Makes a validator (tạo bộ kiểm tra).</summary>
    /// <param name="language">The language of the messages: Vietnamese by default.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a defined language.</exception>
    public ObservationInputValidator(DisplayLanguage language = DisplayLanguage.Vietnamese)
    {
        _language = language.Require();
        Check(input => input.Indicator, nameof(ObservationInput.Indicator));
        Check(input => input.Unit, nameof(ObservationInput.Unit));
        Check(input => input.Value, nameof(ObservationInput.Value));
        Check(input => input.Source, nameof(ObservationInput.Source));
        Check(input => input.Stage, nameof(ObservationInput.Stage));
        Check(input => input.Hedge, nameof(ObservationInput.Hedge));
        Check(input => input.Status, nameof(ObservationInput.Status));
        Check(input => input.ReportingUnit, nameof(ObservationInput.ReportingUnit));
    }

    /// <summary>The name of the type and the language of its messages.</summary>
    /// <returns>As in "ObservationInputValidator, Vietnamese".</returns>
    public override string ToString() => $"{nameof(ObservationInputValidator)}, {_language}";

    /// <summary>A rule for each member, so that a user may ask for some members only.</summary>
    private void Check<T>(Expression<Func<ObservationInput, T>> member, string name) => RuleFor(member).Custom((_, context) =>
    {
        string expected = _language.IsEnglish() ? "expected" : "cần";
        foreach (ObservationFault fault in FaultsOf(context).Where(fault => string.Equals(fault.Member, name, StringComparison.Ordinal)))
        {
            context.AddFailure(new ValidationFailure(context.PropertyPath, $"{fault.Problem.In(_language)}; {expected} {fault.Expected.In(_language)}.", fault.Value)
            {
                ErrorCode = SnakeCase<ErrorCode>.Of(fault.Code),
            });
        }
    });

    /// <summary>The faults of the figure at hand, found once for all its members.</summary>
    private static ObservationFault[] FaultsOf(ValidationContext<ObservationInput> context)
    {
        if (context.RootContextData.TryGetValue(Checked, out object? last) && last is (ObservationInput input, ObservationFault[] known) && ReferenceEquals(input, context.InstanceToValidate))
        {
            return known;
        }

        ObservationFault[] faults = [.. ObservationRules.Check(context.InstanceToValidate)];
        context.RootContextData[Checked] = (context.InstanceToValidate, faults);
        return faults;
    }
}
