using FluentValidation;
using FluentValidation.Results;

namespace KhuyenCong.Domain.Validation;

/// <summary>
/// Checks a document before it is used (kiểm tra tài liệu đầu vào): reports every error that its reader finds, with the place as the
/// failure's property.
/// </summary>
/// <remarks>
/// Error codes are stable, see docs/errors.md. Messages are in the language given; the current culture is never used. Inside another
/// validator, the path follows the place there: "Files[2].$.targets[0].unit". The failure's custom state is the <see
/// cref="DocumentError"/>, with line and column.
/// </remarks>
/// <typeparam name="T">The document.</typeparam>
public sealed class DocumentInputValidator<T> : AbstractValidator<DocumentInput<T>>
    where T : class, IPromotionDocument<T>
{
    private readonly DisplayLanguage _language;

    /// <summary>Creates a validator (tạo bộ kiểm tra).</summary>
    /// <param name="language">The language of the messages: Vietnamese by default.</param>
    /// <param name="catalogue">The catalogue that knows the ids of the documents; null for the built-in one.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a defined language.</exception>
    public DocumentInputValidator(DisplayLanguage language = DisplayLanguage.Vietnamese, Catalogue? catalogue = null)
    {
        _language = language.Require();
        RuleFor(input => input.Utf8).Custom((_, context) =>
        {
            try
            {
                context.InstanceToValidate.ToDocument(catalogue);
            }
            catch (DocumentException exception)
            {
                foreach (DocumentError error in exception.Errors)
                {
                    context.AddFailure(new ValidationFailure(context.PropertyChain.BuildPropertyPath(error.Path), error.Describe(language), error.Value) { ErrorCode = error.Code, CustomState = error });
                }
            }
        });
    }

    /// <summary>What is checked and the language of the messages.</summary>
    /// <returns>Text such as "DocumentInputValidator of PromotionProgram, Vietnamese".</returns>
    public override string ToString() => $"{nameof(DocumentInputValidator<>)} of {typeof(T).Name}, {_language}";
}
