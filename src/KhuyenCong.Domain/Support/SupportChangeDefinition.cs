using System.Text.Json.Serialization;
using NodaTime;

namespace KhuyenCong.Domain;

/// <summary>What is known of a later document that changes rules, beside its content (khai báo văn bản sửa đổi đã biết).</summary>
[JsonConverter(typeof(NoJsonConverter<SupportChangeDefinition>))]
public sealed class SupportChangeDefinition
{
    /// <summary>The document that changes the rules (văn bản sửa đổi, thay thế); required.</summary>
    public LegalDocument? Document { get; init; }

    /// <summary>The first day on which the rules may no longer hold as written (kể từ ngày); required.</summary>
    /// <remarks>It is after the day verified and the change before, and one of those in force.</remarks>
    public LocalDate? From { get; init; }

    /// <summary>What is known of its effect on levels (tác động đến mức hỗ trợ): by default nothing.</summary>
    public SupportChangeEffect Effect { get; init; }

    /// <summary>What a reader must know of it (ghi chú); null when nothing.</summary>
    public BilingualText? Note { get; init; }

    /// <summary>Where it is stated (nguồn); the changing document when null.</summary>
    public Citation? Citation { get; init; }

    /// <summary>How the document was verified (mức kiểm chứng); as the norm when null.</summary>
    public Verification? Verification { get; init; }

    /// <summary>The document's id.</summary>
    /// <returns>As in "28/2018/TT-BTC".</returns>
    public override string ToString() => Document is null ? "no document" : QuotedText.Plain(Document.Id);
}
