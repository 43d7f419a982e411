using System.Text;
using KhuyenCong.Calculations;
using KhuyenCong.Domain;

/// <summary>
/// Writes the claims of a report that do not add up as a Markdown page in plain Vietnamese and English, with the working and possible
/// causes.
/// </summary>
internal static class FindingsPage
{
    private static readonly (ClaimVerdict Verdict, BilingualText Title)[] Sections =
    [
        (ClaimVerdict.Inconsistent, new("Không khớp", "Inconsistent")),
        (ClaimVerdict.Truncated, new("Chỉ khớp khi cắt bỏ phần lẻ", "Matches only if truncated")),
        (ClaimVerdict.WithinRounding, new("Chỉ khớp trong phạm vi làm tròn của số liệu in", "Only within the rounding of the printed figures")),
        (ClaimVerdict.Hedged, new("Khớp nhờ từ chỉ mức gần đúng", "Matches because of its hedge")),
        (ClaimVerdict.Unchecked, new("Không kiểm tra được", "Cannot be checked")),
    ];

    public static string Write(Reconciliation result)
    {
        StringBuilder text = new();
        text.Append("# ").Append(result.Document).Append("\n\n");
        text.Append(result.Describe()).Append(".\n\n").Append(result.Describe(DisplayLanguage.English)).Append(".\n");
        foreach ((ClaimVerdict verdict, BilingualText title) in Sections)
        {
            if (result.Count(verdict) > 0)
            {
                text.Append("\n## ").Append(title.Vietnamese).Append(" (").Append(title.English).Append(verdict == ClaimVerdict.Unchecked ? ")\n\n" : ")\n");
                foreach (ClaimFinding finding in result.Findings.Where(finding => finding.Verdict == verdict))
                {
                    Append(text, result.Document, finding);
                }
            }
        }

        if (!result.UnreadableFigures.IsEmpty)
        {
            text.Append("\n## Số liệu không đọc được (Unreadable figures)\n\n");
            foreach (PrintedFigure figure in result.UnreadableFigures)
            {
                FigureFailure failure = figure.Failure.GetValueOrDefault();
                text.Append("- `").Append(figure.Id).Append("` ").Append(figure.Text).Append(": ").Append(failure.Describe())
                    .Append(" (").Append(failure.Describe(DisplayLanguage.English)).Append(")\n");
            }
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, ReportDocument document, ClaimFinding finding)
    {
        ReportClaim claim = finding.Claim;
        if (finding.Verdict == ClaimVerdict.Unchecked)
        {
            text.Append("- `").Append(claim.Id).Append("` ").Append(finding.Printed).Append(Place(claim)).Append(": ").Append(finding.UncheckedReason!.Vietnamese).Append('\n');
            return;
        }

        text.Append("\n### ").Append(claim.Label ?? claim.Id).Append("\n\n");
        text.Append("- ").Append(Sentence(finding, DisplayLanguage.Vietnamese)).Append('\n');
        text.Append("- ").Append(Sentence(finding, DisplayLanguage.English)).Append('\n');
        if (Difference(document, claim) is { } difference)
        {
            text.Append("- Vế trái trừ vế phải (left side less right side): ").Append(difference).Append('\n');
        }

        foreach (PossibleCause cause in finding.FindPossibleCauses())
        {
            text.Append("- Có thể: ").Append(cause.Text.Vietnamese).Append(" (possible cause: ").Append(cause.Text.English).Append(")\n");
        }

        text.Append("\n```text\n").Append(finding.Workings()[0].Describe()).Append("\n```\n");
    }

    private static string Sentence(ClaimFinding finding, DisplayLanguage language)
    {
        bool isEnglish = language is DisplayLanguage.English;
        ReportClaim claim = finding.Claim;
        string verdict = VerdictWords.Of(finding, language);
        if (claim.Printed is null)
        {
            string words = claim.Quote ?? claim.Label ?? claim.Id;
            string quote = $" “{words}”";
            return isEnglish
                ? $"The report says{quote}{Quoted(Place(claim))}; with its figures, `{claim.Formula}` is {(finding.Result.Holds is true ? "true" : "false")}: {verdict}."
                : $"Báo cáo viết{quote}{Place(claim)}; theo số liệu in thì `{claim.Formula}` là {finding.Recomputed}: {verdict}.";
        }

        return isEnglish
            ? $"Printed: “{finding.Printed}”{Quoted(Place(claim))}. Recomputed: “{finding.Recomputed}”, range “{finding.PrintedRange}”: {verdict}."
            : $"In: {finding.Printed}{Place(claim)}. Tính lại: {finding.Recomputed}, khoảng {finding.PrintedRange}: {verdict}.";
    }

    /// <summary>Quotes a place in the words of the report, which are Vietnamese, for an English sentence.</summary>
    private static string Quoted(string place) => place.Length == 0 ? place : $" (“{place.Trim([' ', '(', ')'])}”)";

    /// <summary>The difference between the sides of a comparison; in tỷ đồng when they are money.</summary>
    private static string? Difference(ReportDocument document, ReportClaim claim)
    {
        if (claim.Formula?.Difference is not { } difference)
        {
            return null;
        }

        PrintedFigure[] figures = [.. difference.Identifiers.Select(name => document.Find(name)!)];
        FormulaResult result = FormulaCalculator.Evaluate(difference, [.. figures.Select(figure => figure.Figure.GetValueOrDefault().Amount)]);
        return IsMoney(difference, figures) && result.Value is { } dong
            ? $"{PrintedNumber.Format(new ExactRatio(dong, 1_000_000_000).Round(2).GetValueOrDefault())} tỷ đồng"
            : result.ToString();
    }

    /// <summary>Whether the units of a formula result in đồng, where a count is a plain number.</summary>
    private static bool IsMoney(IndicatorFormula formula, PrintedFigure[] figures)
    {
        try
        {
            return MeasureUnit.Dong.Equals(formula.InferUnit(figures.ToDictionary(
                figure => figure.Id, figure => figure.Figure is { Unit.Kind: FigureUnitKind.Money } ? MeasureUnit.Dong : MeasureUnit.One, StringComparer.Ordinal)).Single);
        }
        catch (ArgumentException)
        {
            // A sum of đồng and plain numbers has no unit that can be printed.
            return false;
        }
    }

    private static string Place(ReportClaim claim) => string.IsNullOrWhiteSpace(claim.Place) ? string.Empty : $" ({claim.Place})";
}
