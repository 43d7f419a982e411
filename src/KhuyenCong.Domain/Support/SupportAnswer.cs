using NodaTime;

namespace KhuyenCong.Domain;

/// <summary>What a table of support levels answers for a content on a day (kết quả tra mức hỗ trợ): never a silent zero.</summary>
public sealed class SupportAnswer
{
    internal SupportAnswer(SupportAnswerKind kind, SupportContent content, LocalDate date)
    {
        Kind = kind;
        Content = content;
        Date = date;
    }

    /// <summary>What is answered (loại câu trả lời).</summary>
    public SupportAnswerKind Kind { get; }

    /// <summary>What was asked for (nội dung hỗ trợ).</summary>
    public SupportContent Content { get; }

    /// <summary>The day that was asked for (ngày).</summary>
    public LocalDate Date { get; }

    /// <summary>The last rules that began by the day (định mức gần nhất), in force or not; null when none had begun.</summary>
    public SupportNorm? Norm { get; internal init; }

    /// <summary>The level (mức hỗ trợ), for <see cref="SupportAnswerKind.Level"/>; null otherwise.</summary>
    public SupportLevel? Level { get; internal init; }

    /// <summary>The reference (dẫn chiếu), for <see cref="SupportAnswerKind.SetByOtherDocument"/>; null otherwise.</summary>
    public SupportReference? Reference { get; internal init; }

    /// <summary>The last known level (mức gần nhất đã biết), where the one in force is not known; null when there is none. It is not the answer.</summary>
    public SupportLevel? LastKnown { get; internal init; }

    /// <summary>The last known reference (dẫn chiếu gần nhất đã biết), where the last known rules referred to another document; null otherwise. It is not the answer.</summary>
    public SupportReference? LastKnownReference { get; internal init; }

    /// <summary>The answer in a sentence (câu trả lời).</summary>
    /// <param name="language">The language: Vietnamese by default.</param>
    /// <returns>The sentence.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a defined language.</exception>
    public string Describe(DisplayLanguage language = DisplayLanguage.Vietnamese)
    {
        bool isEnglish = language.IsEnglish();
        string day = IsoDates.Format(Date);
        string answer = (Kind, isEnglish) switch
        {
            (SupportAnswerKind.Level, _) => $"{Level!.Describe(language)} ({Level.Citation.Describe(language)})",
            (SupportAnswerKind.SetByOtherDocument, _) => $"{Reference!.Describe(language)} ({Reference.Citation.Describe(language)})",
            (SupportAnswerKind.Ended, true) => $"{Document(language)} ended before {day}",
            (SupportAnswerKind.Ended, false) => $"{Document(language)} đã hết hiệu lực trước ngày {day}",
            (SupportAnswerKind.OutsideVerified, true) => $"not known on {day}: {Why(language)}",
            (SupportAnswerKind.OutsideVerified, false) => $"chưa biết mức ngày {day}: {Why(language)}",
            (_, true) => $"no level known on {day} by {Document(language)}",
            _ => $"chưa biết mức hỗ trợ ngày {day} theo {Document(language)}",
        };
        return $"{Content.Name.In(language)}: {answer}{Last(language)}";
    }

    /// <summary>The answer in a Vietnamese sentence.</summary>
    /// <returns>As <see cref="Describe"/> gives it.</returns>
    public override string ToString() => Describe();

    private string Document(DisplayLanguage language) => Norm!.Document.Describe(language);

    private string Why(DisplayLanguage language) => (Norm, language.IsEnglish()) switch
    {
        (null, true) => "before the first day verified",
        (null, _) => "trước ngày đầu đã kiểm chứng",
        ({ VerifiedThrough: null }, true) => $"the days in force of {Document(language)} are not known",
        ({ VerifiedThrough: null }, _) => $"không biết thời gian có hiệu lực của {Document(language)}",
        ({ AmendedBy: { } amending }, true) => $"{Document(language)} is amended by {amending.Describe(language)}",
        ({ AmendedBy: { } amending }, _) => $"{Document(language)} đã được sửa đổi bởi {amending.Describe(language)}",
        ({ VerifiedThrough: { } verified }, true) => $"{Document(language)} is verified through {IsoDates.Format(verified)}",
        ({ VerifiedThrough: { } verified }, _) => $"{Document(language)} được kiểm chứng đến ngày {IsoDates.Format(verified)}",
    };

    private string Last(DisplayLanguage language)
    {
        (string? words, Citation? citation) = (LastKnown?.Describe(language) ?? LastKnownReference?.Describe(language), LastKnown?.Citation ?? LastKnownReference?.Citation);
        return words is null ? string.Empty : $"; {(language.IsEnglish() ? "last known" : "mức gần nhất đã biết")}: {words} ({citation!.Describe(language)})";
    }
}
