using System.Text.Json.Serialization;
using NodaTime;

namespace KhuyenCong.Domain;

/// <summary>A document on which records are based (văn bản), such as a decree, a decision, a circular or a report.</summary>
/// <remarks>
/// Documents are equal by id, such as "1288/QĐ-TTg (2014)". The id contains number, year and type, so 26/2014/TTLT-BTC-BCT and
/// 26/2014/TT-BCT are different documents.
/// </remarks>
[JsonConverter(typeof(NoJsonConverter<LegalDocument>))]
public sealed class LegalDocument : Entity<LegalDocument>
{
    /// <summary>Creates a document (tạo văn bản).</summary>
    /// <param name="id">The id; for a document with a number, the number with its year.</param>
    /// <param name="kind">The kind.</param>
    /// <param name="title">The title.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> is empty or white space.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> or <paramref name="title"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is not a defined value.</exception>
    public LegalDocument(string id, LegalDocumentKind kind, BilingualText title)
        : base(id)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        ArgumentNullException.ThrowIfNull(title);
        EnumValues.Require(kind);
        Kind = kind;
        Title = title;
    }

    /// <summary>The kind (loại văn bản).</summary>
    public LegalDocumentKind Kind { get; }

    /// <summary>The title (tên văn bản).</summary>
    public BilingualText Title { get; }

    /// <summary>The number as printed (số hiệu), such as "1288/QĐ-TTg"; null when the document has none.</summary>
    public string? Number { get; init; }

    /// <summary>The signing date (ngày ký); null when not stated.</summary>
    /// <exception cref="ArgumentException">The day is not in the ISO calendar.</exception>
    public LocalDate? SignedOn { get; init => field = Iso(value); }

    /// <summary>The first day in force (ngày có hiệu lực); null when not stated.</summary>
    /// <exception cref="ArgumentException">The day is not in the ISO calendar.</exception>
    public LocalDate? EffectiveFrom { get; init => field = Iso(value); }

    /// <summary>How the document was read (mức kiểm chứng); <see cref="Verification.Local"/> by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not defined.</exception>
    public Verification Verification { get; init => field = EnumValues.Require(value); } = Verification.Local;

    /// <summary>Returns the document's name in citations (cách gọi), such as "Quyết định số 1288/QĐ-TTg".</summary>
    /// <param name="language">The language.</param>
    /// <returns>Kind and number, or the title if there is no number.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a defined language.</exception>
    public string Describe(DisplayLanguage language = DisplayLanguage.Vietnamese) =>
        Number is null ? Title.In(language) : Messages.In(Message.NumberedDocument, language, Kind.DisplayName(), Number);

    /// <summary>Returns the name of the document in Vietnamese citations.</summary>
    /// <returns>Kind and number, or the title.</returns>
    public override string ToString() => Describe();

    private static LocalDate? Iso(LocalDate? value)
    {
        IsoDates.Require(value ?? default, nameof(value));
        return value;
    }
}
