using System.Collections.Immutable;
using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <summary>The operands of a growth rate: only the figures or rates that it needs, and the hedge that follows from them.</summary>
internal readonly struct GrowthOperands(GrowthMethod method, int steps, CalculationOptions options)
{
    internal CalculationOptions Options => options;

    internal GrowthMethod Method => method;

    internal int Steps => steps;

    internal YearRange? Years { get; init; }

    /// <summary>The later period: the last year, or the part of it that the figures cover.</summary>
    internal ReportingPeriod? Period => Years is { } years ? Figures.IsEmpty ? ReportingPeriod.Year(years.Last) : Figures[^1].Period : null;

    internal Quantity? From { get; init; }

    internal Quantity? To { get; init; }

    /// <summary>The earlier of two figures that are not in a list; <see cref="Current"/> is the later.</summary>
    internal Observation? Previous { get; init; }

    internal Observation? Current { get; init; }

    internal ImmutableArray<Observation> Figures
    {
        get => !field.IsDefault ? field : [.. new[] { Previous, Current }.OfType<Observation>()];
        init;
    }

    internal ImmutableArray<YearlyRate> Rates
    {
        get => field.IsDefault ? [] : field;
        init;
    }

    internal ImmutableArray<int> MissingYears
    {
        get => field.IsDefault ? [] : field;
        init;
    }

    internal Hedge Hedge { get; init; }

    /// <summary>The data that do not belong together, if that makes the growth undefined.</summary>
    internal BilingualText? Misfit { get; init; }

    internal Caveats Caveats => From is not null && Figures.IsEmpty
        ? Caveats.Bare
        : Rates.Aggregate(Caveats.Of(Figures), (all, rate) => all | Caveats.Of(rate.Hedge));

    internal ImmutableArray<Citation> Citations =>
        [.. Figures.Select(figure => figure.Citation).Concat(Rates.Select(rate => rate.Citation)).OfType<Citation>().Distinct()];

    /// <summary>Whether a report printed the growth itself, and thus also stated a rise or a fall.</summary>
    internal bool IsPublished => Method == GrowthMethod.YearOnYear && !Rates.IsEmpty;

    /// <summary>
    /// The formula. For growth from one figure to another it is the catalogue's; otherwise it is created for the years. Null if there are
    /// too many years for a formula.
    /// </summary>
    internal IndicatorFormula? Formula => (Method, IsPublished) switch
    {
        (GrowthMethod.YearOnYear, false) => NationalFormulas.Growth.Formula,
        (GrowthMethod.YearOnYear, _) => Made("y" + YearlyRate.PlainYear(Rates[0].Year)),
        (GrowthMethod.Compound, _) => NationalFormulas.MeanGrowth.Formula,
        (GrowthMethod.ArithmeticMean, _) => Made($"mean({Terms(name => name, (from, to) => $"growth({from}, {to})")})"),
        _ => Made($"geomean({Terms(name => $"1 + {name}", (from, to) => $"{to} / {from}")}) - 1"),
    };

    /// <summary>Returns the figures or rates as operands, with their names in the formula.</summary>
    internal IEnumerable<FormulaOperand> Operands()
    {
        HedgePolicy hedges = options.Hedges;
        if (!Rates.IsEmpty)
        {
            return Rates.Select(rate => FormulaOperand.OfPercent(NameOf(rate), rate.Percent, rate.Hedge, hedges));
        }

        if (Method is GrowthMethod.ArithmeticMean or GrowthMethod.GeometricMean)
        {
            return Figures.Select(figure => FormulaOperand.Of(NameOf(figure), figure.Quantity, figure.Value.Hedge, hedges));
        }

        // Both are converted to one unit, which does not change the growth; there are no operands if no unit represents both exactly.
        if (From!.Value.FindUnitOfBoth(To!.Value) is not { } unit)
        {
            return [];
        }

        IEnumerable<FormulaOperand> ends =
        [
            FormulaOperand.Of("from", From.Value.In(unit), Figures.IsEmpty ? Hedge.None : Figures[0].Value.Hedge, hedges, PeriodOf(0)),
            FormulaOperand.Of("to", To.Value.In(unit), Figures.IsEmpty ? Hedge.None : Figures[^1].Value.Hedge, hedges, PeriodOf(^1)),
        ];
        return Method == GrowthMethod.Compound
            ? ends.Append(FormulaOperand.Of("steps", steps))
            : ends;
    }

    private static IndicatorFormula? Made(string text) =>
        IndicatorFormula.TryParse(text, out IndicatorFormula? formula, out _) ? formula : null;

    private string Terms(Func<string, string> ofRate, Func<string, string, string> ofFigures) => string.Join(", ", Rates.IsEmpty
        ? Figures.Zip(Figures.Skip(1), (from, to) => ofFigures(NameOf(from), NameOf(to)))
        : Rates.Select(rate => ofRate(NameOf(rate))));

    private static string NameOf(Observation figure) => "y" + YearlyRate.PlainYear(figure.Period.FirstDay.Year);

    private static string NameOf(YearlyRate rate) => "y" + YearlyRate.PlainYear(rate.Year);

    private BilingualText? PeriodOf(Index index) => Figures.IsEmpty ? null : Phrase.Of(Figures[index].Period);

    /// <summary>Returns the lines of a working that list the given figures and the missing years.</summary>
    internal IEnumerable<string> Lines(DisplayLanguage language)
    {
        if (!Figures.IsEmpty)
        {
            IEnumerable<string> figures = Figures.Select(figure =>
                $"{figure.Period.ToString(language)}: "
                + $"{Phrase.Before(figure.Value.Hedge, language)}{Phrase.Printed(figure.Quantity, language)}");
            IEnumerable<string> subject = Subject(Figures[0]).Select(words => words.In(language));
            yield return Messages.In(Wording.IndicatorIs, language, string.Join("; ", subject));
            yield return Messages.In(Wording.FiguresAre, language, string.Join("; ", figures));
        }

        if (!Rates.IsEmpty)
        {
            IEnumerable<string> rates = Rates.Select(rate =>
                $"{YearlyRate.PlainYear(rate.Year)}: {Phrase.Before(rate.Hedge, language)}{PrintedNumber.Format(rate.Percent, language)}%");
            yield return Messages.In(Wording.PublishedRatesAre, language, string.Join("; ", rates));
        }

        if (!MissingYears.IsEmpty)
        {
            yield return Messages.In(Wording.YearsMissing, language, string.Join(", ", MissingYears.Select(YearlyRate.PlainYear)));
        }
    }

    /// <summary>Returns the indicator that grows, its reporting unit and, for money, its source and stage.</summary>
    private static IEnumerable<BilingualText> Subject(Observation figure)
    {
        yield return figure.Indicator.Name;
        yield return figure.ReportingUnit.Name;
        if (figure.Indicator.Unit.Kind == MeasureUnitKind.Money)
        {
            yield return Messages.Of(Wording.MoneySource, figure.Funding.DisplayName());
            yield return Messages.Of(Wording.MoneyStage, figure.Stage.DisplayName());
        }
    }
}
