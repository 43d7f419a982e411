using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace KhuyenCong.Domain;

/// <summary>
/// A document that cannot be used (tài liệu không dùng được); the message, for developers, is the English description of its first error.
/// </summary>
[SuppressMessage("Design", "CA1032:Implement standard exception constructors", Justification = "An error without its place and expectation is not made.")]
[SuppressMessage("Roslynator", "RCS1194:Implement exception constructors", Justification = "An error without its place and expectation is not made.")]
public sealed class DocumentException : FormatException
{
    internal const int MaxErrors = 100;

    internal DocumentException(DocumentError error)
        : base(error.Describe(DisplayLanguage.English)) => Errors = [error];

    internal DocumentException(ImmutableArray<DocumentError> errors)
        : base(Describe(errors)) => Errors = errors;

    /// <summary>What is wrong with the document (lỗi): the first of <see cref="Errors"/>.</summary>
    public DocumentError Error => Errors[0];

    /// <summary>All errors found (các lỗi), in the order of the document; at least one.</summary>
    /// <remarks>
    /// Reading continues to the end of the list that holds an error, and stops there, or at the hundredth error: what follows depends on
    /// it.
    /// </remarks>
    public ImmutableArray<DocumentError> Errors { get; }

    private static string Describe(ImmutableArray<DocumentError> errors) => errors.Length == 1
        ? errors[0].Describe(DisplayLanguage.English)
        : string.Create(CultureInfo.InvariantCulture, $"{errors[0].Describe(DisplayLanguage.English)} (and {errors.Length - 1} more)");
}
