using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <summary>Looks for what would give the printed figure of a claim whose formula does not.</summary>
internal sealed class PossibleCauses(ReportDocument document, ReportClaim claim, PrintedFigure printed, IndicatorFormula formula, FormulaResult result, RoundingRule rounding)
{
    /// <summary>To how many more decimals a first rounding is tried.</summary>
    private const int MoreDecimals = 3;

    internal IEnumerable<PossibleCause> Find()
    {
        ReportedFigure figure = printed.Figure;
        if (ClaimCheck.RoundAsPrinted(figure, result, RoundingRule.TowardZero) == figure.Value)
        {
            yield return new(PossibleCauseKind.Truncation, new("cắt bỏ phần lẻ thay vì làm tròn", "cut off instead of rounded"));
        }

        if (RoundedFirstTo() is { } decimals)
        {
            string digits = PrintedNumber.Format(decimals);
            yield return new(PossibleCauseKind.RoundedTwice, new($"làm tròn hai lần: đến {digits} chữ số thập phân rồi mới đến số chữ số in", $"rounded twice: to {digits} decimals first"));
        }

        if (IsRemainder())
        {
            yield return new(PossibleCauseKind.Remainder, new("phần còn lại của 100% sau khi trừ các tỷ trọng khác đã in", "what the other printed shares leave of 100%"));
        }

        foreach ((string name, PrintedFigure other) in OtherFigures())
        {
            string text = other.Text ?? other.Figure.ToString();
            yield return new(PossibleCauseKind.OtherFigure, new($"dùng {other.Id} ({text}) thay cho {name}", $"{other.Id} ({text}) in place of {name}"));
        }
    }

    private int? RoundedFirstTo()
    {
        ReportedFigure figure = printed.Figure;
        for (int decimals = figure.Decimals + 1; decimals <= Math.Min(28, figure.Decimals + MoreDecimals); decimals++)
        {
            ReportedFigure finer = new(0, decimals, figure.Unit);
            if (ClaimCheck.RoundAsPrinted(finer, result, rounding) is { } once && ExactNumber.Of(once).Round(figure.Decimals, rounding) == figure.Value)
            {
                return decimals;
            }
        }

        return null;
    }

    /// <summary>Whether the printed share and the other printed shares of the same whole add up to just 100%.</summary>
    private bool IsRemainder()
    {
        if (WholeOf(formula) is not { } whole || printed.Figure.Unit.Kind != FigureUnitKind.Percent)
        {
            return false;
        }

        ReportedFigure[] others =
        [
            .. document.Claims
                .Where(other => !ReferenceEquals(other, claim) && string.Equals(WholeOf(other.Formula), whole, StringComparison.Ordinal))
                .Select(other => other.Printed?.Figure)
                .OfType<ReportedFigure>()
                .Where(figure => figure.Unit.Kind == FigureUnitKind.Percent),
        ];
        return others.Length > 0 && others.Sum(figure => figure.Value) + printed.Figure.Value == 100;
    }

    /// <summary>The divisor of a plain quotient of two figures.</summary>
    private static string? WholeOf(IndicatorFormula? formula) =>
        formula?.Root is FormulaChain { IsProduct: true, Parts: [FormulaIdentifier, FormulaIdentifier whole], IsInverse: [_, true] } ? whole.Name : null;

    /// <summary>The figures of the same unit that, in place of one of the formula's, give the printed figure to its last decimal.</summary>
    private IEnumerable<(string Name, PrintedFigure Other)> OtherFigures()
    {
        decimal[] values = [.. formula.Identifiers.Select(name => document.Find(name)!.Figure.Amount)];
        for (int i = 0; i < values.Length; i++)
        {
            PrintedFigure used = document.Find(formula.Identifiers[i])!;
            decimal own = values[i];
            foreach (PrintedFigure other in document.Figures.Where(other => IsLike(other, used) && !formula.Identifiers.Contains(other.Id, StringComparer.Ordinal)))
            {
                values[i] = other.Figure.Amount;
                FormulaResult tried = FormulaCalculator.Evaluate(formula, values, rounding);
                if (other.Figure.Amount != own && ClaimCheck.RoundAsPrinted(printed.Figure, tried, rounding) == printed.Figure.Value)
                {
                    yield return (formula.Identifiers[i], other);
                }
            }

            values[i] = own;
        }
    }

    private static bool IsLike(PrintedFigure other, PrintedFigure used) =>
        other.Figure.Unit.Kind == used.Figure.Unit.Kind && string.Equals(other.Figure.Unit.Words, used.Figure.Unit.Words, StringComparison.Ordinal);
}
