using System.Text.Json.Serialization;

namespace KhuyenCong.Domain;

/// <summary>Where in a document something stands (trích dẫn): document, article, clause, point or section, and the words.</summary>
/// <remarks>Equal when every part is equal.</remarks>
[JsonConverter(typeof(NoJsonConverter<Citation>))]
public sealed record Citation
{
    /// <summary>Makes a citation (tạo trích dẫn).</summary>
    /// <param name="document">The document.</param>
    /// <param name="article">The article (điều), as in "6".</param>
    /// <param name="clause">The clause (khoản), as in "2".</param>
    /// <param name="point">The point (điểm), as in "c".</param>
    /// <param name="section">The section (mục) of a document or article, as in "I.2.a".</param>
    /// <param name="quote">The words, as printed.</param>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    public Citation(LegalDocument document, string? article = null, string? clause = null, string? point = null, string? section = null, string? quote = null)
    {
        ArgumentNullException.ThrowIfNull(document);
        Document = document;
        Article = article;
        Clause = clause;
        Point = point;
        Section = section;
        Quote = quote;
    }

    /// <summary>The document (văn bản).</summary>
    public LegalDocument Document { get; }

    /// <summary>The article (điều); null when not cited by article.</summary>
    public string? Article { get; }

    /// <summary>The clause (khoản); null when not cited by clause.</summary>
    public string? Clause { get; }

    /// <summary>The point (điểm); null when not cited by point.</summary>
    public string? Point { get; }

    /// <summary>The section (mục); null when not cited by section.</summary>
    public string? Section { get; }

    /// <summary>The words as printed (nguyên văn); null when not quoted.</summary>
    public string? Quote { get; }

    /// <summary>The place and the document (nơi trích dẫn), as in "mục I.2.a, Điều 1, Quyết định số 1288/QĐ-TTg".</summary>
    /// <param name="language">The language.</param>
    /// <returns>From the smallest part to the document, without the quoted words.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a defined language.</exception>
    public string Describe(DisplayLanguage language = DisplayLanguage.Vietnamese)
    {
        return Part(Message.CitedPoint, Point) + Part(Message.CitedClause, Clause) + Part(Message.CitedSection, Section) + Part(Message.CitedArticle, Article)
            + Document.Describe(language);

        string Part(Message message, string? part) => part is null ? string.Empty : Messages.In(message, language, part);
    }

    /// <summary>The place and the document in Vietnamese.</summary>
    /// <returns>From the smallest part to the document.</returns>
    public override string ToString() => Describe();
}
