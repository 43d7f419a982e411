using System.Text.Json.Serialization;
using NodaTime;

namespace KhuyenCong.Domain;

/// <summary>
/// A later document that is known to change rules but whose content is not known, built in code (khai báo văn bản sửa đổi đã biết).
/// </summary>
[JsonConverter(typeof(NoJsonConverter<SupportChangeDefinition>))]
public sealed class SupportChangeDefinition
{
    /// <summary>The document that changes the rules (văn bản sửa đổi, thay thế); required.</summary>
    public LegalDocument? Document { get; init; }

    /// <summary>The first day on which the rules may no longer apply as written (kể từ ngày); required.</summary>
    /// <remarks>
    /// The rules must be in force on the day, and it must be after their last verified day and after the previous change.
    /// </remarks>
    public LocalDate? From { get; init; }

    /// <summary>The known effect on levels (tác động đến mức hỗ trợ); not known by default.</summary>
    public SupportChangeEffect Effect { get; init; }

    /// <summary>A note for readers (ghi chú); null if there is none.</summary>
    public BilingualText? Note { get; init; }

    /// <summary>The citation of the text that states the change (nguồn); null to cite the whole changing document.</summary>
    public Citation? Citation { get; init; }

    /// <summary>How the document was verified (mức kiểm chứng); null to use that of the norm.</summary>
    public Verification? Verification { get; init; }

    /// <summary>Returns the document's id.</summary>
    /// <returns>Text such as "28/2018/TT-BTC".</returns>
    public override string ToString() => Document is null ? "no document" : QuotedText.Plain(Document.Id);
}
