using System.Text.Json;

namespace KhuyenCong.Domain;

/// <content>The JSON document of a program, format "khuyencong-program/1" (docs/programs.md).</content>
public sealed partial class PromotionProgram
{
    /// <summary>Reads a program document (đọc tài liệu chương trình).</summary>
    /// <param name="utf8">The JSON text, at most 16 MB.</param>
    /// <param name="name">The name of the file, for error messages.</param>
    /// <returns>The program.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="DocumentException">The file cannot be used; the error names file, line, column, member, value and what was expected.</exception>
    public static PromotionProgram Read(Stream utf8, string name)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        ArgumentNullException.ThrowIfNull(name);
        return JsonSource.Read(utf8, name).Parse(NationalCatalogue.ReadProgram);
    }

    /// <summary>Reads the text of a program document (đọc tài liệu chương trình).</summary>
    /// <param name="utf8">The JSON text, at most 16 MB.</param>
    /// <param name="name">The name of the document, for error messages.</param>
    /// <returns>The program.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="DocumentException">The text cannot be used; the error names document, line, column, member, value and what was expected.</exception>
    public static PromotionProgram Read(ReadOnlyMemory<byte> utf8, string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return new JsonSource(utf8, name).Parse(NationalCatalogue.ReadProgram);
    }

    /// <summary>Writes the program as a document that <see cref="Read(Stream, string)"/> reads back without loss (ghi tài liệu chương trình).</summary>
    /// <param name="utf8">Where to write the JSON text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="utf8"/> is null.</exception>
    public void Write(Stream utf8)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        JsonText.Write(utf8, this);
    }

    static PromotionProgram IPromotionDocument<PromotionProgram>.Read(JsonCursor root) => NationalCatalogue.ReadProgram(root);

    void IPromotionDocument<PromotionProgram>.Write(Utf8JsonWriter json) => ProgramWriter.Write(this, json);
}
