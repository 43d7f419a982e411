using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace KhuyenCong.Domain;

/// <summary>
/// A JSON document that is read, checked and written (tài liệu JSON): figures, a program, a support table, a report, an addition to the
/// catalogue.
/// </summary>
/// <remarks>Only the library's own documents implement it. Use it for code that handles all of them.</remarks>
/// <typeparam name="T">The document.</typeparam>
[SuppressMessage("Design", "CA1000:Do not declare static members on generic types", Justification = "The static member is what a document's type is asked for.")]
public interface IPromotionDocument<T>
    where T : class, IPromotionDocument<T>
{
    /// <summary>Reads the file of a document (đọc tài liệu từ tệp).</summary>
    /// <param name="utf8">The JSON text, at most 16 MB.</param>
    /// <param name="name">The name of the file, for error messages.</param>
    /// <param name="catalogue">The catalogue that knows the ids of the document; null for the built-in one.</param>
    /// <returns>The document.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="utf8"/> or <paramref name="name"/> is null.</exception>
    /// <exception cref="DocumentException">
    /// The file cannot be used; its errors name file, line, column, member, value and what was expected.
    /// </exception>
    static abstract T Read(Stream utf8, string name, Catalogue? catalogue = null);

    /// <summary>Reads the text of a document (đọc tài liệu).</summary>
    /// <param name="utf8">The JSON text, at most 16 MB.</param>
    /// <param name="name">The name of the document, for error messages.</param>
    /// <param name="catalogue">The catalogue that knows the ids of the document; null for the built-in one.</param>
    /// <returns>The document.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="DocumentException">
    /// The text cannot be used; its errors name document, line, column, member, value and what was expected.
    /// </exception>
    static abstract T Read(ReadOnlyMemory<byte> utf8, string name, Catalogue? catalogue = null);

    /// <summary>
    /// Reads the file of a document without blocking (đọc tài liệu từ tệp, bất đồng bộ), for example the body of a web request.
    /// </summary>
    /// <param name="utf8">The JSON text, at most 16 MB.</param>
    /// <param name="name">The name of the file, for error messages.</param>
    /// <param name="catalogue">The catalogue that knows the ids of the document; null for the built-in one.</param>
    /// <param name="cancellation">Cancels the read.</param>
    /// <returns>The document.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="utf8"/> or <paramref name="name"/> is null.</exception>
    /// <exception cref="DocumentException">
    /// The file cannot be used; its errors name file, line, column, member, value and what was expected.
    /// </exception>
    static abstract Task<T> ReadAsync(Stream utf8, string name, Catalogue? catalogue = null, CancellationToken cancellation = default);

    /// <summary>Tries to read the text of a document (thử đọc tài liệu).</summary>
    /// <param name="utf8">The JSON text, at most 16 MB.</param>
    /// <param name="name">The name of the document, for error messages.</param>
    /// <param name="document">The document, or null.</param>
    /// <param name="errors">What is wrong with the text, as <see cref="DocumentException.Errors"/>; empty when it was read.</param>
    /// <param name="catalogue">The catalogue that knows the ids of the document; null for the built-in one.</param>
    /// <returns>False when the text cannot be used.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    static abstract bool TryRead(
        ReadOnlyMemory<byte> utf8, string name, [NotNullWhen(true)] out T? document, out ImmutableArray<DocumentError> errors, Catalogue? catalogue = null);

    /// <summary>Writes the document so that reading it gives the same one (ghi tài liệu).</summary>
    /// <param name="utf8">Where to write the JSON text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="utf8"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The text would be longer than the 16 MB that are read back.</exception>
    void Write(Stream utf8);

    /// <summary>Writes the document without blocking (ghi tài liệu, bất đồng bộ), for example to the body of a web response.</summary>
    /// <param name="utf8">Where to write the JSON text.</param>
    /// <param name="cancellation">Cancels the write.</param>
    /// <returns>A task that completes when the document is written.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="utf8"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The text would be longer than the 16 MB that are read back.</exception>
    Task WriteAsync(Stream utf8, CancellationToken cancellation = default);

    /// <summary>
    /// Reads a text without errors in one pass, if the document type has a reader for that; null if its general reader is needed.
    /// </summary>
    internal static virtual T? Scan(ReadOnlySpan<byte> utf8, Catalogue catalogue) => null;

    /// <summary>Reads a document from the root of its JSON.</summary>
    internal static abstract T Read(JsonCursor root, Catalogue catalogue);

    /// <summary>Writes the document into JSON.</summary>
    internal void Write(Utf8JsonWriter json);
}
