using System.Text.Json;

namespace KhuyenCong.Domain;

/// <content>The JSON document of additions, format "khuyencong-catalogue/1" (docs/catalogue.md).</content>
public sealed partial class CatalogueDocument : IPromotionDocument<CatalogueDocument>
{
    /// <summary>Reads what is added to a catalogue (đọc tài liệu bổ sung danh mục).</summary>
    /// <inheritdoc/>
    public static CatalogueDocument Read(Stream utf8, string name, Catalogue? catalogue = null) => JsonText.Read<CatalogueDocument>(utf8, name, catalogue);

    /// <summary>Reads the text of what is added to a catalogue (đọc tài liệu bổ sung danh mục).</summary>
    /// <inheritdoc/>
    public static CatalogueDocument Read(ReadOnlyMemory<byte> utf8, string name, Catalogue? catalogue = null) =>
        JsonText.Read<CatalogueDocument>(utf8, name, catalogue);

    /// <summary>Writes the document as <see cref="Read(Stream, string, Catalogue)"/> reads it back without loss (ghi tài liệu bổ sung danh mục).</summary>
    /// <inheritdoc/>
    public void Write(Stream utf8) => JsonText.Write(utf8, this);

    static CatalogueDocument IPromotionDocument<CatalogueDocument>.Read(JsonCursor root, Catalogue catalogue) => new CatalogueDocumentReader(catalogue).Read(root);

    void IPromotionDocument<CatalogueDocument>.Write(Utf8JsonWriter json) => CatalogueDocumentWriter.Write(this, json);
}
