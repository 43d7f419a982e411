using System.Text.Json;

namespace KhuyenCong.Domain;

/// <content>The JSON document of a report, format "khuyencong-report/1" (docs/reports.md); it names its figures itself, and nothing of a catalogue.</content>
public sealed partial class ReportDocument : IPromotionDocument<ReportDocument>
{
    /// <summary>Reads a report document (đọc tài liệu báo cáo).</summary>
    /// <inheritdoc/>
    public static ReportDocument Read(Stream utf8, string name, Catalogue? catalogue = null) => JsonText.Read<ReportDocument>(utf8, name, catalogue);

    /// <summary>Reads the text of a report document (đọc tài liệu báo cáo).</summary>
    /// <inheritdoc/>
    public static ReportDocument Read(ReadOnlyMemory<byte> utf8, string name, Catalogue? catalogue = null) => JsonText.Read<ReportDocument>(utf8, name, catalogue);

    /// <summary>Writes the document as <see cref="Read(Stream, string, Catalogue)"/> reads it back, member for member (ghi tài liệu báo cáo).</summary>
    /// <inheritdoc/>
    public void Write(Stream utf8) => JsonText.Write(utf8, this);

    static ReportDocument IPromotionDocument<ReportDocument>.Read(JsonCursor root, Catalogue catalogue) => ReportDocumentReader.Read(root);

    void IPromotionDocument<ReportDocument>.Write(Utf8JsonWriter json) => ReportDocumentWriter.Write(this, json);
}
