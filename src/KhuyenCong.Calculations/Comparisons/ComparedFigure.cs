using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <summary>One side of a comparison: a target or a result, with its years.</summary>
internal sealed record ComparedFigure(IndicatorValue Value, YearRange Years, bool IsTarget)
{
    /// <summary>"mục tiêu giai đoạn 2021 - 2025 (340 mô hình)".</summary>
    internal string Describe(DisplayLanguage language)
    {
        bool isEnglish = language.IsEnglish();
        string kind = (IsTarget, isEnglish) switch
        {
            (true, true) => "the target of",
            (true, false) => "mục tiêu",
            (false, true) => "the result of",
            (false, false) => "kết quả",
        };
        string years = isEnglish ? Years.ToString("C") : $"{(Years.Count == 1 ? "năm" : "giai đoạn")} {Years.ToString()}";
        return $"{kind} {years} ({Phrase.Before(Value.Hedge, language)}{Phrase.Printed(Value.Quantity, language)})";
    }
}
