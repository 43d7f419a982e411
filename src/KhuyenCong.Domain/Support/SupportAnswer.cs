using System.Text.Json.Serialization;
using NodaTime;

namespace KhuyenCong.Domain;

/// <summary>A support table's answer for a content on a date (kết quả tra mức hỗ trợ), which is never a silent zero.</summary>
[JsonConverter(typeof(NoJsonConverter<SupportAnswer>))]
public sealed class SupportAnswer
{
    internal SupportAnswer(SupportAnswerKind kind, SupportContent content, LocalDate date)
    {
        Kind = kind;
        Content = content;
        Date = date;
    }

    /// <summary>The kind of answer (loại câu trả lời).</summary>
    public SupportAnswerKind Kind { get; }

    /// <summary>The requested content (nội dung hỗ trợ).</summary>
    public SupportContent Content { get; }

    /// <summary>The requested date (ngày).</summary>
    public LocalDate Date { get; }

    /// <summary>The rules that decide the answer (định mức áp dụng), in force or not; null if no rules had begun by the date.</summary>
    public SupportNorm? Norm { get; internal init; }

    /// <summary>The level (mức hỗ trợ), for <see cref="SupportAnswerKind.Level"/>; otherwise null.</summary>
    public SupportLevel? Level { get; internal init; }

    /// <summary>The reference (dẫn chiếu), for <see cref="SupportAnswerKind.SetByOtherDocument"/>; otherwise null.</summary>
    public SupportReference? Reference { get; internal init; }

    /// <summary>
    /// The later document that is known to change the rules (văn bản sửa đổi đã biết), for <see cref="SupportAnswerKind.Changed"/>;
    /// otherwise null.
    /// </summary>
    public SupportChange? Change { get; internal init; }

    /// <summary>
    /// Whether the date is after the last verified day of the rules (chưa rà soát văn bản mới), which continue because no change is known.
    /// </summary>
    public bool IsAssumedUnchanged { get; internal init; }

    /// <summary>
    /// The last known level (mức đã biết gần nhất), for comparison only, if the one in force is not known; null if there is none.
    /// </summary>
    public SupportLevel? LastKnown => LastKnownNorm?.FindLevel(Content);

    /// <summary>
    /// The last known reference (dẫn chiếu đã biết gần nhất), for comparison only, if the last known rules referred to another document;
    /// otherwise null.
    /// </summary>
    public SupportReference? LastKnownReference => LastKnownNorm?.FindReference(Content);

    /// <summary>
    /// The rules that contain <see cref="LastKnown"/> or <see cref="LastKnownReference"/> (định mức chứa mức đã biết gần nhất); null if
    /// there is neither.
    /// </summary>
    /// <remarks>If these rules are not <see cref="Norm"/>, they have ended, and no level is known under the rules that followed.</remarks>
    public SupportNorm? LastKnownNorm { get; internal init; }

    /// <summary>Returns the answer as a sentence (câu trả lời).</summary>
    /// <param name="language">The language; Vietnamese by default.</param>
    /// <returns>The sentence.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a defined language.</exception>
    public string Describe(DisplayLanguage language = DisplayLanguage.Vietnamese)
    {
        string answer = Kind switch
        {
            SupportAnswerKind.Level => Cited(Level!.Describe(language), Level.Citation),
            SupportAnswerKind.SetByOtherDocument => Cited(Reference!.Describe(language), Reference.Citation),
            SupportAnswerKind.Ended => Messages.In(Message.NormEnded, language, Document(language), Date),
            SupportAnswerKind.Changed => Change!.Describe(language),
            SupportAnswerKind.OutsideVerified => Messages.In(Message.LevelNotKnown, language, Date, Why(language)),
            _ => Messages.In(Message.NoLevelKnown, language, Date, Document(language)),
        };
        string caveat = IsAssumedUnchanged ? $". {DescribeCaveat(language)}" : string.Empty;
        return $"{Content.Name.In(language)}: {answer}{caveat}{Last(language)}";

        string Cited(string words, Citation citation) => Messages.In(Message.Bracketed, language, words, citation.Describe(language));
    }

    /// <summary>
    /// Returns the caveat to state with the level or the last known one (lưu ý khi áp dụng): the document that changes it, or the day
    /// through which it was reviewed.
    /// </summary>
    /// <param name="language">The language; Vietnamese by default.</param>
    /// <returns>The sentence; null if there is no caveat.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a defined language.</exception>
    public string? DescribeCaveat(DisplayLanguage language = DisplayLanguage.Vietnamese)
    {
        language.Require();
        return Change?.Describe(language)
            ?? (IsAssumedUnchanged ? Messages.In(Message.LawNotReviewed, language, Norm!.VerifiedThrough!.Value) : null);
    }

    /// <summary>Returns the answer as a Vietnamese sentence.</summary>
    /// <returns>The text of <see cref="Describe"/>.</returns>
    public override string ToString() => Describe();

    private string Document(DisplayLanguage language) => Norm!.Document.Describe(language);

    private string Why(DisplayLanguage language) =>
        Norm is null ? Messages.In(Message.BeforeVerified, language) : Messages.In(Message.DaysNotKnown, language, Document(language));

    private string Last(DisplayLanguage language)
    {
        (string? words, Citation? citation) = (
            LastKnown?.Describe(language) ?? LastKnownReference?.Describe(language), LastKnown?.Citation ?? LastKnownReference?.Citation);
        return words is null ? string.Empty : Messages.In(Message.LastKnown, language, words, citation!.Describe(language));
    }
}
