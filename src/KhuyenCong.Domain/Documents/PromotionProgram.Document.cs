using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace KhuyenCong.Domain;

/// <content>The JSON document of a program, format "khuyencong-program/1" (docs/programs.md).</content>
public sealed partial class PromotionProgram : IPromotionDocument<PromotionProgram>
{
    /// <summary>Reads a program from a stream (đọc tài liệu chương trình).</summary>
    /// <inheritdoc/>
    public static PromotionProgram Read(Stream utf8, string name, Catalogue? catalogue = null) =>
        JsonText.Read<PromotionProgram>(utf8, name, catalogue);

    /// <summary>Reads a program from UTF-8 text (đọc tài liệu chương trình).</summary>
    /// <inheritdoc/>
    public static PromotionProgram Read(ReadOnlyMemory<byte> utf8, string name, Catalogue? catalogue = null) =>
        JsonText.Read<PromotionProgram>(utf8, name, catalogue);

    /// <summary>Reads a program from a stream without blocking (đọc tài liệu chương trình, bất đồng bộ).</summary>
    /// <inheritdoc/>
    public static Task<PromotionProgram> ReadAsync(
        Stream utf8, string name, Catalogue? catalogue = null, CancellationToken cancellation = default) =>
        JsonText.ReadAsync<PromotionProgram>(utf8, name, catalogue, cancellation);

    /// <summary>Tries to read a program from UTF-8 text (thử đọc tài liệu chương trình).</summary>
    /// <inheritdoc/>
    public static bool TryRead(
        ReadOnlyMemory<byte> utf8,
        string name,
        [NotNullWhen(true)] out PromotionProgram? document,
        out ImmutableArray<DocumentError> errors,
        Catalogue? catalogue = null) =>
        JsonText.TryRead(utf8, name, out document, out errors, catalogue);

    /// <summary>
    /// Writes the program in the form that <see cref="Read(Stream, string, Catalogue)"/> reads back (ghi tài liệu chương trình).
    /// </summary>
    /// <inheritdoc/>
    public void Write(Stream utf8) => JsonText.Write(utf8, this);

    /// <summary>Writes the document without blocking (ghi tài liệu, bất đồng bộ).</summary>
    /// <inheritdoc/>
    public Task WriteAsync(Stream utf8, CancellationToken cancellation = default) => JsonText.WriteAsync(utf8, this, cancellation);

    static PromotionProgram IPromotionDocument<PromotionProgram>.Read(JsonCursor root, Catalogue catalogue) =>
        new ProgramReader(catalogue.Records, catalogue.IndicatorList, catalogue.LazyAtlas).Read(root);

    void IPromotionDocument<PromotionProgram>.Write(Utf8JsonWriter json) => ProgramWriter.Write(this, json);
}
