using System.Linq.Expressions;
using FluentValidation;
using FluentValidation.Results;

namespace KhuyenCong.Domain.Validation;

/// <summary>
/// Checks a figure before it is used (kiểm tra số liệu đầu vào): that its indicator and reporting unit are known, that its unit is the
/// indicator's, and that its value is possible.
/// </summary>
/// <remarks>
/// Error codes are stable: unknown_indicator, wrong_unit, negative_value, fractional_value, value_too_large, unknown_word,
/// unknown_reporting_unit, bad_value. If the period ends after the last day for which the place was verified, there is a warning,
/// assumed_unchanged (<see cref="Severity.Warning"/>); the figure is still valid, and <see cref="ValidationResult.IsValid"/> is true.
/// Messages are in the given language, whatever the current culture. Inside another validator, a warning would make the result invalid, so
/// only errors are reported; the member follows the property name: "Figures[2].Unit".
/// </remarks>
/// <example>
/// <code>
/// ObservationInput input = new() {
///     Indicator = "trained_workers", ReportingUnit = "province:binh_dinh",
///     Period = ReportingPeriod.Year(2018), Value = 120, Unit = "lao động",
/// };
/// new ObservationInputValidator().Validate(input).IsValid; // true
/// </code>
/// </example>
public sealed class ObservationInputValidator : AbstractValidator<ObservationInput>
{
    private const string AssumedUnchanged = "assumed_unchanged";
    private const string Checked = "KhuyenCong.Domain.ObservationInputValidator";

    private readonly DisplayLanguage _language;
    private readonly ObservationRules _rules;

    /// <summary>Creates a validator (tạo bộ kiểm tra).</summary>
    /// <param name="language">The language of the messages: Vietnamese by default.</param>
    /// <param name="catalogue">The catalogue that contains the ids in the figures; null for the built-in one.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a defined language.</exception>
    public ObservationInputValidator(DisplayLanguage language = DisplayLanguage.Vietnamese, Catalogue? catalogue = null)
    {
        _language = language.Require();
        _rules = new(catalogue ?? Catalogue.National);
        Check(input => input.Indicator, nameof(ObservationInput.Indicator));
        Check(input => input.Unit, nameof(ObservationInput.Unit));
        Check(input => input.Value, nameof(ObservationInput.Value));
        Check(input => input.Funding, nameof(ObservationInput.Funding));
        Check(input => input.Stage, nameof(ObservationInput.Stage));
        Check(input => input.Hedge, nameof(ObservationInput.Hedge));
        Check(input => input.Status, nameof(ObservationInput.Status));
        Check(input => input.AsOf, nameof(ObservationInput.AsOf));
        Check(input => input.DataWindow, nameof(ObservationInput.DataWindow));
        Check(input => input.ReportingUnit, nameof(ObservationInput.ReportingUnit));
        RuleFor(input => input.ReportingUnit).Custom((_, context) => Warn(context));
    }

    /// <inheritdoc/>
    public override ValidationResult Validate(ValidationContext<ObservationInput> context) => new WarnedResult(base.Validate(context));

    /// <inheritdoc/>
    public override async Task<ValidationResult> ValidateAsync(
        ValidationContext<ObservationInput> context, CancellationToken cancellation = default) =>
        new WarnedResult(await base.ValidateAsync(context, cancellation).ConfigureAwait(false));

    /// <summary>Returns the name of the type and the language of its messages.</summary>
    /// <returns>Text such as "ObservationInputValidator, Vietnamese".</returns>
    public override string ToString() => $"{nameof(ObservationInputValidator)}, {_language}";

    /// <summary>Throws an exception for errors, but not for warnings.</summary>
    /// <param name="context">The context of the validation.</param>
    /// <param name="result">The result of the validation.</param>
    protected override void RaiseValidationException(ValidationContext<ObservationInput> context, ValidationResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        if (!new WarnedResult(result).IsValid)
        {
            base.RaiseValidationException(context, result);
        }
    }

    private void Warn(ValidationContext<ObservationInput> context)
    {
        if (context.IsChildContext)
        {
            return;
        }

        foreach (BilingualText words in CheckOf(context).ReportingUnit?.NotReviewedOn(context.InstanceToValidate.Period.LastDay) ?? [])
        {
            context.AddFailure(
                new ValidationFailure(context.PropertyPath, words.In(_language) + ".", context.InstanceToValidate.ReportingUnit)
                {
                    ErrorCode = AssumedUnchanged,
                    Severity = Severity.Warning,
                });
        }
    }

    /// <summary>Adds the rule for one member; with one rule per member, a caller can validate only some of them.</summary>
    private void Check<T>(Expression<Func<ObservationInput, T>> member, string name) => RuleFor(member).Custom((_, context) =>
    {
        foreach (ObservationFault fault in
            CheckOf(context).Faults.Where(fault => string.Equals(fault.Member, name, StringComparison.Ordinal)))
        {
            context.AddFailure(new ValidationFailure(context.PropertyPath, fault.Fault.In(_language) + ".", fault.Value)
            {
                ErrorCode = SnakeCase<ErrorCode>.Of(fault.Code),
            });
        }
    });

    /// <summary>Returns the check of the current figure, which is made once for all its members.</summary>
    private ObservationCheck CheckOf(ValidationContext<ObservationInput> context)
    {
        if (context.RootContextData.TryGetValue(Checked, out object? last)
            && last is (ObservationInput input, ObservationRules rules, ObservationCheck known)
            && ReferenceEquals(input, context.InstanceToValidate) && ReferenceEquals(rules, _rules))
        {
            return known;
        }

        ObservationCheck check = _rules.Resolve(context.InstanceToValidate);
        context.RootContextData[Checked] = (context.InstanceToValidate, _rules, check);
        return check;
    }

    /// <summary>A result that is still valid when it has only warnings.</summary>
    private sealed class WarnedResult : ValidationResult
    {
        internal WarnedResult(ValidationResult found)
            : base(found.Errors) => RuleSetsExecuted = found.RuleSetsExecuted;

        public override bool IsValid => Errors.TrueForAll(failure => failure.Severity != Severity.Error);
    }
}
