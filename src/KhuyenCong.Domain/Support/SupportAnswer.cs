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

    /// <summary>The rules in force on the day, as far as known (định mức đang áp dụng); null when none is.</summary>
    public SupportNorm? Norm { get; internal init; }

    /// <summary>The level (mức hỗ trợ), for <see cref="SupportAnswerKind.Level"/>; null otherwise.</summary>
    public SupportLevel? Level { get; internal init; }

    /// <summary>The reference (dẫn chiếu), for <see cref="SupportAnswerKind.SetByOtherDocument"/>; null otherwise.</summary>
    public SupportReference? Reference { get; internal init; }

    /// <summary>The last known level (mức gần nhất đã biết), where the one in force is not known; null when there is none. It is not the answer.</summary>
    public SupportLevel? LastKnown { get; internal init; }

    /// <summary>The answer in a sentence (câu trả lời).</summary>
    /// <param name="language">The language: Vietnamese by default.</param>
    /// <returns>The sentence.</returns>
    public string Describe(DisplayLanguage language = DisplayLanguage.Vietnamese)
    {
        bool isEnglish = language == DisplayLanguage.English;
        string day = IsoDates.Format(Date);
        string name = Content.Name.In(language);
        string last = LastKnown is null
            ? string.Empty
            : (isEnglish
                ? $"; last known: {LastKnown.Describe(language)} ({LastKnown.Citation.Describe(language)})"
                : $"; mức gần nhất đã biết: {LastKnown.Describe(language)} ({LastKnown.Citation.Describe(language)})");
        return (Kind, isEnglish) switch
        {
            (SupportAnswerKind.Level, _) => $"{name}: {Level!.Describe(language)} ({Level.Citation.Describe(language)})",
            (SupportAnswerKind.SetByOtherDocument, true) => $"{name}: set by {Documents(language)} ({Reference!.Citation.Describe(language)})",
            (SupportAnswerKind.SetByOtherDocument, false) => $"{name}: áp dụng theo {Documents(language)} ({Reference!.Citation.Describe(language)})",
            (SupportAnswerKind.Ended, true) => $"{name}: ended before {day}{last}",
            (SupportAnswerKind.Ended, false) => $"{name}: đã hết hiệu lực trước ngày {day}{last}",
            (SupportAnswerKind.OutsideVerified, true) => $"{name}: not known on {day}{Amended(language)}{last}",
            (SupportAnswerKind.OutsideVerified, false) => $"{name}: chưa biết mức ngày {day}{Amended(language)}{last}",
            (_, true) => $"{name}: no level known on {day}{InNorm(language)}{last}",
            _ => $"{name}: chưa biết mức hỗ trợ ngày {day}{InNorm(language)}{last}",
        };
    }

    /// <summary>The answer in a Vietnamese sentence.</summary>
    /// <returns>As <see cref="Describe"/> gives it.</returns>
    public override string ToString() => Describe();

    private string Documents(DisplayLanguage language) => string.Join("; ", Reference!.SetBy.Select(document => document.Describe(language)));

    private string Amended(DisplayLanguage language) => (Norm, language) switch
    {
        ({ AmendedBy: { } amending } norm, DisplayLanguage.English) => $": {norm.Document.Describe(language)} is amended by {amending.Describe(language)}",
        ({ AmendedBy: { } amending } norm, _) => $": {norm.Document.Describe(language)} đã được sửa đổi bởi {amending.Describe(language)}",
        (null, DisplayLanguage.English) => ", before the first day verified",
        (null, _) => ", trước ngày đầu đã kiểm chứng",
        (var norm, DisplayLanguage.English) => $": verified through {IsoDates.Format(norm.VerifiedThrough)}",
        (var norm, _) => $": kiểm chứng đến ngày {IsoDates.Format(norm.VerifiedThrough)}",
    };

    private string InNorm(DisplayLanguage language) => (Norm, language) switch
    {
        (null, _) => string.Empty,
        (_, DisplayLanguage.English) => $" in {Norm.Document.Describe(language)}",
        _ => $" theo {Norm.Document.Describe(language)}",
    };
}
