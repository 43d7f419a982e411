using System.Collections.Immutable;
using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <summary>What an actual is measured against, and by what right: a target or a planned budget.</summary>
internal readonly record struct Comparison(
    Target? Target,
    PlannedBudget? Budget,
    Observation? Actual,
    IndicatorComparability? Comparability,
    ImmutableArray<Citation> Citations)
{
    internal Quantity Expected => Target?.Quantity ?? Budget!.Amount.ToQuantity();

    internal ProgramPeriod Period => Target?.Period ?? Program.Period;

    internal PromotionProgram Program => Target?.Program ?? Budget!.Program;

    /// <summary>"mục tiêu Chương trình giai đoạn 2014 - 2020", and the stage's or the budget's.</summary>
    internal string Scope(DisplayLanguage language)
    {
        string stage = Target?.Stage?.Name.In(language) ?? string.Empty;
        string program = (Program.Level, language.IsEnglish()) switch
        {
            (ProgramLevel.Provincial, _) => Program.Name.In(language),
            (_, true) => $"{Program.Period.Years.ToString("C")} Program",
            _ => $"Chương trình giai đoạn {Program.Period.Years.ToString()}",
        };
        return (language.IsEnglish(), Budget, stage) switch
        {
            (true, not null, _) => $"the planned budget of the {program}",
            (true, _, "") => $"the target of the {program}",
            (true, _, _) => $"the target of {stage} of the {program}",
            (_, not null, _) => $"kinh phí dự kiến của {program}",
            (_, _, "") => $"mục tiêu {program}",
            _ => $"mục tiêu {stage} của {program}",
        };
    }

    /// <summary>Of money, which is divided by which; of a figure of fewer years than the target, its years: " (kinh phí được duyệt trên kinh phí dự kiến)".</summary>
    internal string Remark(DisplayLanguage language)
    {
        bool isEnglish = language.IsEnglish();
        List<string> remarks = [];
        if (Budget is not null)
        {
            string stage = DisplayNames.Of(Actual!.Stage).In(language);
            bool isStated = Actual.Stage != FundingStage.Unstated;
            remarks.Add(isEnglish
                ? (isStated ? $"{stage} over planned" : "money of unstated stage over planned")
                : (isStated ? $"kinh phí {stage} trên kinh phí dự kiến" : "kinh phí không nêu bước trên kinh phí dự kiến"));
        }

        if (Actual is not null && Actual.Years != Period.Years)
        {
            remarks.Add(isEnglish ? $"result of {Actual.Years.ToString("C")}" : $"kết quả {Actual.Years.ToString()}");
        }

        if (Actual?.Status == ObservationStatus.Provisional)
        {
            remarks.Add(isEnglish ? "provisional figure" : "số sơ bộ");
        }

        return remarks.Count == 0 ? string.Empty : $" ({string.Join("; ", remarks)})";
    }

    /// <summary>The target with its stages: "Mục tiêu: khoảng 140.000 lao động = 40.000 + 100.000".</summary>
    internal string ExpectedInWords(DisplayLanguage language)
    {
        bool isEnglish = language.IsEnglish();
        if (Budget is not null)
        {
            return $"{(isEnglish ? "Planned budget" : "Kinh phí dự kiến")}: {Budget.Stated.ToString(language)}";
        }

        Target target = Target!;
        string parts = target.Parts.IsEmpty || target.Indicator.Nature != IndicatorNature.Flow
            ? string.Empty
            : $" = {string.Join(" + ", target.Parts.Select(part => PrintedNumber.Format(part.Stated.In(target.Stated.Unit).Value, language)))}";
        return $"{(isEnglish ? "Target" : "Mục tiêu")}: {target.ToString(language)}{parts}";
    }
}
