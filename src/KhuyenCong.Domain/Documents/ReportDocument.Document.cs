using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
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

    /// <summary>Reads a report document, without blocking (đọc tài liệu báo cáo, bất đồng bộ).</summary>
    /// <inheritdoc/>
    public static Task<ReportDocument> ReadAsync(Stream utf8, string name, Catalogue? catalogue = null, CancellationToken cancellation = default) =>
        JsonText.ReadAsync<ReportDocument>(utf8, name, catalogue, cancellation);

    /// <summary>Tries to read a report document (thử đọc tài liệu báo cáo).</summary>
    /// <inheritdoc/>
    public static bool TryRead(
        ReadOnlyMemory<byte> utf8, string name, [NotNullWhen(true)] out ReportDocument? document, out ImmutableArray<DocumentError> errors, Catalogue? catalogue = null) =>
        JsonText.TryRead(utf8, name, out document, out errors, catalogue);

    /// <summary>
    /// Writes the document so that <see cref="Read(Stream, string, Catalogue)"/> reads the same one, member for member (ghi tài liệu báo
    /// cáo).
    /// </summary>
    /// <inheritdoc/>
    public void Write(Stream utf8) => JsonText.Write(utf8, this);

    /// <summary>Writes the document without blocking (ghi tài liệu, bất đồng bộ).</summary>
    /// <inheritdoc/>
    public Task WriteAsync(Stream utf8, CancellationToken cancellation = default) => JsonText.WriteAsync(utf8, this, cancellation);

    static ReportDocument IPromotionDocument<ReportDocument>.Read(JsonCursor root, Catalogue catalogue) => ReportDocumentReader.Read(root);

    void IPromotionDocument<ReportDocument>.Write(Utf8JsonWriter json) => ReportDocumentWriter.Write(this, json);
}
