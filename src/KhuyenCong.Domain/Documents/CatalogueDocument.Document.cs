using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace KhuyenCong.Domain;

/// <content>The JSON document of a user's additions, format "khuyencong-catalogue/1" (docs/catalogue.md).</content>
public sealed partial class CatalogueDocument : IPromotionDocument<CatalogueDocument>
{
    /// <summary>Reads additions to a catalogue from a stream (đọc tài liệu bổ sung danh mục).</summary>
    /// <inheritdoc/>
    public static CatalogueDocument Read(Stream utf8, string name, Catalogue? catalogue = null) =>
        JsonText.Read<CatalogueDocument>(utf8, name, catalogue);

    /// <summary>Reads additions to a catalogue from UTF-8 text (đọc tài liệu bổ sung danh mục).</summary>
    /// <inheritdoc/>
    public static CatalogueDocument Read(ReadOnlyMemory<byte> utf8, string name, Catalogue? catalogue = null) =>
        JsonText.Read<CatalogueDocument>(utf8, name, catalogue);

    /// <summary>Reads additions to a catalogue from a stream without blocking (đọc tài liệu bổ sung danh mục, bất đồng bộ).</summary>
    /// <inheritdoc/>
    public static Task<CatalogueDocument> ReadAsync(
        Stream utf8, string name, Catalogue? catalogue = null, CancellationToken cancellation = default) =>
        JsonText.ReadAsync<CatalogueDocument>(utf8, name, catalogue, cancellation);

    /// <summary>Tries to read additions to a catalogue from UTF-8 text (thử đọc tài liệu bổ sung danh mục).</summary>
    /// <inheritdoc/>
    public static bool TryRead(
        ReadOnlyMemory<byte> utf8,
        string name,
        [NotNullWhen(true)] out CatalogueDocument? document,
        out ImmutableArray<DocumentError> errors,
        Catalogue? catalogue = null) =>
        JsonText.TryRead(utf8, name, out document, out errors, catalogue);

    /// <summary>
    /// Writes the document in the form that <see cref="Read(Stream, string, Catalogue)"/> reads back (ghi tài liệu bổ sung danh mục).
    /// </summary>
    /// <inheritdoc/>
    public void Write(Stream utf8) => JsonText.Write(utf8, this);

    /// <summary>Writes the document without blocking (ghi tài liệu, bất đồng bộ).</summary>
    /// <inheritdoc/>
    public Task WriteAsync(Stream utf8, CancellationToken cancellation = default) => JsonText.WriteAsync(utf8, this, cancellation);

    static CatalogueDocument IPromotionDocument<CatalogueDocument>.Read(JsonCursor root, Catalogue catalogue) =>
        new CatalogueDocumentReader(catalogue).Read(root);

    void IPromotionDocument<CatalogueDocument>.Write(Utf8JsonWriter json) => CatalogueDocumentWriter.Write(this, json);
}
