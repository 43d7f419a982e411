using System.Text.Json.Serialization;

namespace KhuyenCong.Domain;

/// <summary>
/// A document as it was sent, before it is read (tài liệu đầu vào); <see cref="DocumentInputValidator{T}"/> checks it.
/// </summary>
/// <typeparam name="T">The type of the document.</typeparam>
[JsonConverter(typeof(NoJsonConverter<object>))]
public sealed class DocumentInput<T>
    where T : class, IPromotionDocument<T>
{
    /// <summary>The name of the file (tên tệp), used in error messages.</summary>
    public required string Name { get; init; }

    /// <summary>The JSON text in UTF-8 (nội dung), at most 16 MB.</summary>
    public required ReadOnlyMemory<byte> Utf8 { get; init; }

    /// <summary>Checks the text and returns the document (tài liệu đã kiểm tra).</summary>
    /// <param name="catalogue">The catalogue that contains its ids; null for the built-in one.</param>
    /// <returns>The document.</returns>
    /// <exception cref="DocumentException">The text is not a valid document.</exception>
    public T ToDocument(Catalogue? catalogue = null) => T.Read(Utf8, Name, catalogue);

    /// <summary>Returns the name of the file.</summary>
    /// <returns>The name.</returns>
    public override string ToString() => $"{Name}";
}
