using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace KhuyenCong.Domain;

/// <content>The JSON document of a table, format "khuyencong-support-table/1" (docs/support-levels.md).</content>
public sealed partial class SupportTable : IPromotionDocument<SupportTable>
{
    /// <summary>Reads a provincial support table, or new rules for the national one, from a stream (đọc bảng mức hỗ trợ).</summary>
    /// <inheritdoc/>
    public static SupportTable Read(Stream utf8, string name, Catalogue? catalogue = null) =>
        JsonText.Read<SupportTable>(utf8, name, catalogue);

    /// <summary>Reads a provincial support table, or new rules for the national one, from UTF-8 text (đọc bảng mức hỗ trợ).</summary>
    /// <inheritdoc/>
    public static SupportTable Read(ReadOnlyMemory<byte> utf8, string name, Catalogue? catalogue = null) =>
        JsonText.Read<SupportTable>(utf8, name, catalogue);

    /// <summary>
    /// Reads a provincial support table, or new rules for the national one, from a stream without blocking (đọc bảng mức hỗ trợ, bất đồng
    /// bộ).
    /// </summary>
    /// <inheritdoc/>
    public static Task<SupportTable> ReadAsync(
        Stream utf8, string name, Catalogue? catalogue = null, CancellationToken cancellation = default) =>
        JsonText.ReadAsync<SupportTable>(utf8, name, catalogue, cancellation);

    /// <summary>
    /// Tries to read a provincial support table, or new rules for the national one, from UTF-8 text (thử đọc bảng mức hỗ trợ).
    /// </summary>
    /// <inheritdoc/>
    public static bool TryRead(
        ReadOnlyMemory<byte> utf8,
        string name,
        [NotNullWhen(true)] out SupportTable? document,
        out ImmutableArray<DocumentError> errors,
        Catalogue? catalogue = null) =>
        JsonText.TryRead(utf8, name, out document, out errors, catalogue);

    /// <summary>
    /// Writes the table in the form that <see cref="Read(Stream, string, Catalogue)"/> reads back (ghi bảng mức hỗ trợ).
    /// </summary>
    /// <inheritdoc/>
    public void Write(Stream utf8) => JsonText.Write(utf8, this);

    /// <summary>Writes the document without blocking (ghi tài liệu, bất đồng bộ).</summary>
    /// <inheritdoc/>
    public Task WriteAsync(Stream utf8, CancellationToken cancellation = default) => JsonText.WriteAsync(utf8, this, cancellation);

    static SupportTable IPromotionDocument<SupportTable>.Read(JsonCursor root, Catalogue catalogue) =>
        new SupportTableReader(catalogue.Records, catalogue.LazyNationalTable, catalogue.LazyAtlas).Read(root);

    void IPromotionDocument<SupportTable>.Write(Utf8JsonWriter json) => SupportTableWriter.Write(this, json);
}
