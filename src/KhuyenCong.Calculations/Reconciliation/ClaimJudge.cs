using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <summary>
/// Judges the claims of a report. It checks that the figures are readable and that the units fit, and then finds the verdict under every
/// reading of the figures.
/// </summary>
internal sealed class ClaimJudge(ReportDocument document, HedgePolicy hedges, RoundingRule rounding)
{
    /// <summary>The maximum number of figures with two readings that are tried in every combination.</summary>
    private const int MaxAmbiguous = 4;

    internal ClaimJudgement Judge(ReportClaim claim)
    {
        if (claim.Formula is not { } formula)
        {
            BilingualText? stated = claim.UncheckedReason is { } words ? Phrase.OfReport(words) : null;
            return new(ClaimVerdict.Unchecked, default, default, ResultMarks.None, stated);
        }

        // The reader rejects a document with a formula that uses a name without a figure.
        PrintedFigure[] operands = [.. formula.Identifiers.Select(name => document.Find(name)!)];
        PrintedFigure[] figures = claim.Printed is { } printed ? [.. operands, printed] : operands;
        ResultMarks marks = operands.Aggregate(ResultMarks.None, (all, operand) => all | OperandMarks.Of(operand));
        if (Array.Find(figures, figure => figure.Failure is not null) is { } unreadable)
        {
            return Unchecked(UndefinedReason.UnreadableFigure, marks, Unreadable(unreadable));
        }

        ClaimUnits units = ClaimUnits.Of(formula, operands, claim.Printed?.Figure?.Unit);
        marks |= units.MixesCounts ? ResultMarks.MixedUnits : ResultMarks.None;
        return units.Conflict is { } conflict
            ? Unchecked(UndefinedReason.UnlikeUnits, marks, conflict)
            : JudgeReadings(formula, figures, operands.Length, marks);
    }

    private static ClaimJudgement Unchecked(UndefinedReason code, ResultMarks marks, BilingualText reason) =>
        new(ClaimVerdict.Unchecked, new(code), new(code), marks, reason);

    private static BilingualText Unreadable(PrintedFigure figure)
    {
        FigureFailure failure = figure.Failure.GetValueOrDefault();
        string shown = $"{QuotedText.Of(figure.Id)} ({QuotedText.Of(figure.Printed)})";
        return Messages.Of(Wording.CannotBeRead, shown, Messages.Of(failure.Describe));
    }

    /// <summary>Returns the verdict if it is the same under every reading of the figures; unchecked if they disagree.</summary>
    private ClaimJudgement JudgeReadings(IndicatorFormula formula, PrintedFigure[] figures, int operands, ResultMarks marks)
    {
        ReportedFigure[] readings = [.. figures.Select(figure => figure.Figure.GetValueOrDefault())];
        int[] ambiguous = [.. Enumerable.Range(0, figures.Length).Where(i => readings[i].OtherReading is not null)];
        if (ambiguous.Length == 0)
        {
            return JudgeOne(formula, figures, readings, operands, marks);
        }

        marks |= ResultMarks.AmbiguousOperand;
        if (ambiguous.Length > MaxAmbiguous)
        {
            string ids = string.Join(", ", ambiguous.Take(MaxAmbiguous + 1).Select(i => figures[i].Id))
                + (ambiguous.Length > MaxAmbiguous + 1 ? ", ..." : string.Empty);
            return Unchecked(UndefinedReason.AmbiguousFigure, marks, Messages.Of(Wording.TooManyReadings, (decimal)MaxAmbiguous, ids));
        }

        List<(ClaimJudgement Judgement, BilingualText Reading)> distinct = [];
        for (int chosen = 0; chosen < 1 << ambiguous.Length; chosen++)
        {
            ReportedFigure[] tried = [.. readings];
            for (int bit = 0; bit < ambiguous.Length; bit++)
            {
                int i = ambiguous[bit];
                tried[i] = (chosen & (1 << bit)) != 0 ? readings[i].OtherReading ?? readings[i] : readings[i];
            }

            ClaimJudgement judgement = JudgeOne(formula, figures, tried, operands, marks);
            if (distinct.TrueForAll(known => known.Judgement.Verdict != judgement.Verdict))
            {
                distinct.Add((judgement, Describe(ambiguous, figures, tried)));
            }
        }

        return distinct.Count == 1
            ? distinct[0].Judgement
            : Unchecked(
                UndefinedReason.AmbiguousFigure,
                marks,
                Messages.Of(Wording.ReadingsDisagree, Messages.Of(language => string.Join("; ", distinct.Select(pair =>
                    Messages.In(Wording.VerdictIf, language, pair.Judgement.Verdict.DisplayName(), pair.Reading))))));
    }

    private ClaimJudgement JudgeOne(
        IndicatorFormula formula, PrintedFigure[] figures, ReportedFigure[] readings, int operands, ResultMarks marks)
    {
        decimal[] values = new decimal[operands];
        ValueRange[] ranges = new ValueRange[operands];
        for (int i = 0; i < operands; i++)
        {
            values[i] = readings[i].Amount;
            ranges[i] = figures[i].OperandRange(readings[i], hedges);
        }

        FormulaResult result = FormulaCalculator.Evaluate(formula, values, rounding);
        FormulaRange range = FormulaCalculator.EvaluateRange(formula, ranges, rounding);
        ReportedFigure? printed = operands < readings.Length ? readings[operands] : null;
        return new(ClaimCheck.Verdict(printed, result, range, hedges, rounding), result, range, marks, null);
    }

    /// <summary>Describes the number of each ambiguous figure under one combination of readings.</summary>
    private static BilingualText Describe(int[] ambiguous, PrintedFigure[] figures, ReportedFigure[] readings) =>
        Messages.Of(language => string.Join(", ", ambiguous.Select(i =>
            Messages.In(Wording.ReadAs, language, figures[i].Id, figures[i].Printed, readings[i].Value))));
}
