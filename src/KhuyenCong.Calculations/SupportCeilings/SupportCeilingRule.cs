using FluentValidation;
using FluentValidation.Results;
using KhuyenCong.Domain;

namespace KhuyenCong.Calculations.Validation;

/// <summary>
/// A validation rule that compares the money requested in a form with the maximum that the law allows (kiểm tra mức đề nghị hỗ trợ).
/// </summary>
/// <remarks>
/// Error codes are stable: above_support_ceiling, request_not_positive, and support_ceiling_not_known. The last is a warning
/// (<see cref="Severity.Warning"/>), because the form is not at fault if nothing can be concluded. FluentValidation treats a result with a
/// warning as not valid, so look at <see cref="ValidationFailure.Severity"/>. Messages are in the given language; the current culture is
/// never used. The custom state of the failure is the <see cref="SupportCheck"/>.
/// </remarks>
public static class SupportCeilingRule
{
    private const string Above = "above_support_ceiling";
    private const string NotKnown = "support_ceiling_not_known";

    /// <summary>Checks the member against the ceiling of the request built from the form (không vượt mức hỗ trợ tối đa).</summary>
    /// <typeparam name="T">The type of the form.</typeparam>
    /// <param name="rule">The rule for the member with the money requested.</param>
    /// <param name="request">The function that builds the request from the form; if it returns null, nothing is checked.</param>
    /// <param name="language">The language of the messages: Vietnamese by default.</param>
    /// <param name="options">The catalogue with the tables of provinces, and other choices; null for the defaults.</param>
    /// <returns>The rule.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rule"/> or <paramref name="request"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a defined language.</exception>
    public static IRuleBuilderOptionsConditions<T, Vnd> WithinSupportCeiling<T>(
        this IRuleBuilder<T, Vnd> rule,
        Func<T, SupportRequest?> request,
        DisplayLanguage language = DisplayLanguage.Vietnamese,
        CalculationOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(rule);
        Action<Vnd, ValidationContext<T>> check = CheckOf(request, language, options);
        return rule.Custom(check);
    }

    /// <summary>
    /// Checks the member, unless it is null, against the ceiling of the request built from the form (không vượt mức hỗ trợ tối đa).
    /// </summary>
    /// <typeparam name="T">The type of the form.</typeparam>
    /// <param name="rule">The rule for the member with the money requested; nothing is checked if it is null.</param>
    /// <param name="request">The function that builds the request from the form; if it returns null, nothing is checked.</param>
    /// <param name="language">The language of the messages: Vietnamese by default.</param>
    /// <param name="options">The catalogue with the tables of provinces, and other choices; null for the defaults.</param>
    /// <returns>The rule.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rule"/> or <paramref name="request"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a defined language.</exception>
    public static IRuleBuilderOptionsConditions<T, Vnd?> WithinSupportCeiling<T>(
        this IRuleBuilder<T, Vnd?> rule,
        Func<T, SupportRequest?> request,
        DisplayLanguage language = DisplayLanguage.Vietnamese,
        CalculationOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(rule);
        Action<Vnd, ValidationContext<T>> check = CheckOf(request, language, options);
        return rule.Custom((requested, context) =>
        {
            if (requested is { } amount)
            {
                check(amount, context);
            }
        });
    }

    private static Action<Vnd, ValidationContext<T>> CheckOf<T>(
        Func<T, SupportRequest?> request, DisplayLanguage language, CalculationOptions? options)
    {
        ArgumentNullException.ThrowIfNull(request);
        language.Require();
        CalculationOptions known = CalculationOptions.Of(options);
        return (requested, context) =>
        {
            if (request(context.InstanceToValidate) is { } asked
                && SupportCeilingCalculator.Check(requested, asked, known) is { Verdict: not SupportVerdict.Within } check)
            {
                context.AddFailure(FailureOf(check, context.PropertyPath, language));
            }
        };
    }

    private static ValidationFailure FailureOf(SupportCheck check, string member, DisplayLanguage language)
    {
        bool isNotKnown = check is { Verdict: SupportVerdict.NotKnown, Reason: not UndefinedReason.RequestNotPositive };
        string message = QuotedText.Plain(check.Describe(language), QuotedText.MaxMessageBytes) + ".";
        return new(member, message, check.Requested)
        {
            ErrorCode = isNotKnown ? NotKnown : check.Reason is { } reason ? SnakeCase<UndefinedReason>.Of(reason) : Above,
            Severity = isNotKnown ? Severity.Warning : Severity.Error,
            CustomState = check,
        };
    }
}
