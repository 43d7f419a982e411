using System.Collections.Immutable;
using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <summary>What a growth was computed from: only the figures or rates that it needed, and what their hedges leave sure.</summary>
internal sealed class GrowthOperands(GrowthMethod method, int steps, CalculationOptions options)
{
    internal CalculationOptions Options => options;

    internal GrowthMethod Method => method;

    internal int Steps => steps;

    internal YearRange? Years { get; init; }

    /// <summary>The period that grew: the last year, or its part where the figures are of one.</summary>
    internal ReportingPeriod? Period => Years is { } years ? Figures.IsEmpty ? ReportingPeriod.Year(years.Last) : Figures[^1].Period : null;

    internal Quantity? From { get; init; }

    internal Quantity? To { get; init; }

    internal ImmutableArray<Observation> Figures { get; init; } = [];

    internal ImmutableArray<YearlyRate> Rates { get; init; } = [];

    internal ImmutableArray<int> MissingYears { get; init; } = [];

    internal Hedge Hedge { get; init; }

    /// <summary>Which data do not belong together, where that leaves the growth undefined.</summary>
    internal BilingualText? Misfit { get; init; }

    internal Caveats Caveats => From is not null && Figures.IsEmpty
        ? Caveats.Bare
        : Rates.Aggregate(Caveats.Of(Figures), (all, rate) => all | Caveats.Of(rate.Hedge));

    internal ImmutableArray<Citation> Citations =>
        [.. Figures.Select(figure => figure.Citation).Concat(Rates.Select(rate => rate.Citation)).OfType<Citation>().Distinct()];

    /// <summary>Whether a report printed the very growth, and with it whether it rose or fell.</summary>
    internal bool IsPublished => Method == GrowthMethod.YearOnYear && !Rates.IsEmpty;

    internal string Formula => (Method, IsPublished) switch
    {
        (GrowthMethod.ArithmeticMean, _) => "sum(rate) / steps",
        (GrowthMethod.GeometricMean, _) => "product(1 + rate) ^ (1 / steps) - 1",
        (GrowthMethod.Compound, _) => "(to / from) ^ (1 / steps) - 1",
        (_, true) => "rate",
        _ => "to / from - 1",
    };

    /// <summary>The operands and the formula as a line of a working: "(121 / 100)^(1/2) - 1".</summary>
    internal string Expression(DisplayLanguage language)
    {
        string[] factors = Figures.IsEmpty
            ? [.. Rates.Select(rate => $"1 {(rate.Percent < 0 ? '-' : '+')} {PrintedNumber.Format(Math.Abs(rate.Percent), language)}%")]
            : [.. Figures.Zip(Figures.Skip(1), (from, to) => Quotient(from.Quantity, to.Quantity, language))];
        string root = Steps == 1 ? string.Empty : $"^(1/{PrintedNumber.Format(Steps, language)})";
        IEnumerable<string> rates = Rates.IsEmpty ? factors.Select(factor => $"({factor} - 1)") : Rates.Select(rate => Percent(rate, language));
        return (Method, IsPublished) switch
        {
            (GrowthMethod.ArithmeticMean, _) => $"({string.Join(" + ", rates)}) / {PrintedNumber.Format(Steps, language)}",
            (GrowthMethod.GeometricMean, _) => $"({string.Join(" × ", factors.Select(factor => $"({factor})"))}){root} - 1",
            (GrowthMethod.Compound, _) => $"({Quotient(From.GetValueOrDefault(), To.GetValueOrDefault(), language)}){root} - 1",
            (_, true) => $"{PrintedNumber.Format(Rates[0].Percent, language)}%",
            _ => $"{Quotient(From.GetValueOrDefault(), To.GetValueOrDefault(), language)} - 1",
        };
    }

    /// <summary>The lines of a working that say what was given and what was not.</summary>
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

    /// <summary>What grows, of whom, and which money it is.</summary>
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

    private static string Percent(YearlyRate rate, DisplayLanguage language)
    {
        string percent = PrintedNumber.Format(rate.Percent, language) + "%";
        return rate.Percent < 0 ? $"({percent})" : percent;
    }

    private static string Quotient(Quantity from, Quantity to, DisplayLanguage language) => $"{Phrase.Printed(to, language)} / {Phrase.Printed(from, language)}";
}
