using System.Text;
using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <content>The sentence and the working.</content>
public sealed partial class SupportCeiling
{
    private protected override string DescribeIn(DisplayLanguage language)
    {
        if (Reason is { } reason)
        {
            string answer = _placeFault is { } fault ? $" ({fault.In(language)})"
                : Answer is { Kind: not SupportAnswerKind.Level } ? $" ({Answer.Describe(language)})"
                : string.Empty;
            return Phrase.Undefined(reason, language) + answer;
        }

        return Messages.In(Wording.AtMost, language, DescribeAmount(language));
    }

    /// <summary>Describes the amount with its binding limit, its article and the notes that officials must read with it.</summary>
    internal string DescribeAmount(DisplayLanguage language)
    {
        string raised = string.Concat(Multipliers.Select(one => $"; {one.Describe(language)}")) + Combined(language);
        string caveat = string.Concat(
            Multipliers.Select(one => one.NotReviewed?.In(language)).Prepend(Answer!.DescribeCaveat(language))
            .OfType<string>().Distinct(StringComparer.Ordinal).Select(words => $". {words}"));
        IEnumerable<Citation> citations = Multipliers.Select(one => one.Multiplier.Citation).Prepend(Level!.Citation).Distinct();
        string places = string.Join("; ", citations.Select(citation => citation.Describe(language)));
        return Messages.In(
            Wording.AmountByRule,
            language,
            Money(Amount!.Value, language),
            Names(Binding, language),
            raised,
            LeastVerification == Verification.Secondary ? Messages.In(Wording.FromSecondarySource, language, places) : places,
            caveat);
    }

    private protected override void AppendWorking(StringBuilder text, DisplayLanguage language)
    {
        if ((Level ?? Answer?.Level) is { } rule)
        {
            Phrase.AppendLine(
                text, language, Wording.RuleIs, rule.Content.Name, rule.Describe(language), rule.Citation.Describe(language));
        }

        if (IsDefined)
        {
            foreach (AppliedMultiplier one in Multipliers)
            {
                Wording wording = one.IsEffectChosen ? Wording.ChosenMultiplierIs : Wording.MultiplierIs;
                Phrase.AppendLine(text, language, wording, one.Describe(language), one.Multiplier.Citation.Describe(language));
            }

            foreach (UnitCeiling unit in Units)
            {
                AppendUnit(text, unit, language);
            }

            AppendTotal(text, language);
            foreach (FormulaExplanation working in WorkingsOf())
            {
                working.AppendSteps(text.Append('\n'), language);
            }

            AppendLines(text, Level!.Conditions, Wording.Condition, language);
        }

        AppendLines(text, Notes(), Wording.Note, language);
        base.AppendWorking(text, language);
        if (LeastVerification is { } verification)
        {
            Phrase.AppendLine(text, language, Wording.VerificationIs, verification.DisplayName());
        }
    }

    /// <summary>Returns the notes on the multipliers, the level and the document that changes the level.</summary>
    private IEnumerable<BilingualText> Notes() => Multipliers.Select(one => one.Multiplier.Note)
        .Append(Level?.Note)
        .Append(Answer?.Change?.Note)
        .OfType<BilingualText>();

    private void AppendUnit(StringBuilder text, UnitCeiling unit, DisplayLanguage language)
    {
        Phrase.AppendLine(text, language, Wording.ForUnit, Level!.Base.DisplayName(), Money(unit.Unit.Cost, language));
        text.Append(" → ").Append(Money(unit.Amount, language)).Append(" (").Append(Names(unit.Binding, language)).Append(')');
        if (unit.Unit.Count > 1)
        {
            text.Append(" × ").Append(PrintedNumber.Format(unit.Unit.Count, language))
                .Append(" = ").Append(Money(unit.Amount * unit.Unit.Count, language));
        }
    }

    private void AppendTotal(StringBuilder text, DisplayLanguage language)
    {
        if (Units.Length > 1)
        {
            Phrase.AppendLine(text, language, Wording.Total, Money(Total!.Value, language));
        }

        if (Request.RemainingBudget is { } budget)
        {
            Phrase.AppendLine(text, language, Wording.MoneyLeft, Money(budget, language), Money(Amount!.Value, language));
        }
    }

    /// <summary>Describes how several multipliers were combined; empty if there is at most one.</summary>
    private string Combined(DisplayLanguage language) => (Multipliers.Length > 1, _multipliers!.Combination) switch
    {
        (false, _) => string.Empty,
        (_, SupportCombination.Product) => Messages.In(Wording.MultipliedTogether, language),
        _ => Messages.In(Wording.OnlyLargestCounts, language),
    };

    private static void AppendLines(StringBuilder text, IEnumerable<BilingualText> lines, Wording wording, DisplayLanguage language)
    {
        foreach (BilingualText line in lines)
        {
            Phrase.AppendLine(text, language, wording, line);
        }
    }

    private static string Money(Vnd amount, DisplayLanguage language) => amount.ToString(MeasureUnit.MillionDong, language);

    private string Names(SupportLimits limits, DisplayLanguage language)
    {
        (SupportLimits Limit, BilingualText Name)[] names =
        [
            (SupportLimits.Rate, SupportLimits.Rate.DisplayName()),
            (SupportLimits.Cap, SupportLimits.Cap.DisplayName()),
            (SupportLimits.Cost, Level!.Base.DisplayName()),
            (SupportLimits.Budget, SupportLimits.Budget.DisplayName()),
        ];
        return names.Where(pair => limits.HasFlag(pair.Limit)).Select(pair => pair.Name.In(language))
            .Aggregate((joined, name) => Messages.In(Wording.And, language, joined, name));
    }
}
