using System.Diagnostics.CodeAnalysis;

namespace KhuyenCong.Domain;

/// <summary>A document that cannot be used (tài liệu không dùng được); the message is the Vietnamese description of <see cref="Error"/>.</summary>
[SuppressMessage("Design", "CA1032:Implement standard exception constructors", Justification = "An error without its place and expectation is not made.")]
[SuppressMessage("Roslynator", "RCS1194:Implement exception constructors", Justification = "An error without its place and expectation is not made.")]
public sealed class DocumentException : FormatException
{
    /// <summary>Makes the exception for an error (tạo ngoại lệ).</summary>
    /// <param name="error">What is wrong.</param>
    public DocumentException(DocumentError error)
        : base(error?.Describe())
    {
        ArgumentNullException.ThrowIfNull(error);
        Error = error;
    }

    /// <summary>What is wrong with the document (lỗi).</summary>
    public DocumentError Error { get; }
}
