namespace KhuyenCong.Domain;

/// <summary>Reads the figure of an item in a report document: its text, and the members that override it.</summary>
internal static class PrintedFigureReader
{
    private static readonly ReportRules Rules = new(ReportMemberNames.Document);

    internal static FigureOverrides ReadOverrides(JsonCursor item) => new()
    {
        Value = item.Optional("value")?.Number(),
        Decimals = item.Optional("decimals")?.Integer(0, ReportRules.MaxDecimals),
        Unit = item.Optional("unit")?.AnyText(),
        Hedge = item.Optional("hedge")?.Text(),
        IsExact = item.Optional("exact")?.Flag(),
        IsEstimated = item.Optional("estimated")?.Flag(),
        IsByConstruction = item.Optional("by_construction")?.Flag(),
    };

    /// <summary>Reads the figure; null if there is none.</summary>
    /// <param name="item">The item.</param>
    /// <param name="id">The id of the item.</param>
    /// <param name="overrides">The members stated in addition to the text.</param>
    /// <param name="whenNothing">The fault to report if there is no figure; null if it can be missing.</param>
    internal static PrintedFigure? Read(JsonCursor item, string id, FigureOverrides overrides, Message? whenNothing)
    {
        JsonCursor? text = item.Optional("text");
        string? label = item.Optional("label")?.AnyText();
        string? place = item.Optional("place")?.AnyText();
        item.Require(Rules.OfNumber(text is not null, overrides, whenNothing));
        if (text is null && overrides.Value is null)
        {
            return null;
        }

        // Members stated in addition to a text are checked even if the text itself cannot be read.
        FigureUnit? unit = null;
        FigureIntroduction? hedge = null;
        if (overrides.Unit is { } words)
        {
            item.Member("unit").Require(ReportRules.OfUnit(words, out unit));
        }

        if (overrides.Hedge is { } word)
        {
            item.Member("hedge").Require(ReportRules.OfHedge(word, out hedge));
        }

        PrintedFigure printed = PrintedFigure.Of(id, label, text?.Text(), place, overrides, unit, hedge);
        if (printed.Figure is { } figure)
        {
            item.Optional(overrides.Value is null ? "decimals" : "value")?.Require(Rules.OfDecimals(figure));
            item.Require(ReportRules.OfFigure(figure));
        }

        return printed;
    }
}
