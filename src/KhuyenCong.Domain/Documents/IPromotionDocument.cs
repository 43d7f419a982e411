using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace KhuyenCong.Domain;

/// <summary>
/// A JSON document that can be read, checked and written (tài liệu JSON): figures, a program, a support table, a report, projects, or
/// additions to the catalogue.
/// </summary>
/// <remarks>Only the library's own documents implement this interface. Use it in code that handles all of them.</remarks>
/// <typeparam name="T">The type of the document.</typeparam>
[SuppressMessage(
    "Design",
    "CA1000:Do not declare static members on generic types",
    Justification = "Callers read a document through its type.")]
public interface IPromotionDocument<T>
    where T : class, IPromotionDocument<T>
{
    /// <summary>Reads a document from a stream (đọc tài liệu từ tệp).</summary>
    /// <param name="utf8">The JSON text, at most 16 MB.</param>
    /// <param name="name">The name of the file, for error messages.</param>
    /// <param name="catalogue">The catalogue that contains the ids in the document; null for the built-in one.</param>
    /// <returns>The document.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="utf8"/> or <paramref name="name"/> is null.</exception>
    /// <exception cref="DocumentException">
    /// The text is not a valid document; the errors state the file, line, column, member, value and what was expected.
    /// </exception>
    static abstract T Read(Stream utf8, string name, Catalogue? catalogue = null);

    /// <summary>Reads a document from UTF-8 text (đọc tài liệu).</summary>
    /// <param name="utf8">The JSON text, at most 16 MB.</param>
    /// <param name="name">The name of the document, for error messages.</param>
    /// <param name="catalogue">The catalogue that contains the ids in the document; null for the built-in one.</param>
    /// <returns>The document.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="DocumentException">
    /// The text is not a valid document; the errors state the document, line, column, member, value and what was expected.
    /// </exception>
    static abstract T Read(ReadOnlyMemory<byte> utf8, string name, Catalogue? catalogue = null);

    /// <summary>
    /// Reads a document from a stream without blocking (đọc tài liệu từ tệp, bất đồng bộ), for example from the body of a web request.
    /// </summary>
    /// <param name="utf8">The JSON text, at most 16 MB.</param>
    /// <param name="name">The name of the file, for error messages.</param>
    /// <param name="catalogue">The catalogue that contains the ids in the document; null for the built-in one.</param>
    /// <param name="cancellation">Cancels the read.</param>
    /// <returns>The document.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="utf8"/> or <paramref name="name"/> is null.</exception>
    /// <exception cref="DocumentException">
    /// The text is not a valid document; the errors state the file, line, column, member, value and what was expected.
    /// </exception>
    static abstract Task<T> ReadAsync(Stream utf8, string name, Catalogue? catalogue = null, CancellationToken cancellation = default);

    /// <summary>Tries to read a document from UTF-8 text (thử đọc tài liệu).</summary>
    /// <param name="utf8">The JSON text, at most 16 MB.</param>
    /// <param name="name">The name of the document, for error messages.</param>
    /// <param name="document">The document, or null.</param>
    /// <param name="errors">The errors of the text, as in <see cref="DocumentException.Errors"/>; empty if it was read.</param>
    /// <param name="catalogue">The catalogue that contains the ids in the document; null for the built-in one.</param>
    /// <returns>False if the text is not a valid document.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    static abstract bool TryRead(
        ReadOnlyMemory<byte> utf8,
        string name,
        [NotNullWhen(true)] out T? document,
        out ImmutableArray<DocumentError> errors,
        Catalogue? catalogue = null);

    /// <summary>Writes the document in the form that its Read method reads back (ghi tài liệu).</summary>
    /// <param name="utf8">The stream to which the JSON text is written.</param>
    /// <exception cref="ArgumentNullException"><paramref name="utf8"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The text would be longer than 16 MB, the most that can be read back.</exception>
    void Write(Stream utf8);

    /// <summary>Writes the document without blocking (ghi tài liệu, bất đồng bộ), for example to the body of a web response.</summary>
    /// <param name="utf8">The stream to which the JSON text is written.</param>
    /// <param name="cancellation">Cancels the write.</param>
    /// <returns>A task that completes when the document is written.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="utf8"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The text would be longer than 16 MB, the most that can be read back.</exception>
    Task WriteAsync(Stream utf8, CancellationToken cancellation = default);

    /// <summary>
    /// Reads a text without errors in one pass if the document type has a reader for that; returns null if the general reader is needed.
    /// </summary>
    internal static virtual T? Scan(ReadOnlySpan<byte> utf8, Catalogue catalogue) => null;

    /// <summary>Reads a document from the root of its JSON.</summary>
    internal static abstract T Read(JsonCursor root, Catalogue catalogue);

    /// <summary>Writes the document into JSON.</summary>
    internal void Write(Utf8JsonWriter json);
}
