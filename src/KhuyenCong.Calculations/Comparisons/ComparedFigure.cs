using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <summary>One side of a comparison: a target or a result, with its years.</summary>
internal sealed record ComparedFigure(IndicatorValue Value, YearRange Years, bool IsTarget)
{
    /// <summary>"mục tiêu giai đoạn 2021 - 2025 (340 mô hình)".</summary>
    internal string Describe(DisplayLanguage language)
    {
        Wording wording = (IsTarget, Years.Count) switch
        {
            (true, 1) => Wording.TargetOfYear,
            (true, _) => Wording.TargetOfYears,
            (_, 1) => Wording.FigureOfYear,
            _ => Wording.FigureOfYears,
        };
        return Messages.In(
            wording, language, Phrase.Of(Years), Phrase.Before(Value.Hedge, language) + Phrase.Printed(Value.Quantity, language));
    }
}
