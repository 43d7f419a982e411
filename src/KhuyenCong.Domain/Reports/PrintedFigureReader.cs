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
                ? throw item.Bad(ErrorCode.MissingMember, "thiếu số", "the number is missing", "\"text\", hoặc \"value\" cùng \"decimals\"", "\"text\", or \"value\" with \"decimals\"")
                : null;
        }

        ReportedFigure read = text is { } printed ? ReadText(printed, id) : default;
        if (text is null && overrides.Decimals is null)
        {
            throw item.Bad(
                ErrorCode.MissingMember, "thiếu \"decimals\"", "\"decimals\" is missing", "\"value\" cùng \"decimals\" khi không có \"text\"", "\"value\" with \"decimals\" where there is no \"text\"");
        }

        FigureUnit unit = overrides.Unit is null ? read.Unit : ReadUnit(item.Member("unit"), overrides.Unit);
        ReportedFigure figure = read.With(overrides.Value ?? read.Value, overrides.Decimals ?? read.Decimals, unit, overrides.Hedge is null ? null : ReadHedge(item.Member("hedge"), overrides.Hedge));
        if (figure.IsAmbiguousTimes)
        {
            throw item.Bad(
                ErrorCode.UnreadableFigure, "\"tăng ... lần\" hiểu được hai cách", "\"tăng ... lần\" can be read two ways", "đơn vị khác, hoặc số không có từ dẫn", "another unit, or a number without lead word");
        }

        return figure.IsWithinLimits
            ? new(id, label, text?.Text(), place, figure, overrides)
            : throw item.Bad(ErrorCode.TooLarge, "số quá lớn theo đơn vị", "too large in its unit", "nhiều nhất 28 chữ số khi tính theo đồng hoặc đơn vị gốc", "at most 28 digits in đồng or in the base unit");
    }

    private static ReportedFigure ReadText(JsonCursor text, string id) => ReportedFigure.TryParse(text.Text(), out ReportedFigure figure, out FigureFailure failure)
        ? figure
        : throw text.Bad(
            ErrorCode.UnreadableFigure,
            new($"{QuotedText.Of(id)}: không đọc được số liệu, {failure.Describe()}", $"{QuotedText.Of(id)}: not a printed figure, {failure.Describe(DisplayLanguage.English)}"),
            new("một số liệu như \"18.400 lao động\", \"gần 9.500 tỷ đồng\", \"13,14%\"", "a figure as in \"18.400 lao động\", \"gần 9.500 tỷ đồng\" or \"13,14%\""));

    private static FigureUnit ReadUnit(JsonCursor item, string text) => FigureUnit.TryParse(text, out FigureUnit unit, out FigureFailure failure)
        ? unit
        : throw item.Bad(
            ErrorCode.UnknownUnit,
            new($"không đọc được đơn vị, {failure.Describe()}", $"not a unit, {failure.Describe(DisplayLanguage.English)}"),
            new("đơn vị như \"%\", \"tỷ đồng\", \"lao động\", \"tỷ đồng/tỉnh\"", "a unit as in \"%\", \"tỷ đồng\", \"lao động\" or \"tỷ đồng/tỉnh\""));

    /// <summary>A hedge in Vietnamese words, with or without "ước", or by its word in documents.</summary>
    private static FigureIntroduction ReadHedge(JsonCursor item, string text)
    {
        if (SnakeCase<Hedge>.TryParse(text, out Hedge known))
        {
            return new(FigureLead.None, known, false);
        }

        return FigureReader.TryReadHedge(text, out FigureIntroduction introduction)
            ? introduction
            : throw item.Bad(
                ErrorCode.UnknownWord, "không phải từ chỉ mức gần đúng", "not a hedge",
                "gần, dưới, hơn, trên, khoảng hơn, khoảng, ước, tương đương, xấp xỉ, ít nhất, tối thiểu, không dưới, không quá, tối đa hoặc \"none\"",
                "gần, dưới, hơn, trên, khoảng hơn, khoảng, ước, tương đương, xấp xỉ, ít nhất, tối thiểu, không dưới, không quá, tối đa or \"none\"");
    }
}
