using System.Text;
using FluentValidation.Results;

namespace KhuyenCong.Domain.Tests;

/// <summary>For every error code, something that gives it: what docs/errors.md shows.</summary>
internal static class ErrorExamples
{
    private const string Observation = """{ "indicator": "trained_workers", "reporting_unit": "nation", "period": "2018", "value": 5, "unit": "lao động" }""";

    internal static Dictionary<ErrorCode, Func<DocumentError>> All { get; } = new()
    {
        [ErrorCode.JsonSyntax] = () => Figures("""[ { "indicator": "trained_workers" """),
        [ErrorCode.NotUnicode] = () => Figure("\"nation\"", "\"\\ud800\""),
        [ErrorCode.DocumentTooLong] = () => Error<ReportDocument>(new string(' ', (16 * 1024 * 1024) + 1)),
        [ErrorCode.UnknownFormat] = () => Error<PromotionProgram>("""{ "format": "khuyencong-program/2" }"""),
        [ErrorCode.UnknownMember] = () => Figure("\"period\"", "\"year\""),
        [ErrorCode.DuplicateMember] = () => Figure("\"value\": 5", "\"value\": 5, \"value\": 6"),
        [ErrorCode.MissingMember] = () => Figure("\"period\": \"2018\", ", string.Empty),
        [ErrorCode.WrongType] = () => Figure("\"value\": 5", "\"value\": \"5\""),
        [ErrorCode.EmptyText] = () => Figure("\"nation\"", "\" \""),
        [ErrorCode.NumberNotExact] = () => Figure("\"value\": 5", "\"value\": 12345678901234567890.12345678905"),
        [ErrorCode.TooLarge] = () => Report("""{ "id": "a", "value": 7922816251426433759354395, "decimals": 0, "unit": "tỷ đồng" }""", string.Empty),
        [ErrorCode.BadValue] = () => Figure("\"2018\"", "\"2020-2014\""),
        [ErrorCode.UnknownWord] = () => Figure("\"value\": 5", "\"value\": 5, \"status\": \"done\""),
        [ErrorCode.UnknownId] = () => Report("""{ "id": "trained", "text": "18.400 lao động" }""", """{ "id": "share", "text": "13,14%", "formula": "traned / 140000" }"""),
        [ErrorCode.DuplicateId] = () => Report("""{ "id": "a", "text": "1" }, { "id": "a", "text": "2" }""", string.Empty),
        [ErrorCode.DuplicateName] = () => Program("\"name\": { \"vi\": \"lớp\"", "\"name\": { \"vi\": \"đồng\""),
        [ErrorCode.UnknownUnit] = () => Program("\"unit\": \"lớp\", \"nature\"", "\"unit\": \"buổi\", \"nature\""),
        [ErrorCode.WrongUnit] = () => Figure("\"lao động\"", "\"mô hình\""),
        [ErrorCode.UnknownIndicator] = () => Figure("\"trained_workers\"", "\"trained_worker\""),
        [ErrorCode.UnknownReportingUnit] = () => Figure("\"nation\"", "\"province:ha_nội\""),
        [ErrorCode.NegativeValue] = () => Figure("\"value\": 5", "\"value\": -5"),
        [ErrorCode.FractionalValue] = () => Figure("\"value\": 5", "\"value\": 5.5"),
        [ErrorCode.ValueTooLarge] = () => Figure("\"value\": 5", "\"value\": 9223372036854775808"),
        [ErrorCode.DuplicateFigure] = () => Figures($"[ {Observation}, {Observation} ]"),
        [ErrorCode.UnreadableFigure] = () => ReportText.Read(ReportText.Of("""{ "id": "places", "text": "57/63 tỉnh" }""")).UnreadableTexts[0],
        [ErrorCode.BadFormula] = () => Report("""{ "id": "a", "text": "1" }""", """{ "id": "b", "text": "1", "formula": "a +" }"""),
        [ErrorCode.FormulaOrUnchecked] = () => Report(string.Empty, """{ "id": "b", "text": "1" }"""),
        [ErrorCode.ComparisonWithFigure] = () => Report("""{ "id": "a", "text": "1" }""", """{ "id": "b", "text": "1", "formula": "a > 0" }"""),
        [ErrorCode.CircularFormula] = () => Report(string.Empty, """{ "id": "a", "text": "1", "formula": "b" }, { "id": "b", "text": "1", "formula": "a" }"""),
    };

    /// <summary>The failures of the validator for a figure from a form that has every fault it can have.</summary>
    internal static IEnumerable<ValidationFailure> OfForms() => new ObservationInput[]
    {
        Form("trained_worker", "province:x", 5, "lao động", (ObservationStatus)9),
        Form("trained_workers", "nation", 5, "mô hình"),
        Form("trained_workers", "nation", -5, "lao động"),
        Form("trained_workers", "nation", 5.5m, "lao động"),
        Form("trained_workers", "nation", 9223372036854775808, "lao động"),
    }.SelectMany(input => new ObservationInputValidator().Validate(input).Errors);

    private static ObservationInput Form(string indicator, string reportingUnit, decimal value, string unit, ObservationStatus status = ObservationStatus.Final) =>
        new() { Indicator = indicator, ReportingUnit = reportingUnit, Period = ReportingPeriod.Year(2018), Value = value, Unit = unit, Status = status };

    private static DocumentError Figure(string text, string replacement)
    {
        Assert.Contains(text, Observation, StringComparison.Ordinal);
        return Figures($"[ {Observation.Replace(text, replacement, StringComparison.Ordinal)} ]");
    }

    private static DocumentError Figures(string items) =>
        Error<ObservationDocument>($$"""{ "format": "khuyencong-observations/1", "id": "a", "title": "Báo cáo", "observations": {{items}} }""");

    private static DocumentError Report(string figures, string claims) =>
        Error<ReportDocument>($$"""{ "format": "khuyencong-report/1", "id": "a", "figures": [ {{figures}} ], "claims": [ {{claims}} ] }""");

    private static DocumentError Program(string text, string replacement)
    {
        Assert.Contains(text, ProgramText.Staged, StringComparison.Ordinal);
        return Error<PromotionProgram>(ProgramText.Staged.Replace(text, replacement, StringComparison.Ordinal));
    }

    private static DocumentError Error<T>(string text)
        where T : class, IPromotionDocument<T> =>
        Assert.Throws<DocumentException>(() => T.Read(Encoding.UTF8.GetBytes(text), "tệp.json")).Error;
}
