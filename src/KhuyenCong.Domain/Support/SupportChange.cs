using System.Text.Json.Serialization;
using NodaTime;

namespace KhuyenCong.Domain;

/// <summary>
/// A later document that is known to change support rules (văn bản sửa đổi đã biết), but whose content is not in the table.
/// </summary>
/// <remarks>
/// From <see cref="From"/> on, the answer is <see cref="SupportAnswerKind.Changed"/> with the last known level, except for contents that
/// the rules of the changing document list.
/// </remarks>
[JsonConverter(typeof(NoJsonConverter<SupportChange>))]
public sealed class SupportChange
{
    internal SupportChange(
        LegalDocument document,
        LocalDate from,
        SupportChangeEffect effect,
        BilingualText? note,
        Citation citation,
        Verification verification)
    {
        Document = document;
        From = from;
        Effect = effect;
        Note = note;
        Citation = citation;
        Verification = verification;
    }

    /// <summary>The document that changes the rules (văn bản sửa đổi, thay thế).</summary>
    public LegalDocument Document { get; }

    /// <summary>
    /// The first day on which the rules may no longer apply as written (kể từ ngày): the document's first day in force, or its day of issue
    /// if that is not known.
    /// </summary>
    public LocalDate From { get; }

    /// <summary>The known effect on levels (tác động đến mức hỗ trợ).</summary>
    public SupportChangeEffect Effect { get; }

    /// <summary>A note for readers (ghi chú), for example how long the rules were still applied; null if there is none.</summary>
    public BilingualText? Note { get; }

    /// <summary>The citation of the text that states the change (nguồn).</summary>
    public Citation Citation { get; }

    /// <summary>How the document was read (mức kiểm chứng).</summary>
    public Verification Verification { get; }

    /// <summary>
    /// Returns the reason why the levels are not known (lý do chưa đủ căn cứ), in the words of an official letter, with the known days of
    /// the document.
    /// </summary>
    /// <param name="language">The language; Vietnamese by default.</param>
    /// <returns>Text such as "Chưa đủ căn cứ: Thông tư số 139/2026/TT-BTC điều chỉnh mức hỗ trợ, chưa có nội dung; ...".</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a defined language.</exception>
    public string Describe(DisplayLanguage language = DisplayLanguage.Vietnamese)
    {
        Message effect = Effect == SupportChangeEffect.ChangesLevels ? Message.ChangesLevels : Message.AmendsRules;
        return Messages.In(Message.NotEnough, language, Document.Describe(language), effect, Days(language));
    }

    /// <summary>Returns the reason as a Vietnamese sentence.</summary>
    /// <returns>The text of <see cref="Describe"/>.</returns>
    public override string ToString() => Describe();

    /// <summary>Returns the day as a message states it; the day of issue is never stated as the day in force.</summary>
    private string Days(DisplayLanguage language)
    {
        string issued = Document.SignedOn is { } day ? Messages.In(Message.Issued, language, day) : string.Empty;
        return issued + (Document.EffectiveFrom is { } from
            ? Messages.In(Message.InForceFrom, language, from)
            : Messages.In(Message.InForceNotKnown, language));
    }
}
