using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace KhuyenCong.Domain;

/// <content>
/// The JSON document of a report, format "khuyencong-report/1" (docs/reports.md). It names its own figures and does not refer to a
/// catalogue.
/// </content>
public sealed partial class ReportDocument : IPromotionDocument<ReportDocument>
{
    /// <summary>Reads a report from a stream (đọc tài liệu báo cáo).</summary>
    /// <inheritdoc/>
    public static ReportDocument Read(Stream utf8, string name, Catalogue? catalogue = null) =>
        JsonText.Read<ReportDocument>(utf8, name, catalogue);

    /// <summary>Reads a report from UTF-8 text (đọc tài liệu báo cáo).</summary>
    /// <inheritdoc/>
    public static ReportDocument Read(ReadOnlyMemory<byte> utf8, string name, Catalogue? catalogue = null) =>
        JsonText.Read<ReportDocument>(utf8, name, catalogue);

    /// <summary>Reads a report from a stream without blocking (đọc tài liệu báo cáo, bất đồng bộ).</summary>
    /// <inheritdoc/>
    public static Task<ReportDocument> ReadAsync(
        Stream utf8, string name, Catalogue? catalogue = null, CancellationToken cancellation = default) =>
        JsonText.ReadAsync<ReportDocument>(utf8, name, catalogue, cancellation);

    /// <summary>Tries to read a report from UTF-8 text (thử đọc tài liệu báo cáo).</summary>
    /// <inheritdoc/>
    public static bool TryRead(
        ReadOnlyMemory<byte> utf8,
        string name,
        [NotNullWhen(true)] out ReportDocument? document,
        out ImmutableArray<DocumentError> errors,
        Catalogue? catalogue = null) =>
        JsonText.TryRead(utf8, name, out document, out errors, catalogue);

    /// <summary>
    /// Writes the report in the form that <see cref="Read(Stream, string, Catalogue)"/> reads back (ghi tài liệu báo cáo).
    /// </summary>
    /// <inheritdoc/>
    public void Write(Stream utf8) => JsonText.Write(utf8, this);

    /// <summary>Writes the document without blocking (ghi tài liệu, bất đồng bộ).</summary>
    /// <inheritdoc/>
    public Task WriteAsync(Stream utf8, CancellationToken cancellation = default) => JsonText.WriteAsync(utf8, this, cancellation);

    static ReportDocument IPromotionDocument<ReportDocument>.Read(JsonCursor root, Catalogue catalogue) => ReportDocumentReader.Read(root);

    void IPromotionDocument<ReportDocument>.Write(Utf8JsonWriter json) => ReportDocumentWriter.Write(this, json);
}
