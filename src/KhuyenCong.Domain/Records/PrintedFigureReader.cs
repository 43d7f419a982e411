namespace KhuyenCong.Domain;

/// <summary>Reads the figure of an item of a report document: its text, and what is stated beside it.</summary>
internal static class PrintedFigureReader
{
    private const int MaxDecimals = 28;

    internal static FigureOverrides ReadOverrides(JsonCursor item) => new()
    {
        Value = item.Optional("value")?.Number(),
        Decimals = item.Optional("decimals")?.Integer(0, MaxDecimals),
        Unit = item.Optional("unit")?.AnyText(),
        Hedge = item.Optional("hedge")?.Text(),
        IsExact = item.Optional("exact")?.Flag(),
        IsEstimated = item.Optional("estimated")?.Flag(),
        IsByConstruction = item.Optional("by_construction")?.Flag(),
    };

    /// <summary>The figure; null when the item has neither text nor value.</summary>
    internal static PrintedFigure? Read(JsonCursor item, string id, FigureOverrides overrides)
    {
        JsonCursor? text = item.Optional("text");
        string? label = item.Optional("label")?.AnyText();
        string? place = item.Optional("place")?.AnyText();
        if (text is null && overrides.Value is null)
        {
            return overrides.StatesFigure
                ? throw item.Bad(ErrorCode.MissingMember, Message.NumberMissing, Message.TextOrValue)
                : null;
        }

        if (text is null && overrides.Decimals is null)
        {
            throw item.Bad(ErrorCode.MissingMember, Message.DecimalsMissing);
        }

        // What is stated beside a text is checked even where the text itself cannot be read.
        FigureUnit? unit = overrides.Unit is null ? null : ReadUnit(item.Member("unit"), overrides.Unit);
        FigureIntroduction? hedge = overrides.Hedge is null ? null : ReadHedge(item.Member("hedge"), overrides.Hedge);
        string? printed = text?.Text();
        ReportedFigure read = default;
        bool isStated = overrides.Value is not null && overrides.Decimals is not null;
        if (printed is not null && !ReportedFigure.TryParse(printed, out read, out FigureFailure failure) && !isStated)
        {
            return new(id, label, printed, place, failure, overrides);
        }

        ReportedFigure figure = read.With(overrides.Value, overrides.Decimals, unit ?? read.Unit, hedge);
        RequirePrintable(item, figure, overrides);
        return new(id, label, printed, place, figure, overrides);
    }

    /// <summary>The error of a text that is not a printed figure.</summary>
    internal static DocumentError ErrorOf(JsonCursor text, string id, FigureFailure failure) =>
        text.Bad(ErrorCode.UnreadableFigure, Message.UnreadableFigure, QuotedText.Of(id), Messages.Of(failure.Describe)).Error;

    private static void RequirePrintable(JsonCursor item, ReportedFigure figure, FigureOverrides overrides)
    {
        if (ExactDecimal.Trim(figure.Value).Scale > figure.Decimals)
        {
            JsonCursor number = item.Member(overrides.Value is null ? "decimals" : "value");
            throw number.Bad(ErrorCode.BadValue, Message.TooManyDecimals, (decimal)figure.Decimals);
        }

        if (figure.IsAmbiguousTimes)
        {
            throw item.Bad(ErrorCode.UnreadableFigure, Message.TimesInReport, Message.TimesIsAmbiguous);
        }

        if (!figure.IsWithinLimits)
        {
            throw item.Bad(ErrorCode.TooLarge, Message.TooLargeInUnit, Message.DigitsInBaseUnit);
        }
    }

    private static FigureUnit ReadUnit(JsonCursor item, string text) => FigureUnit.TryParse(text, out FigureUnit unit, out FigureFailure failure)
        ? unit
        : throw item.Bad(ErrorCode.UnknownUnit, Message.UnreadableUnit, Messages.Of(failure.Describe));

    /// <summary>A hedge in Vietnamese words, with or without "ước", or by its word in documents.</summary>
    private static FigureIntroduction ReadHedge(JsonCursor item, string text)
    {
        if (SnakeCase<Hedge>.TryParse(text, out Hedge known))
        {
            return new(FigureLead.None, known, false);
        }

        return FigureReader.TryReadHedge(text, out FigureIntroduction introduction)
            ? introduction
            : throw item.Bad(ErrorCode.UnknownWord, Message.NotAHedge);
    }
}
