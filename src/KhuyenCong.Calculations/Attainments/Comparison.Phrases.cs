using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <content>The words for a comparison.</content>
internal readonly partial struct Comparison
{
    /// <summary>
    /// Describes an actual value and the target against which it cannot be measured: "lao động được đào tạo, Bình Định, năm 2018; mục tiêu
    /// Chương trình ...".
    /// </summary>
    internal string MisfitOf(DisplayLanguage language)
    {
        BilingualText given = Actual is null ? Indicator!.Name : Phrase.Scope(Actual);
        BilingualText expected = (Target?.Indicator ?? Plan?.Indicator ?? NationalIndicators.PromotionFunding).Name;
        return Messages.In(Wording.Joined, language, given, Messages.Of(Wording.ScopeOfExpected, expected, Scope(language)));
    }

    /// <summary>Returns the name of the target or budget, such as "mục tiêu Chương trình giai đoạn 2014 - 2020".</summary>
    internal string Scope(DisplayLanguage language)
    {
        if (Program is null)
        {
            return Messages.In(Wording.PlanOfPeriod, language, Phrase.Of(Plan!.Period));
        }

        BilingualText program = Program.Level == ProgramLevel.Provincial
            ? Program.Name
            : Messages.Of(Wording.ProgramOfYears, Phrase.Of(Program.Period.Years));
        return (Budget, Target?.Stage?.Name) switch
        {
            ({ } part, _) when part != Program.PlannedBudget => Messages.In(Wording.ScopeOfBudgetPart, language, program, PartOf(part)),
            (not null, _) => Messages.In(Wording.ScopeOfBudget, language, program),
            (_, { } stage) => Messages.In(Wording.ScopeOfStage, language, program, stage),
            _ => Messages.In(Wording.ScopeOfTarget, language, program),
        };
    }

    /// <summary>Returns the name of a part of a budget, such as "vốn đối ứng 2026 - 2027".</summary>
    private static BilingualText PartOf(PlannedBudget part) => (part.IsOfSource, part.IsOfYears) switch
    {
        (true, true) => Messages.Of(Wording.SourceAndYears, part.Funding.DisplayName(), Phrase.Of(part.Years)),
        (true, false) => part.Funding.DisplayName(),
        _ => Phrase.Of(part.Years),
    };

    /// <summary>
    /// Returns the remarks in parentheses, such as " (kinh phí được duyệt trên kinh phí dự kiến)": the bound of a range, the dividend and
    /// divisor for money, a period other than that of the target, and whether the figure is provisional; empty if there are none.
    /// </summary>
    internal string Remark(AttainmentStanding standing, DisplayLanguage language)
    {
        string remarks = string.Join("; ", Remarks(EndOf(standing, Number)).Select(remark => remark.In(language)));
        return remarks.Length == 0 ? string.Empty : $" ({remarks})";
    }

    /// <summary>Returns the target with its stages: "Mục tiêu: khoảng 140.000 lao động = 40.000 + 100.000".</summary>
    internal string ExpectedInWords(DisplayLanguage language)
    {
        if (Budget is not null)
        {
            return Messages.In(Wording.BudgetIs, language, Budget.ToString(language));
        }

        if (Plan is not null)
        {
            return Messages.In(
                Wording.PlanIs, language, Phrase.Before(Plan.Value.Hedge, language) + Phrase.Printed(Plan.Quantity, language));
        }

        Target target = Target!;
        string parts = target.Parts.IsEmpty || target.Indicator.Nature != IndicatorNature.Flow
            ? string.Empty
            : $" = {string.Join(" + ", target.Parts.Select(part => InWords(part, target.Stated.Unit, language)))}";
        return Messages.In(Wording.TargetIs, language, target.ToString(language), parts);
    }

    /// <summary>Returns a quantity such as "40.000", or a range such as "(100 - 150)".</summary>
    private static string InWords(Target part, MeasureUnit unit, DisplayLanguage language)
    {
        string lower = PrintedNumber.Format(part.Stated.In(unit).Value, language);
        return part.StatedUpper is { } upper ? $"({lower} - {PrintedNumber.Format(upper.In(unit).Value, language)})" : lower;
    }

    /// <summary>
    /// Returns the bound of a range to which the percentage refers; null for a number within the range, for which it is 100.
    /// </summary>
    private Wording? EndOf(AttainmentStanding standing, decimal actual) => standing switch
    {
        AttainmentStanding.Below => Wording.OfLowerEnd,
        AttainmentStanding.Above => Wording.OfUpperEnd,
        _ when actual < Lower.Value => Wording.OfLowerEnd,
        _ when actual > Target?.UpperQuantity?.Value => Wording.OfUpperEnd,
        _ => null,
    };

    private IEnumerable<BilingualText> Remarks(Wording? endOfRange)
    {
        if (Target is { UpperQuantity: not null } range && endOfRange is { } end)
        {
            yield return Messages.Of(end, Messages.Of(range.ToString));
        }

        if (Budget is not null)
        {
            yield return Actual!.Stage == FundingStage.Unstated
                ? Messages.Of(Wording.UnstatedOverPlanned)
                : Messages.Of(Wording.StageOverPlanned, Actual.Stage.DisplayName());
        }

        if (Actual is not null && Plan is null && Actual.Period != ReportingPeriod.Of(Years))
        {
            yield return Messages.Of(IsOfPlan ? Wording.PlanOfPeriod : Wording.ResultOfPeriod, Phrase.Of(Actual.Period));
        }

        if (Actual?.Status == ObservationStatus.Provisional)
        {
            yield return Messages.Of(Wording.ProvisionalFigure);
        }
    }
}
