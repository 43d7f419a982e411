using System.Text.Json.Serialization;
using NodaTime;

namespace KhuyenCong.Domain;

/// <summary>A document that a record rests on (văn bản): a decree, a decision, a circular, a report.</summary>
/// <remarks>Equal by id, as in "1288/QĐ-TTg (2014)". The id carries number, year and type, so that 26/2014/TTLT-BTC-BCT and 26/2014/TT-BCT are two documents.</remarks>
[JsonConverter(typeof(NoJsonConverter<LegalDocument>))]
public sealed class LegalDocument : Entity<LegalDocument>
{
    /// <summary>Makes a document (tạo văn bản).</summary>
    /// <param name="id">The id; for a document with a number, the number with its year.</param>
    /// <param name="kind">The kind.</param>
    /// <param name="title">The title.</param>
    /// <param name="number">The number as printed, or null when the document has none.</param>
    /// <param name="signedOn">The signing date, or null when not stated.</param>
    /// <param name="effectiveFrom">The first day in force, or null when not stated.</param>
    /// <param name="verification">How the document was read.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> is empty, or a date is of another calendar than the ISO calendar.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="title"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> or <paramref name="verification"/> is not defined.</exception>
    public LegalDocument(
        string id,
        LegalDocumentKind kind,
        BilingualText title,
        string? number,
        LocalDate? signedOn,
        LocalDate? effectiveFrom,
        Verification verification)
        : base(id)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        ArgumentNullException.ThrowIfNull(title);
        EnumValues.Require(kind);
        EnumValues.Require(verification);
        IsoDates.Require(signedOn ?? default, nameof(signedOn));
        IsoDates.Require(effectiveFrom ?? default, nameof(effectiveFrom));
        Kind = kind;
        Title = title;
        Number = number;
        SignedOn = signedOn;
        EffectiveFrom = effectiveFrom;
        Verification = verification;
    }

    /// <summary>The kind (loại văn bản).</summary>
    public LegalDocumentKind Kind { get; }

    /// <summary>The title (tên văn bản).</summary>
    public BilingualText Title { get; }

    /// <summary>The number as printed (số hiệu), as in "1288/QĐ-TTg"; null when the document has none.</summary>
    public string? Number { get; }

    /// <summary>The signing date (ngày ký); null when not stated.</summary>
    public LocalDate? SignedOn { get; }

    /// <summary>The first day in force (ngày có hiệu lực); null when not stated.</summary>
    public LocalDate? EffectiveFrom { get; }

    /// <summary>How the document was read (mức kiểm chứng).</summary>
    public Verification Verification { get; }

    /// <summary>The document as citations name it (cách gọi), as in "Quyết định số 1288/QĐ-TTg".</summary>
    /// <param name="language">The language.</param>
    /// <returns>Kind and number, or the title where there is no number.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a defined language.</exception>
    public string Describe(DisplayLanguage language = DisplayLanguage.Vietnamese) =>
        Number is null ? Title.In(language) : Messages.In(Message.NumberedDocument, language, DisplayNames.Of(Kind), Number);

    /// <summary>The document as Vietnamese citations name it.</summary>
    /// <returns>Kind and number, or the title.</returns>
    public override string ToString() => Describe();
}
