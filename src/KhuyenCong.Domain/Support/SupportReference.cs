using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace KhuyenCong.Domain;

/// <summary>A content with a level that another document sets (mức chi áp dụng theo văn bản khác).</summary>
[JsonConverter(typeof(NoJsonConverter<SupportReference>))]
public sealed class SupportReference
{
    internal SupportReference(
        SupportContent content, ImmutableArray<LegalDocument> setBy, BilingualText? note, Citation citation, Verification verification)
    {
        Content = content;
        SetBy = setBy;
        Note = note;
        Citation = citation;
        Verification = verification;
    }

    /// <summary>The supported content (nội dung hỗ trợ).</summary>
    public SupportContent Content { get; }

    /// <summary>The documents that set the level (văn bản quy định mức chi), in the rule's order.</summary>
    public ImmutableArray<LegalDocument> SetBy { get; }

    /// <summary>A note for readers (ghi chú), for example that a newer document applies; null if there is none.</summary>
    public BilingualText? Note { get; }

    /// <summary>The citation of the text that states the reference (nguồn).</summary>
    public Citation Citation { get; }

    /// <summary>How the source was read (mức kiểm chứng).</summary>
    public Verification Verification { get; }

    /// <summary>Returns the reference in words (dẫn chiếu bằng lời).</summary>
    /// <param name="language">The language; Vietnamese by default.</param>
    /// <returns>Text such as "áp dụng theo Thông tư số 97/2010/TT-BTC".</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a defined language.</exception>
    public string Describe(DisplayLanguage language = DisplayLanguage.Vietnamese) =>
        Messages.In(Message.SetBy, language, string.Join("; ", SetBy.Select(document => document.Describe(language))))
        + (Note is { } note ? $", {note.In(language)}" : string.Empty);

    /// <summary>Returns the content's id and the documents.</summary>
    /// <returns>Text such as "conferences: áp dụng theo Thông tư số 97/2010/TT-BTC".</returns>
    public override string ToString() => $"{Content.Id}: {Describe()}";
}
