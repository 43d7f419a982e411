using FluentValidation;
using FluentValidation.Results;

namespace KhuyenCong.Domain.Validation;

/// <summary>
/// Checks a document before it is used (kiểm tra tài liệu đầu vào) and reports every error that its reader finds, each with its path as
/// the property name.
/// </summary>
/// <remarks>
/// Error codes are stable; see docs/errors.md. Messages are in the given language, whatever the current culture. Inside another
/// validator, the path follows the property name: "Files[2].$.targets[0].unit". The failure's custom state is the
/// <see cref="DocumentError"/>, with line and column.
/// </remarks>
/// <typeparam name="T">The type of the document.</typeparam>
public sealed class DocumentInputValidator<T> : AbstractValidator<DocumentInput<T>>
    where T : class, IPromotionDocument<T>
{
    private readonly DisplayLanguage _language;

    /// <summary>Creates a validator (tạo bộ kiểm tra).</summary>
    /// <param name="language">The language of the messages: Vietnamese by default.</param>
    /// <param name="catalogue">The catalogue that contains the ids in the documents; null for the built-in one.</param>
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
                    string path = context.PropertyChain.BuildPropertyPath(error.Path);
                    context.AddFailure(new ValidationFailure(path, error.Describe(language), error.Value)
                    {
                        ErrorCode = error.Code,
                        CustomState = error,
                    });
                }
            }
        });
    }

    /// <summary>Returns the type of the documents and the language of the messages.</summary>
    /// <returns>Text such as "DocumentInputValidator of PromotionProgram, Vietnamese".</returns>
    public override string ToString() => $"{nameof(DocumentInputValidator<>)} of {typeof(T).Name}, {_language}";
}
