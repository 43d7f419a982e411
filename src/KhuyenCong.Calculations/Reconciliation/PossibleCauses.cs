using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <summary>Looks for what would give the printed figure of a claim whose formula does not.</summary>
internal sealed class PossibleCauses(ReportDocument document, ReportClaim claim, PrintedFigure printed, IndicatorFormula formula, FormulaResult result, HedgePolicy hedges, RoundingRule rounding)
{
    /// <summary>To how many more decimals a first rounding is tried.</summary>
    private const int MoreDecimals = 3;

    /// <summary>Of more shares of one whole than this, not every set is tried.</summary>
    private const int MaxShares = 12;

    /// <summary>Beyond so many names times names times figures no other figures are tried, which would take minutes.</summary>
    private const long MaxTrials = 1_000_000;

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

        if (FindRemainder() is { } shares)
        {
            yield return new(PossibleCauseKind.Remainder, new($"phần còn lại của 100% sau khi trừ {shares}", $"what {shares} leave of 100%"));
        }

        if (figure.Hedge != Hedge.None && FittingHedges() is { Length: > 0 } fitting)
        {
            yield return new(PossibleCauseKind.OtherHedge, new($"khớp nếu viết {string.Join(", ", fitting.Select(hedge => hedge.Vietnamese))}", $"it would hold with {string.Join(", ", fitting.Select(hedge => hedge.Vietnamese))}"));
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

    /// <summary>Other printed shares of the same whole, whose parts are with this one just the whole, and which leave of 100% what is printed here.</summary>
    private string? FindRemainder()
    {
        if (WholeOf(formula) is not { } whole || printed.Figure.Unit.Kind != FigureUnitKind.Percent)
        {
            return null;
        }

        (decimal Part, PrintedFigure Share)[] others =
        [
            .. document.Claims
                .Where(other => !ReferenceEquals(other, claim) && other.Printed?.Figure.Unit.Kind == FigureUnitKind.Percent && string.Equals(WholeOf(other.Formula), whole, StringComparison.Ordinal))
                .Select(other => (document.Find(other.Formula!.Identifiers[0])!.Figure.Amount, other.Printed!))
                .Take(MaxShares),
        ];
        ExactNumber rest = ExactNumber.Of(document.Find(whole)!.Figure.Amount) - ExactNumber.Of(document.Find(formula.Identifiers[0])!.Figure.Amount);
        for (int chosen = 1; chosen < 1 << others.Length; chosen++)
        {
            (decimal Part, PrintedFigure Share)[] set = [.. others.Where((_, i) => (chosen & (1 << i)) != 0)];
            if (Sum(set.Select(other => other.Part)).CompareTo(rest) == 0
                && Sum(set.Select(other => other.Share.Figure.Value).Append(printed.Figure.Value)).CompareTo(ExactNumber.Of(100)) == 0)
            {
                return string.Join(", ", set.Select(other => other.Share.ToString()));
            }
        }

        return null;
    }

    /// <summary>The sum, however large.</summary>
    private static ExactNumber Sum(IEnumerable<decimal> values) => values.Aggregate(ExactNumber.Of(0), (sum, value) => sum + ExactNumber.Of(value));

    private BilingualText[] FittingHedges() =>
    [
        .. new[] { Hedge.About, Hedge.Nearly, Hedge.LessThan, Hedge.MoreThan, Hedge.Above }
            .Where(hedge => hedge != printed.Figure.Hedge && hedges.ClaimRange(printed.Figure.Amount, hedge) is { } range && ClaimCheck.Holds(range, result.Number))
            .Select(DisplayNames.Of),
    ];

    /// <summary>The divisor of a plain quotient of two figures.</summary>
    private static string? WholeOf(IndicatorFormula? formula) =>
        formula?.Root is FormulaChain { IsProduct: true, Parts: [FormulaIdentifier, FormulaIdentifier whole], IsInverse: [_, true] } ? whole.Name : null;

    /// <summary>The figures of the same unit that, in place of one of the formula's, give the printed figure to its last decimal.</summary>
    private IEnumerable<(string Name, PrintedFigure Other)> OtherFigures()
    {
        if ((long)formula.Identifiers.Length * formula.Identifiers.Length * document.Figures.Length > MaxTrials)
        {
            yield break;
        }

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
