using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <content> The JSON document of a roll-up in the format "khuyencong-cube/1" (docs/scaling.md), which is used to merge parts that several
/// processes computed. </content>
public sealed partial class Rollup : IPromotionDocument<Rollup>
{
    /// <summary>Reads a roll-up from a stream (đọc bảng tổng hợp).</summary>
    /// <inheritdoc/>
    public static Rollup Read(Stream utf8, string name, Catalogue? catalogue = null) => JsonText.Read<Rollup>(utf8, name, catalogue);

    /// <summary>Reads a roll-up from UTF-8 text (đọc bảng tổng hợp).</summary>
    /// <inheritdoc/>
    public static Rollup Read(ReadOnlyMemory<byte> utf8, string name, Catalogue? catalogue = null) =>
        JsonText.Read<Rollup>(utf8, name, catalogue);

    /// <summary>Asynchronously reads a roll-up from a stream (đọc bảng tổng hợp, bất đồng bộ).</summary>
    /// <inheritdoc/>
    public static Task<Rollup> ReadAsync(Stream utf8, string name, Catalogue? catalogue = null, CancellationToken cancellation = default) =>
        JsonText.ReadAsync<Rollup>(utf8, name, catalogue, cancellation);

    /// <summary>Tries to read a roll-up from UTF-8 text (thử đọc bảng tổng hợp).</summary>
    /// <inheritdoc/>
    public static bool TryRead(
        ReadOnlyMemory<byte> utf8,
        string name,
        [NotNullWhen(true)] out Rollup? document,
        out ImmutableArray<DocumentError> errors,
        Catalogue? catalogue = null) =>
        JsonText.TryRead(utf8, name, out document, out errors, catalogue);

    /// <summary>
    /// Writes the cells that contain figures, so that <see cref="Read(Stream, string, Catalogue)"/> can read them back (ghi bảng tổng
    /// hợp).
    /// </summary>
    /// <inheritdoc/>
    public void Write(Stream utf8) => JsonText.Write(utf8, this);

    /// <summary>Asynchronously writes the document (ghi tài liệu, bất đồng bộ).</summary>
    /// <inheritdoc/>
    public Task WriteAsync(Stream utf8, CancellationToken cancellation = default) => JsonText.WriteAsync(utf8, this, cancellation);

    static Rollup IPromotionDocument<Rollup>.Read(JsonCursor root, Catalogue catalogue) => new RollupReader(root, catalogue).Read();

    void IPromotionDocument<Rollup>.Write(Utf8JsonWriter json) => RollupWriter.Write(this, json);
}
