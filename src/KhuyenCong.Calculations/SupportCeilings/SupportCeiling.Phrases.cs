using System.Text;
using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <content>The sentence and the working.</content>
public sealed partial class SupportCeiling
{
    /// <inheritdoc/>
    public override string Describe(DisplayLanguage language = DisplayLanguage.Vietnamese)
    {
        bool isEnglish = language.IsEnglish();
        if (UndefinedReason is { } reason)
        {
            string answer = _placeFault is { } fault ? $" ({fault.In(language)})"
                : Answer is { Kind: not SupportAnswerKind.Level } ? $" ({Answer.Describe(language)})"
                : string.Empty;
            return Phrase.Undefined(reason, language) + answer;
        }

        string places = string.Join("; ", Multipliers.Select(one => one.Multiplier.Citation).Prepend(Level!.Citation).Distinct().Select(citation => citation.Describe(language)));
        string amount = Money(Amount!.Value, language);
        string raised = string.Concat(Multipliers.Select(one => $"; {one.Describe(language)}")) + Combined(language);
        string doubt = Verification == Domain.Verification.Secondary ? (isEnglish ? "; from a secondary source" : "; theo nguồn thứ cấp") : string.Empty;
        string reservation = Answer!.DescribeReservation(language) is { } words ? $". {words}" : string.Empty;
        return isEnglish
            ? $"at most {amount}, by {Names(Binding, language)}{raised} ({places}{doubt}){reservation}"
            : $"hỗ trợ tối đa {amount}, theo {Names(Binding, language)}{raised} ({places}{doubt}){reservation}";
    }

    private protected override void AppendWorking(StringBuilder text, DisplayLanguage language)
    {
        bool isEnglish = language.IsEnglish();
        if ((Level ?? Answer?.Level) is { } rule)
        {
            text.Append('\n').Append(isEnglish ? "Rule: " : "Quy định: ")
                .Append(rule.Content.Name.In(language)).Append(": ").Append(rule.Describe(language)).Append(" (").Append(rule.Citation.Describe(language)).Append(')');
        }

        if (IsDefined)
        {
            SupportLevel level = Level!;
            foreach (AppliedMultiplier one in Multipliers)
            {
                text.Append('\n').Append(isEnglish ? "Multiplier: " : "Hệ số: ").Append(one.Describe(language))
                    .Append(one.IsEffectChosen ? (isEnglish ? ", as the caller chose" : ", do người dùng chọn") : string.Empty)
                    .Append(" (").Append(one.Multiplier.Citation.Describe(language)).Append(')');
            }

            foreach (UnitCeiling unit in Units)
            {
                AppendUnit(text, unit, language);
            }

            AppendTotal(text, language);
            AppendLines(text, level.Conditions, isEnglish ? "Condition: " : "Điều kiện: ", language);
        }

        AppendLines(text, Notes(), isEnglish ? "Note: " : "Lưu ý: ", language);
        base.AppendWorking(text, language);
        if (Verification is { } verification)
        {
            text.Append('\n').Append(isEnglish ? "Verification: " : "Mức kiểm chứng: ").Append(DisplayNames.Of(verification).In(language));
        }
    }

    /// <summary>What a reader must know of multipliers, level, the province's table and the document that changes the level.</summary>
    private IEnumerable<BilingualText> Notes() => Multipliers.Select(one => one.Multiplier.Note)
        .Append(Level?.Note)
        .Append(Marks.HasFlag(ResultMarks.ProvinceNotStated) ? new("đề nghị không nêu tỉnh; tính theo bảng mức hỗ trợ được cung cấp", "the request names no province; computed by the table that was given") : null)
        .Append(Answer?.Change?.Note)
        .OfType<BilingualText>();

    private void AppendUnit(StringBuilder text, UnitCeiling unit, DisplayLanguage language)
    {
        bool isEnglish = language.IsEnglish();
        SupportLevel level = Level!;
        string supported = DisplayNames.Of(level.Base).In(language);
        text.Append('\n').Append(isEnglish ? $"For {supported} of " : $"Với {supported} ").Append(Money(unit.Unit.Cost, language));
        if (unit.ByRate is { } byRate)
        {
            text.Append(isEnglish ? ": by rate " : ": theo tỷ lệ ").Append(PrintedNumber.Format(level.RatePercent!.Value, language)).Append('%')
                .Append(Times(_multipliers!.OnRate, language)).Append(" = ").Append(Money(byRate, language));
        }

        if (unit.ByCap is { } byCap)
        {
            text.Append(unit.ByRate is null ? ": " : "; ").Append(isEnglish ? "cap " : "mức trần ").Append(_cap!.Stated.ToString(language))
                .Append(_cap.Tier == SupportTier.None ? string.Empty : " " + DisplayNames.Of(_cap.Tier).In(language)).Append(Times(_multipliers!.OnCap, language));
            if (byCap != _cap.Amount)
            {
                text.Append(" = ").Append(Money(byCap, language));
            }
        }

        text.Append(" → ").Append(Money(unit.Amount, language)).Append(" (").Append(Names(unit.Binding, language)).Append(')');
        if (unit.Unit.Count > 1)
        {
            text.Append(" × ").Append(PrintedNumber.Format(unit.Unit.Count, language)).Append(" = ").Append(Money(unit.Amount * unit.Unit.Count, language));
        }
    }

    private void AppendTotal(StringBuilder text, DisplayLanguage language)
    {
        bool isEnglish = language.IsEnglish();
        if (Units.Length > 1)
        {
            text.Append('\n').Append(isEnglish ? "Total: " : "Cộng: ").Append(Money(Total!.Value, language));
        }

        if (Request.RemainingBudget is { } budget)
        {
            text.Append('\n').Append(isEnglish ? "Money left: " : "Kinh phí còn lại: ").Append(Money(budget, language)).Append(" → ").Append(Money(Amount!.Value, language));
        }
    }

    /// <summary>How several multipliers were combined; nothing where there is at most one.</summary>
    private string Combined(DisplayLanguage language) => (Multipliers.Length > 1, _multipliers!.Combination, language.IsEnglish()) switch
    {
        (false, _, _) => string.Empty,
        (_, SupportCombination.Product, true) => "; multiplied with each other, as the caller chose",
        (_, SupportCombination.Product, _) => "; nhân các hệ số với nhau, do người dùng chọn",
        (_, _, true) => "; only the largest counts, as the caller chose",
        _ => "; chỉ lấy hệ số lớn nhất, do người dùng chọn",
    };

    private static void AppendLines(StringBuilder text, IEnumerable<BilingualText> lines, string title, DisplayLanguage language)
    {
        foreach (BilingualText line in lines)
        {
            text.Append('\n').Append(title).Append(line.In(language));
        }
    }

    /// <summary>" × 1,5" for each factor.</summary>
    private static string Times(IEnumerable<decimal> factors, DisplayLanguage language) =>
        string.Concat(factors.Select(factor => $" × {PrintedNumber.Format(factor, language)}"));

    private static string Money(Vnd amount, DisplayLanguage language) => amount.ToString(MeasureUnit.MillionDong, language);

    private string Names(SupportLimits limits, DisplayLanguage language)
    {
        List<BilingualText> names = [];
        if (limits.HasFlag(SupportLimits.Rate))
        {
            names.Add(new("tỷ lệ", "the rate"));
        }

        if (limits.HasFlag(SupportLimits.Cap))
        {
            names.Add(new("mức trần", "the cap"));
        }

        if (limits.HasFlag(SupportLimits.Cost))
        {
            names.Add(DisplayNames.Of(Level!.Base));
        }

        if (limits.HasFlag(SupportLimits.Budget))
        {
            names.Add(new("kinh phí còn lại", "the money left"));
        }

        return string.Join(language.IsEnglish() ? " and " : " và ", names.Select(name => name.In(language)));
    }
}
