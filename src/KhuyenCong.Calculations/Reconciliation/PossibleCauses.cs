using System.Collections.Immutable;
using System.Numerics;
using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <summary>Finds possible explanations of a printed figure that does not follow from its formula.</summary>
internal sealed class PossibleCauses
{
    /// <summary>The maximum number of extra decimals that are tried for a first rounding.</summary>
    private const int MoreDecimals = 3;

    /// <summary>The maximum number of other shares of one whole whose sets are tried.</summary>
    private const int MaxShares = 12;

    /// <summary>The maximum number of other figures that are reported; with more, a match means nothing.</summary>
    private const int MaxOthers = 10;

    /// <summary>
    /// The maximum number of formula parts that are evaluated to try other figures, so that a claim in a report with many wrong claims
    /// takes no longer than in a small one.
    /// </summary>
    private const int MaxWork = 20_000;

    /// <summary>
    /// The maximum number of parts of a formula that is inverted; the inversion visits each part once for every level above it.
    /// </summary>
    private const int MaxParts = 100;

    /// <summary>The number of parts that a root counts as.</summary>
    private const int PartsOfRoot = 1_000;

    private readonly FigureIndex _index;
    private readonly PrintedFigure _printed;
    private readonly ReportedFigure _figure;
    private readonly IndicatorFormula _formula;
    private readonly FormulaResult _result;
    private readonly HedgePolicy _hedges;
    private readonly RoundingRule _rounding;

    internal PossibleCauses(
        FigureIndex index, PrintedFigure printed, IndicatorFormula formula, FormulaResult result, HedgePolicy hedges, RoundingRule rounding)
    {
        _index = index;
        _printed = printed;
        _figure = printed.Figure.GetValueOrDefault();
        _formula = formula;
        _result = result;
        _hedges = hedges;
        _rounding = rounding;
        Found = [.. Find()];
    }

    private static PossibleCause Untried => new(PossibleCauseKind.OtherFiguresUntried, Messages.Of(Wording.NotAllTried));

    /// <summary>The causes that fit.</summary>
    internal ImmutableArray<PossibleCause> Found { get; }

    /// <summary>The number of evaluations of the formula with another figure so far.</summary>
    internal int Trials { get; private set; }

    private IEnumerable<PossibleCause> Find()
    {
        if (ClaimCheck.RoundAsPrinted(_figure, _result, RoundingRule.TowardZero) == _figure.Value)
        {
            yield return new(PossibleCauseKind.Truncation, Messages.Of(Wording.CutOff));
        }

        if (RoundedFirstTo() is { } decimals)
        {
            Wording twice = decimals == 1 ? Wording.RoundedTwiceFromOneDecimal : Wording.RoundedTwice;
            yield return new(PossibleCauseKind.RoundedTwice, Messages.Of(twice, (decimal)decimals));
        }

        if (FindRemainder() is { } shares)
        {
            yield return new(PossibleCauseKind.Remainder, Messages.Of(Wording.LeftOfWhole, shares));
        }

        if (_figure.Hedge != Hedge.None && FittingHedges() is { Length: > 0 } fitting)
        {
            BilingualText hedges = Messages.Of(language => string.Join(", ", fitting.Select(hedge => hedge.DisplayName().In(language))));
            yield return new(PossibleCauseKind.OtherHedge, Messages.Of(Wording.HoldsWith, hedges));
        }

        foreach (PossibleCause other in OtherFigures())
        {
            yield return other;
        }
    }

    private int? RoundedFirstTo()
    {
        for (int decimals = _figure.Decimals + 1; decimals <= Math.Min(28, _figure.Decimals + MoreDecimals); decimals++)
        {
            ReportedFigure finer = new(0, decimals, _figure.Unit);
            if (ClaimCheck.RoundAsPrinted(finer, _result, _rounding) is { } once
                && ExactNumber.Of(once).Round(_figure.Decimals, _rounding) == _figure.Value)
            {
                return decimals;
            }
        }

        return null;
    }

    /// <summary>
    /// Finds other printed shares of the same whole that explain this one as a remainder: their parts and this part add up to the whole,
    /// and 100% minus their sum is the printed number.
    /// </summary>
    private BilingualText? FindRemainder()
    {
        if (FigureIndex.WholeOf(_formula) is not { } whole || _figure.Unit.Kind != FigureUnitKind.Percent)
        {
            return null;
        }

        (PrintedFigure Part, PrintedFigure Share)[] others =
            [.. _index.SharesOf(whole).Where(other => !ReferenceEquals(other.Share, _printed)).Take(MaxShares)];
        ExactNumber rest = AmountOf(whole) - AmountOf(_formula.Identifiers[0]);
        ExactNumber left = ExactNumber.Of(100) - ExactNumber.Of(_figure.Value);

        // The sum of each set of shares is computed with one addition to the sum of the set without its last share.
        (ExactNumber Parts, ExactNumber Shares)[] sums = new (ExactNumber, ExactNumber)[1 << others.Length];
        sums[0] = (ExactNumber.Of(0), ExactNumber.Of(0));
        for (int chosen = 1; chosen < sums.Length; chosen++)
        {
            int last = BitOperations.Log2((uint)chosen);
            (ExactNumber parts, ExactNumber shares) = sums[chosen & ~(1 << last)];
            sums[chosen] = (
                parts + AmountOf(others[last].Part), shares + ExactNumber.Of(others[last].Share.Figure.GetValueOrDefault().Value));
            if (sums[chosen].Parts.CompareTo(rest) == 0 && sums[chosen].Shares.CompareTo(left) == 0)
            {
                PrintedFigure[] leaving = [.. others.Where((_, i) => (chosen & (1 << i)) != 0).Select(other => other.Share)];
                return Messages.Of(language =>
                    string.Join(", ", leaving.Select(share => $"{share.Id}: {Phrase.OfReport(share.Printed).In(language)}")));
            }
        }

        return null;
    }

    private ExactNumber AmountOf(string name) => AmountOf(_index.Document.Find(name)!);

    private static ExactNumber AmountOf(PrintedFigure figure) => ExactNumber.Of(figure.Figure.GetValueOrDefault().Amount);

    private Hedge[] FittingHedges() =>
    [
        .. new[] { Hedge.About, Hedge.Nearly, Hedge.LessThan, Hedge.MoreThan, Hedge.Above }
            .Where(hedge => hedge != _figure.Hedge
                && _hedges.ClaimRange(_figure.Amount, hedge) is { } range && ClaimCheck.Holds(range, _result.Number)),
    ];

    private static (int Parts, int Roots) PartsOf(FormulaNode node)
    {
        int parts = 1;
        int roots = node is FormulaCall { Function: FormulaFunction.Cagr or FormulaFunction.Geomean } ? 1 : 0;
        foreach (FormulaNode part in node.Parts)
        {
            (int ofPart, int rootsOfPart) = PartsOf(part);
            parts += ofPart;
            roots += rootsOfPart;
        }

        return (parts, roots);
    }

    /// <summary>
    /// Finds figures with the same unit that make the formula return the printed number if they replace one of its figures.
    /// </summary>
    private IEnumerable<PossibleCause> OtherFigures()
    {
        PrintedFigure[] used = [.. _formula.Identifiers.Select(name => _index.Document.Find(name)!)];
        decimal[] values = [.. used.Select(figure => figure.Figure.GetValueOrDefault().Amount)];
        (ExactNumber lower, ExactNumber upper) = RoundedBounds();
        (int parts, int roots) = PartsOf(_formula.Root);
        if (parts > MaxParts)
        {
            yield return Untried;
            yield break;
        }

        FormulaInverse inverse = new(_formula, [.. values], _rounding, lower, upper);
        int maxTrials = MaxWork / (parts + (roots * PartsOfRoot));
        int found = 0;
        for (int i = 0; i < values.Length; i++)
        {
            decimal own = values[i];
            (decimal least, decimal most) = inverse.Of(i);
            foreach ((decimal amount, ImmutableArray<PrintedFigure> figures) in
                _index.Like(used[i]).Between(least, most).Where(group => group.Amount != own))
            {
                if (Trials == maxTrials)
                {
                    yield return Untried;
                    yield break;
                }

                values[i] = amount;
                Trials++;
                if (ClaimCheck.RoundAsPrinted(_figure, FormulaCalculator.Evaluate(_formula, values, _rounding), _rounding) != _figure.Value)
                {
                    continue;
                }

                foreach (PrintedFigure other in figures.Where(other => !_formula.Identifiers.Contains(other.Id, StringComparer.Ordinal)))
                {
                    if (found++ == MaxOthers)
                    {
                        yield return Untried;
                        yield break;
                    }

                    yield return new(
                        PossibleCauseKind.OtherFigure,
                        Messages.Of(Wording.InPlaceOf, other.Id, Phrase.OfReport(other.Printed), _formula.Identifiers[i]));
                }
            }

            values[i] = own;
        }
    }

    /// <summary>Returns the inclusive bounds of the numbers that round to the printed figure.</summary>
    private (ExactNumber Lower, ExactNumber Upper) RoundedBounds()
    {
        ExactNumber factor = ExactNumber.Of(_figure.Unit.Factor);
        ExactNumber unit = ExactNumber.Of(new decimal(1, 0, 0, false, (byte)_figure.Decimals)) * factor;
        ExactNumber value = ExactNumber.Of(_figure.Value) * factor;
        ExactNumber half = unit / ExactNumber.Of(2);
        return _rounding switch
        {
            RoundingRule.Down => (value, value + unit),
            RoundingRule.Up => (value - unit, value),
            RoundingRule.TowardZero => (_figure.Value > 0 ? value : value - unit, _figure.Value < 0 ? value : value + unit),
            _ => (value - half, value + half),
        };
    }
}
