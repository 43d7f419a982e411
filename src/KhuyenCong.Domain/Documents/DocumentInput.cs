using System.Text.Json.Serialization;

namespace KhuyenCong.Domain;

/// <summary>A document as it was sent, not yet read (tài liệu đầu vào); <see cref="DocumentInputValidator{T}"/> checks it.</summary>
/// <typeparam name="T">The document that it should be.</typeparam>
[JsonConverter(typeof(NoJsonConverter<object>))]
public sealed class DocumentInput<T>
    where T : class, IPromotionDocument<T>
{
    /// <summary>The name of the file (tên tệp), used in error messages.</summary>
    public required string Name { get; init; }

    /// <summary>The JSON text in UTF-8 (nội dung), at most 16 MB.</summary>
    public required ReadOnlyMemory<byte> Utf8 { get; init; }

    /// <summary>Checks and reads the document (tài liệu đã kiểm tra).</summary>
    /// <param name="catalogue">The catalogue that knows its ids; null for the built-in one.</param>
    /// <returns>The document.</returns>
    /// <exception cref="DocumentException">The text cannot be used.</exception>
    public T ToDocument(Catalogue? catalogue = null) => T.Read(Utf8, Name, catalogue);

    /// <summary>The name of the file.</summary>
    /// <returns>The name.</returns>
    public override string ToString() => $"{Name}";
}
