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

        if (text is null && overrides.Decimals is null)
        {
            throw item.Bad(
                ErrorCode.MissingMember, "thiếu \"decimals\"", "\"decimals\" is missing", "\"value\" cùng \"decimals\" khi không có \"text\"", "\"value\" with \"decimals\" where there is no \"text\"");
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
    internal static DocumentError ErrorOf(JsonCursor text, string id, FigureFailure failure) => text.Bad(
        ErrorCode.UnreadableFigure,
        new($"{QuotedText.Of(id)}: không đọc được số liệu, {failure.Describe()}", $"{QuotedText.Of(id)}: not a printed figure, {failure.Describe(DisplayLanguage.English)}"),
        new("một số liệu như \"18.400 lao động\", \"gần 9.500 tỷ đồng\", \"13,14%\"", "a figure as in \"18.400 lao động\", \"gần 9.500 tỷ đồng\" or \"13,14%\"")).Error;

    private static void RequirePrintable(JsonCursor item, ReportedFigure figure, FigureOverrides overrides)
    {
        if (ExactDecimal.Trim(figure.Value).Scale > figure.Decimals)
        {
            string decimals = PrintedNumber.Format(figure.Decimals);
            throw item.Member(overrides.Value is null ? "decimals" : "value").Bad(
                ErrorCode.BadValue,
                "số có nhiều chữ số thập phân hơn số chữ số in",
                "a number with more decimals than are printed",
                $"nhiều nhất {decimals} chữ số thập phân, hoặc \"decimals\" lớn hơn",
                $"at most {decimals} decimals, or more \"decimals\"");
        }

        if (figure.IsAmbiguousTimes)
        {
            throw item.Bad(
                ErrorCode.UnreadableFigure, "\"tăng ... lần\" hiểu được hai cách", "\"tăng ... lần\" can be read two ways", "đơn vị khác, hoặc số không có từ dẫn", "another unit, or a number without lead word");
        }

        if (!figure.IsWithinLimits)
        {
            throw item.Bad(
                ErrorCode.TooLarge, "số quá lớn theo đơn vị", "too large in its unit", "nhiều nhất 28 chữ số khi tính theo đồng hoặc đơn vị gốc", "at most 28 digits in đồng or in the base unit");
        }
    }

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
