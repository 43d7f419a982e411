using System.Text.Json.Serialization;

namespace KhuyenCong.Domain;

/// <summary>
/// A place in a document (trích dẫn): the document, its article, clause, point or section, and the words quoted from it.
/// </summary>
/// <remarks>Citations are equal if all members are equal.</remarks>
[JsonConverter(typeof(DomainJsonConverter))]
public sealed record Citation
{
    /// <summary>Creates a citation (tạo trích dẫn).</summary>
    /// <param name="document">The document.</param>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    public Citation(LegalDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        Document = document;
    }

    /// <summary>The document (văn bản).</summary>
    public LegalDocument Document { get; }

    /// <summary>The article (điều), such as "6"; null when not cited by article.</summary>
    public string? Article { get; init; }

    /// <summary>The clause (khoản), such as "2"; null when not cited by clause.</summary>
    public string? Clause { get; init; }

    /// <summary>The point (điểm), such as "c"; null when not cited by point.</summary>
    public string? Point { get; init; }

    /// <summary>The section (mục) of a document or article, such as "I.2.a"; null when not cited by section.</summary>
    public string? Section { get; init; }

    /// <summary>The words as printed (nguyên văn); null when not quoted.</summary>
    public string? Quote { get; init; }

    /// <summary>Returns the place and the document (nơi trích dẫn), such as "mục I.2.a, Điều 1, Quyết định số 1288/QĐ-TTg".</summary>
    /// <param name="language">The language.</param>
    /// <returns>Text from the smallest part to the document, without the quoted words.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a defined language.</exception>
    public string Describe(DisplayLanguage language = DisplayLanguage.Vietnamese)
    {
        Message ofSection = Section is not null && PlaceWords.Names(Section) ? Message.CitedPart : Message.CitedSection;
        return Part(Message.CitedPoint, Point) + Part(Message.CitedClause, Clause) + Part(ofSection, Section)
            + Part(Message.CitedArticle, Article) + Document.Describe(language);

        string Part(Message message, string? part) => part is null ? string.Empty : Messages.In(message, language, PlaceWords.Of(part));
    }

    /// <summary>Returns the place and the document in Vietnamese.</summary>
    /// <returns>Text from the smallest part to the document.</returns>
    public override string ToString() => Describe();
}
