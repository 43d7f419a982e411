using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace KhuyenCong.Domain;

/// <summary>
/// The exception that is thrown when a document cannot be used (tài liệu không dùng được); its message, for developers, is the English
/// description of the first error and the number of the others.
/// </summary>
[SuppressMessage("Design", "CA1032:Implement standard exception constructors", Justification = "The exception always has its errors.")]
[SuppressMessage("Roslynator", "RCS1194:Implement exception constructors", Justification = "The exception always has its errors.")]
public sealed class DocumentException : FormatException
{
    internal const int MaxErrors = 100;

    internal DocumentException(DocumentError error)
        : base(error.Describe(DisplayLanguage.English)) => Errors = [error];

    internal DocumentException(ImmutableArray<DocumentError> errors)
        : base(Describe(errors)) => Errors = errors;

    /// <summary>The first error of the document (lỗi), the first of <see cref="Errors"/>.</summary>
    public DocumentError Error => Errors[0];

    /// <summary>All errors found (các lỗi), in the order of the document; at least one.</summary>
    /// <remarks>
    /// Reading continues to the end of the list that contains an error, and stops there, or at the hundredth error, because the rest
    /// depends on that list.
    /// </remarks>
    public ImmutableArray<DocumentError> Errors { get; }

    private static string Describe(ImmutableArray<DocumentError> errors) => errors.Length == 1
        ? errors[0].Describe(DisplayLanguage.English)
        : string.Create(CultureInfo.InvariantCulture, $"{errors[0].Describe(DisplayLanguage.English)} (and {errors.Length - 1} more)");
}
