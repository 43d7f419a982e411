using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace KhuyenCong.Domain;

/// <content>The JSON document of projects, format "khuyencong-projects/1" (docs/projects.md).</content>
public sealed partial class ProjectDocument : IPromotionDocument<ProjectDocument>
{
    /// <summary>Reads projects from a stream (đọc tài liệu đề án).</summary>
    /// <inheritdoc/>
    public static ProjectDocument Read(Stream utf8, string name, Catalogue? catalogue = null) =>
        JsonText.Read<ProjectDocument>(utf8, name, catalogue);

    /// <summary>Reads projects from UTF-8 text (đọc tài liệu đề án).</summary>
    /// <inheritdoc/>
    public static ProjectDocument Read(ReadOnlyMemory<byte> utf8, string name, Catalogue? catalogue = null) =>
        JsonText.Read<ProjectDocument>(utf8, name, catalogue);

    /// <summary>Reads projects from a stream without blocking (đọc tài liệu đề án, bất đồng bộ).</summary>
    /// <inheritdoc/>
    public static Task<ProjectDocument> ReadAsync(
        Stream utf8, string name, Catalogue? catalogue = null, CancellationToken cancellation = default) =>
        JsonText.ReadAsync<ProjectDocument>(utf8, name, catalogue, cancellation);

    /// <summary>Tries to read projects from UTF-8 text (thử đọc tài liệu đề án).</summary>
    /// <inheritdoc/>
    public static bool TryRead(
        ReadOnlyMemory<byte> utf8,
        string name,
        [NotNullWhen(true)] out ProjectDocument? document,
        out ImmutableArray<DocumentError> errors,
        Catalogue? catalogue = null) =>
        JsonText.TryRead(utf8, name, out document, out errors, catalogue);

    /// <summary>
    /// Writes the document in the form that <see cref="Read(Stream, string, Catalogue)"/> reads back (ghi tài liệu đề án).
    /// </summary>
    /// <inheritdoc/>
    public void Write(Stream utf8) => JsonText.Write(utf8, this);

    /// <summary>Writes the document without blocking (ghi tài liệu, bất đồng bộ).</summary>
    /// <inheritdoc/>
    public Task WriteAsync(Stream utf8, CancellationToken cancellation = default) => JsonText.WriteAsync(utf8, this, cancellation);

    static ProjectDocument IPromotionDocument<ProjectDocument>.Read(JsonCursor root, Catalogue catalogue) =>
        new ProjectDocumentReader(catalogue).Read(root);

    void IPromotionDocument<ProjectDocument>.Write(Utf8JsonWriter json) => ProjectDocumentReader.Write(this, json);
}
